// Pointer and selection of the timeline view.

#include "ui/timeline/clipboard_writer.h"
#include "ui/timeline/side_scroll.h"
#include "ui/timeline/style.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QStyleHints>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace dria {

using namespace timeline;

TimelineView::TargetRef TimelineView::targetAt(QPoint point) const
{
    const PlacedRow *placed = m_geometry.rowAt(point.y());
    if (placed == nullptr || point.y() < placed->top)
        return {};
    const RowLayout &layout = placed->live->layout();
    if (layout.slotCount() == 0)
        return {placed->row, -1, -1};
    const int slot = layout.slotAt(point.y() - placed->top);
    if (m_work->owesLayouts && !layout.box(slot).isLaidOut())
        return {placed->row, slot, -1}; // asked again when it is
    layout.box(slot).layOut(*m_style);
    return {placed->row, slot, layout.box(slot).targetAt(point - boxOrigin(*placed, slot))};
}

TextPlace TimelineView::textAt(QPoint point) const
{
    const PlacedRow *placed = m_geometry.rowAt(point.y());
    if (placed == nullptr)
        return {};
    const RowLayout &layout = placed->live->layout();
    if (layout.slotCount() == 0)
        return {placed->row, 0, 0};
    const int slot = layout.slotAt(point.y() - placed->top);
    timeline::Box &box = layout.box(slot);
    if (box.textLength() == 0)
        return {placed->row, slot, 0};
    box.layOut(*m_style);
    return {placed->row, slot, box.positionAt(point - boxOrigin(*placed, slot))};
}

Target TimelineView::target(const TargetRef &ref) const
{
    const PlacedRow *placed = m_geometry.find(ref.row);
    if (placed == nullptr || ref.slot < 0 || ref.slot >= placed->live->layout().slotCount())
        return {};
    timeline::Box &box = placed->live->layout().box(ref.slot);
    box.layOut(*m_style);
    return box.targets().value(ref.target);
}

void TimelineView::updateHover()
{
    const QPoint point = viewport()->mapFromGlobal(QCursor::pos());
    const TargetRef now = viewport()->rect().contains(point) ? targetAt(point) : TargetRef();
    const PlacedRow *placed = m_geometry.find(now.row);
    const bool overText = placed != nullptr && now.slot >= 0 &&
                          now.slot < placed->live->layout().slotCount() &&
                          placed->live->layout().box(now.slot).textLength() > 0;
    viewport()->setCursor(now.target >= 0 ? Qt::PointingHandCursor
                          : overText      ? Qt::IBeamCursor
                                          : Qt::ArrowCursor);
    if (now == m_hovered)
        return;
    const TargetRef before = std::exchange(m_hovered, now);
    if (before.row == now.row && before.slot >= 0 && now.slot >= 0) {
        updateBox(before);
        updateBox(now);
    } else {
        updateRow(before.row);
        updateRow(now.row);
    }
}

void TimelineView::updateBox(const TargetRef &ref)
{
    const PlacedRow *placed = m_geometry.find(ref.row);
    if (placed == nullptr || ref.slot < 0 || ref.slot >= placed->live->layout().slotCount())
        return;
    const timeline::Box &box = placed->live->layout().box(ref.slot);
    viewport()->update(QRect(boxOrigin(*placed, ref.slot), QSize(box.width(), box.height())));
}

void TimelineView::scrollSideways(const TargetRef &ref, int pixels)
{
    const PlacedRow *placed = m_geometry.find(ref.row);
    if (placed == nullptr || ref.slot < 0 || ref.slot >= placed->live->layout().slotCount())
        return;
    SideScroll *scroll = placed->live->layout().box(ref.slot).sideScroll();
    if (scroll != nullptr && scroll->scrollBy(pixels))
        updateBox(ref);
}

bool TimelineView::revealSideways(const timeline::Box &box, int left, int right) const
{
    SideScroll *scroll = box.sideScroll();
    return scroll != nullptr && scroll->reveal(left, right, m_style->px(space::xl));
}

void TimelineView::updateRow(int row)
{
    if (const PlacedRow *placed = m_geometry.find(row))
        viewport()->update(0, placed->top, viewport()->width(), placed->bottom() - placed->top);
}

int TimelineView::firstVisibleRow() const
{
    const PlacedRow *placed = m_geometry.rowAt(0);
    return placed != nullptr ? placed->row : 0;
}

