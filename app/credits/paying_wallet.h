#pragma once
// The wallet that pays for an account, as a page needs it.

#include "core/result.h"
#include "credits/signer.h"
#include "credits/wallet_info.h"

#include <QFuture>
#include <QUuid>

#include <functional>
#include <memory>
#include <optional>

namespace dria {

class WalletBook;

struct PayingWallet
{
    std::optional<WalletInfo> info; ///< nothing: there is no wallet yet
    /// Unlocks it, for one payment; only to be called where there is one.
    std::function<QFuture<Result<std::shared_ptr<Signer>>>()> signer;
};

/// @param book outlives what it returns; null where no wallets are kept
[[nodiscard]] PayingWallet payingWallet(WalletBook *book, const QUuid &account);

} // namespace dria
