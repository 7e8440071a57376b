#include "wallet/keccak.h"

#include <QCryptographicHash>

#include <algorithm>

namespace dria {

Bytes32 keccak256(std::initializer_list<QByteArrayView> parts)
{
    QCryptographicHash hash(QCryptographicHash::Keccak_256);
    for (const QByteArrayView part : parts)
        hash.addData(part);
    const QByteArray result = hash.result();
    Bytes32 digest{};
    std::ranges::copy(bytesOf(result), digest.begin());
    return digest;
}

Bytes32 keccak256(QByteArrayView bytes)
{
    return keccak256({bytes});
}

} // namespace dria
