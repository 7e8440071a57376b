#pragma once
// Markdown as a person reads it: the text alone, with its list markers.

#include "markdown/block.h"

namespace dria::markdown {

/// Blocks with a blank line between them, items of tight lists on lines of their own, cells of a
/// table with tabs between them. Thinking is left out.
[[nodiscard]] QString plainForm(const QList<Block> &blocks);

/// What stands before an item: its number, a box for a task, or a bullet.
[[nodiscard]] QString itemMarker(const Container &item);

/// What stands before a block's text, by its containers: the marker of the item it opens, further in
/// for lists within lists; empty where it opens none.
[[nodiscard]] QString itemLead(const QList<Container> &containers);

/// Whether a block goes close under the one before: as the next item of a tight list, or as the
/// first of one within an item.
[[nodiscard]] bool followsTightly(const Block &block);

} // namespace dria::markdown
