#pragma once
// One question to a server with a key that is kept nowhere yet: does it take it?

#include "api/balance.h"
#include "core/account.h"
#include "core/clock.h"
#include "core/result.h"
#include "core/secret.h"

#include <QFuture>

#include <optional>

class QNetworkAccessManager;

namespace dria {

/// What the server said: the balance where there are credits, the number of models elsewhere.
struct KeyCheckResult
{
    std::optional<Balance> balance;
    int modelCount = 0;
    friend bool operator==(const KeyCheckResult &, const KeyCheckResult &) = default;
};

/// Free of cost: asks for the balance (Dria, practice) or the list of models (others). Dropping the
/// future does not stop the request; it ends within the limits of api/limits.h.
[[nodiscard]] QFuture<Result<KeyCheckResult>>
checkKey(QNetworkAccessManager &network, const Clock &clock, const Account &account, Secret key);

} // namespace dria