void TimelineView::revealText(TextPlace place, int length)
{
    if (!bringNear(place.row, place.slot))
        return;
    showHiddenCode({place.row, place.slot}, place.position);
    if (!bringNear(place.row, place.slot))
        return;
    timeline::Box &box = m_geometry.find(place.row)->live->layout().box(place.slot);
    box.layOut(*m_style);
    const QRect start = box.caretRect(place.position);
    const QRect end = box.caretRect(place.position + length);
    revealSideways(box, std::min(start.left(), end.left()), std::max(start.right(), end.right()));
    const int margin = m_style->px(space::xl);
    m_geometry.reveal(place.row, place.slot, start.adjusted(0, -margin, 0, margin));
    relayout(true);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const TargetRef ref = targetAt(help->pos());
        const PlacedRow *placed = m_geometry.find(ref.row);
        QString text;
        if (placed != nullptr && ref.slot >= 0)
            text = placed->live->layout().box(ref.slot).toolTip(help->pos() -
                                                                boxOrigin(*placed, ref.slot));
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainToolTip(text), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        const TargetRef before = std::exchange(m_hovered, {});
        updateRow(before.row);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::scrollPixels(int pixels)
{
    m_geometry.scrollBy(pixels);
    relayout(false);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) { // the window zooms
        event->ignore();
        return;
    }
    const double perStep = m_style->lineHeight * QApplication::wheelScrollLines() / 120.0;
    const bool precise = !event->pixelDelta().isNull();
    const QPointF delta =
        precise ? QPointF(event->pixelDelta()) : QPointF(event->angleDelta()) * perStep;
    const bool sideways =
        std::abs(delta.x()) > std::abs(delta.y()) || event->modifiers().testFlag(Qt::ShiftModifier);
    if (sideways) {
        const double by = delta.x() != 0 ? delta.x() : delta.y();
        scrollSideways(targetAt(event->position().toPoint()), -qRound(by));
        event->accept();
        return;
    }
    m_wheelRest -= delta.y();
    const int pixels = static_cast<int>(m_wheelRest);
    m_wheelRest -= pixels;
    if (pixels != 0)
        scrollPixels(pixels);
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint point = event->position().toPoint();
    m_pressed = targetAt(point);
    m_pressedAt = point;
    if (m_pressed.target < 0) { // keys act where one clicked
        updateRow(m_focused.row);
        m_focused = {m_pressed.row, m_pressed.slot, -1};
        updateRow(m_focused.row);
    }
    if (m_pressed.target == sideBar)
        return dragBar(point, true);
    if (m_pressed.target >= 0)
        return;
    const bool third =
        m_sinceDoubleClick.isValid() &&
        m_sinceDoubleClick.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval();
    m_sinceDoubleClick.invalidate();
    beginSelection(point, third ? SelectBy::Block : SelectBy::Character,
                   event->modifiers().testFlag(Qt::ShiftModifier));
}

void TimelineView::dragBar(QPoint point, bool take)
{
    const PlacedRow *placed = m_geometry.find(m_pressed.row);
    if (placed == nullptr || m_pressed.slot >= placed->live->layout().slotCount())
        return;
    SideScroll *scroll = placed->live->layout().box(m_pressed.slot).sideScroll();
    if (scroll == nullptr)
        return;
    const int x = point.x() - boxOrigin(*placed, m_pressed.slot).x();
    if (take)
        m_barGrip = scroll->grip(x);
    if (scroll->dragTo(x, m_barGrip))
        updateBox(m_pressed);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || targetAt(event->position().toPoint()).target != -1) {
        mousePressEvent(event);
        return;
    }
    m_sinceDoubleClick.start();
    beginSelection(event->position().toPoint(), SelectBy::Word, false);
}

void TimelineView::beginSelection(QPoint point, SelectBy by, bool extend)
{
    m_selecting = true;
    m_caretShown = false;
    m_selectBy = by;
    if (extend)
        m_selectFrom = {m_selection.anchor(), m_selection.anchor()};
    else
        m_selectFrom = unitAt(textAt(point));
    extendSelection(point);
}

std::pair<TextPlace, TextPlace> TimelineView::unitAt(TextPlace place) const
{
    const PlacedRow *placed = m_geometry.find(place.row);
    if (m_selectBy == SelectBy::Character || placed == nullptr ||
        place.slot >= placed->live->layout().slotCount())
        return {place, place};
    const timeline::Box &box = placed->live->layout().box(place.slot);
    std::pair<int, int> range{0, box.textLength()};
    if (m_selectBy == SelectBy::Word)
        range = box.wordAt(place.position);
    return {{place.row, place.slot, range.first}, {place.row, place.slot, range.second}};
}

void TimelineView::extendSelection(QPoint point)
{
    const auto unit = unitAt(textAt(point));
    if (unit.first < m_selectFrom.first)
        m_selection.set(m_selectFrom.second, unit.first);
    else
        m_selection.set(m_selectFrom.first, std::max(unit.second, m_selectFrom.second));
    selectionChanged();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        updateHover();
        return;
    }
    if (m_pressed.target == sideBar)
        return dragBar(point, false);
    const bool dragged =
        (point - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_pressed.target >= 0 && !m_selecting && dragged) {
        m_pressed = {};
        beginSelection(m_pressedAt, SelectBy::Character, false);
    }
    if (!m_selecting)
        return;
    extendSelection(point);
    const bool outside = point.y() < 0 || point.y() >= viewport()->height();
    constexpr int scrollEveryMs = 30;
    if (!outside)
        m_dragScroll.stop();
    else if (!m_dragScroll.isActive())
        m_dragScroll.start(scrollEveryMs, this);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragScroll.stop();
    const bool selected = std::exchange(m_selecting, false);
    const TargetRef pressed = std::exchange(m_pressed, {});
    if (selected && !m_selection.isEmpty() && QGuiApplication::clipboard()->supportsSelection())
        copySelected(CopyForm::Plain, QClipboard::Selection);
    if (!selected && pressed.target >= 0 && targetAt(event->position().toPoint()) == pressed)
        activate(pressed);
    updateHover();
}

} // namespace dria
