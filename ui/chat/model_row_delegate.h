#pragma once
// Draws a row of the model picker: star, id, badges, nodes and speed, and the heading above it.

#include <QStyledItemDelegate>

namespace dria {

class PickerRows;
class Theme;

class ModelRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `rows` is the model of the view this draws for.
    ModelRowDelegate(Theme &theme, const PickerRows &rows, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

Q_SIGNALS:
    void starClicked(const QModelIndex &index);
    void rowClicked(const QModelIndex &index); ///< anywhere but on its star or heading

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    struct Row;
    void paintHeading(QPainter &painter, const Row &row) const;
    void paintStar(QPainter &painter, const Row &row) const;
    /// Draws from the trailing edge inwards; returns what is left for the id.
    [[nodiscard]] QRect paintFigures(QPainter &painter, const Row &row, QRect line) const;
    [[nodiscard]] QRect paintBadges(QPainter &painter, const Row &row, QRect line) const;
    [[nodiscard]] Row rowFor(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] int headingHeight() const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int reasonHeight() const;

    Theme &m_theme;
    const PickerRows &m_rows;
};

} // namespace dria
