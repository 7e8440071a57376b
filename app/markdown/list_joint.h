#pragma once
// Joins the items of a list that was parsed in parts. Not for use outside this folder.

#include "markdown/block.h"

namespace dria::markdown {

/// Makes the list that blocks begin with the same as the one that previous ends in, if they are of
/// one kind: numbers go on, and no second list opens. loose: blank lines stand between its items.
void joinList(const Block &previous, QList<Block> &blocks, bool loose);

/// Blank lines stand between the items of the list that blocks end in.
void loosenList(QList<Block> &blocks, qsizetype from);

} // namespace dria::markdown
