#pragma once
// The value of the header X-PAYMENT (x402 version 1): what makes a server take the money.

#include "core/secret.h"
#include "wallet/authorization.h"
#include "wallet/signature.h"

namespace dria {

/// Padded standard base64. The same fields and signature always give the same bytes. It is bearer
/// money, so it is never written anywhere: it is made again from the stored fields.
[[nodiscard]] Secret paymentHeader(const Authorization &authorization, const TokenDomain &domain,
                                   const Signature &signature);

} // namespace dria
