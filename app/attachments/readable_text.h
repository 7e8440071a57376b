#pragma once
// The text in a file whose encoding nobody told.

#include <QByteArray>

#include <optional>

namespace dria {

/// As UTF-8 without a byte order mark; line ends stay as they are. Told by a mark, else UTF-16
/// where every second byte is zero, else UTF-8, else Windows-1252 where no byte of it is a control
/// character. Nothing for what is not text.
[[nodiscard]] std::optional<QByteArray> readableText(const QByteArray &bytes);

} // namespace dria
