#include "ui/credits/low_balance_fields.h"

#include "credits/low_balance.h"

namespace dria {

LowBalanceFields::LowBalanceFields(Settings &settings, const Theme &theme, QWidget *parent)
    : AmountFields(theme, parent)
{
    const BalanceThresholds now = balanceThresholds(settings);
    add(tr("Warn below, in USDC"), now.low, [&settings](UsdcAmount amount) {
        BalanceThresholds thresholds = balanceThresholds(settings);
        thresholds.low = amount;
        setBalanceThresholds(settings, thresholds);
    });
    add(tr("Warn plainly below, in USDC"), now.veryLow, [&settings](UsdcAmount amount) {
        BalanceThresholds thresholds = balanceThresholds(settings);
        thresholds.veryLow = amount;
        setBalanceThresholds(settings, thresholds);
    });
}

} // namespace dria
