#pragma once
// The pixels of a formula as they were drawn last, so that a page painted again fills no outlines:
// they are made anew when size, colour or screen are others.

#include "ui/math/math_picture.h"

#include <QImage>

namespace dria::math {

class MathRaster
{
public:
    /// A layer of the picture, its base line beginning at the whole pixel nearest to origin; em is
    /// in pixels.
    void paint(QPainter &painter, QPointF origin, const MathPicture &picture,
               const MathPicture::Layer &layer, double em, const QColor &ink);

    /// How often pixels were made, for tests.
    [[nodiscard]] int rendered() const { return m_rendered; }

private:
    QImage m_image;
    double m_em = 0;
    double m_ratio = 0;
    QColor m_ink;
    int m_rendered = 0;
};

} // namespace dria::math
