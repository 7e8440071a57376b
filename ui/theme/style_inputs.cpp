#include "ui/theme/style_inputs.h"

#include "ui/theme/look.h"
#include "ui/theme/style_draw.h"

#include <QPainter>
#include <QStyleOption>

namespace dria {

void drawField(QPainter &painter, const Look &look, const QStyleOption &option)
{
    const Tokens &tokens = look.tokens;
    const bool enabled = option.state & QStyle::State_Enabled;
    const int corner = look.px(radius::control);
    drawPanel(painter, option.rect, corner, enabled ? tokens.raised : tokens.window,
              enabled ? tokens.line : (look.highContrast ? tokens.faded : tokens.hairline),
              look.px(1));
    if (enabled && option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, look, option.rect, corner);
}

void drawComboBox(QPainter &painter, const Look &look, const QStyleOptionComboBox &option,
                  const QRect &arrow)
{
    const Tokens &tokens = look.tokens;
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.frame)
        drawField(painter, look, option);
    const bool near = enabled && !option.editable && option.state & QStyle::State_MouseOver;
    if (near && !(option.state & QStyle::State_HasFocus)) {
        drawPanel(painter, option.rect, look.px(radius::control), tokens.hover,
                  option.frame ? tokens.line : QColor(), look.px(1));
    }
    drawChevron(painter, look, arrow, Qt::DownArrow, enabled ? tokens.muted : tokens.faded);
}

QRect comboBoxPart(const Look &look, const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    const int arrow = look.px(hitTarget);
    QRect rect = all;
    if (part == QStyle::SC_ComboBoxArrow)
        rect.setLeft(all.right() + 1 - arrow);
    else if (part == QStyle::SC_ComboBoxEditField)
        rect = all.adjusted(look.px(option.editable ? 3 : 7), look.px(2), -arrow, -look.px(2));
    return QStyle::visualRect(option.direction, all, rect);
}

void drawSpinBox(QPainter &painter, const Look &look, const QStyleOptionSpinBox &option)
{
    const Tokens &tokens = look.tokens;
    if (option.frame)
        drawField(painter, look, option);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto drawStep = [&](QStyle::SubControl part, bool possible, bool plus) {
        const QRect rect = spinBoxPart(look, option, part);
        const bool active = option.activeSubControls & part && possible;
        if (active) {
            const int inset = look.px(3);
            drawPanel(painter, rect.adjusted(inset, inset, -inset, -inset), look.px(4),
                      option.state & QStyle::State_Sunken ? tokens.pressed : tokens.hover);
        }
        QRect bar(0, 0, look.px(9), qMax(1, qRound(1.5 * look.zoom / 100.0)));
        bar.moveCenter(rect.center());
        const QColor colour = possible ? tokens.text : tokens.faded;
        painter.fillRect(bar, colour);
        if (plus) {
            bar = bar.transposed();
            bar.moveCenter(rect.center());
            painter.fillRect(bar, colour);
        }
    };
    const bool enabled = option.state & QStyle::State_Enabled;
    drawStep(QStyle::SC_SpinBoxDown,
             enabled && option.stepEnabled & QAbstractSpinBox::StepDownEnabled, false);
    drawStep(QStyle::SC_SpinBoxUp, enabled && option.stepEnabled & QAbstractSpinBox::StepUpEnabled,
             true);
}

QRect spinBoxPart(const Look &look, const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    const bool buttons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int step = buttons ? look.px(hitTarget) : 0;
    QRect rect = all;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        rect.setLeft(all.right() + 1 - step);
        break;
    case QStyle::SC_SpinBoxDown:
        rect.setLeft(all.right() + 1 - 2 * step);
        rect.setWidth(step);
        break;
    case QStyle::SC_SpinBoxEditField: {
        const int side = look.px(6);
        rect = all.adjusted(side, look.px(3), -qMax(side, 2 * step), -look.px(3));
        break;
    }
    default:
        break;
    }
    return QStyle::visualRect(option.direction, all, rect);
}

void drawSlider(QPainter &painter, const Look &look, const QStyleOptionSlider &option)
{
    const Tokens &tokens = look.tokens;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool horizontal = option.orientation == Qt::Horizontal;
    const QRect handle = sliderPart(look, option, QStyle::SC_SliderHandle);
    const int thin = look.px(4);
    QRect groove = option.rect;
    if (horizontal)
        groove.adjust(look.px(2), (groove.height() - thin) / 2, -look.px(2), 0);
    else
        groove.adjust((groove.width() - thin) / 2, look.px(2), 0, -look.px(2));
    if (horizontal)
        groove.setHeight(thin);
    else
        groove.setWidth(thin);
    drawPanel(painter, groove, thin, enabled ? tokens.line : tokens.faded);
    QRect done = groove;
    if (horizontal && option.upsideDown)
        done.setLeft(handle.center().x());
    else if (horizontal)
        done.setRight(handle.center().x());
    else if (option.upsideDown)
        done.setTop(handle.center().y());
    else
        done.setBottom(handle.center().y());
    if (enabled)
        drawPanel(painter, done, thin, tokens.accent);
    QRect knob(0, 0, look.px(16), look.px(16));
    knob.moveCenter(handle.center());
    drawPanel(painter, knob, knob.width(), tokens.raised, enabled ? tokens.accent : tokens.faded,
              look.px(2));
    if (option.state & QStyle::State_HasFocus)
        drawPanel(painter, handle, handle.width(), {}, tokens.accent, look.px(2));
}

QRect sliderPart(const Look &look, const QStyleOptionSlider &option, QStyle::SubControl part)
{
    if (part != QStyle::SC_SliderHandle)
        return option.rect;
    const int length = look.px(22);
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int room = (horizontal ? option.rect.width() : option.rect.height()) - length;
    const int position = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, room, option.upsideDown);
    QRect handle(0, 0, length, length);
    handle.moveCenter(option.rect.center());
    if (horizontal)
        handle.moveLeft(option.rect.left() + position);
    else
        handle.moveTop(option.rect.top() + position);
    return handle;
}

} // namespace dria
