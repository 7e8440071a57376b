#pragma once
// The kinds of image that are decoded at all, told by their first bytes and never by a name.

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace dria {

enum class ImageFormat { Png, Jpeg, Gif, Webp };

/// Nothing for everything else: SVG above all is a program, and Qt would run it under any name.
[[nodiscard]] std::optional<ImageFormat> imageFormatOf(QByteArrayView bytes);

/// As QImageReader takes it, and as a file of this kind is named: "png", "jpeg", "gif", "webp".
[[nodiscard]] QByteArray formatName(ImageFormat format);

} // namespace dria
