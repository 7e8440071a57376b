#include "ui/timeline/code_text.h"

#include "ui/timeline/bounded_clusters.h"
#include "ui/timeline/hidden_text.h"

#include <algorithm>

namespace dria::timeline {

namespace {

constexpr char16_t zeroWidthJoiner = 0x200D;

/// Whether a character neither joins the one before nor depends on it.
bool standsApart(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x80)
        return true;
    const bool jamo = (u >= 0x1100 && u <= 0x11FF) || (u >= 0xA960 && u <= 0xA97F) ||
                      (u >= 0xD7B0 && u <= 0xD7FF);
    return c.isLetterOrNumber() && !jamo;
}

} // namespace

CodeText::CodeText()
    : m_lineStarts{0}
{
}

int CodeText::append(QStringView more)
{
    m_code += more;
    m_shown.truncate(m_settled.shown);
    m_hidden = m_settled.hidden;
    const int from = m_settled.shown;
    while (m_lineStarts.size() > 1 && m_lineStarts.last() > from)
        m_lineStarts.removeLast();

    const qsizetype apart = lastApart();
    show(m_settled.code, apart);
    m_settled = {apart, size(), m_hidden};
    show(apart, m_code.size());
    for (qsizetype at = m_shown.indexOf(u'\n', from); at >= 0; at = m_shown.indexOf(u'\n', at + 1))
        m_lineStarts.append(static_cast<int>(at) + 1);
    return from;
}

/// The last character that what comes next cannot change, itself shown anew because it decides
/// about those behind it. A tail without one is taken as settled: it is nobody's writing.
qsizetype CodeText::lastApart() const
{
    constexpr qsizetype longestTail = 256;
    const qsizetype least = std::max(m_settled.code, m_code.size() - longestTail);
    for (qsizetype at = m_code.size() - 1; at >= least; --at) {
        if (standsApart(m_code[at]) && (at == 0 || m_code[at - 1].unicode() != zeroWidthJoiner))
            return at;
    }
    return m_code.size() - m_settled.code > longestTail ? m_code.size() : m_settled.code;
}

void CodeText::show(qsizetype from, qsizetype to)
{
    const SpelledText spelled = spelledOut(m_code, from, to);
    m_shown += withBoundedClusters(spelled.text);
    m_hidden += spelled.hidden;
}

int CodeText::lineEnd(int line) const
{
    return line + 1 < lineCount() ? m_lineStarts[line + 1] - 1 : size();
}

QStringView CodeText::line(int line) const
{
    return QStringView(m_shown).mid(lineStart(line), lineEnd(line) - lineStart(line));
}

int CodeText::lineOf(int position) const
{
    const auto after = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), position);
    return std::max(0, static_cast<int>(after - m_lineStarts.begin()) - 1);
}

} // namespace dria::timeline
