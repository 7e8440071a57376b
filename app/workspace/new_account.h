#pragma once
// Accounts as they are before they are in the book: with an id, an address and a name that is free.

#include "core/account.h"

class QDateTime;

namespace dria {

class AccountBook;

/// The address of the Dria network's gateway.
[[nodiscard]] QUrl driaBaseUrl();

[[nodiscard]] Account newDriaAccount(const AccountBook &book, const QDateTime &nowUtc);

/// Named after its host. The URL is one that normalizedBaseUrl() gave.
[[nodiscard]] Account newServerAccount(const AccountBook &book, const QUrl &baseUrl,
                                       const QDateTime &nowUtc);

} // namespace dria
