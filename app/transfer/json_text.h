#pragma once
// Pieces of JSON from elsewhere: parsed strictly enough, and with every character kept.

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace dria {

/// Fails with DamagedExport for what is no JSON object.
[[nodiscard]] Result<QJsonObject> jsonObject(const QByteArray &json);
/// One line, members sorted by name; read back by jsonObject() it is the same.
[[nodiscard]] QByteArray jsonLine(const QJsonObject &object);

/// Halves of characters, which cannot be kept, as U+FFFD.
[[nodiscard]] QString wholeCharacters(QString text);

/// "2026-03-13T12:00:00.123Z"; empty for an invalid time.
[[nodiscard]] QString jsonTime(const QDateTime &time);
/// Any ISO 8601 time, in UTC; invalid where it is none, or not of the years 1970 to 9999.
[[nodiscard]] QDateTime timeFromJson(const QJsonValue &value);
/// Seconds since 1970, with a fraction; invalid where it is none.
[[nodiscard]] QDateTime timeFromSeconds(const QJsonValue &value);

} // namespace dria
