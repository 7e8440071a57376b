#include "credits/stored_amount.h"

#include "core/settings.h"

namespace dria {

UsdcAmount storedAmount(const Settings &settings, QStringView key, UsdcAmount fallback)
{
    const QString micros = settings.value(key).toString();
    return UsdcAmount::fromMicros(micros).value_or(fallback);
}

void storeAmount(Settings &settings, QStringView key, UsdcAmount amount)
{
    settings.setValue(key, QString::number(amount.micros()));
}

} // namespace dria
