#pragma once
// A formula as outlines, drawn at any size, in any colour, on any screen. Lengths are in em, y goes
// down, the base line is at 0.

#include <QColor>
#include <QList>
#include <QPainterPath>

class QPainter;

namespace dria::math {

class MathPicture
{
public:
    /// colour is invalid for that of the text around.
    struct Ink
    {
        QPainterPath outline;
        QColor colour;
    };

    /// A straight bar, as of a fraction: painted on whole pixels, since it is hardly one wide.
    struct Bar
    {
        QRectF rect;
        QColor colour;
    };

    struct Layer
    {
        double width = 0;
        QList<Ink> inks = {};
        QList<Bar> bars = {};

        /// origin is the left end of the base line, em is in pixels.
        void paint(QPainter &painter, QPointF origin, double em, const QColor &ink) const;
    };

    double ascent = 0;
    double descent = 0;
    Layer formula;
    Layer number; ///< of \tag; without width where there is none

    /// Memory, roughly.
    [[nodiscard]] qsizetype bytes() const;
};

} // namespace dria::math
