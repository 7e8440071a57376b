#include "ui/program/bring_to_front.h"

#include <QWidget>

namespace dria {

void bringToFront(QWidget &window, const QString &token)
{
    // Qt takes it from there when it next asks a Wayland compositor for the focus.
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    window.setWindowState((window.windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace dria
