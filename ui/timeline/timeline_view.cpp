#include "ui/timeline/timeline_view.h"

#include "ui/theme/theme.h"
#include "ui/timeline/clipboard_writer.h"
#include "ui/timeline/timeline_accessible.h"

#include <QAbstractItemModel>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>
#include <climits>

namespace dria {

using namespace timeline;

TimelineView::TimelineView(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_geometry(m_states)
    , m_find(new TimelineFind(m_geometry, this))
    , m_clipboard(new ClipboardWriter(this))
{
    installTimelineAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Messages"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setAttribute(Qt::WA_InputMethodEnabled, false);
    connect(&theme, &Theme::changed, this, &TimelineView::restyle);
    connect(verticalScrollBar(), &QScrollBar::sliderPressed, this, [this] { m_thumbRest = 0; });
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, this, &TimelineView::updateScrollBar);
    connect(m_find, &TimelineFind::marksChanged, viewport(), qOverload<>(&QWidget::update));
    connect(m_find, &TimelineFind::currentMoved, this, &TimelineView::revealText);
    restyle();
}

TimelineView::~TimelineView() = default;

void TimelineView::restyle()
{
    auto style = std::make_unique<TimelineStyle>(*m_theme.look(), m_work);
    style->images = m_images;
    style->math = m_math;
    m_geometry.setStyle(style.get());
    m_style = std::move(style);
    m_geometry.setSize(columnWidth(), viewport()->height());
    relayout(true);
}

void TimelineView::setWide(bool wide)
{
    if (wide == m_wide)
        return;
    m_wide = wide;
    m_geometry.setSize(columnWidth(), viewport()->height());
    relayout(true);
}

void TimelineView::relayout(bool repaintAll, int dirtyRow, LiveRow::Dirty dirtyFrom)
{
    QHash<int, int> before;
    for (const PlacedRow &placed : m_geometry.placed())
        before.insert(placed.row, placed.top);
    m_geometry.layOut();
    ++m_layoutPasses;
    if (m_work->owesLayouts)
        m_behind.start(0, this);
    updateScrollBar();

    std::optional<int> moved;
    const int height = viewport()->height();
    for (const PlacedRow &placed : m_geometry.placed()) {
        const auto old = before.constFind(placed.row);
        if (old == before.constEnd()) {
            repaintAll = repaintAll || (placed.top < height && placed.bottom() > 0);
            continue;
        }
        const int by = placed.top - *old;
        repaintAll = repaintAll || (moved && *moved != by);
        moved = by;
    }
    if (repaintAll || before.isEmpty() || std::abs(moved.value_or(0)) >= height) {
        viewport()->update();
    } else {
        if (moved.value_or(0) != 0)
            viewport()->scroll(0, *moved);
        if (const PlacedRow *dirty = m_geometry.find(dirtyRow)) {
            const RowLayout &layout = dirty->live->layout();
            const int slot = std::min(dirtyFrom.slot, layout.slotCount() - 1);
            int top = dirty->top;
            if (slot >= 0)
                top += layout.slot(slot).top +
                       (dirtyFrom.grown ? layout.box(slot).grownFrom() : -layout.slot(slot).gap);
            viewport()->update(0, top, viewport()->width(), height - top);
        }
    }
    if (underMouse() && m_pressed.row < 0)
        updateHover();
    if (isAtBottom() != m_announcedAtBottom) {
        m_announcedAtBottom = isAtBottom();
        Q_EMIT atBottomChanged(m_announcedAtBottom);
    }
}

void TimelineView::updateScrollBar()
{
    QScrollBar *bar = verticalScrollBar();
    if (bar->isSliderDown()) // the thumb belongs to the hand
        return;
    const QSignalBlocker blocker(bar);
    bar->setRange(0, static_cast<int>(m_geometry.maximum()));
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(3 * m_style->lineHeight);
    m_barValue = static_cast<int>(m_geometry.offset());
    bar->setValue(m_barValue);
}

void TimelineView::scrollContentsBy(int, int)
{
    const int value = verticalScrollBar()->value();
    const int before = std::exchange(m_barValue, value);
    if (verticalScrollBar()->isSliderDown())
        dragThumb(before, value);
    else if (std::abs(value - before) > 2 * viewport()->height())
        m_geometry.scrollTo(value);
    else
        m_geometry.scrollBy(value - before);
    relayout(false);
}

void TimelineView::dragThumb(int from, int to)
{
    // The thumb's way to the end stands for what is left of the transcript, as its heights are
    // known by now: they may turn out differently on the way, yet the view follows the hand.
    const int end = verticalScrollBar()->maximum();
    const qint64 at = m_geometry.offset();
    if (to <= 0 || to >= end) {
        m_thumbRest = 0;
        m_geometry.scrollTo(to <= 0 ? 0 : m_geometry.maximum());
        return;
    }
    const double left = to > from ? static_cast<double>(m_geometry.maximum() - at) / (end - from)
                                  : static_cast<double>(at) / std::max(1, from);
    m_thumbRest += left * (to - from);
    const auto pixels = static_cast<qint64>(m_thumbRest);
    m_thumbRest -= static_cast<double>(pixels);
    m_geometry.scrollTo(at + pixels);
}

void TimelineView::scrollToBottom()
{
    m_geometry.goToBottom();
    relayout(false);
}

int TimelineView::columnWidth() const
{
    const int room = viewport()->width() - m_style->px(2 * space::xl);
    return m_wide ? room : std::min(m_style->px(readingColumn), room);
}

int TimelineView::columnLeft() const
{
    return (viewport()->width() - columnWidth()) / 2;
}

QPoint TimelineView::boxOrigin(const PlacedRow &placed, int slot) const
{
    return QPoint(columnLeft(), placed.top) + placed.live->layout().boxOrigin(slot);
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    m_geometry.setSize(columnWidth(), viewport()->height());
    relayout(true);
}

void TimelineView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    refreshDirtyRows();
}

