#pragma once
// The small buttons the transcript draws itself.

#include <QRect>
#include <QString>

class QPainter;

namespace dria::timeline {

struct TimelineStyle;

struct ButtonState
{
    bool hovered = false;
    bool focused = false;
    bool framed = true; ///< quiet buttons get a ground only under the pointer
};

/// Pixels, at least the theme's least hit target.
[[nodiscard]] QSize buttonSize(const TimelineStyle &style, const QString &text);

void paintButton(QPainter &painter, const TimelineStyle &style, const QRect &rect,
                 const QString &text, ButtonState state);

} // namespace dria::timeline
