#pragma once
// Messages in the words of a screen reader: what they are called and what is said of them.

#include "ui/timeline/row_data.h"

namespace dria::timeline {

/// Whose message it is, how it fares, and how it begins; long texts are cut at a word. Of a text
/// that arrives only the state, which does not change with each piece.
[[nodiscard]] QString spokenName(const RowData &row);

/// Its status, what went wrong, its figures; may be empty.
[[nodiscard]] QString spokenDescription(const RowData &row);

/// What is said when nothing more will come of an answer: how it begins, or why it ended.
[[nodiscard]] QString spokenEnd(const RowData &row);

} // namespace dria::timeline