void TimelineView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_frame.timerId()) {
        refreshDirtyRows();
    } else if (event->timerId() == m_doneTimer.timerId()) {
        m_doneTimer.stop();
        updateRow(std::exchange(m_done, {}).row);
    } else if (event->timerId() == m_behind.timerId()) {
        m_behind.stop();
        if (m_work->owesLayouts)
            relayout(true);
        else
            viewport()->update();
    } else if (event->timerId() == m_dragScroll.timerId()) {
        const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
        const int beyond =
            pointer.y() < 0 ? pointer.y() : std::max(0, pointer.y() - viewport()->height());
        if (beyond != 0)
            scrollPixels(std::clamp(beyond, -m_style->px(60), m_style->px(60)));
        extendSelection(pointer);
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect area = event->rect();
    painter.fillRect(area, m_style->look.tokens.window);
    const TextPlace start = m_selection.start();
    const TextPlace end = m_selection.end();
    for (const PlacedRow &placed : m_geometry.placed()) {
        if (placed.bottom() < area.top() || placed.top > area.bottom())
            continue;
        const QPoint origin(columnLeft(), placed.top);
        RowPaint paint{.style = *m_style, .clip = area.translated(-origin)};
        if (!m_selection.isEmpty() && placed.row >= start.row && placed.row <= end.row) {
            if (placed.row == start.row)
                paint.selectionStart = {start.slot, start.position};
            else
                paint.selectionStart = {0, 0};
            if (placed.row == end.row)
                paint.selectionEnd = {end.slot, end.position};
            else
                paint.selectionEnd = {INT_MAX, 0};
        }
        paint.marks = m_find->marks(placed.row);
        if (placed.row == m_hovered.row) {
            paint.hoveredSlot = m_hovered.slot;
            paint.hoveredTarget = m_hovered.target;
        }
        if (placed.row == m_focused.row && hasFocus()) {
            paint.focusedSlot = m_focused.slot;
            paint.focusedTarget = m_focused.target;
        }
        if (placed.row == m_done.row) {
            paint.doneSlot = m_done.slot;
            paint.doneTarget = m_done.target;
        }
        paint.active = placed.row == m_hovered.row || (placed.row == m_focused.row && hasFocus());
        painter.translate(origin);
        placed.live->layout().paint(painter, paint);
        painter.translate(-origin);
    }
    paintMessageFocus(painter);
    paintCaret(painter);
    m_isBehind = std::exchange(m_work->behind, false);
    if (m_isBehind)
        m_behind.start(0, this);
}

TimelineStats TimelineView::stats() const
{
    return {m_geometry.liveCount(), m_geometry.layoutCount(), m_layoutPasses,  m_rowRefreshes,
            m_work->parsedUnits,    m_work->parses,           m_work->layouts, m_work->codeRows,
            m_work->brokenUnits,    m_work->tableCells,       m_work->emoji};
}

bool TimelineView::isSettled() const
{
    return m_dirtyRows.isEmpty() && !m_isBehind && !m_work->owesLayouts;
}

QSize TimelineView::sizeHint() const
{
    return {m_style->px(readingColumn + 2 * space::xl), m_style->px(480)};
}

} // namespace dria
