#include "ui/math/math_raster.h"

#include <QPainter>

#include <cmath>

namespace dria::math {

namespace {

constexpr int margin = 3;                 ///< pixels: letters lean out of their widths
constexpr double mostPixels = 512 * 1024; ///< a larger one is drawn each time

QPointF onWholePixel(QPointF point, const QTransform &toDevice)
{
    return toDevice.type() > QTransform::TxScale
               ? point
               : toDevice.inverted().map(QPointF(toDevice.map(point).toPoint()));
}

} // namespace

void MathRaster::paint(QPainter &painter, QPointF origin, const MathPicture &picture,
                       const MathPicture::Layer &layer, double em, const QColor &ink)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const double above = std::ceil(picture.ascent * em) + margin;
    const QSizeF size(std::ceil(layer.width * em) + 2 * margin,
                      above + std::ceil(picture.descent * em) + margin);
    if (size.width() * size.height() * ratio * ratio > mostPixels) {
        layer.paint(painter, origin, em, ink);
        return;
    }
    if (em != m_em || ratio != m_ratio || ink != m_ink) {
        m_em = em;
        m_ratio = ratio;
        m_ink = ink;
        ++m_rendered;
        m_image = QImage((size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        m_image.setDevicePixelRatio(ratio);
        m_image.fill(Qt::transparent);
        QPainter inside(&m_image);
        layer.paint(inside, {margin, above}, em, ink);
    }
    const QPointF corner = origin - QPointF(margin, above);
    painter.drawImage(onWholePixel(corner, painter.deviceTransform()), m_image);
}

} // namespace dria::math
