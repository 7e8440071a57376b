#pragma once
// Who an author is, whatever they call themselves.

#include <QString>

namespace dria {

/// The same for all posts of one author, and for no other: "api:0xabc…", "discord:4182…". Wallet
/// addresses are the same in any case.
[[nodiscard]] inline QString authorKey(const QString &type, const QString &author)
{
    return type.toLower() + QLatin1Char(':') + author.toLower();
}

} // namespace dria
