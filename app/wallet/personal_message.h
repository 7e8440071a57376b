#pragma once
// Text that a wallet signs to show whose it is (EIP-191, "personal_sign").

#include "wallet/bytes32.h"

#include <QByteArrayView>

namespace dria {

/// What is signed for these bytes. Bytes, not a QString: decoding drops a byte order mark, and then
/// another text is signed than was shown to the server.
[[nodiscard]] Bytes32 personalMessageHash(QByteArrayView message);

} // namespace dria
