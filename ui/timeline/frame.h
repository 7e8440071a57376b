#pragma once
// The rounded frame of a block that stands out of the text.

#include <QColor>
#include <QRect>

class QPainter;

namespace dria::timeline {

struct FrameLook
{
    QColor fill;
    QColor line;
    int corner = 0; ///< radius, pixels
};

/// Paints what of a frame lies in the clip, in time that does not grow with the frame: one that is
/// as high as a long piece of code is painted anew with each of its lines.
void paintFrame(QPainter &painter, QRect frame, QRect clip, const FrameLook &look);

} // namespace dria::timeline
