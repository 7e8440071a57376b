#include "ui/shell/window_sight.h"

#include <QEvent>
#include <QWidget>

namespace dria {

WindowSight::WindowSight(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    window.installEventFilter(this);
}

bool WindowSight::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Show || type == QEvent::Hide || type == QEvent::WindowStateChange) {
        const bool isSeen = type != QEvent::Hide && m_window.isVisible() && !m_window.isMinimized();
        if (isSeen != m_isSeen) {
            m_isSeen = isSeen;
            Q_EMIT changed(isSeen);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace dria
