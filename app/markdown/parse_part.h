#pragma once
// A part of a message, from a place where a parse can begin, to blocks. Not for use outside this
// folder.

#include "markdown/block.h"
#include "markdown/line_scanner.h"
#include "markdown/parser.h"

namespace dria::markdown {

/// Whether text may still come behind a part, so that what has no end there may get it.
enum class PartEnd { Settled, Open };

/// text has '\n' line ends only and stays within limits::rendered; scanner is the state before it.
[[nodiscard]] QList<Block> parsePart(QStringView text, const LineScanner &scanner, PartEnd end,
                                     const ParseOptions &options = {});

/// Text beyond the limits, in pieces.
[[nodiscard]] QList<Block> plainBlocks(QStringView text);

} // namespace dria::markdown
