#pragma once
// What a server asks for, checked: everything a person reads before they approve, and all that is
// signed.

#include "wallet/authorization.h"
#include "wallet/token_domain.h"
#include "wallet/usdc_amount.h"

namespace dria {

/// Made by PaymentPolicy alone; no text of the server is in it.
struct PaymentTerms
{
    TokenDomain token;
    UsdcAmount amount;
    EthAddress payer;
    EthAddress recipient;
    int earlierPayments = 0; ///< to this recipient at this server; 0: the first time
    /// The person was told that the recipient is another than before, and accepted this one.
    bool recipientChanged = false;
    std::uint64_t validAfter = 0;  ///< seconds since 1970
    std::uint64_t validBefore = 0; ///< seconds since 1970

    friend bool operator==(const PaymentTerms &, const PaymentTerms &) = default;
};

/// What is stored and signed when the person approves.
/// @param nonce fresh from the system's generator, and never used before
[[nodiscard]] Authorization authorizationFor(const PaymentTerms &terms, const Bytes32 &nonce);

} // namespace dria
