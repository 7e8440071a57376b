#pragma once
// Draws a row of the sidebar: a title on one line with its tags, and a dot while it works, or a
// heading.

#include "ui/shell/tag_chips.h"

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

    /// Something of the title or the tags of a row of this width is left out.
    [[nodiscard]] bool isCut(const QModelIndex &index, int width) const;

private:
    /// For the title and its tags, in a row from left to right.
    [[nodiscard]] QRect textRect(const QRect &row, const QModelIndex &index) const;
    [[nodiscard]] TagChips chipsOf(const QModelIndex &index, int room) const;
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    [[nodiscard]] int inset(const QModelIndex &index) const;
    void paintFocus(QPainter &painter, const QStyleOptionViewItem &option) const;

    const Theme &m_theme;
};

} // namespace dria
