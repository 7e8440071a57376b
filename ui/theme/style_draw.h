#pragma once
// The few shapes every control of ours is made of.

#include <QColor>
#include <QRect>

class QPainter;

namespace dria {

struct Look;

/// A filled rounded rectangle with its line wholly inside rect. Lengths in device-independent
/// pixels; an invalid colour leaves fill or line away.
void drawPanel(QPainter &painter, const QRect &rect, int radius, const QColor &fill,
               const QColor &line = {}, int lineWidth = 1);

/// The ring around what has the keyboard focus, inside rect.
void drawFocusRing(QPainter &painter, const Look &look, const QRect &rect, int radius);

/// A thin arrow head pointing to where, in the middle of rect.
void drawChevron(QPainter &painter, const Look &look, const QRect &rect, Qt::ArrowType where,
                 const QColor &colour);

void drawCheckMark(QPainter &painter, const Look &look, const QRect &rect, const QColor &colour);

} // namespace dria
