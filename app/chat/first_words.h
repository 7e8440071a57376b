#pragma once
// The beginning of a text, for a title or a label.

#include <QString>

namespace dria {

/// One line of at most `length` UTF-16 units and an ellipsis, cut between words where that leaves
/// half of it. Costs no more for a longer text.
[[nodiscard]] QString firstWords(const QString &text, qsizetype length);

} // namespace dria
