#pragma once
// How an account is written into the settings, and read back with distrust.

#include "core/account.h"

#include <QJsonObject>

#include <optional>

namespace dria {

/// {"id", "kind": "dria"|"practice"|"other", "name", "baseUrl", "allowsPlainHttp"}; the practice
/// account has no base URL, since its server starts anew each run.
[[nodiscard]] QJsonObject toJson(const Account &account);

/// Nothing when a member is missing or wrong, or the URL is not allowed: the file may have been
/// edited by hand or copied from elsewhere.
[[nodiscard]] std::optional<Account> accountFromJson(const QJsonObject &json);

} // namespace dria
