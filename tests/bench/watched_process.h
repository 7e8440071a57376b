#pragma once
// A program under observation from outside, by what Linux tells of it in /proc.

#include <QProcess>
#include <QStringList>

#include <optional>

namespace dria::bench {

class WatchedProcess
{
public:
    /// Starts it; ended by the destructor.
    WatchedProcess(const QString &program, const QStringList &arguments);
    ~WatchedProcess();

    /// Waits for its "first paint: N"; milliseconds of CPU time, or nothing.
    [[nodiscard]] std::optional<double> firstPaintCpuMs();
    /// CPU time of its threads so far, milliseconds.
    [[nodiscard]] double cpuMs() const;
    /// How often its threads were woken so far: what a running timer does.
    [[nodiscard]] qint64 wakeUps() const;
    [[nodiscard]] double pssMb() const;
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    [[nodiscard]] QString procFolder() const;
    [[nodiscard]] QStringList taskFolders() const;

    QProcess m_process;
};

} // namespace dria::bench
