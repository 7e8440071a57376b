#pragma once
// A button that shows only an icon: large enough to hit, named for screen readers and in a tooltip.

#include "ui/theme/icons.h"

#include <QKeySequence>
#include <QPointer>
#include <QToolButton>

class QAction;

namespace dria {

class Theme;

class IconButton : public QToolButton
{
    Q_OBJECT

public:
    /// name: what it does, translated, a verb first ("Copy answer"). The theme must outlive it.
    IconButton(const Theme &theme, IconName icon, const QString &name, QWidget *parent = nullptr);

    /// Named, enabled and checked as the action is, and triggers it.
    IconButton(const Theme &theme, IconName icon, QAction &action, QWidget *parent = nullptr);

    void setName(const QString &name);
    void setIconName(IconName icon, IconRole role = IconRole::Text);
    /// Pixels at 100 % zoom; 20 unless told.
    void setIconPixels(int pixels);
    /// Said in the tooltip only: the shortcut itself belongs to an action.
    void setShortcutHint(const QKeySequence &keys);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void followAction();
    void updateToolTip();
    void updateSize();

    const Theme &m_theme;
    QPointer<QAction> m_action;
    QKeySequence m_keys;
    int m_iconPixels = iconSize::normal;
};

} // namespace dria
