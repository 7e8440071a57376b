// What of the timeline view has the keyboard focus: a message, or something in it to click.

#include "ui/timeline/style.h"
#include "ui/timeline/timeline_accessible.h"
#include "ui/timeline/timeline_view.h"

#include <QFocusEvent>
#include <QPainter>

#include <algorithm>
#include <climits>

namespace dria {

using namespace timeline;

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    const bool byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                       reason == Qt::ShortcutFocusReason;
    // Who comes by keyboard sees where the focus is: on a message that is in view.
    if (byKey && m_focused.row < 0 && m_geometry.rowCount() > 0)
        m_focused.row = visibleRow(reason != Qt::TabFocusReason);
    updateRow(m_focused.row);
    timelineFocusMoved(*this);
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    updateRow(m_focused.row);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        m_focused = {};
    QAbstractScrollArea::focusOutEvent(event);
}

bool TimelineView::focusNextPrevChild(bool next)
{
    return moveFocus(next) || QAbstractScrollArea::focusNextPrevChild(next);
}

int TimelineView::visibleRow(bool last) const
{
    if (!last)
        return firstVisibleRow();
    const PlacedRow *placed = m_geometry.rowAt(viewport()->height() - 1);
    return placed != nullptr ? placed->row : 0;
}

bool TimelineView::isMessageFocused() const
{
    return m_focused.slot < 0 && m_geometry.find(m_focused.row) != nullptr;
}

bool TimelineView::bringNear(int row, int slot)
{
    const auto isThere = [&] {
        const PlacedRow *placed = m_geometry.find(row);
        return placed != nullptr && slot >= 0 && slot < placed->live->layout().slotCount();
    };
    if (row < 0 || row >= m_geometry.rowCount())
        return false;
    const PlacedRow *placed = m_geometry.find(row);
    if (placed == nullptr || (isThere() && !placed->live->layout().box(slot).isExact())) {
        m_geometry.reveal(row, slot, {});
        relayout(true);
    }
    return isThere();
}

bool TimelineView::moveFocus(bool forward)
{
    if (m_geometry.rowCount() == 0)
        return false;
    const int step = forward ? 1 : -1;
    TargetRef at = m_focused;
    if (at.row < 0) // from outside the walk begins with what is on screen
        at = {visibleRow(!forward), forward ? 0 : INT_MAX, forward ? -1 : INT_MAX};
    at.target += step;
    for (;; at = {at.row + step, forward ? 0 : INT_MAX, forward ? 0 : INT_MAX}) {
        if (at.row < 0 || at.row >= m_geometry.rowCount()) {
            setFocusedTarget({});
            return false;
        }
        const RowBoxes boxes = m_geometry.boxes(at.row);
        const int from = forward ? std::max(at.slot, 0) : std::min(at.slot, boxes.count() - 1);
        for (int slot = from; slot >= 0 && slot < boxes.count(); slot += step) {
            const auto count = static_cast<int>(boxes.box(slot).targets().size());
            int target = slot == at.slot ? at.target : (forward ? 0 : count - 1);
            if (!forward)
                target = std::min(target, count - 1);
            for (; target >= 0 && target < count; target += step) {
                const TargetRef found{at.row, slot, target};
                if (!bringNear(at.row, slot) || this->target(found).rects.isEmpty())
                    continue; // it is not offered now
                setFocusedTarget(found);
                return true;
            }
        }
    }
}

void TimelineView::setFocusedTarget(const TargetRef &ref)
{
    updateRow(m_focused.row);
    m_focused = ref;
    if (!bringNear(ref.row, ref.slot))
        return;
    const Target focused = target(ref);
    const QRect rect = focused.rects.isEmpty() ? QRect() : focused.rects.first();
    if (focused.kind == Target::Kind::Link)
        revealSideways(m_geometry.find(ref.row)->live->layout().box(ref.slot), rect.left(),
                       rect.right());
    m_geometry.reveal(ref.row, ref.slot, rect);
    relayout(false);
    updateRow(ref.row);
    timelineFocusMoved(*this);
}

void TimelineView::focusMessage(int row)
{
    updateRow(m_focused.row);
    m_focused = {row, -1, -1};
    m_caretShown = false; // selecting begins here
    if (bringNear(row, 0)) {
        // All of it, or as much of its beginning as there is room for.
        const RowLayout &layout = m_geometry.find(row)->live->layout();
        m_geometry.reveal(row, 0, {0, -layout.slot(0).top, layout.width(), layout.height()});
        relayout(false);
    }
    updateRow(row);
    timelineFocusMoved(*this);
}

void TimelineView::focusNeighbour(bool next)
{
    if (m_geometry.rowCount() == 0)
        return;
    const bool entered = !hasFocus();
    if (entered)
        setFocus(Qt::OtherFocusReason);
    // From a message that was scrolled away the way would be a jump: it begins with what is seen.
    if (!messageRect(m_focused.row).intersects(viewport()->rect()))
        return focusMessage(visibleRow(!next));
    const int row = m_focused.row + (next ? 1 : -1);
    focusMessage(std::clamp(entered ? m_focused.row : row, 0, m_geometry.rowCount() - 1));
}

void TimelineView::paintMessageFocus(QPainter &painter) const
{
    if (!hasFocus() || !isMessageFocused())
        return;
    const int room = m_style->px(space::s);
    const QRectF ring = QRectF(messageRect(m_focused.row)).adjusted(-room, 1, room, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style->look.tokens.accent, 2));
    painter.drawRoundedRect(ring, m_style->px(radius::card), m_style->px(radius::card));
    painter.restore();
}

} // namespace dria
