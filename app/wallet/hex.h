#pragma once
// Hexadecimal digits, read strictly: QByteArray::fromHex() leaves out what is none.

#include "wallet/bytes32.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <span>

namespace dria {

/// Exactly two digits of either case a byte and nothing else; false otherwise, and then the target
/// holds something arbitrary.
[[nodiscard]] bool decodeHex(QByteArrayView digits, std::span<std::uint8_t> target);

/// The same behind "0x".
[[nodiscard]] bool decodePrefixedHex(QStringView text, std::span<std::uint8_t> target);

/// "0x" and lower-case digits. Not for secrets.
[[nodiscard]] QString prefixedHex(std::span<const std::uint8_t> bytes);

} // namespace dria
