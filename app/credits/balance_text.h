#pragma once
// A balance in words and figures of the person's language.

#include "api/balance.h"

#include <QString>

namespace dria {

/// "12.40 USDC · 1,240 credits"; the first half is left out where the server named no USDC, or
/// named something that is not a decimal number.
[[nodiscard]] QString balanceText(const Balance &balance);

} // namespace dria
