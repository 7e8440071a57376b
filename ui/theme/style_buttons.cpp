#include "ui/theme/style_buttons.h"

#include "ui/theme/look.h"
#include "ui/theme/style_draw.h"

#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace dria {

namespace {

bool isAccentButton(const QWidget *widget)
{
    return widget && widget->property("accent").toBool();
}

void drawAccentPanel(QPainter &painter, const Look &look, const QStyleOption &option)
{
    const Tokens &tokens = look.tokens;
    const int corner = look.px(radius::control);
    if (!(option.state & QStyle::State_Enabled)) {
        drawPanel(painter, option.rect, corner, tokens.hover);
        return;
    }
    QColor fill = tokens.accent;
    if (option.state & (QStyle::State_Sunken | QStyle::State_MouseOver))
        fill = tokens.accentHover;
    drawPanel(painter, option.rect, corner, fill);
    if (option.state & QStyle::State_HasFocus) {
        // On its own colour the usual ring would not be seen.
        const int inset = look.px(2);
        drawPanel(painter, option.rect.adjusted(inset, inset, -inset, -inset), corner - inset, {},
                  tokens.onAccent, look.px(2));
    }
}

/// The square in which check and radio marks are drawn, in the middle of what the style gave.
QRect squareIn(const QRect &rect)
{
    const int side = qMin(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    return square;
}

struct IndicatorColours
{
    QColor fill;
    QColor line;
    QColor mark;
};

IndicatorColours indicatorColours(const Look &look, const QStyleOption &option)
{
    const Tokens &tokens = look.tokens;
    const bool set = option.state & (QStyle::State_On | QStyle::State_NoChange);
    if (!(option.state & QStyle::State_Enabled))
        return {tokens.window, tokens.faded, tokens.faded};
    const bool near = option.state & QStyle::State_MouseOver;
    if (set) {
        const QColor fill = near ? tokens.accentHover : tokens.accent;
        return {fill, fill, tokens.onAccent};
    }
    return {option.state & QStyle::State_Sunken ? tokens.pressed : tokens.raised,
            near ? tokens.accent : tokens.line, tokens.onAccent};
}

} // namespace

void drawPushButtonPanel(QPainter &painter, const Look &look, const QStyleOption &option,
                         const QWidget *widget)
{
    if (isAccentButton(widget)) {
        drawAccentPanel(painter, look, option);
        return;
    }
    const Tokens &tokens = look.tokens;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
    QColor fill = flat ? QColor() : tokens.raised;
    QColor line = flat ? QColor() : tokens.line;
    if (!(option.state & QStyle::State_Enabled)) {
        fill = QColor();
        line = flat ? QColor() : (look.highContrast ? tokens.faded : tokens.hairline);
    } else if (option.state & QStyle::State_Sunken) {
        fill = tokens.pressed;
    } else if (option.state & QStyle::State_On) {
        fill = Tokens::blend(tokens.raised, tokens.selection, 0.6F);
        line = tokens.accent;
    } else if (option.state & QStyle::State_MouseOver) {
        fill = tokens.hover;
    }
    const int corner = look.px(radius::control);
    drawPanel(painter, option.rect, corner, fill, line, look.px(1));
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, look, option.rect, corner);
}

void drawPushButtonLabel(QPainter &painter, const Look &look, const QStyleOptionButton &option,
                         const QWidget *widget)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    QColor colour = enabled ? look.tokens.text : look.tokens.faded;
    if (enabled && isAccentButton(widget))
        colour = look.tokens.onAccent;
    const QString text = option.text;
    const QSize picture = option.icon.isNull() ? QSize(0, 0) : option.iconSize;
    const int gap = picture.isEmpty() || text.isEmpty() ? 0 : look.px(buttonIconGap);
    const int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    const int arrow = option.features.testFlag(QStyleOptionButton::HasMenu) ? look.px(space::l) : 0;
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, text).width();
    QRect content(0, option.rect.top(), picture.width() + gap + textWidth + arrow,
                  option.rect.height());
    content.moveLeft(option.rect.left() + qMax(0, (option.rect.width() - content.width()) / 2));
    content = content.intersected(option.rect);
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, content, rect);
    };
    if (!picture.isEmpty()) {
        const QRect rect = place({content.topLeft(), QSize(picture.width(), content.height())});
        option.icon.paint(&painter, rect, Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled,
                          option.state & QStyle::State_On ? QIcon::On : QIcon::Off);
    }
    const QRect words = place(content.adjusted(picture.width() + gap, 0, -arrow, 0));
    painter.setPen(colour);
    painter.drawText(words, flags, text);
    if (arrow > 0) {
        const QRect end = place(content.adjusted(content.width() - arrow, 0, 0, 0));
        drawChevron(painter, look, end, Qt::DownArrow, colour);
    }
}

void drawToolButtonPanel(QPainter &painter, const Look &look, const QStyleOption &option)
{
    const Tokens &tokens = look.tokens;
    QColor fill;
    QColor line;
    if (option.state & QStyle::State_Enabled) {
        if (option.state & QStyle::State_Sunken)
            fill = tokens.pressed;
        else if (option.state & QStyle::State_MouseOver)
            fill = tokens.hover;
        else if (option.state & QStyle::State_On)
            fill = tokens.pressed;
    }
    if (option.state & QStyle::State_On && look.highContrast)
        line = tokens.line;
    if (fill.isValid() || line.isValid())
        drawPanel(painter, option.rect, look.px(radius::control), fill, line, look.px(1));
}

void drawCheckIndicator(QPainter &painter, const Look &look, const QStyleOption &option)
{
    const QRect box = squareIn(option.rect);
    const IndicatorColours colours = indicatorColours(look, option);
    drawPanel(painter, box, look.px(4), colours.fill, colours.line, look.px(1));
    if (option.state & QStyle::State_NoChange) {
        QRect dash(0, 0, look.px(8), look.px(2));
        dash.moveCenter(box.center());
        painter.fillRect(dash, colours.mark);
    } else if (option.state & QStyle::State_On) {
        drawCheckMark(painter, look, box, colours.mark);
    }
}

void drawRadioIndicator(QPainter &painter, const Look &look, const QStyleOption &option)
{
    const QRect box = squareIn(option.rect);
    const IndicatorColours colours = indicatorColours(look, option);
    drawPanel(painter, box, box.width(), colours.fill, colours.line, look.px(1));
    if (option.state & QStyle::State_On) {
        const int inset = qRound(box.width() * 0.32);
        drawPanel(painter, box.adjusted(inset, inset, -inset, -inset), box.width(), colours.mark);
    }
}

} // namespace dria
