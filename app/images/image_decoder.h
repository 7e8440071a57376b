#pragma once
// Makes pixels of an image's bytes, on threads of its own, whoever the bytes are from.

#include "core/result.h"
#include "images/image_format.h"
#include "images/image_limits.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QThreadPool>

namespace dria {

struct DecodedImage
{
    /// Upright, in sRGB, in a format that is painted without conversion; without the file's texts.
    QImage pixels;
    QSize fullSize; ///< upright, before it was scaled down
    ImageFormat format = ImageFormat::Png;
};

/// The first frame of a PNG, JPEG, GIF or WebP, whole, or fitted into bound and never enlarged.
/// Takes milliseconds up to a second: not for the GUI thread. Fails with NotAnImage, ImageTooLarge
/// (told by the header, before pixels are made) or DamagedImage.
[[nodiscard]] Result<DecodedImage> decodeImage(const QByteArray &bytes, QSize bound = {},
                                               const ImageLimits &limits = {});

/// Destruction waits for what is being decoded; what still waits for a thread is cancelled.
class ImageDecoder
{
public:
    ImageDecoder();
    ~ImageDecoder();
    Q_DISABLE_COPY_MOVE(ImageDecoder)

    /// decodeImage() on a thread of the decoder's.
    [[nodiscard]] QFuture<Result<DecodedImage>> decode(const QByteArray &bytes, QSize bound = {},
                                                       const ImageLimits &limits = {});

private:
    QThreadPool m_pool;
};

} // namespace dria
