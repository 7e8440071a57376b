#pragma once
// Gives a practice key to whoever shows that a wallet is theirs.

#include "practice/reply.h"

namespace dria::practice {

/// For a body of an address, a message that names it, and the wallet's signature over the message
/// (EIP-191). The same wallet gets the same key each time.
[[nodiscard]] Reply registerWallet(const ApiRequest &request);

} // namespace dria::practice
