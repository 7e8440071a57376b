#pragma once
// Markdown as a person reads it: the text alone, with its list markers.

#include "markdown/block.h"

namespace dria::markdown {

/// Blocks with a blank line between them, items of tight lists on lines of their own, cells of a
/// table with tabs between them. Thinking is left out.
[[nodiscard]] QString plainForm(const QList<Block> &blocks);

/// What stands before an item: its number, or a bullet.
[[nodiscard]] QString itemMarker(const Container &item);

} // namespace dria::markdown
