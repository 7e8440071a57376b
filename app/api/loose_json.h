#pragma once
// Reads JSON from strangers without losing good text to a damaged character. Not for money: payment
// JSON has a strict reader of its own.

#include <QByteArray>
#include <QJsonValue>

#include <optional>

namespace dria {

/// Well-formed UTF-8: every maximal ill-formed subsequence becomes one U+FFFD (Unicode 3.9, as
/// WHATWG Encoding decodes). The rest is untouched, byte for byte.
[[nodiscard]] QByteArray repairedUtf8(const QByteArray &bytes);

/// The document's root, an object or an array; nothing if it is not JSON or nested over 1,024 deep.
[[nodiscard]] std::optional<QJsonValue> readLooseJson(const QByteArray &bytes);

/// A count as servers write it: a number or a decimal string; nothing if negative or not whole.
[[nodiscard]] std::optional<int> readCount(const QJsonValue &value);

} // namespace dria
