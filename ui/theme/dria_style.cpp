#include "ui/theme/dria_style.h"

#include "ui/theme/icons.h"
#include "ui/theme/style_bars.h"
#include "ui/theme/style_buttons.h"
#include "ui/theme/style_draw.h"
#include "ui/theme/style_inputs.h"
#include "ui/theme/style_items.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace dria {

using namespace Qt::StringLiterals;

DriaStyle::DriaStyle(std::shared_ptr<const Look> look)
    : QProxyStyle(QStyleFactory::create(u"fusion"_s))
    , m_look(std::move(look))
{
}

void DriaStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QTabBar *>(widget) || qobject_cast<QAbstractSlider *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

void DriaStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    const Look &look = *m_look;
    const Tokens &tokens = look.tokens;
    const int corner = look.px(radius::control);
    switch (element) {
    case PE_PanelButtonCommand:
        drawPushButtonPanel(*painter, look, *option, widget);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelButtonTool:
        drawToolButtonPanel(*painter, look, *option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckIndicator(*painter, look, *option);
        return;
    case PE_IndicatorRadioButton:
        drawRadioIndicator(*painter, look, *option);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QComboBox *>(widget) ||
            qobject_cast<const QAbstractSlider *>(widget)) {
            return; // drawn with the control itself
        }
        drawFocusRing(*painter, look,
                      qobject_cast<const QToolButton *>(widget) ? widget->rect() : option->rect,
                      corner);
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth > 0)
            drawField(*painter, look, *option);
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget)) {
            QStyleOption field(*option);
            field.state.setFlag(State_HasFocus, widget->hasFocus());
            field.state.setFlag(State_Enabled, widget->isEnabled());
            drawField(*painter, look, field);
        } else {
            drawPanel(*painter, option->rect, corner, {}, tokens.hairline, look.px(1));
        }
        return;
    case PE_FrameGroupBox:
        drawPanel(*painter, option->rect, look.px(radius::card), {}, tokens.hairline, look.px(1));
        return;
    case PE_FrameMenu:
        drawPanel(*painter, option->rect, 0, {}, tokens.line, look.px(1));
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, tokens.raised);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.toolTipBase());
        return;
    case PE_PanelItemViewItem:
        drawRow(*painter, look, *option);
        return;
    case PE_PanelItemViewRow: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (item && item->features.testFlag(QStyleOptionViewItem::Alternate))
            painter->fillRect(option->rect, tokens.surface);
        return;
    }
    case PE_IndicatorBranch:
        drawBranch(*painter, look, *option);
        return;
    case PE_IndicatorArrowDown:
        drawChevron(*painter, look, option->rect, Qt::DownArrow, tokens.muted);
        return;
    case PE_IndicatorArrowUp:
        drawChevron(*painter, look, option->rect, Qt::UpArrow, tokens.muted);
        return;
    case PE_IndicatorArrowLeft:
        drawChevron(*painter, look, option->rect, Qt::LeftArrow, tokens.muted);
        return;
    case PE_IndicatorArrowRight:
        drawChevron(*painter, look, option->rect, Qt::RightArrow, tokens.muted);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom() + 1 - look.px(1),
                                option->rect.width(), look.px(1)),
                          tokens.hairline);
        return;
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DriaStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const Look &look = *m_look;
    const Tokens &tokens = look.tokens;
    switch (element) {
    case CE_PushButtonBevel:
        drawPushButtonPanel(*painter, look, *option, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawPushButtonLabel(*painter, look, *button, widget);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuItem(*painter, look, *item, *this);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, tokens.window);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(item->rect, tokens.window);
            if (item->state & (State_Selected | State_Sunken)) {
                const int gap = look.px(2);
                drawPanel(*painter, item->rect.adjusted(gap, gap, -gap, -gap),
                          look.px(radius::control),
                          item->state & State_Sunken ? tokens.pressed : tokens.hover);
            }
            drawItemText(painter, item->rect,
                         Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->palette,
                         item->state & State_Enabled, item->text, QPalette::WindowText);
        }
        return;
    case CE_HeaderSection:
        drawHeaderSection(*painter, look, option->rect);
        return;
    case CE_HeaderEmptyArea:
        drawHeaderSection(*painter, look, option->rect);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(*painter, look, *tab);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab label(*tab);
            if (!(tab->state & State_Selected) && tab->state & State_Enabled)
                label.palette.setColor(QPalette::WindowText, tokens.muted);
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            drawProgress(*painter, look, *bar);
        return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine) {
                const int thin = look.px(1);
                const QRect all = frame->rect;
                painter->fillRect(frame->frameShape == QFrame::HLine
                                      ? QRect(all.left(), all.center().y(), all.width(), thin)
                                      : QRect(all.center().x(), all.top(), thin, all.height()),
                                  tokens.hairline);
                return;
            }
        }
        break;
    case CE_Splitter: {
        const int thin = look.px(1);
        const QRect all = option->rect;
        painter->fillRect(option->state & State_Horizontal
                              ? QRect(all.center().x(), all.top(), thin, all.height())
                              : QRect(all.left(), all.center().y(), all.width(), thin),
                          option->state & State_MouseOver ? tokens.accent : tokens.hairline);
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DriaStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    const Look &look = *m_look;
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox field(*combo);
            if (widget && combo->editable && widget->isAncestorOf(QApplication::focusWidget()))
                field.state |= State_HasFocus;
            drawComboBox(*painter, look, field, comboBoxPart(look, *combo, SC_ComboBoxArrow));
        }
        return;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            drawSpinBox(*painter, look, *spin);
        return;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            drawScrollBar(*painter, look, *bar);
        return;
    case CC_Slider:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            drawSlider(*painter, look, *slider);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace dria
