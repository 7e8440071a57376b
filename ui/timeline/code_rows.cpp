#include "ui/timeline/code_rows.h"

#include "ui/timeline/char_widths.h"
#include "ui/timeline/code_text.h"

#include <QtMath>

#include <algorithm>

namespace dria::timeline {

namespace {

/// Whether a row may end behind a character.
bool mayEndBehind(QChar c)
{
    return c.isSpace() || QStringView(u",;()[]{}|&=+/\\").contains(c);
}

} // namespace

void CodeRows::setWidth(int width, const CharWidths *widths)
{
    m_width = width;
    m_widths = widths;
}

int CodeRows::update(const CodeText &text, int from)
{
    if (from == 0)
        m_widestBefore = 0;
    const int first = m_rows.isEmpty() || from == 0 ? 0 : rowOf(from);
    const int start = first < count() ? m_rows[first].start : 0;
    // Where a row begins was decided by what stands in it.
    const int again = continues(first) ? first - 1 : first;
    const Row row = again < count() && from > 0 ? m_rows[again] : Row{};
    m_rows.resize(again);
    breakLine(text, row);
    for (int line = row.line + 1; line < text.lineCount(); ++line)
        breakLine(text, {text.lineStart(line), line});
    return first < count() && m_rows[first].start == start ? first : again;
}

void CodeRows::breakLine(const CodeText &text, Row row)
{
    const QStringView shown(text.shown());
    const int end = text.lineEnd(row.line);
    const auto begin = [this](Row next) {
        m_widestBefore = std::max(m_widestBefore, m_widestLast);
        m_widestLast = 0;
        m_rows.append(next);
    };
    bool inIndent = row.start == text.lineStart(row.line);
    int inset = inIndent && m_width > 0 ? insetBehind(0) : row.inset;
    int opportunity = -1;
    double x = 0;
    begin(row);
    for (int at = row.start; at < end;) {
        const QChar c = shown[at];
        const int room = m_width - row.inset;
        int units = 1;
        const double width = m_widths->widthAt(shown, at, x, &units);
        ++m_visited;
        // A space may stand beyond the edge, where nobody misses it.
        const bool tooWide = m_width > 0 && x + width > room && c != u' ' && at > row.start;
        if (tooWide || at - row.start >= longest) {
            at = opportunity > row.start ? opportunity : at;
            row = {at, row.line, inset};
            opportunity = -1;
            inIndent = false;
            x = 0;
            begin(row);
            continue;
        }
        inIndent = inIndent && c.isSpace();
        if (inIndent && m_width > 0)
            inset = insetBehind(x + width);
        x += width;
        at += units;
        if (mayEndBehind(c) && x > room / 2)
            opportunity = at;
        m_widestLast = x;
    }
}

int CodeRows::insetBehind(double indent) const
{
    return std::min(qRound(indent + m_widths->tab() / 2), m_width / 3);
}

int CodeRows::end(const CodeText &text, int row) const
{
    return row + 1 < count() && continues(row + 1) ? start(row + 1) : text.lineEnd(line(row));
}

int CodeRows::rowOf(int position) const
{
    const auto after =
        std::upper_bound(m_rows.begin(), m_rows.end(), position,
                         [](int wanted, const Row &row) { return wanted < row.start; });
    return std::max(0, static_cast<int>(after - m_rows.begin()) - 1);
}

int CodeRows::widest() const
{
    return qCeil(std::max(m_widestBefore, m_widestLast)) + 1;
}

} // namespace dria::timeline
