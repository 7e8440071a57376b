#pragma once
// Draws a row of the branch map: its lane with the lines that pass, its words, how many messages.

#include <QStyledItemDelegate>

namespace dria {

class BranchModel;
class Theme;

class BranchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Both outlive it.
    BranchDelegate(const Theme &theme, const BranchModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    /// How far lanes reach, in pixels: deep ones share the last place.
    [[nodiscard]] int laneX(int lane) const;
    void paintLanes(QPainter &painter, const QRect &place, int row, bool mirrored) const;

    const Theme &m_theme;
    const BranchModel &m_model;
};

} // namespace dria
