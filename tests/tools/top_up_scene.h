#pragma once
// Brings a window to where a top-up has come, for pictures.

#include "../ui/top_up_stage.h"

namespace dria {

/// @param scene amount, problem, review, same, change, changed, raw, over, unknown, ended,
///        settled, failed, none (without a wallet), history (the page of credits after all sorts)
/// False for another one, and where it does not come to that.
[[nodiscard]] bool playTopUp(TopUpStage &stage, const QString &scene);

} // namespace dria
