// What is selected in the timeline view, by keyboard too, and where it goes.

#include "ui/timeline/style.h"
#include "ui/timeline/text_steps.h"
#include "ui/timeline/timeline_accessible.h"
#include "ui/timeline/timeline_view.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <climits>

namespace dria {

using namespace timeline;

void TimelineView::selectAll()
{
    if (m_geometry.rowCount() > 0)
        m_selection.set({0, 0, 0}, {m_geometry.rowCount() - 1, INT_MAX, INT_MAX});
    m_caretShown = false;
    selectionChanged();
}

void TimelineView::setSelection(TextPlace anchor, TextPlace head)
{
    m_selection.set(anchor, head);
    m_caretShown = true;
    selectionChanged();
}

void TimelineView::selectionChanged()
{
    viewport()->update();
    timelineSelectionMoved(*this);
}

void TimelineView::clearSelection()
{
    m_selection.clear();
    m_caretShown = false;
    selectionChanged();
}

bool TimelineView::isSelectionKey(const QKeyEvent &key)
{
    return stepOf(key).has_value();
}

void TimelineView::moveHead(TextStep step)
{
    TextPlace head = m_selection.head();
    if (m_selection.isEmpty() && !m_caretShown) { // nobody said where to begin
        if (isMessageFocused())
            head = {m_focused.row, 0, 0};
        else if (m_geometry.find(head.row) == nullptr)
            head = {firstVisibleRow(), 0, 0};
    }
    const TextPlace anchor = m_selection.isEmpty() ? head : m_selection.anchor();
    if (!headBox(head))
        return;
    if (step != TextStep::LineUp && step != TextStep::LineDown && step != TextStep::PageUp &&
        step != TextStep::PageDown)
        m_goalX = -1;
    head = stepped(head, step);
    setSelection(anchor, head);
    revealText(head, 0);
}

timeline::Box *TimelineView::headBox(TextPlace place)
{
    if (!bringNear(place.row, place.slot))
        return nullptr;
    timeline::Box &box = m_geometry.find(place.row)->live->layout().box(place.slot);
    box.layOut(*m_style);
    return &box;
}

std::optional<TextPlace> TimelineView::neighbour(TextPlace place, bool forward) const
{
    for (int row = place.row; row >= 0 && row < m_geometry.rowCount(); row += forward ? 1 : -1) {
        const RowBoxes boxes = m_geometry.boxes(row);
        int slot = forward ? 0 : boxes.count() - 1;
        if (row == place.row)
            slot = forward ? place.slot + 1 : std::min(place.slot, boxes.count()) - 1;
        for (; slot >= 0 && slot < boxes.count(); slot += forward ? 1 : -1) {
            if (const int length = boxes.box(slot).textLength(); length > 0)
                return TextPlace{row, slot, forward ? 0 : length};
        }
    }
    return std::nullopt;
}

TextPlace TimelineView::stepped(TextPlace place, TextStep step)
{
    timeline::Box &box = *headBox(place);
    place.position = std::min(place.position, box.textLength());
    const bool forward = isForward(step);
    switch (step) {
    case TextStep::PreviousCharacter:
    case TextStep::NextCharacter:
    case TextStep::PreviousWord:
    case TextStep::NextWord: {
        const int position = stepWithin(box, place.position, step);
        if (position >= 0)
            return {place.row, place.slot, position};
        return neighbour(place, forward).value_or(place);
    }
    case TextStep::LineStart:
    case TextStep::LineEnd: {
        const QRect caret = box.caretRect(place.position);
        const QPoint side(forward != box.isRightToLeft() ? QWIDGETSIZE_MAX : -QWIDGETSIZE_MAX,
                          caret.center().y());
        return {place.row, place.slot, box.positionAt(side)};
    }
    case TextStep::LineUp:
    case TextStep::LineDown:
        return lineStepped(place, forward);
    case TextStep::PageUp:
    case TextStep::PageDown: {
        const QRect caret = box.caretRect(place.position);
        const QPoint origin = boxOrigin(*m_geometry.find(place.row), place.slot);
        if (m_goalX < 0)
            m_goalX = origin.x() + caret.x();
        const int y = std::clamp(origin.y() + caret.center().y(), 0, viewport()->height() - 1);
        const int page = viewport()->height() - 2 * m_style->lineHeight;
        const qint64 before = m_geometry.offset();
        scrollPixels(forward ? page : -page);
        if (m_geometry.offset() == before) // at an end there is no page left
            return stepped(place, forward ? TextStep::End : TextStep::Start);
        return textAt({m_goalX, y});
    }
    case TextStep::Start:
        return neighbour({0, -1, 0}, true).value_or(place);
    case TextStep::End:
        return neighbour({m_geometry.rowCount() - 1, INT_MAX / 2, 0}, false).value_or(place);
    }
    return place;
}

TextPlace TimelineView::lineStepped(TextPlace place, bool forward)
{
    timeline::Box &box = *headBox(place);
    const QRect caret = box.caretRect(place.position);
    const int left = boxOrigin(*m_geometry.find(place.row), place.slot).x();
    if (m_goalX < 0)
        m_goalX = left + caret.x();
    const int y = forward ? caret.bottom() + caret.height() / 2 : caret.top() - caret.height() / 2;
    if (y >= 0 && y < box.height()) {
        const int position = box.positionAt({m_goalX - left, y});
        if (box.topOf(position) != box.topOf(place.position))
            return {place.row, place.slot, position};
    }
    const std::optional<TextPlace> next = neighbour(place, forward);
    if (!next) // from the last line to its end
        return {place.row, place.slot, forward ? box.textLength() : 0};
    timeline::Box &other = *headBox(*next);
    const int otherLeft = boxOrigin(*m_geometry.find(next->row), next->slot).x();
    const QRect line = other.caretRect(next->position);
    return {next->row, next->slot, other.positionAt({m_goalX - otherLeft, line.center().y()})};
}

void TimelineView::paintCaret(QPainter &painter) const
{
    const TextPlace head = m_selection.head();
    const PlacedRow *placed = m_geometry.find(head.row);
    if (!m_caretShown || !hasFocus() || placed == nullptr ||
        head.slot >= placed->live->layout().slotCount() ||
        !placed->live->layout().box(head.slot).isExact())
        return;
    timeline::Box &box = placed->live->layout().box(head.slot);
    box.layOut(*m_style);
    QRect caret = box.caretRect(std::min(head.position, box.textLength()));
    caret.setWidth(m_style->px(2));
    painter.fillRect(caret.translated(boxOrigin(*placed, head.slot)), m_style->look.tokens.accent);
}

QString TimelineView::selectedText() const
{
    QStringList messages;
    if (m_selection.isEmpty())
        return {};
    const int last = std::min(m_selection.end().row, m_geometry.rowCount() - 1);
    for (int row = m_selection.start().row; row <= last; ++row) {
        if (const QString text = selectedTextOf(row, m_selection); !text.isEmpty())
            messages << text;
    }
    return messages.join(QStringLiteral("\n\n"));
}

std::optional<std::pair<int, int>> TimelineView::selectedRows() const
{
    if (m_selection.isEmpty())
        return {};
    return std::pair(m_selection.start().row, m_selection.end().row);
}

QString TimelineView::selectedWords(qsizetype limit) const
{
    const TextPlace start = m_selection.start();
    const TextPlace end = m_selection.end();
    const PlacedRow *placed = m_geometry.find(start.row);
    if (start.row != end.row || start.slot != end.slot || placed == nullptr ||
        start.slot >= placed->live->layout().slotCount() ||
        end.position - qsizetype(start.position) > limit)
        return {};
    const QString text = placed->live->layout().box(start.slot).text(start.position, end.position);
    return text.contains(QLatin1Char('\n')) ? QString() : text;
}

} // namespace dria
