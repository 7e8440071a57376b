#pragma once
// What a budget says about a request, in words.

#include "credits/budget_verdict.h"

#include <QString>

namespace dria {

/// Why it was not sent, or which limit it passes; empty where it fits.
[[nodiscard]] QString explain(const BudgetVerdict &verdict);

/// How estimates are made, for beside the fields.
[[nodiscard]] QString estimateRule();

} // namespace dria
