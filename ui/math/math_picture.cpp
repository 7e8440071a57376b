#include "ui/math/math_picture.h"

#include <QPainter>

#include <algorithm>

namespace dria::math {

namespace {

/// The nearest rectangle that begins and ends between pixels, at least one wide and high where the
/// bar is thin.
QRectF onWholePixels(const QRectF &rect, const QTransform &toDevice)
{
    if (toDevice.type() > QTransform::TxScale)
        return rect;
    QRectF device = toDevice.mapRect(rect);
    const auto snap = [](double from, double length, double &snappedFrom, double &snappedLength) {
        snappedLength = std::max(1.0, std::round(length));
        snappedFrom = std::round(from + (length - snappedLength) / 2);
    };
    double at = 0;
    double length = 0;
    if (device.height() <= device.width()) {
        snap(device.y(), device.height(), at, length);
        device = QRectF(device.x(), at, device.width(), length);
    } else {
        snap(device.x(), device.width(), at, length);
        device = QRectF(at, device.y(), length, device.height());
    }
    return toDevice.inverted().mapRect(device);
}

qsizetype bytesOf(const MathPicture::Layer &layer)
{
    qsizetype bytes = layer.bars.size() * static_cast<qsizetype>(sizeof(MathPicture::Bar));
    for (const MathPicture::Ink &ink : layer.inks)
        bytes += 200 +
                 ink.outline.elementCount() * static_cast<qsizetype>(sizeof(QPainterPath::Element));
    return bytes;
}

} // namespace

void MathPicture::Layer::paint(QPainter &painter, QPointF origin, double em,
                               const QColor &ink) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(origin);
    painter.scale(em, em);
    const auto colourOf = [&ink](const QColor &own) { return own.isValid() ? own : ink; };
    // A coloured ground stands before what is written on it.
    for (const Bar &bar : bars)
        painter.fillRect(onWholePixels(bar.rect, painter.deviceTransform()), colourOf(bar.colour));
    for (const Ink &part : inks)
        painter.fillPath(part.outline, colourOf(part.colour));
    painter.restore();
}

qsizetype MathPicture::bytes() const
{
    return 200 + bytesOf(formula) + bytesOf(number);
}

} // namespace dria::math
