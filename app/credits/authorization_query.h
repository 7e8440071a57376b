#pragma once
// What a node of a chain is asked about a payment, and what it answers, read strictly (JSON-RPC
// 2.0; EIP-3009).

#include "wallet/authorization.h"

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace dria {

/// Which chain it is of.
[[nodiscard]] QByteArray chainIdQuery();
[[nodiscard]] std::optional<std::uint64_t> readChainId(const QByteArray &answer);

/// Whether the token's contract has seen the nonce of the payer: authorizationState(address,
/// bytes32).
[[nodiscard]] QByteArray authorizationQuery(const Authorization &authorization,
                                            const TokenDomain &domain);
/// Nothing for everything but a plain yes or no.
[[nodiscard]] std::optional<bool> readAuthorizationState(const QByteArray &answer);

} // namespace dria
