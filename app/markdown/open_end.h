#pragma once
// How the end of a text is shown while it arrives: what is half typed does not flash as text and
// then turn into something else. Not for use outside this folder.

#include "markdown/open_inline.h"

namespace dria::markdown {

/// text begins where a parse can begin, outside fences and thinking, with '\n' line ends. A last
/// line of nothing but marks, half a tag, and what only begins a formula are left out; a formula
/// that is open stays so; the head of a table is one before the line under it has come; the rest is
/// as openInline() has it.
[[nodiscard]] OpenEnd openEnd(QStringView text);

/// The same for a row of a table; nothing of it for one that has no text yet.
[[nodiscard]] OpenEnd openRow(QStringView line);

/// What is read in place of a text of which that is the end.
[[nodiscard]] QString withOpenEnd(QStringView text, const OpenEnd &end);

} // namespace dria::markdown
