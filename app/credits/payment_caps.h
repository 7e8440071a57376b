#pragma once
// How much the person lets the program pay, as the settings have it.

#include "wallet/payment_policy.h"

namespace dria {

class Settings;

/// Used where a setting is missing or is no amount.
inline constexpr UsdcAmount defaultPerPayment{50'000'000};
inline constexpr UsdcAmount defaultPerDay{100'000'000};

[[nodiscard]] PaymentLimits paymentLimits(const Settings &settings);
/// An amount of zero lets nothing be paid.
void setPaymentCaps(Settings &settings, UsdcAmount perPayment, UsdcAmount perDay);

} // namespace dria
