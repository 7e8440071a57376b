#pragma once
// Draws a row of the search results: the chat's title, who and when, and two lines of what was
// found with its words marked. Text from anybody, drawn letter by letter.

#include "library/search_match.h"

#include <QStyledItemDelegate>

namespace dria {

class Clock;
class Theme;

class SearchResultDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Both outlive it.
    SearchResultDelegate(const Theme &theme, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &place) const;
    void paintSnippet(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const QRect &place) const;

    const Theme &m_theme;
    const Clock &m_clock;
};

} // namespace dria
