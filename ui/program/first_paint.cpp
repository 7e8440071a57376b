#include "ui/program/first_paint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <ctime>
#include <utility>

namespace dria {

namespace {
using namespace std::chrono_literals;
constexpr auto longest = 1s;
} // namespace

FirstPaint::FirstPaint(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    window.installEventFilter(this);
    QTimer::singleShot(longest, this, &FirstPaint::finish);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        m_window.removeEventFilter(this);
        // Queued: by then the children were painted too and the window has its picture.
        QMetaObject::invokeMethod(this, &FirstPaint::finish, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void FirstPaint::finish()
{
    if (std::exchange(m_isDone, true))
        return;
    m_window.removeEventFilter(this);
    Q_EMIT done();
    deleteLater();
}

void printFirstPaint()
{
    const double us = static_cast<double>(std::clock()) * 1'000'000 / CLOCKS_PER_SEC;
    std::printf("first paint: %.0f\n", us);
    std::fflush(stdout);
}

} // namespace dria
