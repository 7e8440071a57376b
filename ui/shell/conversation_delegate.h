#pragma once
// Draws a row of the sidebar: a title on one line with a dot while it works, or a heading.

#include <QStyledItemDelegate>

namespace dria {

class Theme;

class ConversationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ConversationDelegate(const Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// Where the title goes inside a row.
    [[nodiscard]] QRect titleRect(const QRect &row, const QModelIndex &index,
                                  Qt::LayoutDirection direction) const;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    [[nodiscard]] int inset(const QModelIndex &index) const;
    void paintFocus(QPainter &painter, const QStyleOptionViewItem &option) const;

    const Theme &m_theme;
};

} // namespace dria
