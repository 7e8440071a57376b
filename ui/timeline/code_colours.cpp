#include "ui/timeline/code_colours.h"

#include "ui/theme/tokens.h"
#include "ui/timeline/code_text.h"

#include <algorithm>
#include <ctime>

namespace dria::timeline {

CodeColours::CodeColours(QStringView language)
    : m_colourer(highlight::Colourer::forLanguage(language))
    , m_states{0}
{
}

void CodeColours::setTokens(const Tokens &tokens)
{
    m_colours = {tokens.codeKeyword, tokens.codeString,   tokens.codeComment, tokens.codeNumber,
                 tokens.codeType,    tokens.codeFunction, tokens.codeMeta};
}

void CodeColours::forgetFrom(int line)
{
    m_states.resize(std::clamp<qsizetype>(line + 1, 1, m_states.size()));
    if (m_line >= line)
        m_line = -1;
}

bool CodeColours::isSpent() const
{
    return m_spent >= partMs * (CLOCKS_PER_SEC / 1000);
}

bool CodeColours::reach(const CodeText &text, int line)
{
    m_spent = 0;
    if (!m_colourer)
        return true;
    const std::clock_t begun = std::clock();
    QList<highlight::Span> spans;
    for (int looked = 0; m_states.size() <= line && looked < part && !isSpent();) {
        const auto number = static_cast<int>(m_states.size()) - 1;
        const QStringView last = text.line(number);
        m_states.append(m_colourer->colour(last, m_states.last(), spans));
        spans.clear();
        looked += static_cast<int>(last.size()) + 1;
        m_spent = std::clock() - begun;
    }
    return isReached(line);
}

QList<QTextLayout::FormatRange> CodeColours::formats(const CodeText &text, int line, int from,
                                                     int to)
{
    QList<QTextLayout::FormatRange> formats;
    if (!m_colourer)
        return formats;
    if (m_line != line) {
        const std::clock_t begun = std::clock();
        m_line = line;
        m_spans.clear();
        (void)m_colourer->colour(text.line(line), m_states[line], m_spans);
        m_spent += std::clock() - begun;
    }
    for (const highlight::Span &span : std::as_const(m_spans)) {
        const int first = std::max(span.start, from);
        const int last = std::min(span.start + span.length, to);
        if (first >= last)
            continue;
        QTextCharFormat format;
        format.setForeground(m_colours[static_cast<std::size_t>(span.token)]);
        formats.append({first - from, last - first, format});
    }
    return formats;
}

} // namespace dria::timeline
