#pragma once
// A table as other programs take it.

#include "markdown/block.h"

namespace dria::markdown {

/// One table of a table and those that go on with it (Block::goesOn), its head once.
[[nodiscard]] Block joinedTable(const QList<Block> &parts);

/// Columns as wide as their cells, up to a bound; no line break at the end. Formats and links are
/// kept, links as written.
[[nodiscard]] QString tableMarkdown(const Block &table);

/// HTML, without what is not safe in links.
[[nodiscard]] QString tableHtml(const Block &table);

/// RFC 4180: lines end with CRLF, the last too, and what needs it is quoted. The text of the cells
/// as it is, also where a spreadsheet would take it for a formula.
[[nodiscard]] QString tableCsv(const Block &table);

} // namespace dria::markdown
