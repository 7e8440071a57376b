#pragma once
// Our colours as a QPalette, for every widget that draws by palette role.

#include "ui/theme/tokens.h"

#include <QPalette>

namespace dria {

[[nodiscard]] QPalette paletteFor(const Tokens &tokens);

} // namespace dria
