#pragma once
// What a new parse of a message's tail changed, so that what is shown of it is not made anew for
// nothing. Not for use outside this folder.

#include "markdown/growing_document.h"

namespace dria::markdown {

/// before are the blocks that stood where those of now from first on stand.
[[nodiscard]] GrowingDocument::Change tailChange(const QList<Block> &before,
                                                 const QList<Block> &now, qsizetype first);

} // namespace dria::markdown
