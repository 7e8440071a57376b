#pragma once
// The kind and the size of an image from its first bytes, without decoding it.

#include <QByteArrayView>
#include <QSize>
#include <QString>

#include <optional>

namespace dria {

struct ImageHeader
{
    QString kind; ///< "PNG", "JPEG", "GIF" or "BMP": what the network's nodes decode
    QSize size;   ///< pixels
};

/// Nothing for other formats, and for files that end before their size is told.
[[nodiscard]] std::optional<ImageHeader> readImageHeader(QByteArrayView bytes);

} // namespace dria
