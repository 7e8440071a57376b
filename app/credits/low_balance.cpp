#include "credits/low_balance.h"

#include "core/setting_keys.h"
#include "core/settings.h"
#include "credits/usage_meter.h"

namespace dria {

namespace {

UsdcAmount amountAt(const Settings &settings, QStringView key, UsdcAmount fallback)
{
    const QString micros = settings.value(key).toString();
    return UsdcAmount::fromMicros(micros).value_or(fallback);
}

} // namespace

BalanceThresholds balanceThresholds(const Settings &settings)
{
    const BalanceThresholds standard;
    return {amountAt(settings, keys::creditsLow, standard.low),
            amountAt(settings, keys::creditsVeryLow, standard.veryLow)};
}

void setBalanceThresholds(Settings &settings, const BalanceThresholds &thresholds)
{
    settings.setValue(keys::creditsLow, QString::number(thresholds.low.micros()));
    settings.setValue(keys::creditsVeryLow, QString::number(thresholds.veryLow.micros()));
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
