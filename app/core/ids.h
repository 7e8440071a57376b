#pragma once
// Identifiers that sort by the time they were made (UUIDv7, RFC 9562).

#include <QUuid>

class QDateTime;

namespace dria {

/// A new UUIDv7; two made in the same millisecond by this process still sort in the order made.
[[nodiscard]] QUuid newId(const QDateTime &nowUtc);

} // namespace dria
