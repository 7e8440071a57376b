#pragma once
// Prepares text for the parser: one kind of line end, and no line or paragraph beyond the limits.

#include <QString>

namespace dria::markdown {

/// '\n' for every line end (CommonMark 2.1).
[[nodiscard]] QString withPlainLineEnds(QStringView text);

/// Breaks lines longer than limits::line and paragraphs longer than limits::paragraph.
[[nodiscard]] QString withinLimits(QStringView text);

/// Where Markdown ends and plain text begins: after the last line that ends within
/// limits::rendered, or there if no line does.
[[nodiscard]] qsizetype renderedEnd(QStringView text);

/// Length of the next piece of plain text: whole lines up to limits::plainChunk.
[[nodiscard]] qsizetype plainPiece(QStringView text);

} // namespace dria::markdown
