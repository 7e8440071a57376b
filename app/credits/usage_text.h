#pragma once
// Figures of usage in the form of the person's language.

#include "library/usage_entry.h"

#include <QString>

namespace dria {

/// "1.25 USDC" of millionths, as many decimals as it takes, two at least.
[[nodiscard]] QString usdcText(qint64 micros);

/// "1,000 credits" of millionths that are not negative, with all the decimals there are.
[[nodiscard]] QString creditsText(qint64 micros);

/// "412", "about 412" where pieces were counted, empty where nothing is known.
[[nodiscard]] QString tokensText(const UsageEntry &entry);

/// What the balance was seen to change by: "0.03 USDC", "0.03 USDC, shared by 2", or that it was
/// not seen.
[[nodiscard]] QString observedText(const UsageEntry &entry);

} // namespace dria
