#pragma once
// What people in rooms put between two bars on each side is hidden until one asks for it.

#include "ui/timeline/display_text.h"

namespace dria::timeline {

/// Takes the bars out, and what they hide if it is not shown: then a word stands for it, which a
/// click or a key unfolds by its key. Bars in code are bars.
void foldSpoilers(DisplayText &text, const QString &key, bool isShown, const TimelineStyle &style);

/// Of Markdown as it came: the same for who hears it.
[[nodiscard]] QString withoutSpoilers(const QString &markdown);

} // namespace dria::timeline
