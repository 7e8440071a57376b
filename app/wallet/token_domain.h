#pragma once
// USDC on the chains where the program pays: compiled in, never taken from a server.

#include "wallet/bytes32.h"
#include "wallet/eth_address.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <span>

namespace dria {

/// What a signature over a transfer is bound to (the domain of EIP-712).
struct TokenDomain
{
    QString network;         ///< as x402 version 1 names the chain
    QByteArray name;         ///< the token's own, as its contract has it
    QByteArray version;      ///< of the token's signatures
    std::uint64_t chainId{}; ///< EIP-155
    EthAddress contract;
    bool isTest = false; ///< its coins are worth nothing: for developers only

    [[nodiscard]] Bytes32 separator() const;
    friend bool operator==(const TokenDomain &, const TokenDomain &) = default;
};

/// Every chain there is for this program.
[[nodiscard]] std::span<const TokenDomain> tokenDomains();
/// Nothing for a chain that is not in the table.
[[nodiscard]] const TokenDomain *tokenDomain(QStringView network);

} // namespace dria
