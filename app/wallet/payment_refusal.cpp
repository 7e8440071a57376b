#include "wallet/payment_refusal.h"

#include <QMetaEnum>

namespace dria {

QString refusalName(RefusalReason reason)
{
    return QString::fromLatin1(
        QMetaEnum::fromType<RefusalReason>().valueToKey(static_cast<int>(reason)));
}

} // namespace dria
