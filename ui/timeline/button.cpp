#include "ui/timeline/button.h"

#include "ui/timeline/style.h"

#include <QFontMetrics>
#include <QPainter>

namespace dria::timeline {

QSize buttonSize(const TimelineStyle &style, const QString &text)
{
    const QFontMetrics metrics(style.small);
    return {qMax(style.px(hitTarget), metrics.horizontalAdvance(text) + style.px(2 * space::m)),
            qMax(style.px(hitTarget), metrics.height() + style.px(space::s))};
}

void paintButton(QPainter &painter, const TimelineStyle &style, const QRect &rect,
                 const QString &text, ButtonState state)
{
    const Tokens &tokens = style.look.tokens;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const int corner = style.px(radius::control);
    if (state.framed || state.hovered) {
        painter.setPen(state.framed ? QPen(tokens.line) : QPen(Qt::NoPen));
        painter.setBrush(state.hovered ? tokens.hover : tokens.raised);
        painter.drawRoundedRect(frame, corner, corner);
    }
    if (state.focused) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    }
    painter.setFont(style.small);
    painter.setPen(state.framed || state.hovered ? tokens.text : tokens.muted);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

} // namespace dria::timeline
