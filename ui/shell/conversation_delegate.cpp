#include "ui/shell/conversation_delegate.h"

#include "chat/conversation_list.h"
#include "chat/conversation_sections.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace dria {

namespace {
constexpr int dot = 8;
constexpr int shareOfTags = 40; ///< percent of a row
constexpr int deepest = 5;      ///< what is deeper in folders is drawn no further in
} // namespace

ConversationDelegate::ConversationDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int text = QFontMetrics(m_theme.font()).height() + 2 * m_theme.px(space::s);
    return {m_theme.px(120), std::max(text, m_theme.px(hitTarget))};
}

QRect ConversationDelegate::textRect(const QRect &row, const QModelIndex &index) const
{
    const int side = m_theme.px(space::m);
    const int busy = m_theme.px(dot + space::s);
    return row.adjusted(side + inset(index), 0, -side - busy, 0);
}

// They may have what the title leaves, and of a long title a share.
TagChips ConversationDelegate::chipsOf(const QModelIndex &index, int room) const
{
    const QStringList names = index.data(ConversationSections::TagNamesRole).toStringList();
    if (names.isEmpty())
        return {names, 0, m_theme};
    const QString title = index.data(ConversationList::TitleRole).toString().simplified();
    const int left = room - QFontMetrics(m_theme.font()).horizontalAdvance(title) - 1;
    const int share = room * shareOfTags / 100;
    return {names, std::max(left, share) - m_theme.px(space::s), m_theme};
}

bool ConversationDelegate::isCut(const QModelIndex &index, int width) const
{
    const int room = textRect(QRect(0, 0, width, 1), index).width();
    const TagChips chips = chipsOf(index, room);
    const QString title = index.data(Qt::DisplayRole).toString().simplified();
    const int forTitle = room - (chips.width() > 0 ? chips.width() + m_theme.px(space::s) : 0);
    return !chips.isWhole() || QFontMetrics(m_theme.font()).horizontalAdvance(title) > forTitle;
}

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(ConversationSections::IsHeadingRole).toBool()) {
        paintHeading(*painter, option, index);
        painter->restore();
        return;
    }

    const QRectF ground = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const double corner = m_theme.px(radius::control);
    painter->setPen(Qt::NoPen);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(selected ? tokens.selection : tokens.hover);
        painter->drawRoundedRect(ground, corner, corner);
    }
    paintFocus(*painter, option);

    QRect place = textRect(option.rect, index);
    const TagChips chips = chipsOf(index, place.width());
    if (chips.width() > 0) {
        QRect end = place;
        end.setLeft(place.right() + 1 - chips.width());
        place.setRight(end.left() - 1 - m_theme.px(space::s));
        chips.paint(*painter, QStyle::visualRect(option.direction, option.rect, end),
                    option.direction, selected ? tokens.selectionText : tokens.hairline,
                    selected ? tokens.selectionText : tokens.muted);
    }
    place = QStyle::visualRect(option.direction, option.rect, place);
    painter->setFont(m_theme.font());
    painter->setPen(selected ? tokens.selectionText : tokens.text);
    const QString title = index.data(ConversationList::TitleRole).toString();
    const auto flags = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    painter->drawText(
        place, static_cast<int>(flags) | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(title.simplified(), Qt::ElideMiddle, place.width()));

    if (index.data(ConversationList::BusyRole).toBool()) {
        const int size = m_theme.px(dot);
        const int side = m_theme.px(space::m);
        const QRect at(option.rect.right() - side - size, option.rect.center().y() - size / 2, size,
                       size);
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? tokens.selectionText : tokens.accent);
        painter->drawEllipse(QStyle::visualRect(option.direction, option.rect, at));
    }
    painter->restore();
}

void ConversationDelegate::paintFocus(QPainter &painter, const QStyleOptionViewItem &option) const
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    const double wide = m_theme.px(2);
    const double inset = 1 + wide / 2;
    const double corner = m_theme.px(radius::control);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.tokens().accent, wide));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), corner,
                            corner);
}

// Names that are a few folders deep still have room.
int ConversationDelegate::inset(const QModelIndex &index) const
{
    const int depth = index.data(ConversationSections::DepthRole).toInt();
    return m_theme.px(space::l) * std::min(depth, deepest);
}

// At the foot of its row: nearer to what it is the heading of.
void ConversationDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    paintFocus(painter, option);
    const int side = m_theme.px(space::m);
    // A folder is a thing like a chat, and not only the name of what follows.
    const bool isFolder = !index.data(ConversationSections::FolderRole).toUuid().isNull();
    QRect place = option.rect.adjusted(side + inset(index), 0, -side, 0);
    if (!isFolder)
        place.adjust(0, 0, 0, -m_theme.px(space::xs));
    painter.setFont(isFolder ? m_theme.font() : m_theme.font(TypeStep::Small, QFont::DemiBold));
    const int line = isFolder ? place.height() : painter.fontMetrics().height();
    if (index.data(ConversationSections::CanCollapseRole).toBool()) {
        const bool isClosed = index.data(ConversationSections::IsCollapsedRole).toBool();
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const IconName sideways = isMirrored ? IconName::ChevronLeft : IconName::ChevronRight;
        const int size = m_theme.px(iconSize::small);
        const QRect mark(place.left(), place.bottom() - (line + size) / 2 + 1, size, size);
        icon(isClosed ? sideways : IconName::ChevronDown, m_theme, IconRole::Muted)
            .paint(&painter, QStyle::visualRect(option.direction, option.rect, mark));
        place.setLeft(mark.right() + m_theme.px(space::xs));
    }
    place = QStyle::visualRect(option.direction, option.rect, place);
    painter.setPen(isFolder ? m_theme.tokens().text : m_theme.tokens().muted);
    const auto flags = QStyle::visualAlignment(option.direction, Qt::AlignLeft) |
                       (isFolder ? Qt::AlignVCenter : Qt::AlignBottom);
    painter.drawText(
        place, static_cast<int>(flags) | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, place.width()));
}

} // namespace dria
