#include "watched_process.h"

#include <QDir>
#include <QFile>

namespace dria::bench {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The number in a line "key: 12 kB"; 0 if there is none.
qint64 numberAfter(const QByteArray &text, const QByteArray &key)
{
    const qsizetype at = text.indexOf('\n' + key);
    const qsizetype end = text.indexOf('\n', at + 1);
    if (at < 0 || end < 0)
        return 0;
    const qsizetype from = at + 1 + key.size();
    return text.mid(from, end - from).simplified().split(' ').first().toLongLong();
}

} // namespace

WatchedProcess::WatchedProcess(const QString &program, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, arguments);
    m_process.waitForStarted();
}

WatchedProcess::~WatchedProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(2000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

std::optional<double> WatchedProcess::firstPaintCpuMs()
{
    constexpr int patienceMs = 30'000;
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patienceMs))
            return std::nullopt;
    }
    const QByteArray line = m_process.readLine().trimmed();
    const QByteArray words = "first paint: ";
    if (!line.startsWith(words))
        return std::nullopt;
    return line.mid(words.size()).toDouble() / 1000;
}

double WatchedProcess::cpuMs() const
{
    double nanoseconds = 0;
    const QStringList tasks = taskFolders();
    for (const QString &task : tasks)
        nanoseconds += contentOf(task + u"/schedstat"_s).split(' ').first().toDouble();
    return nanoseconds / 1'000'000;
}

qint64 WatchedProcess::wakeUps() const
{
    qint64 count = 0;
    const QStringList tasks = taskFolders();
    for (const QString &task : tasks)
        count += numberAfter(contentOf(task + u"/status"_s), "voluntary_ctxt_switches:");
    return count;
}

double WatchedProcess::pssMb() const
{
    return static_cast<double>(numberAfter(contentOf(procFolder() + u"/smaps_rollup"_s), "Pss:")) /
           1024;
}

QString WatchedProcess::procFolder() const
{
    return u"/proc/"_s + QString::number(m_process.processId());
}

QStringList WatchedProcess::taskFolders() const
{
    QStringList folders;
    const QString all = procFolder() + u"/task"_s;
    const QStringList tasks = QDir(all).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &task : tasks)
        folders.append(all + u'/' + task);
    return folders;
}

} // namespace dria::bench
