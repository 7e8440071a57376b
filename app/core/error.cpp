#include "core/error.h"

#include <QMetaEnum>

namespace dria {

QString errorKindName(ErrorKind kind)
{
    return QString::fromLatin1(QMetaEnum::fromType<ErrorKind>().valueToKey(static_cast<int>(kind)));
}

} // namespace dria
