#pragma once
// Judges whether text added to an open paragraph can mean nothing to Markdown, so that it needs no
// parse. Not for use outside this folder.

#include <QStringView>

namespace dria::markdown {

/// tail: the paragraph's source so far, from a place where a parse can begin; more: what is added.
/// True only if parsing both gives the paragraph's text with more at its end.
[[nodiscard]] bool isPlainGrowth(QStringView tail, QStringView more);

/// Whether words added to a line change nothing about what block it is or belongs to.
[[nodiscard]] bool isDecided(QStringView line);

} // namespace dria::markdown
