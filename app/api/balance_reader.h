#pragma once
// Reads what the server says about credits.

#include "api/balance.h"
#include "core/result.h"

#include <QByteArray>

namespace dria {

/// {"balance":1000,"balance_usdc":"10.00"}; numbers may be strings and strings numbers. Fails with
/// MalformedReply when there is no balance in it.
[[nodiscard]] Result<Balance> readBalance(const QByteArray &json);

} // namespace dria
