#pragma once
// Which addresses the program may talk to, decided on the parsed host and never on the text.

#include "core/account.h"
#include "core/result.h"

#include <QString>
#include <QUrl>

namespace dria {

enum class UrlVerdict {
    Allowed,
    NeedsConsent, ///< plain HTTP to a private address: only after Account::allowsPlainHttp
    Refused,
};

/// 127.0.0.0/8 (also as an IPv4-mapped IPv6 address), ::1, or exactly "localhost".
[[nodiscard]] bool isLoopback(const QUrl &url);

/// RFC 1918, fc00::/7, link-local of both families, and names under ".local". Not loopback.
[[nodiscard]] bool isPrivateAddress(const QUrl &url);

/// Https, without user information, to a host of the open internet: an address that is neither this
/// computer nor a private network, or a name with a dot. Names are not looked up.
[[nodiscard]] bool isOpenWeb(const QUrl &url);

/// What a base URL may be used for by an account of this kind. Consent already given does not
/// change the verdict: the caller compares NeedsConsent with Account::allowsPlainHttp.
[[nodiscard]] UrlVerdict judgeBaseUrl(const QUrl &url, Account::Kind kind);

/// The base URL a person means by what they typed: https unless they said otherwise (http for this
/// computer), "/v1" when they gave no path, no trailing slash. Fails with InvalidRequest and a
/// translated reason in the detail. Says nothing on whether the URL is allowed.
[[nodiscard]] Result<QUrl> normalizedBaseUrl(const QString &typed);

/// "scheme://host[:port]" in ASCII, the default port left out: two URLs of one origin (RFC 6454)
/// give the same text.
[[nodiscard]] QString originOf(const QUrl &url);

} // namespace dria
