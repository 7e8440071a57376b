#include "images/image_decoder.h"

#include "images/png_chunks.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>

#include <algorithm>
#include <memory>

namespace dria {

namespace {

bool fits(QSize size, const ImageLimits &limits)
{
    return size.width() <= limits.side && size.height() <= limits.side &&
           qint64(size.width()) * size.height() <= limits.pixels;
}

/// In the data of a scan FF is followed by 00; in other segments this pair is rare.
qsizetype scansOf(QByteArrayView jpeg)
{
    return jpeg.count("\xff\xda");
}

QSize fitted(QSize size, QSize bound)
{
    if (bound.isEmpty() || (size.width() <= bound.width() && size.height() <= bound.height()))
        return size;
    return size.scaled(bound, Qt::KeepAspectRatio).expandedTo({1, 1});
}

/// Who saves or copies an image would hand on the remarks of its file. Shares the pixels.
QImage withoutTexts(QImage image)
{
    if (image.textKeys().isEmpty())
        return image;
    auto *kept = new QImage(std::move(image));
    return QImage(
        kept->bits(), kept->width(), kept->height(), kept->bytesPerLine(), kept->format(),
        [](void *owner) { delete static_cast<QImage *>(owner); }, kept);
}

QImage forPainting(QImage image)
{
    image = std::move(image).convertToFormat(
        image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    const QColorSpace screen(QColorSpace::SRgb);
    if (image.colorSpace().isValid() && image.colorSpace() != screen)
        image.convertToColorSpace(screen);
    image.setColorSpace({});
    return withoutTexts(std::move(image));
}

} // namespace

Result<DecodedImage> decodeImage(const QByteArray &bytes, QSize bound, const ImageLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return fail(Error::Kind::ImageTooLarge);
    const std::optional<ImageFormat> format = imageFormatOf(bytes);
    if (!format)
        return fail(Error::Kind::NotAnImage);
    if (*format == ImageFormat::Jpeg && scansOf(bytes) > limits.scans)
        return fail(Error::Kind::ImageTooLarge);

    QByteArray read = *format == ImageFormat::Png ? withoutSideChunks(bytes) : bytes;
    QBuffer buffer(&read);
    buffer.open(QIODevice::ReadOnly);
    // Named, so that no other reader looks at the bytes: Qt's own guess takes SVG for an image.
    QImageReader reader(&buffer, formatName(*format));
    reader.setAutoDetectImageFormat(false);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize stored = reader.size();
    if (stored.isEmpty()) {
        const bool unread = reader.error() == QImageReader::UnsupportedFormatError &&
                            !QImageReader::supportedImageFormats().contains(formatName(*format));
        return unread ? fail(Error::Kind::NotAnImage,
                             QString::fromLatin1(formatName(*format)).toUpper())
                      : fail(Error::Kind::DamagedImage);
    }
    if (!fits(stored, limits))
        return fail(Error::Kind::ImageTooLarge);

    const bool lies = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize full = lies ? stored.transposed() : stored;
    const QSize wanted = fitted(full, bound);
    if (wanted != full)
        reader.setScaledSize(lies ? wanted.transposed() : wanted);
    QImage image = reader.read();
    if (image.isNull())
        return fail(Error::Kind::DamagedImage);
    if (!fits(image.size(), limits)) // a header that lied
        return fail(Error::Kind::ImageTooLarge);
    if (image.size() == wanted)
        return DecodedImage{forPainting(std::move(image)), full, *format};
    // It lied within the limits: GIF tells the size of its first frame, and fills its screen.
    const QSize real = image.size();
    if (const QSize fit = fitted(real, bound); fit != real)
        image = image.scaled(fit, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return DecodedImage{forPainting(std::move(image)), real, *format};
}

ImageDecoder::ImageDecoder()
{
    m_pool.setMaxThreadCount(2); // each may hold a whole image before it is scaled down
}

ImageDecoder::~ImageDecoder()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QFuture<Result<DecodedImage>> ImageDecoder::decode(const QByteArray &bytes, QSize bound,
                                                   const ImageLimits &limits)
{
    auto promise = std::make_shared<QPromise<Result<DecodedImage>>>();
    promise->start();
    m_pool.start([promise, bytes, bound, limits] {
        promise->addResult(decodeImage(bytes, bound, limits));
        promise->finish();
    });
    return promise->future();
}

} // namespace dria
