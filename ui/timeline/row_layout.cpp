#include "ui/timeline/row_layout.h"

#include "markdown/plain_form.h"
#include "ui/timeline/message_text.h"
#include "ui/timeline/style.h"

#include <QPainter>

#include <algorithm>

namespace dria::timeline {

using namespace Qt::StringLiterals;
using markdown::Container;

namespace {

constexpr int quoteInset = 16; // pixels at 100 %
constexpr int itemInset = 28;
constexpr int bubblePadding = 12;
constexpr int measuredBubble = 4000; ///< longer texts fill the bubble's width anyway

} // namespace

RowLayout::RowLayout(const TimelineStyle &style, int width, Shape shape, int topGap)
    : m_style(style)
    , m_width(width)
    , m_shape(shape)
    , m_topGap(topGap)
    , m_bubbleWidth(width * 85 / 100 - 2 * style.px(bubblePadding))
{
}

int RowLayout::layoutCount() const
{
    int count = 0;
    for (const BoxSlot &slot : m_slots)
        count += slot.box->layoutCount();
    return count;
}

void RowLayout::replace(int first, int count, std::vector<BoxSlot> slots)
{
    const auto at = m_slots.begin() + first;
    const auto isInBubble = [](const BoxSlot &slot) { return slot.inBubble; };
    const bool fit = std::any_of(at, at + count, isInBubble) ||
                     std::any_of(slots.begin(), slots.end(), isInBubble);
    const auto next = m_slots.erase(at, at + count);
    m_slots.insert(next, std::make_move_iterator(slots.begin()),
                   std::make_move_iterator(slots.end()));
    const auto added = static_cast<int>(slots.size());
    if (m_endLive > first)
        m_endLive = std::max(first, m_endLive + added - count);
    m_firstLive = std::min(m_firstLive, first);
    if (fit) { // what stands around it leaves the bubble as it is
        fitBubble();
        first = 0;
    }
    placeFrom(first);
}

void RowLayout::resized(int slot)
{
    if (m_shape == Shape::Bubble) {
        fitBubble();
        slot = 0;
    }
    placeFrom(slot);
}

int RowLayout::outdate()
{
    int first = -1;
    for (int i = std::min(m_endLive, slotCount()) - 1; i >= m_firstLive; --i) {
        if (!box(i).isLaidOut() || !box(i).isOutdated())
            continue;
        box(i).outdate();
        first = i;
    }
    if (first >= 0 && m_shape == Shape::Bubble) {
        fitBubble();
        placeFrom(0);
    }
    return first;
}

void RowLayout::fitBubble()
{
    m_bubbleWidth = m_width * 85 / 100 - 2 * m_style.px(bubblePadding);
    int length = 0;
    int emoji = 0;
    for (const BoxSlot &slot : m_slots) {
        length += slot.box->textLength();
        emoji += slot.box->emojiCount();
    }
    if (length > measuredBubble || emoji > Work::emojiInPass / 4)
        return;
    int widest = m_style.px(24);
    for (const BoxSlot &slot : m_slots) {
        if (!slot.inBubble)
            continue;
        slot.box->setWidth(m_style, m_bubbleWidth - inset(slot));
        slot.box->layOut(m_style);
        m_firstLive = 0;
        m_endLive = slotCount();
        widest = std::max(widest, slot.box->naturalWidth() + inset(slot));
    }
    m_bubbleWidth = std::min(m_bubbleWidth, widest);
}

void RowLayout::placeFrom(int first)
{
    int y = m_topGap;
    bool bubble = false;
    if (first > 0) {
        const BoxSlot &before = slot(first - 1);
        y = before.top + before.box->height();
        bubble = before.inBubble;
    }
    const int padding = m_style.px(bubblePadding);
    for (auto it = m_slots.begin() + first; it != m_slots.end(); ++it) {
        BoxSlot &slot = *it;
        if (bubble && !slot.inBubble)
            y += padding * 2 / 3;
        y += slot.gap;
        if (!bubble && slot.inBubble)
            y += padding * 2 / 3;
        bubble = slot.inBubble;
        slot.box->setWidth(m_style, (slot.inBubble ? m_bubbleWidth : m_width) - inset(slot));
        slot.top = y;
        slot.height = slot.box->height();
        y += slot.height;
    }
    m_height = y;
}

void RowLayout::resolveDown(int first, int pixels)
{
    int changed = slotCount();
    for (int i = std::max(first, 0); i < slotCount() && pixels > 0; ++i) {
        layOutSlot(i, changed);
        pixels -= (i > first ? slot(i).gap : 0) + box(i).height();
    }
    placeFrom(changed);
}

void RowLayout::layOutSlot(int index, int &firstChanged)
{
    Work &work = *m_style.work;
    const int emoji = box(index).isLaidOut() ? 0 : box(index).emojiCount();
    if (emoji > work.emojiRoom && work.emojiRoom < Work::emojiInPass) {
        work.owesLayouts = true;
        return;
    }
    work.emojiRoom -= emoji;
    box(index).layOut(m_style);
    if (box(index).height() != slot(index).height)
        firstChanged = std::min(firstChanged, index);
    m_firstLive = m_firstLive == m_endLive ? index : std::min(m_firstLive, index);
    m_endLive = std::max(m_endLive, index + 1);
}

void RowLayout::resolveUp(int last, int pixels)
{
    int changed = slotCount();
    for (int i = last; i >= 0 && pixels > 0; --i) {
        layOutSlot(i, changed);
        pixels -= slot(i).gap + box(i).height();
    }
    placeFrom(changed);
}

void RowLayout::releaseOutside(int from, int to)
{
    m_endLive = std::min(m_endLive, slotCount());
    const auto isOutside = [&](const BoxSlot &s) {
        return s.top + s.box->height() < from || s.top > to;
    };
    while (m_firstLive < m_endLive && isOutside(slot(m_firstLive)))
        box(m_firstLive++).release();
    while (m_endLive > m_firstLive && isOutside(slot(m_endLive - 1)))
        box(--m_endLive).release();
}

int RowLayout::slotAt(int y) const
{
    const auto after = std::upper_bound(m_slots.begin(), m_slots.end(), y,
                                        [](int at, const BoxSlot &slot) { return at < slot.top; });
    return std::max(0, static_cast<int>(after - m_slots.begin()) - 1);
}

int RowLayout::inset(const BoxSlot &slot) const
{
    int pixels = 0;
    for (const Container &container : slot.containers)
        pixels += container.kind == Container::Kind::Quote ? quoteInset : itemInset;
    // Deep nesting must leave room to read.
    return std::min(m_style.px(pixels), m_width / 2);
}

int RowLayout::bubbleLeft() const
{
    const int padding = m_style.px(bubblePadding);
    return m_style.mirrored ? padding : m_width - padding - m_bubbleWidth;
}

QPoint RowLayout::boxOrigin(int index) const
{
    const BoxSlot &s = slot(index);
    const int lead = s.box->isRightToLeft() ? 0 : inset(s);
    if (!s.inBubble)
        return {lead, s.top};
    return {bubbleLeft() + lead, s.top};
}

void RowLayout::paint(QPainter &painter, const RowPaint &paint) const
{
    if (m_shape == Shape::Bubble)
        paintBubble(painter);
    for (int i = slotAt(paint.clip.top()); i < slotCount(); ++i) {
        const BoxSlot &s = slot(i);
        if (s.top - s.gap > paint.clip.bottom())
            break;
        paintContainers(painter, s);
        const QPoint origin = boxOrigin(i);
        PaintContext context{.style = m_style, .clip = paint.clip.translated(-origin)};
        const RowPaint::Place &from = paint.selectionStart;
        const RowPaint::Place &to = paint.selectionEnd;
        if (i >= from.slot && i <= to.slot) {
            context.selectionStart = i == from.slot ? from.position : 0;
            context.selectionEnd = i == to.slot ? to.position : s.box->textLength();
        }
        context.marks = paint.marks.value(i);
        context.hovered = i == paint.hoveredSlot ? paint.hoveredTarget : -1;
        context.focused = i == paint.focusedSlot ? paint.focusedTarget : -1;
        context.done = i == paint.doneSlot ? paint.doneTarget : -1;
        context.active = paint.active;
        painter.translate(origin);
        if (s.box->isLaidOut()) // or it is in a moment
            s.box->paint(painter, context);
        painter.translate(-origin);
    }
}

void RowLayout::paintBubble(QPainter &painter) const
{
    int top = -1;
    int bottom = 0;
    for (const BoxSlot &slot : m_slots) {
        if (!slot.inBubble)
            continue;
        top = top < 0 ? slot.top : top;
        bottom = slot.top + slot.box->height();
    }
    const int padding = m_style.px(bubblePadding);
    const QRect bubble(bubbleLeft() - padding, top - padding * 2 / 3, m_bubbleWidth + 2 * padding,
                       bottom - top + padding * 4 / 3);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_style.look.tokens.hairline);
    painter.setBrush(m_style.look.tokens.raised);
    const int corner = m_style.px(radius::card);
    painter.drawRoundedRect(QRectF(bubble).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.restore();
}

void RowLayout::paintContainers(QPainter &painter, const BoxSlot &slot) const
{
    const bool mirrored = slot.box->isRightToLeft();
    const int left = slot.inBubble ? bubbleLeft() : 0;
    const int right = slot.inBubble ? left + m_bubbleWidth : m_width;
    int used = 0;
    for (const Container &container : slot.containers) {
        const bool quote = container.kind == Container::Kind::Quote;
        const int step = m_style.px(quote ? quoteInset : itemInset);
        const int x = mirrored ? right - used - step : left + used;
        used += step;
        if (quote) {
            const int above = container.opens ? 0 : slot.gap;
            const int width = m_style.px(3);
            painter.fillRect(mirrored ? x + step - width : x, slot.top - above, width,
                             slot.box->height() + above, m_style.look.tokens.line);
        } else if (container.opens) {
            const int middle = slot.top + slot.box->firstLineMiddle(m_style);
            const QRect area(x, middle - m_style.lineHeight / 2, step, m_style.lineHeight);
            paintMarker(painter, slot, container, area);
        }
    }
}

void RowLayout::paintMarker(QPainter &painter, const BoxSlot &slot, const Container &container,
                            QRect area) const
{
    const Tokens &tokens = m_style.look.tokens;
    const bool mirrored = slot.box->isRightToLeft();
    const int gap = m_style.px(8);
    if (container.task != Container::Task::None) {
        const int side = m_style.px(14);
        QRectF square(mirrored ? area.left() + gap : area.right() - gap - side,
                      area.center().y() - side / 2, side, side);
        square.adjust(0.5, 0.5, -0.5, -0.5);
        const bool done = container.task == Container::Task::Done;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(done ? tokens.accent : tokens.line, m_style.px(1)));
        painter.setBrush(done ? QBrush(tokens.accent) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(square, m_style.px(3), m_style.px(3));
        if (done) {
            painter.setPen(QPen(tokens.onAccent, m_style.px(2)));
            painter.drawPolyline(
                QPolygonF{QPointF(square.left() + side * 0.22, square.top() + side * 0.5),
                          QPointF(square.left() + side * 0.42, square.top() + side * 0.7),
                          QPointF(square.left() + side * 0.75, square.top() + side * 0.27)});
        }
        painter.restore();
        return;
    }
    if (container.kind == Container::Kind::Bullet) {
        const int side = m_style.px(5);
        const int x = mirrored ? area.left() + gap + side : area.right() - gap - 2 * side;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.muted);
        painter.drawEllipse(QRectF(x, area.center().y() - side / 2.0 + 0.5, side, side));
        painter.restore();
        return;
    }
    painter.setFont(m_style.text);
    painter.setPen(tokens.muted);
    const QRect text = mirrored ? area.adjusted(gap, 0, m_style.px(40), 0)
                                : area.adjusted(-m_style.px(40), 0, -gap, 0);
    painter.drawText(
        text, Qt::AlignVCenter | Qt::TextSingleLine | (mirrored ? Qt::AlignLeft : Qt::AlignRight),
        markdown::itemMarker(container));
}

QString RowLayout::text(RowPaint::Place from, RowPaint::Place to) const
{
    return messageText(m_slots, from, to, m_style.blockGap).text;
}

} // namespace dria::timeline
