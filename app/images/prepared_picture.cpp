#include "images/prepared_picture.h"

#include "images/image_decoder.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <array>

namespace dria {

namespace {

constexpr std::array qualities{88, 78, 66};
constexpr int smallestSide = 64;

/// Pixels only: texts, resolution and offsets that a file had would be written again.
QImage bare(const QImage &image)
{
    return QImage(image.constBits(), image.width(), image.height(), image.bytesPerLine(),
                  image.format())
        .copy();
}

QByteArray encoded(const QImage &image, const QByteArray &format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    if (!writer.write(image))
        bytes.clear();
    return bytes;
}

/// JPEG lets nothing through; white is what pages are.
QImage onWhite(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage solid(image.size(), QImage::Format_RGB32);
    solid.fill(Qt::white);
    QPainter(&solid).drawImage(0, 0, image);
    return solid;
}

bool letsThrough(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return false;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::any_of(line, line + image.width(), [](QRgb c) { return qAlpha(c) != 255; }))
            return true;
    }
    return false;
}

Result<PreparedPicture> asJpeg(QImage image)
{
    for (image = onWhite(image);;
         image = image.scaled(image.size() * 0.7, Qt::KeepAspectRatio, Qt::SmoothTransformation)) {
        for (const int quality : qualities) {
            const QByteArray bytes = encoded(image, "jpeg", quality);
            if (bytes.isEmpty())
                return fail(Error::Kind::DamagedImage);
            if (bytes.size() <= prepared::bytes)
                return PreparedPicture{bytes, QStringLiteral("image/jpeg"), image.size()};
        }
        if (std::min(image.width(), image.height()) < smallestSide)
            return fail(Error::Kind::ImageTooLarge);
    }
}

/// As decodeImage() gives them: 32 bits a pixel.
Result<PreparedPicture> fromPixels(const QImage &image, bool exact)
{
    const QImage pixels = bare(image);
    if (exact || letsThrough(pixels)) {
        const QByteArray bytes = encoded(pixels, "png", -1);
        if (!bytes.isEmpty() && bytes.size() <= prepared::bytes)
            return PreparedPicture{bytes, QStringLiteral("image/png"), pixels.size()};
    }
    return asJpeg(pixels);
}

} // namespace

Result<PreparedPicture> preparePicture(const QByteArray &file)
{
    const auto decoded = decodeImage(file, {prepared::side, prepared::side}, ImageLimits::own());
    if (!decoded)
        return fail(decoded.error());
    return fromPixels(decoded->pixels,
                      decoded->format == ImageFormat::Png || decoded->format == ImageFormat::Gif);
}

Result<PreparedPicture> preparePicture(const QImage &picture)
{
    if (picture.isNull())
        return fail(Error::Kind::DamagedImage);
    constexpr ImageLimits limits = ImageLimits::own();
    if (qint64(picture.width()) * picture.height() > limits.pixels)
        return fail(Error::Kind::ImageTooLarge);
    QImage image = picture.convertToFormat(
        picture.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (std::max(image.width(), image.height()) > prepared::side)
        image = image.scaled(prepared::side, prepared::side, Qt::KeepAspectRatio,
                             Qt::SmoothTransformation);
    return fromPixels(image, true);
}

} // namespace dria
