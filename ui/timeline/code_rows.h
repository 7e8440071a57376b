#pragma once
// Where the lines of a piece of code begin a new row on screen. A line that is wrapped has several,
// and so has one too long to be laid out at once. Nothing is laid out for this, and what is
// appended costs only itself.

#include <QList>

namespace dria::timeline {

class CharWidths;
class CodeText;

class CodeRows
{
public:
    /// Rows are not wider than this; 0 for as wide as their lines. Pixels. Takes widths of other
    /// fonts too: call update(text, 0) after either is another.
    void setWidth(int width, const CharWidths *widths);

    /// Takes what differs from a position on, as CodeText::append() tells it. Returns the first row
    /// that differs.
    int update(const CodeText &text, int from);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int start(int row) const { return m_rows[row].start; }
    [[nodiscard]] int line(int row) const { return m_rows[row].line; }
    /// Whether it goes on with the line of the row before.
    [[nodiscard]] bool continues(int row) const
    {
        return row > 0 && m_rows[row - 1].line == m_rows[row].line;
    }
    /// Before the line break or the next row.
    [[nodiscard]] int end(const CodeText &text, int row) const;
    [[nodiscard]] int rowOf(int position) const;
    /// How far a row stands in from the left: one that continues a line stands a little behind its
    /// beginning.
    [[nodiscard]] int inset(int row) const { return m_rows[row].inset; }
    /// Of the widest row, pixels.
    [[nodiscard]] int widest() const;
    /// UTF-16 units looked at since it was made: a measure of work.
    [[nodiscard]] qint64 visited() const { return m_visited; }

    /// UTF-16 units of one row, however wide it may be: a layout takes time with its length.
    static constexpr int longest = 10'000;

private:
    struct Row
    {
        int start = 0;
        int line = 0;
        int inset = 0;
    };

    void breakLine(const CodeText &text, Row row);
    /// Of a row that goes on with a line that begins so far from the left; pixels.
    [[nodiscard]] int insetBehind(double indent) const;

    int m_width = 0;
    const CharWidths *m_widths = nullptr;
    QList<Row> m_rows;
    double m_widestBefore = 0; ///< of all rows but the last
    double m_widestLast = 0;
    qint64 m_visited = 0;
};

} // namespace dria::timeline
