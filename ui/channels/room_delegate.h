#pragma once
// Draws a room in the sidebar: its name, how many messages are not read, and whether some are for
// the person.

#include <QStyledItemDelegate>

namespace dria {

class Theme;

class RoomDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The theme must outlive it.
    explicit RoomDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace dria
