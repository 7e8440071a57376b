#pragma once
// Characters that stack on one another without end cost more than any text: they are shown apart.

#include <QString>

namespace dria::timeline {

/// On which Unicode shows marks that stand alone.
inline constexpr QChar dottedCircle(u'\u25CC');

/// The text with a divider within each grapheme cluster of more than 48 UTF-16 units: marks on one
/// letter, emoji joined in one chain.
[[nodiscard]] QString withBoundedClusters(const QString &text, QChar divider = dottedCircle);

} // namespace dria::timeline
