#pragma once
// Follows a formula over lines: $$, \[ or an environment that begins or ends a line, up to the line
// in which its end stands. A blank line, a fence, a heading or the end of a quote before that end
// says that it was none. Not for use outside this folder.

#include "markdown/formula_delimiters.h"

namespace dria::markdown {

class FormulaLines
{
public:
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] FormulaStart start() const { return m_start; }
    /// Quotes it stands in.
    [[nodiscard]] int quotes() const { return m_quotes; }
    void forget() { m_open = false; }

    /// Looks in a line, from a position on, for a formula that goes on beyond it. Returns where its
    /// delimiter stands, or -1.
    qsizetype begin(QStringView line, qsizetype from);
    /// Takes a further line of the formula that is open. Returns the position behind its end; -1 if
    /// that is not in this line, and then isOpen() tells whether it may still come.
    qsizetype goOn(QStringView line);

private:
    bool m_open = false;
    FormulaStart m_start;
    int m_quotes = 0;
    qsizetype m_units = 0;
};

/// What stands before the text of a line.
struct LineLead
{
    int quotes = 0;       ///< quote marks
    qsizetype length = 0; ///< with space and list markers
};
[[nodiscard]] LineLead leadOf(QStringView line);

} // namespace dria::markdown
