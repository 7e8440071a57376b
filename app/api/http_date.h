#pragma once
// Dates as HTTP writes them (RFC 9110, 5.6.7).

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace dria {

/// UTC: the form in use, then the two obsolete ones; nothing if the value has none of them.
/// @param nowUtc names the century where the value has but two digits of the year
[[nodiscard]] std::optional<QDateTime> parseHttpDate(const QByteArray &value,
                                                     const QDateTime &nowUtc);

} // namespace dria
