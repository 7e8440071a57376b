#pragma once
// A recorded stream in a file, as the bytes of the HTTP response that carried it.

#include <QByteArray>
#include <QString>

#include <optional>

namespace dria::test {

/// What a gzip file holds; other bytes are given back as they are. Nothing if the file is damaged.
[[nodiscard]] std::optional<QByteArray> gunzipped(const QByteArray &bytes);

/// The whole response: the file's own bytes if raw, else its event stream (".chunks.txt" is framed)
/// under a head of text/event-stream that ends with the connection. Nothing if it cannot be read.
[[nodiscard]] std::optional<QByteArray> recordedResponse(const QString &path, bool raw);

} // namespace dria::test
