#pragma once
// Selected text: from one place to another, across any number of messages.

#include <compare>

namespace dria::timeline {

struct TextPlace
{
    int row = 0;
    int slot = 0;
    int position = 0;

    friend auto operator<=>(const TextPlace &, const TextPlace &) = default;
};

class Selection
{
public:
    [[nodiscard]] bool isEmpty() const { return m_anchor == m_head; }
    [[nodiscard]] TextPlace start() const { return m_anchor < m_head ? m_anchor : m_head; }
    [[nodiscard]] TextPlace end() const { return m_anchor < m_head ? m_head : m_anchor; }
    [[nodiscard]] TextPlace anchor() const { return m_anchor; }
    /// The end that moves.
    [[nodiscard]] TextPlace head() const { return m_head; }

    void set(TextPlace anchor, TextPlace head)
    {
        m_anchor = anchor;
        m_head = head;
    }
    void clear() { m_head = m_anchor; }
    /// The same in rows that stand elsewhere.
    [[nodiscard]] Selection movedBy(int rows) const
    {
        Selection moved = *this;
        moved.m_anchor.row += rows;
        moved.m_head.row += rows;
        return moved;
    }
    /// Rows from first on move by count; what was selected in rows that go is let go.
    void insertRows(int first, int count);
    void removeRows(int first, int count);

private:
    TextPlace m_anchor;
    TextPlace m_head;
};

} // namespace dria::timeline
