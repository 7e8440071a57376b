#include "ui/search/search_result_delegate.h"

#include "chat/search_results.h"
#include "core/clock.h"
#include "ui/search/search_row.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

namespace dria {

namespace {

constexpr int snippetLines = 2;

} // namespace

SearchResultDelegate::SearchResultDelegate(const Theme &theme, const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_clock(clock)
{
}

QSize SearchResultDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int head = QFontMetrics(m_theme.font(TypeStep::Body, QFont::DemiBold)).height();
    const int line = QFontMetrics(m_theme.font()).lineSpacing();
    return {m_theme.px(200),
            head + snippetLines * line + m_theme.px(space::xs) + 2 * m_theme.px(space::m)};
}

void SearchResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);
    const int side = m_theme.px(space::m);
    const QRect inner = option.rect.adjusted(side, side, -side, -side);
    const int head = QFontMetrics(m_theme.font(TypeStep::Body, QFont::DemiBold)).height();
    paintHead(*painter, option, index, {inner.topLeft(), QSize(inner.width(), head)});
    paintSnippet(*painter, option, index, inner.adjusted(0, head + m_theme.px(space::xs), 0, 0));
    painter->restore();
}

void SearchResultDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRectF ground = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const double corner = m_theme.px(radius::control);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter.setPen(Qt::NoPen);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setBrush(isSelected ? tokens.selection : tokens.hover);
        painter.drawRoundedRect(ground, corner, corner);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        const double wide = m_theme.px(2);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, wide));
        painter.drawRoundedRect(ground.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2), corner,
                                corner);
    }
}

void SearchResultDelegate::paintHead(QPainter &painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index, const QRect &place) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto leading =
        QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const auto draw = [&](const QFont &font, const QColor &colour, const QRect &where,
                          const QString &text, Qt::TextElideMode elide) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QStyle::visualRect(option.direction, place, where),
                         static_cast<int>(leading) | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text, elide, where.width()));
    };
    const QFont small = m_theme.font(TypeStep::Small);
    const QString facts = searchRowFacts(index, m_clock.nowUtc());
    const int factsWidth =
        std::min(QFontMetrics(small).horizontalAdvance(facts) + 1, place.width() / 2);
    QRect title = place;
    title.setWidth(place.width() - factsWidth - m_theme.px(space::m));
    QRect right = place;
    right.setLeft(place.right() - factsWidth + 1);
    draw(m_theme.font(TypeStep::Body, QFont::DemiBold),
         isSelected ? tokens.selectionText : tokens.text, title, searchRowTitle(index),
         Qt::ElideMiddle);
    draw(small, isSelected ? tokens.selectionText : tokens.muted, right, facts, Qt::ElideMiddle);
}

void SearchResultDelegate::paintSnippet(QPainter &painter, const QStyleOptionViewItem &option,
                                        const QModelIndex &index, const QRect &place) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QString text = index.data(SearchResults::SnippetRole).toString();
    QTextLayout layout(text, m_theme.font());
    QTextOption flow;
    flow.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool isMirrored = text.isRightToLeft();
    flow.setTextDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(flow);
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &mark : index.data(SearchResults::MarksRole).value<QList<TextSpan>>()) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(mark.start);
        range.length = static_cast<int>(mark.length);
        range.format.setBackground(tokens.found);
        range.format.setForeground(tokens.foundText);
        formats += range;
    }
    layout.setFormats(formats);
    layout.beginLayout();
    qreal y = 0;
    for (int i = 0; i < snippetLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(place.width());
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    painter.setPen(isSelected ? tokens.selectionText : tokens.text);
    painter.save();
    painter.setClipRect(place);
    layout.draw(&painter, place.topLeft());
    painter.restore();
}

bool SearchResultDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                     const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (!index.isValid())
        return false;
    const QString when = QLocale().toString(
        index.data(SearchResults::WhenRole).toDateTime().toLocalTime(), QLocale::LongFormat);
    QToolTip::showText(event->globalPos(), plainToolTip(searchRowTitle(index) + u'\n' + when),
                       view);
    return true;
}

} // namespace dria
