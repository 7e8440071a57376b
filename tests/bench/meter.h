#pragma once
// What a process costs: CPU time, memory, and how long the GUI thread was kept from its next event.

#include <QApplication>
#include <QJsonObject>

#include <functional>

namespace dria::bench {

[[nodiscard]] qint64 processCpuUs(); ///< user and system, microseconds
[[nodiscard]] qint64 monotonicUs();  ///< CLOCK_MONOTONIC: the same in every process
/// Proportional set size in MB, from smaps_rollup; -1 where there is none.
[[nodiscard]] double pssMb();
[[nodiscard]] double peakRssMb();

/// Counts the CPU time of each event on the GUI thread, which other processes cannot disturb.
class MeteredApplication : public QApplication
{
    Q_OBJECT

public:
    MeteredApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    /// Forgets what was counted so far.
    void resetBursts();
    /// Called after a widget that watches was painted.
    void watchPaints(QObject *painted, std::function<void()> done);
    /// gui_bursts_over_16ms, max_gui_burst_ms, longest_stall_ms.
    [[nodiscard]] QJsonObject bursts() const;

private:
    int m_depth = 0;
    int m_over = 0;
    qint64 m_longestUs = 0;
    QString m_longestIn; ///< whose event it was, and which
    qint64 m_longestWallUs = 0;
    QObject *m_painted = nullptr;
    bool m_wasPainted = false;
    std::function<void()> m_onPaint;
};

} // namespace dria::bench
