#include "wallet/personal_message.h"

#include "wallet/keccak.h"

#include <QByteArray>

namespace dria {

Bytes32 personalMessageHash(QByteArrayView message)
{
    return keccak256({QByteArrayView("\x19"
                                     "Ethereum Signed Message:\n"),
                      QByteArray::number(message.size()), message});
}

} // namespace dria
