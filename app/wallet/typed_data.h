#pragma once
// A payment as a wallet of the person's own is asked to sign it (eth_signTypedData_v4).

#include "wallet/authorization.h"

#include <QByteArray>

namespace dria {

/// JSON of the types, the domain and the fields of EIP-712. A wallet that signs it signs
/// signingHash(): check the signature it gives with signerOf().
[[nodiscard]] QByteArray typedData(const Authorization &authorization, const TokenDomain &domain);

} // namespace dria
