#pragma once
// Fields of a table for other programs (RFC 4180).

#include <QByteArray>
#include <QString>

namespace dria {

/// UTF-8, in quotes where it needs them; what a spreadsheet would take for a formula begins with '.
[[nodiscard]] QByteArray csvField(QString text);
/// Millionths as a decimal, with all six digits.
[[nodiscard]] QByteArray csvDecimal(qint64 micros);

} // namespace dria
