#pragma once
// What is wrong with an amount, in words.

#include "wallet/usdc_amount.h"

namespace dria {

/// One or two sentences for beside the field; empty for an empty field, which is no mistake yet.
[[nodiscard]] QString explain(AmountProblem problem, const QLocale &locale);

} // namespace dria
