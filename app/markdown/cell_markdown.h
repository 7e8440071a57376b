#pragma once
// The text of a table's cell as Markdown again. Not for use outside this folder.

#include "markdown/block.h"

namespace dria::markdown {

/// On one line, with what would mean something escaped. A parse gives the same text, and the same
/// formats; where no Markdown can say these, the text alone.
[[nodiscard]] QString cellMarkdown(const RichText &cell);

} // namespace dria::markdown
