#pragma once
// The wallet that pays for an account, as a page needs it.

#include "core/result.h"
#include "credits/signer.h"

#include <functional>
#include <memory>
#include <optional>

namespace dria {

struct PayingWallet
{
    std::optional<EthAddress> address; ///< nothing: there is no wallet yet
    /// Unlocks it; only to be called where there is an address, and for one payment each.
    std::function<QFuture<Result<std::shared_ptr<Signer>>>()> signer;
};

} // namespace dria
