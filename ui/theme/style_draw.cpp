#include "ui/theme/style_draw.h"

#include "ui/theme/look.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace dria {

namespace {

QPen roundPen(const Look &look, const QColor &colour)
{
    return {colour, 1.5 * look.zoom / 100.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

void drawPanel(QPainter &painter, const QRect &rect, int radius, const QColor &fill,
               const QColor &line, int lineWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    QRectF outline(rect);
    qreal corner = std::min<qreal>(radius, std::min(outline.width(), outline.height()) / 2);
    if (line.isValid() && lineWidth > 0) {
        const qreal half = lineWidth / 2.0;
        outline.adjust(half, half, -half, -half);
        corner = std::max(0.0, corner - half);
        painter.setPen(QPen(line, lineWidth));
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.drawRoundedRect(outline, corner, corner);
    painter.restore();
}

void drawFocusRing(QPainter &painter, const Look &look, const QRect &rect, int radius)
{
    drawPanel(painter, rect, radius, {}, look.tokens.accent, look.px(2));
}

void drawChevron(QPainter &painter, const Look &look, const QRect &rect, Qt::ArrowType where,
                 const QColor &colour)
{
    const qreal half = 4.0 * look.zoom / 100.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(roundPen(look, colour));
    painter.translate(QRectF(rect).center());
    switch (where) {
    case Qt::UpArrow:
        painter.rotate(180);
        break;
    case Qt::LeftArrow:
        painter.rotate(90);
        break;
    case Qt::RightArrow:
        painter.rotate(-90);
        break;
    default:
        break;
    }
    painter.drawPolyline(
        QPolygonF({QPointF(-half, -half / 2), QPointF(0, half / 2), QPointF(half, -half / 2)}));
    painter.restore();
}

void drawCheckMark(QPainter &painter, const Look &look, const QRect &rect, const QColor &colour)
{
    const qreal unit = look.zoom / 100.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.8 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(QRectF(rect).center());
    painter.drawPolyline(QPolygonF({QPointF(-4 * unit, 0.2 * unit), QPointF(-1.3 * unit, 3 * unit),
                                    QPointF(4 * unit, -3 * unit)}));
    painter.restore();
}

} // namespace dria
