#pragma once
// The small buttons the transcript draws itself.

#include "ui/theme/icons.h"

#include <QRect>
#include <QString>

#include <optional>

class QPainter;

namespace dria::timeline {

struct TimelineStyle;

struct ButtonState
{
    bool hovered = false;
    bool focused = false;
    bool framed = true; ///< quiet buttons get a ground only under the pointer
    bool on = false;    ///< of one that switches: as it is now
};

struct ButtonFace
{
    QString text;
    std::optional<IconName> icon = {}; ///< before the text
};

/// Pixels, at least the theme's least hit target.
[[nodiscard]] QSize buttonSize(const TimelineStyle &style, const QString &text);

void paintButton(QPainter &painter, const TimelineStyle &style, const QRect &rect,
                 const ButtonFace &face, ButtonState state);
void paintButton(QPainter &painter, const TimelineStyle &style, const QRect &rect,
                 const QString &text, ButtonState state);

} // namespace dria::timeline
