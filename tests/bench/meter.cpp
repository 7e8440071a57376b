#include "meter.h"

#include <QEvent>
#include <QFile>
#include <QThread>

#include <algorithm>
#include <ctime>
#include <sys/resource.h>
#include <utility>

namespace dria::bench {

namespace {

qint64 clockUs(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return now.tv_sec * 1'000'000LL + now.tv_nsec / 1000;
}

constexpr qint64 frameUs = 16'000;

} // namespace

qint64 processCpuUs()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1'000'000LL + usage.ru_utime.tv_usec +
           usage.ru_stime.tv_usec;
}

qint64 monotonicUs()
{
    return clockUs(CLOCK_MONOTONIC);
}

double pssMb()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    }
    return -1;
}

double peakRssMb()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

MeteredApplication::MeteredApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
}

bool MeteredApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread()) // the network's own threads
        return QApplication::notify(receiver, event);
    if (m_depth > 0) {
        const bool nested = QApplication::notify(receiver, event);
        if (receiver == m_painted && event->type() == QEvent::Paint)
            m_wasPainted = true;
        return nested;
    }
    // Names of what may be gone afterwards.
    const char *const what = receiver->metaObject()->className();
    const auto type = static_cast<int>(event->type());
    const qint64 cpu = clockUs(CLOCK_THREAD_CPUTIME_ID);
    const qint64 wall = monotonicUs();
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    const qint64 spent = clockUs(CLOCK_THREAD_CPUTIME_ID) - cpu;
    m_over += spent > frameUs ? 1 : 0;
    if (spent > m_longestUs) {
        m_longestUs = spent;
        m_longestIn = QStringLiteral("%1, event %2").arg(QLatin1String(what)).arg(type);
    }
    m_longestWallUs = std::max(m_longestWallUs, monotonicUs() - wall);
    if (std::exchange(m_wasPainted, false))
        m_onPaint(); // the window's buffer is flushed by now
    return result;
}

void MeteredApplication::resetBursts()
{
    m_over = 0;
    m_longestUs = m_longestWallUs = 0;
}

void MeteredApplication::watchPaints(QObject *painted, std::function<void()> done)
{
    m_painted = painted;
    m_onPaint = std::move(done);
}

QJsonObject MeteredApplication::bursts() const
{
    return {{QStringLiteral("gui_bursts_over_16ms"), m_over},
            {QStringLiteral("max_gui_burst_ms"), static_cast<double>(m_longestUs) / 1000},
            {QStringLiteral("max_gui_burst_in"), m_longestIn},
            {QStringLiteral("longest_stall_ms"), static_cast<double>(m_longestWallUs) / 1000}};
}

} // namespace dria::bench
