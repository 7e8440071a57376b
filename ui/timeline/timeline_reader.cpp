#include "ui/timeline/timeline_reader.h"

#include "ui/timeline/timeline_view.h"

#include <QAbstractItemModel>
#include <QWidget>

#include <algorithm>
#include <climits>

namespace dria::timeline {

TimelineReader::TimelineReader(TimelineView &view)
    : m_view(view)
{
}

int TimelineReader::rowCount() const
{
    return m_view.m_geometry.rowCount();
}

QModelIndex TimelineReader::index(int row) const
{
    return m_view.m_model->index(row, 0);
}

void TimelineReader::refresh(int row) const
{
    const qint64 revision = qint64(m_view.m_layoutPasses) + m_view.m_changes;
    if (row == m_row && revision == m_revision)
        return;
    m_row = row;
    m_revision = revision;
    const RowBoxes boxes = m_view.m_geometry.boxes(row);
    m_text = messageText(boxes.all(), {0, 0}, {boxes.count(), 0}, m_view.m_style->blockGap);
    m_items.clear();
    for (int slot = 0; slot < boxes.count(); ++slot) {
        const QList<Target> targets = boxes.box(slot).targets();
        for (qsizetype i = 0; i < targets.size(); ++i) {
            if (targets[i].offered)
                m_items.append({slot, static_cast<int>(i), targets[i]});
        }
    }
}

const MessageText &TimelineReader::text(int row) const
{
    refresh(row);
    return m_text;
}

const QList<TimelineReader::Item> &TimelineReader::items(int row) const
{
    refresh(row);
    return m_items;
}

QRect TimelineReader::messageRect(int row) const
{
    const QRect rect = m_view.messageRect(row);
    return rect.isNull() ? QRect()
                         : QRect(m_view.viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

Box *TimelineReader::boxAt(int row, RowPaint::Place place) const
{
    const PlacedRow *placed = m_view.m_geometry.find(row);
    if (placed == nullptr || place.slot >= placed->live->layout().slotCount() ||
        !placed->live->layout().box(place.slot).isExact())
        return nullptr;
    Box &box = placed->live->layout().box(place.slot);
    box.layOut(*m_view.m_style);
    return &box;
}

QPoint TimelineReader::boxOrigin(int row, int slot) const
{
    return m_view.viewport()->mapToGlobal(m_view.boxOrigin(*m_view.m_geometry.find(row), slot));
}

QRect TimelineReader::itemRect(int row, int item) const
{
    const Item &wanted = items(row)[item];
    const Box *box = boxAt(row, {wanted.slot, 0});
    if (box == nullptr)
        return {};
    QRect rect;
    for (const QRect &part : box->targets().value(wanted.number).rects)
        rect |= part;
    return rect.isNull() ? QRect() : rect.translated(boxOrigin(row, wanted.slot));
}

QRect TimelineReader::characterRect(int row, int offset) const
{
    const RowPaint::Place place = text(row).placeOf(offset);
    const Box *box = boxAt(row, place);
    if (box == nullptr)
        return {};
    const QRect from = box->caretRect(place.position);
    const QRect to = box->caretRect(std::min(place.position + 1, box->textLength()));
    QRect rect = from;
    if (to.top() == from.top())
        rect.setLeft(std::min(from.left(), to.left()));
    if (to.top() == from.top())
        rect.setRight(std::max(from.left(), to.left() - 1));
    return rect.translated(boxOrigin(row, place.slot));
}

int TimelineReader::rowAt(QPoint point) const
{
    const QPoint inside = m_view.viewport()->mapFromGlobal(point);
    const PlacedRow *placed = m_view.m_geometry.rowAt(inside.y());
    return placed != nullptr && m_view.messageRect(placed->row).contains(inside) ? placed->row : -1;
}

int TimelineReader::itemAt(int row, QPoint point) const
{
    const TimelineView::TargetRef at = m_view.targetAt(m_view.viewport()->mapFromGlobal(point));
    const QList<Item> &all = items(row);
    for (qsizetype i = 0; at.row == row && i < all.size(); ++i) {
        if (all[i].slot == at.slot && all[i].number == at.target)
            return static_cast<int>(i);
    }
    return -1;
}

int TimelineReader::offsetAt(int row, QPoint point) const
{
    if (rowAt(point) != row)
        return -1;
    const TextPlace at = m_view.textAt(m_view.viewport()->mapFromGlobal(point));
    return text(row).offsetOf({at.slot, at.position});
}

std::pair<int, int> TimelineReader::lineAt(int row, int offset) const
{
    const MessageText &all = text(row);
    // Between breaks first, then what the width of the view makes of it.
    int from = offset > 0 ? static_cast<int>(all.text.lastIndexOf(u'\n', offset - 1)) + 1 : 0;
    const auto end = static_cast<int>(all.text.indexOf(u'\n', offset));
    int to = end < 0 ? static_cast<int>(all.text.size()) : end + 1;
    const RowPaint::Place place = all.placeOf(offset);
    const Box *box = boxAt(row, place);
    if (box == nullptr)
        return {from, to};
    const auto topOf = [&](int at) {
        const RowPaint::Place there = all.placeOf(at);
        return there.slot == place.slot ? box->topOf(there.position) : INT_MAX;
    };
    const auto firstBelow = [&](int low, int high, int top) { // from low on tops only grow
        while (low < high) {
            const int middle = low + (high - low) / 2;
            if (topOf(middle) <= top)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    const int top = topOf(offset);
    return {firstBelow(from, offset, top - 1), firstBelow(offset, to, top)};
}

bool TimelineReader::isInView(int row) const
{
    return m_view.messageRect(row).intersects(m_view.viewport()->rect());
}

bool TimelineReader::isUnfolded(const Target &fold) const
{
    return m_view.m_states.unfolded.contains(fold.value);
}

TimelineReader::Focus TimelineReader::focus() const
{
    const TimelineView::TargetRef &focused = m_view.m_focused;
    if (!m_view.hasFocus() || focused.row < 0 || focused.row >= rowCount())
        return {};
    const QList<Item> &all = items(focused.row);
    for (qsizetype i = 0; focused.target >= 0 && i < all.size(); ++i) {
        if (all[i].slot == focused.slot && all[i].number == focused.target)
            return {focused.row, static_cast<int>(i)};
    }
    return {focused.row, -1};
}

std::pair<int, int> TimelineReader::selection(int row) const
{
    const TextPlace start = m_view.m_selection.start();
    const TextPlace end = m_view.m_selection.end();
    if (m_view.m_selection.isEmpty() || row < start.row || row > end.row)
        return {0, 0};
    const MessageText &all = text(row);
    const auto length = static_cast<int>(all.text.size());
    return {row == start.row ? all.offsetOf({start.slot, start.position}) : 0,
            row == end.row ? all.offsetOf({end.slot, end.position}) : length};
}

int TimelineReader::caretRow() const
{
    const int row = m_view.m_selection.head().row;
    const bool shown = !m_view.m_selection.isEmpty() || m_view.m_caretShown;
    return shown && row < rowCount() ? row : -1;
}

std::optional<int> TimelineReader::caret(int row) const
{
    if (row != caretRow())
        return std::nullopt;
    const TextPlace head = m_view.m_selection.head();
    return text(row).offsetOf({head.slot, head.position});
}

void TimelineReader::activate(int row, int item)
{
    const Item wanted = items(row)[item];
    m_view.activate({row, wanted.slot, wanted.number});
}

void TimelineReader::setFocus(int row, int item)
{
    m_view.QWidget::setFocus(Qt::OtherFocusReason);
    if (item < 0)
        return m_view.focusMessage(row);
    const Item wanted = items(row)[item];
    m_view.setFocusedTarget({row, wanted.slot, wanted.number});
}

void TimelineReader::openMenu(int row)
{
    setFocus(row, -1);
    if (m_view.isMessageFocused())
        m_view.openMenu();
}

void TimelineReader::select(int row, int from, int to)
{
    const RowPaint::Place start = text(row).placeOf(from);
    const RowPaint::Place end = text(row).placeOf(to);
    m_view.setSelection({row, start.slot, start.position}, {row, end.slot, end.position});
}

void TimelineReader::reveal(int row, int from, int to)
{
    const RowPaint::Place start = text(row).placeOf(from);
    const RowPaint::Place end = text(row).placeOf(to);
    m_view.revealText({row, start.slot, start.position},
                      start.slot == end.slot ? end.position - start.position : 0);
}

} // namespace dria::timeline
