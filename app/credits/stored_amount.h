#pragma once
// Amounts in the settings: millionths of a USDC as digits, so that none is ever rounded.

#include "wallet/usdc_amount.h"

#include <QStringView>

namespace dria {

class Settings;

/// The fallback stands in for what is missing or is no amount.
[[nodiscard]] UsdcAmount storedAmount(const Settings &settings, QStringView key,
                                      UsdcAmount fallback);
void storeAmount(Settings &settings, QStringView key, UsdcAmount amount);

} // namespace dria
