#include "ui/channels/room_delegate.h"

#include "channels/rooms.h"
#include "library/room.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace dria {

namespace {

constexpr int mostShown = 99;

QString countWords(int unread)
{
    const QLocale locale;
    return unread > mostShown ? locale.toString(mostShown) + u'+' : locale.toString(unread);
}

} // namespace

RoomDelegate::RoomDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize RoomDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int text = QFontMetrics(m_theme.font()).height() + 2 * m_theme.px(space::s);
    return {m_theme.px(120), std::max(text, m_theme.px(hitTarget))};
}

void RoomDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const int unread = index.data(Rooms::UnreadRole).toInt();
    const bool mentioned = index.data(Rooms::MentionsRole).toInt() > 0;
    const QColor text = selected ? tokens.selectionText : tokens.text;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double corner = m_theme.px(radius::control);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? tokens.selection : tokens.hover);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), corner, corner);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.accent, m_theme.px(2)));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), corner, corner);
    }

    const int side = m_theme.px(space::m);
    QRect place = option.rect.adjusted(side, 0, -side, 0);
    const auto seen = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const int size = m_theme.px(iconSize::small);
    const QRect mark(place.left(), place.center().y() - size / 2, size, size);
    icon(IconName::Hash, m_theme, IconRole::Muted).paint(painter, seen(mark));
    place.setLeft(mark.right() + m_theme.px(space::s));

    const QFont bold = m_theme.font(TypeStep::Body, QFont::DemiBold);
    if (unread > 0) {
        const QFont small = m_theme.font(TypeStep::Small, QFont::DemiBold);
        const QFontMetrics metrics(small);
        const QString words = countWords(unread);
        const int high = metrics.height() + m_theme.px(2);
        const int wide = std::max(high, metrics.horizontalAdvance(words) + m_theme.px(space::m));
        const QRect pill(place.right() - wide + 1, place.center().y() - high / 2, wide, high);
        painter->setPen(mentioned ? Qt::NoPen : QPen(selected ? text : tokens.line, 1));
        painter->setBrush(mentioned ? QBrush(tokens.accent) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(QRectF(seen(pill)).adjusted(0.5, 0.5, -0.5, -0.5), high / 2.0,
                                 high / 2.0);
        painter->setFont(small);
        painter->setPen(mentioned ? tokens.onAccent : text);
        painter->drawText(seen(pill), Qt::AlignCenter | Qt::TextSingleLine, words);
        place.setRight(pill.left() - m_theme.px(space::s));
    }
    const QFont font = unread > 0 ? bold : m_theme.font();
    painter->setFont(font);
    painter->setPen(text);
    const auto flags = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    painter->drawText(seen(place), static_cast<int>(flags) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(index.data(Rooms::ChannelRole).toString(),
                                                    Qt::ElideMiddle, place.width()));
    painter->restore();
}

} // namespace dria
