// The text of a message as screen readers read it.

#include "ui/timeline/message_accessible.h"
#include "ui/timeline/timeline_reader.h"

#include <algorithm>

namespace dria::timeline {

int MessageAccessible::characterCount() const
{
    return isValid() ? static_cast<int>(m_reader.text(row()).text.size()) : 0;
}

int MessageAccessible::inside(int offset) const
{
    return std::clamp(offset, 0, characterCount());
}

QString MessageAccessible::text(int from, int to) const
{
    if (!isValid())
        return {};
    const QString &all = m_reader.text(row()).text;
    const auto start = std::clamp<qsizetype>(from, 0, all.size());
    return all.mid(start, std::clamp<qsizetype>(to, start, all.size()) - start);
}

void MessageAccessible::selection(int index, int *from, int *to) const
{
    const std::pair<int, int> range =
        isValid() && index == 0 ? m_reader.selection(row()) : std::pair<int, int>();
    *from = range.first;
    *to = range.second;
}

int MessageAccessible::selectionCount() const
{
    if (!isValid())
        return 0;
    const auto [from, to] = m_reader.selection(row());
    return from == to ? 0 : 1;
}

void MessageAccessible::addSelection(int from, int to)
{
    if (isValid())
        m_reader.select(row(), inside(from), inside(to));
}

void MessageAccessible::removeSelection(int index)
{
    if (index == 0 && selectionCount() > 0)
        setCursorPosition(cursorPosition());
}

void MessageAccessible::setSelection(int index, int from, int to)
{
    if (index == 0)
        addSelection(from, to);
}

int MessageAccessible::cursorPosition() const
{
    return isValid() ? m_reader.caret(row()).value_or(0) : 0;
}

void MessageAccessible::setCursorPosition(int offset)
{
    addSelection(offset, offset);
}

QString MessageAccessible::line(std::pair<int, int> range, int *from, int *to) const
{
    *from = range.first;
    *to = range.second;
    return text(range.first, range.second);
}

QString MessageAccessible::textAtOffset(int offset, QAccessible::TextBoundaryType boundary,
                                        int *from, int *to) const
{
    if (boundary != QAccessible::LineBoundary || !isValid())
        return QAccessibleTextInterface::textAtOffset(offset, boundary, from, to);
    return line(m_reader.lineAt(row(), inside(offset)), from, to);
}

QString MessageAccessible::textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary,
                                            int *from, int *to) const
{
    if (boundary != QAccessible::LineBoundary || !isValid())
        return QAccessibleTextInterface::textBeforeOffset(offset, boundary, from, to);
    const int start = m_reader.lineAt(row(), inside(offset)).first;
    return line(start > 0 ? m_reader.lineAt(row(), start - 1) : std::pair(0, 0), from, to);
}

QString MessageAccessible::textAfterOffset(int offset, QAccessible::TextBoundaryType boundary,
                                           int *from, int *to) const
{
    if (boundary != QAccessible::LineBoundary || !isValid())
        return QAccessibleTextInterface::textAfterOffset(offset, boundary, from, to);
    const int end = m_reader.lineAt(row(), inside(offset)).second;
    const int count = characterCount();
    return line(end < count ? m_reader.lineAt(row(), end) : std::pair(count, count), from, to);
}

QRect MessageAccessible::characterRect(int offset) const
{
    return isValid() ? m_reader.characterRect(row(), inside(offset)) : QRect();
}

int MessageAccessible::offsetAtPoint(const QPoint &point) const
{
    return isValid() ? m_reader.offsetAt(row(), point) : -1;
}

void MessageAccessible::scrollToSubstring(int from, int to)
{
    if (isValid())
        m_reader.reveal(row(), inside(from), inside(to));
}

QString MessageAccessible::attributes(int, int *from, int *to) const
{
    *from = 0;
    *to = characterCount();
    return {};
}

} // namespace dria::timeline
