#pragma once
// Scroll bars and progress bars.

#include <QStyle>

class QPainter;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

namespace dria {

struct Look;

/// Slim, without arrows; the thumb keeps 3:1 against what is behind it.
void drawScrollBar(QPainter &painter, const Look &look, const QStyleOptionSlider &option);
[[nodiscard]] QRect scrollBarPart(const Look &look, const QStyleOptionSlider &option,
                                  QStyle::SubControl part);

/// Never animated: an unknown total is a bar filled in the middle.
void drawProgress(QPainter &painter, const Look &look, const QStyleOptionProgressBar &option);

} // namespace dria
