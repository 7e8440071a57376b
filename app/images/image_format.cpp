#include "images/image_format.h"

namespace dria {

std::optional<ImageFormat> imageFormatOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return ImageFormat::Png;
    if (bytes.startsWith("\xff\xd8\xff"))
        return ImageFormat::Jpeg;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return ImageFormat::Gif;
    if (bytes.size() >= 12 && bytes.startsWith("RIFF") && bytes.sliced(8).startsWith("WEBP"))
        return ImageFormat::Webp;
    return std::nullopt;
}

QByteArray formatName(ImageFormat format)
{
    switch (format) {
    case ImageFormat::Png:
        return QByteArrayLiteral("png");
    case ImageFormat::Jpeg:
        return QByteArrayLiteral("jpeg");
    case ImageFormat::Gif:
        return QByteArrayLiteral("gif");
    case ImageFormat::Webp:
        break;
    }
    return QByteArrayLiteral("webp");
}

} // namespace dria
