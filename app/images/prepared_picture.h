#pragma once
// A picture as it is sent to a model: upright, without anything but its pixels, and small enough.

#include "core/result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

namespace dria {

struct PreparedPicture
{
    QByteArray bytes;
    QString type; ///< "image/jpeg" or "image/png"
    QSize pixels;
};

namespace prepared {
inline constexpr int side = 2048;             ///< pixels, at most: models look at fewer
inline constexpr qsizetype bytes = 1'500'000; ///< at most
} // namespace prepared

/// Of a file, the first frame. Photographs become JPEG; what was PNG or GIF, or lets something
/// through, stays exact as PNG unless that is over the limit. Where and when it was taken, by whom
/// and with what is not in it. Takes up to a second: not for the GUI thread. Fails as
/// decodeImage() does.
[[nodiscard]] Result<PreparedPicture> preparePicture(const QByteArray &file);

/// Of pixels without a file: a picture that was pasted. Fails with DamagedImage for none and
/// ImageTooLarge for too many.
[[nodiscard]] Result<PreparedPicture> preparePicture(const QImage &picture);

} // namespace dria
