#pragma once
// Marks for a text that has only spans: formats as nested constructs, for forms that need these.

#include "markdown/block.h"

namespace dria::markdown {

/// What could have been the source of the spans, as few marks as that takes. Mathematics and line
/// breaks are not among them; titles of links are not known.
[[nodiscard]] QList<Mark> marksOf(const RichText &text);

} // namespace dria::markdown
