#pragma once
// When a balance is low, in the person's own measure.

#include "api/balance.h"
#include "wallet/usdc_amount.h"

namespace dria {

class Settings;

enum class BalanceLevel { Fine, Low, VeryLow };

/// A balance below these is low, or very low; zero turns a warning off.
struct BalanceThresholds
{
    UsdcAmount low{1'000'000};
    UsdcAmount veryLow{200'000};
    friend bool operator==(const BalanceThresholds &, const BalanceThresholds &) = default;
};

/// The defaults stand in for what is missing or is no amount.
[[nodiscard]] BalanceThresholds balanceThresholds(const Settings &settings);
void setBalanceThresholds(Settings &settings, const BalanceThresholds &thresholds);

/// A balance that cannot be told is fine.
[[nodiscard]] BalanceLevel levelOf(const Balance &balance, const BalanceThresholds &thresholds);

} // namespace dria
