#include "ui/shell/window_memory.h"

#include "core/setting_keys.h"
#include "core/settings.h"
#include "ui/shell/sidebar_frame.h"

#include <QScreen>
#include <QWidget>

namespace dria {

void restoreWindow(QWidget &window, SidebarFrame &frame, const Settings &settings)
{
    const QByteArray stored =
        QByteArray::fromBase64(settings.value(keys::windowGeometry).toString().toLatin1());
    if (stored.isEmpty() || !window.restoreGeometry(stored)) {
        const QSize room = window.screen()->availableSize();
        window.resize(QSize(1180, 780).boundedTo(room * 9 / 10));
    }
    frame.setSidebarWidth(settings.value(keys::windowSidebarWidth).toInt(frame.sidebarWidth()));
    frame.setPinned(settings.value(keys::windowSidebarVisible).toBool(true));
}

void rememberWindow(const QWidget &window, const SidebarFrame &frame, Settings &settings)
{
    settings.setValue(keys::windowGeometry, QString::fromLatin1(window.saveGeometry().toBase64()));
    settings.setValue(keys::windowSidebarWidth, frame.sidebarWidth());
    settings.setValue(keys::windowSidebarVisible, frame.isPinned());
}

} // namespace dria
