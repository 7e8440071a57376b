#pragma once
// How much of a text from strangers is treated as Markdown before the rest is shown as it came.

#include <QtGlobal>

namespace dria::markdown::limits {

inline constexpr qsizetype rendered = 256 * 1024; ///< UTF-16 units of one message
/// UTF-16 units; longer lines are broken, but for those of fenced code.
inline constexpr qsizetype line = 10'000;
/// UTF-16 units of running text in one paragraph: inline parsing is quadratic in bad cases and
/// cannot be interrupted.
inline constexpr qsizetype paragraph = 8 * 1024;
/// Characters in one paragraph that may begin or end something: what is quadratic in md4c is so in
/// these.
inline constexpr int paragraphMarks = 256;
inline constexpr qsizetype lineFormula = 1000; ///< UTF-16 units of a formula within a line
inline constexpr qsizetype formula = 8 * 1024; ///< UTF-16 units of one formula over several lines
inline constexpr int nesting = 32;
inline constexpr int tableRows = 200;   ///< a longer table goes on as a second one
inline constexpr int tableColumns = 30; ///< cells beyond stand in the last column
inline constexpr int links = 500;
/// Bytes of output for a text of the given size (references can expand without end).
[[nodiscard]] constexpr qsizetype output(qsizetype inputBytes)
{
    return 4 * inputBytes + 64 * 1024;
}
inline constexpr qsizetype plainChunk = 4 * 1024; ///< UTF-16 units of one Plain block

} // namespace dria::markdown::limits
