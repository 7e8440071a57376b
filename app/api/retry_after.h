#pragma once
// The Retry-After header, in both its forms (RFC 9110, 10.2.3).

#include <QByteArray>

#include <chrono>
#include <optional>

class QDateTime;

namespace dria {

/// Seconds to wait from now: never negative, at most a week; nothing if the value has neither form.
[[nodiscard]] std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value,
                                                                  const QDateTime &nowUtc);

} // namespace dria
