#include "ui/timeline/frame.h"

#include <QPainter>

#include <algorithm>

namespace dria::timeline {

namespace {

/// An end with its two corners: a whole frame of little height, cut where its straight part begins.
void paintEnd(QPainter &painter, QRect band, QRectF whole, const FrameLook &look)
{
    painter.save();
    painter.setClipRect(band, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.line);
    painter.setBrush(look.fill);
    painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), look.corner, look.corner);
    painter.restore();
}

} // namespace

void paintFrame(QPainter &painter, QRect frame, QRect clip, const FrameLook &look)
{
    const int end = std::min(look.corner + 1, frame.height() / 2);
    const QRect top(frame.left(), frame.top(), frame.width(), end);
    const QRect bottom(frame.left(), frame.bottom() - end + 1, frame.width(), end);
    const int reach = std::min(3 * end, frame.height()); // enough that the far corners are cut off
    if (top.intersects(clip))
        paintEnd(painter, top, QRectF(frame.left(), frame.top(), frame.width(), reach), look);
    if (bottom.intersects(clip))
        paintEnd(painter, bottom,
                 QRectF(frame.left(), frame.bottom() + 1 - reach, frame.width(), reach), look);

    const QRect straight = frame.adjusted(0, end, 0, -end) & clip;
    if (straight.isEmpty())
        return;
    painter.fillRect(straight, look.fill);
    painter.fillRect(frame.left(), straight.top(), 1, straight.height(), look.line);
    painter.fillRect(frame.right(), straight.top(), 1, straight.height(), look.line);
}

} // namespace dria::timeline
