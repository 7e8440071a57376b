#pragma once
// Images written into a text itself, as data: addresses (RFC 2397).

#include <QByteArray>
#include <QString>

#include <optional>

namespace dria {

/// Whether the address says that it holds one of the formats that are decoded, in base64.
[[nodiscard]] bool isImageDataUrl(QStringView address);

/// What it holds, whatever that is; nothing where it is not such an address or damaged.
[[nodiscard]] std::optional<QByteArray> bytesOfDataUrl(QStringView address);

} // namespace dria
