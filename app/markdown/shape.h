#pragma once
// Prepares text for the parser: one kind of line end, and no line or paragraph beyond the limits.

#include <QString>

namespace dria::markdown {

/// '\n' for every line end, and U+FFFD for U+0000 (CommonMark 2.1, 2.3).
[[nodiscard]] QString withPlainLineEnds(QStringView text);

/// QString::fromUtf8() takes a U+FEFF at the start for a byte order mark and drops it; this keeps
/// it.
[[nodiscard]] QString fromUtf8(QByteArrayView bytes);

/// Characters that make a paragraph dear: those that may begin or end something within it, and
/// emoji and masked formulas, of which each costs as much layout as a line of letters.
[[nodiscard]] qsizetype markCount(QStringView text);

/// Breaks lines longer than limits::line and paragraphs beyond limits::paragraph or
/// limits::paragraphMarks. Lines of fenced code stay as they are: who shows code breaks them.
[[nodiscard]] QString withinLimits(QStringView text);

/// Older md4c takes no tab behind a closing fence, which CommonMark 4.5 allows.
[[nodiscard]] QString withoutTabsBehindFences(QString text);

/// md4c takes every line up to a blank one for a row; by GitHub's rules another block ends a table
/// as well.
[[nodiscard]] QString withTablesEnded(QString text);

/// Where Markdown ends and plain text begins: after the last line that ends within
/// limits::rendered, or there if no line does.
[[nodiscard]] qsizetype renderedEnd(QStringView text);

/// Length of the next piece of plain text: whole lines up to limits::plainChunk.
[[nodiscard]] qsizetype plainPiece(QStringView text);

} // namespace dria::markdown
