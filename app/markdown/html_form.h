#pragma once
// Blocks as HTML: what the clipboard offers beside the text, and what conformance is measured by.

#include "markdown/block.h"

namespace dria::markdown {

enum class Links {
    AsWritten,
    Safe, ///< http, https and mailto; others become plain text, images their alternative text
};

/// blocks were parsed with ParseOptions::marks. All text is escaped; HTML passes only where the
/// parse kept it as such. Written as md4c's own renderer writes it.
[[nodiscard]] QString htmlForm(const QList<Block> &blocks, Links links);

} // namespace dria::markdown
