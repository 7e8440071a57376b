#include "ui/program/first_paint_report.h"

#include <QEvent>
#include <QWidget>

#include <cstdio>
#include <ctime>

namespace dria {

FirstPaintReport::FirstPaintReport(QWidget &window)
    : QObject(&window)
{
    window.installEventFilter(this);
}

bool FirstPaintReport::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // Queued: by then the children were painted too and the window has its picture.
        QMetaObject::invokeMethod(
            this,
            [] {
                const double us =
                    static_cast<double>(std::clock()) * 1'000'000 / CLOCKS_PER_SEC;
                std::printf("first paint: %.0f\n", us);
                std::fflush(stdout);
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace dria
