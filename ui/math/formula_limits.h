#pragma once
// What a formula may be before anybody tries to set it.

#include "ui/math/math_renderer.h"

#include <optional>

namespace dria::math {

inline constexpr qsizetype longestFormula = 4000; ///< UTF-16 units
inline constexpr int deepestFormula = 60;         ///< braces, environments and growing brackets

/// Nothing where there is no reason to refuse.
[[nodiscard]] std::optional<Refusal> refusalOf(QStringView tex);

} // namespace dria::math
