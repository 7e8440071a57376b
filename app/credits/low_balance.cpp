#include "credits/low_balance.h"

#include "core/setting_keys.h"
#include "credits/stored_amount.h"
#include "credits/usage_meter.h"

namespace dria {

BalanceThresholds balanceThresholds(const Settings &settings)
{
    const BalanceThresholds standard;
    return {storedAmount(settings, keys::creditsLow, standard.low),
            storedAmount(settings, keys::creditsVeryLow, standard.veryLow)};
}

void setBalanceThresholds(Settings &settings, const BalanceThresholds &thresholds)
{
    storeAmount(settings, keys::creditsLow, thresholds.low);
    storeAmount(settings, keys::creditsVeryLow, thresholds.veryLow);
}

BalanceLevel levelOf(const Balance &balance, const BalanceThresholds &thresholds)
{
    const std::optional<qint64> micros = microsOf(balance);
    if (!micros)
        return BalanceLevel::Fine;
    const auto isBelow = [&](UsdcAmount limit) {
        return *micros < static_cast<qint64>(limit.micros());
    };
    if (isBelow(thresholds.veryLow))
        return BalanceLevel::VeryLow;
    return isBelow(thresholds.low) ? BalanceLevel::Low : BalanceLevel::Fine;
}

} // namespace dria
