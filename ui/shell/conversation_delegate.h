#pragma once
// Draws a conversation in the sidebar: its title on one line and a dot while it works.

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
    [[nodiscard]] QRect titleRect(const QRect &row, Qt::LayoutDirection direction) const;

private:
    const Theme &m_theme;
};

} // namespace dria
