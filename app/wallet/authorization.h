#pragma once
// Leave to take USDC once (EIP-3009, TransferWithAuthorization): what is stored, shown and signed.

#include "wallet/bytes32.h"
#include "wallet/eth_address.h"
#include "wallet/token_domain.h"

#include <cstdint>

namespace dria {

/// The fields of one payment. They are no secret; with the payer's signature they are money.
struct Authorization
{
    EthAddress from;
    EthAddress to;
    std::uint64_t value = 0;       ///< millionths of a USDC
    std::uint64_t validAfter = 0;  ///< seconds since 1970; good later than this
    std::uint64_t validBefore = 0; ///< and earlier than this
    Bytes32 nonce{};               ///< the contract takes each but once of a payer

    friend bool operator==(const Authorization &, const Authorization &) = default;
};

/// EIP-712's hash of the fields alone.
[[nodiscard]] Bytes32 structHash(const Authorization &authorization);
/// What is signed: the fields, bound to a token on a chain.
[[nodiscard]] Bytes32 signingHash(const Authorization &authorization, const TokenDomain &domain);

} // namespace dria
