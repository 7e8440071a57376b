#include "ui/widgets/icon_button.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QAction>

namespace dria {

IconButton::IconButton(const Theme &theme, IconName icon, const QString &name, QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setIconName(icon);
    setName(name);
    updateSize();
    connect(&theme, &Theme::changed, this, &IconButton::updateSize);
}

IconButton::IconButton(const Theme &theme, IconName icon, QAction &action, QWidget *parent)
    : IconButton(theme, icon, QString(), parent)
{
    m_action = &action;
    connect(&action, &QAction::changed, this, &IconButton::followAction);
    connect(this, &QToolButton::clicked, &action, &QAction::trigger);
    followAction();
}

void IconButton::setName(const QString &name)
{
    setAccessibleName(name);
    updateToolTip();
}

void IconButton::setIconName(IconName icon, IconRole role)
{
    setIcon(dria::icon(icon, m_theme, role));
}

void IconButton::setIconPixels(int pixels)
{
    m_iconPixels = pixels;
    updateSize();
}

void IconButton::setShortcutHint(const QKeySequence &keys)
{
    m_keys = keys;
    updateToolTip();
}

QSize IconButton::sizeHint() const
{
    const int side = qMax(m_theme.px(hitTarget), iconSize().width() + m_theme.px(space::s));
    return {side, side};
}

QSize IconButton::minimumSizeHint() const
{
    return sizeHint();
}

void IconButton::followAction()
{
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    setCheckable(m_action->isCheckable());
    setChecked(m_action->isChecked());
    setShortcutHint(m_action->shortcut());
    setName(m_action->iconText());
}

void IconButton::updateToolTip()
{
    const QString name = accessibleName();
    if (m_keys.isEmpty()) {
        setToolTip(plainToolTip(name));
        return;
    }
    //: What a button does, and in brackets the keys that do it too
    const QString both = tr("%1 (%2)").arg(name, m_keys.toString(QKeySequence::NativeText));
    setToolTip(plainToolTip(both));
}

void IconButton::updateSize()
{
    const int side = m_theme.px(m_iconPixels);
    setIconSize({side, side});
    updateGeometry();
}

} // namespace dria
