#pragma once
// Why a top-up does not go on, in words.

#include "credits/top_up_problem.h"

namespace dria {

/// One or a few sentences, which say whether anything was paid. Plain text.
[[nodiscard]] QString explain(const TopUpProblem &problem);

} // namespace dria
