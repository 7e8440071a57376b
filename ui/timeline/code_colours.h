#pragma once
// The colours of a piece of code, found line after line and no further than is seen. A line far
// down waits for those above it: they are looked at a part at a time.

#include "ui/highlight/colourer.h"

#include <QColor>
#include <QTextLayout>

#include <array>
#include <ctime>

namespace dria {
struct Tokens;
}

namespace dria::timeline {

class CodeText;

class CodeColours
{
public:
    /// language as it is written behind the fence.
    explicit CodeColours(QStringView language);

    void setTokens(const Tokens &tokens);
    /// Lines from this one on are others.
    void forgetFrom(int line);

    [[nodiscard]] bool isReached(int line) const
    {
        return m_colourer == nullptr || m_states.size() > line;
    }
    /// Begins a part of the work: goes on towards a line, some of the way if it is far. Whether it
    /// got there.
    bool reach(const CodeText &text, int line);
    /// Of a stretch of a line that was reached, counted from its own start.
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(const CodeText &text, int line, int from,
                                                          int to);

    /// Whether reach() and what came after it took so long that the rest should wait for the next.
    [[nodiscard]] bool isSpent() const;

    static constexpr int part = 16 * 1024; ///< UTF-16 units on the way to a line
    /// Of the processor, not of the clock. Some grammars take long over text that is made for it.
    static constexpr int partMs = 4;

private:
    const highlight::Colourer *m_colourer;
    std::array<QColor, highlight::tokenCount> m_colours;
    QList<highlight::LineState> m_states; ///< what each line finds open, as far as was needed
    std::clock_t m_spent = 0;
    // A line of many rows is looked at once.
    int m_line = -1;
    QList<highlight::Span> m_spans;
};

} // namespace dria::timeline
