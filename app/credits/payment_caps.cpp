#include "credits/payment_caps.h"

#include "core/setting_keys.h"
#include "core/settings.h"
#include "credits/stored_amount.h"

namespace dria {

PaymentLimits paymentLimits(const Settings &settings)
{
    return {storedAmount(settings, keys::creditsPerPayment, defaultPerPayment),
            storedAmount(settings, keys::creditsPerDay, defaultPerDay),
            settings.value(keys::creditsTestNetworks).toBool()};
}

void setPaymentCaps(Settings &settings, UsdcAmount perPayment, UsdcAmount perDay)
{
    storeAmount(settings, keys::creditsPerPayment, perPayment);
    storeAmount(settings, keys::creditsPerDay, perDay);
}

} // namespace dria
