// The sizes in DriaStyle: all at the current zoom, none under what a finger or a mouse can hit.
#include "ui/theme/dria_style.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_bars.h"
#include "ui/theme/style_buttons.h"
#include "ui/theme/style_inputs.h"
#include "ui/theme/style_items.h"

#include <QPushButton>
#include <QStyleOption>

namespace dria {

namespace {

constexpr int controlHeight = 30;

} // namespace

int DriaStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    const Look &look = *m_look;
    switch (metric) {
    case PM_DefaultFrameWidth:
        // Wide enough that a square viewport does not cover the rounded corners.
        return look.px(3);
    case PM_ButtonMargin:
        return look.px(space::m);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_ToolTipLabelFrameWidth:
        return metric == PM_ToolTipLabelFrameWidth ? look.px(6) : 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return look.px(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return look.px(space::s);
    case PM_ScrollBarExtent:
        return look.px(space::m);
    case PM_ScrollBarSliderMin:
        return look.px(hitTarget);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return look.px(hitTarget);
    case PM_SliderLength:
        return look.px(22);
    case PM_MenuPanelWidth:
        return look.px(1);
    case PM_MenuHMargin:
        return 0;
    case PM_MenuVMargin:
        return look.px(space::xs);
    case PM_SubMenuOverlap:
        return -look.px(2);
    case PM_MenuBarItemSpacing:
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin:
        return look.px(2);
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
        return look.px(iconSize::small);
    case PM_ToolBarIconSize:
        return look.px(iconSize::normal);
    case PM_MessageBoxIconSize:
        return look.px(32);
    case PM_FocusFrameHMargin:
        return look.px(6);
    case PM_FocusFrameVMargin:
        return look.px(3);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return look.px(space::m);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return look.px(space::s);
    case PM_SplitterWidth:
        return look.px(5);
    case PM_TreeViewIndentation:
        return look.px(20);
    case PM_TabBarTabHSpace:
        return look.px(space::xl);
    case PM_TabBarTabVSpace:
        return look.px(14);
    case PM_HeaderMargin:
        return look.px(6);
    case PM_TextCursorWidth:
        return look.px(1);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DriaStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ToolButtonStyle:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ComboBox_ListMouseTracking:
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
        return 1;
    case SH_LineEdit_PasswordCharacter:
        return u'•';
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize DriaStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                  const QSize &contents, const QWidget *widget) const
{
    const Look &look = *m_look;
    const int tall = look.px(controlHeight);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        QSize size = contents;
        size.rwidth() += 2 * look.px(space::m);
        if (button && !button->icon.isNull())
            size.rwidth() += look.px(buttonIconGap) - 4; // QPushButton itself has counted 4
        if (button && button->features.testFlag(QStyleOptionButton::HasMenu))
            size.rwidth() += look.px(space::l);
        size.setWidth(qMax(size.width(), tall));
        size.setHeight(qMax(size.height() + look.px(space::s), tall));
        return size;
    }
    case CT_LineEdit:
        return {contents.width() + 2 * look.px(space::s),
                qMax(contents.height() + look.px(space::s), tall)};
    case CT_ComboBox:
        return {contents.width() + look.px(hitTarget + space::m),
                qMax(contents.height() + look.px(space::s), tall)};
    case CT_SpinBox:
        return {contents.width() + 2 * look.px(hitTarget) + look.px(space::s),
                qMax(contents.height(), tall)};
    case CT_Slider: {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        const bool horizontal = !slider || slider->orientation == Qt::Horizontal;
        return contents.expandedTo(horizontal ? QSize(0, look.px(hitTarget))
                                              : QSize(look.px(hitTarget), 0));
    }
    case CT_CheckBox:
    case CT_RadioButton: {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        size.rwidth() += look.px(space::xs);
        return size.expandedTo(QSize(0, look.px(hitTarget)));
    }
    case CT_ToolButton: {
        QSize size = contents + QSize(look.px(space::s), look.px(space::s));
        return size.expandedTo(QSize(look.px(hitTarget), look.px(hitTarget)));
    }
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(look, *item, contents);
        break;
    case CT_MenuBarItem:
        return contents + QSize(look.px(2 * space::s), look.px(space::s));
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return size.expandedTo(QSize(0, look.px(hitTarget)));
    }
    case CT_ProgressBar:
        return contents.expandedTo(QSize(look.px(80), look.px(space::l)));
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect DriaStyle::subElementRect(SubElement element, const QStyleOption *option,
                                const QWidget *widget) const
{
    const Look &look = *m_look;
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth <= 0)
            break;
        const int side = look.px(6);
        return option->rect.adjusted(side, look.px(2), -side, -look.px(2));
    }
    case SE_ItemViewItemFocusRect:
        return option->rect;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect DriaStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                SubControl part, const QWidget *widget) const
{
    const Look &look = *m_look;
    switch (control) {
    case CC_ComboBox:
        if (part != SC_ComboBoxListBoxPopup) {
            if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
                return comboBoxPart(look, *combo, part);
        }
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return spinBoxPart(look, *spin, part);
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarPart(look, *bar, part);
        break;
    case CC_Slider:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return sliderPart(look, *slider, part);
        break;
    default:
        break;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QIcon DriaStyle::standardIcon(StandardPixmap picture, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (picture) {
    case SP_LineEditClearButton:
        return icon(IconName::Close, m_look, IconRole::Muted);
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return icon(IconName::Close, m_look);
    case SP_ToolBarHorizontalExtensionButton: // what of a menu bar found no room
        return icon(IconName::More, m_look);  // and Qt would look through the system's icon themes
    case SP_MessageBoxInformation:
        return icon(IconName::Info, m_look, IconRole::Accent);
    case SP_MessageBoxWarning:
    case SP_MessageBoxQuestion:
        return icon(IconName::Warning, m_look, IconRole::Warn);
    case SP_MessageBoxCritical:
        return icon(IconName::Error, m_look, IconRole::Bad);
    default:
        return QProxyStyle::standardIcon(picture, option, widget);
    }
}

} // namespace dria
