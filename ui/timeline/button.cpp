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

namespace {

/// Icon and text together in the middle.
void paintFace(QPainter &painter, const TimelineStyle &style, const QRect &rect,
               const ButtonFace &face, IconRole role)
{
    if (!face.icon) {
        painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, face.text);
        return;
    }
    const int side = style.px(iconSize::small);
    const int gap = face.text.isEmpty() ? 0 : style.px(space::xs);
    const int text = QFontMetrics(style.small).horizontalAdvance(face.text);
    QRect icon(rect.left() + (rect.width() - side - gap - text) / 2,
               rect.top() + (rect.height() - side) / 2, side, side);
    QRect words(icon.right() + 1 + gap, rect.top(), text + 1, rect.height());
    if (style.mirrored) {
        for (QRect *part : {&icon, &words})
            part->moveLeft(rect.left() + rect.right() + 1 - part->right() - 1);
    }
    style.icon(*face.icon, role).paint(&painter, icon);
    painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine, face.text);
}

} // namespace

void paintButton(QPainter &painter, const TimelineStyle &style, const QRect &rect,
                 const QString &text, ButtonState state)
{
    paintButton(painter, style, rect, ButtonFace{text}, state);
}

void paintButton(QPainter &painter, const TimelineStyle &style, const QRect &rect,
                 const ButtonFace &face, ButtonState state)
{
    const Tokens &tokens = style.look.tokens;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const int corner = style.px(radius::control);
    if (state.framed || state.hovered || state.on) {
        painter.setPen(state.framed ? QPen(tokens.line) : QPen(Qt::NoPen));
        painter.setBrush(state.hovered || state.on ? tokens.hover : tokens.raised);
        painter.drawRoundedRect(frame, corner, corner);
    }
    if (state.focused) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    }
    painter.setFont(style.small);
    const bool strong = state.framed || state.hovered;
    painter.setPen(state.on ? tokens.accent : strong ? tokens.text : tokens.muted);
    paintFace(painter, style, rect, face,
              state.on ? IconRole::Accent
              : strong ? IconRole::Text
                       : IconRole::Muted);
    painter.restore();
}

} // namespace dria::timeline
