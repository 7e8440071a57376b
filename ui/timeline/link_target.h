#pragma once
// Which links of a stranger's text may be followed at all, and how they are shown.

#include <QString>
#include <QUrl>

#include <optional>

namespace dria::timeline {

/// The address of a link if it is http, https or mailto, without user information, control or
/// direction characters.
[[nodiscard]] std::optional<QUrl> safeLink(const QString &target);

/// The address with everything encoded that could be mistaken, its host in punycode.
[[nodiscard]] QString shownAddress(const QUrl &url);

} // namespace dria::timeline
