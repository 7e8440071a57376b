#include "core/log_file.h"

#include "core/log_writer.h"
#include "core/private_file.h"
#include "core/scrub.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

constexpr std::size_t keptLines = 500;

// Qt's handler is a plain function, so the one that is installed must be findable from it.
std::mutex installedMutex;
LogFile *installed = nullptr;

QLatin1StringView levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "critical"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    return "unknown"_L1;
}

// One message, one line: text in a message must not be able to pass for a message.
QString onOneLine(QString text)
{
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20; }, u' ');
    return text;
}

} // namespace

LogFile::LogFile(const QString &folder)
{
    // Without a folder the writer finds no file to open, and lets the lines go.
    static_cast<void>(makePrivateFolder(folder));
    m_writer = std::make_unique<LogWriter>(folder + u"/dria-desktop.log"_s);
    const std::lock_guard lock(installedMutex);
    installed = this;
    m_previous = qInstallMessageHandler(&LogFile::handle);
}

LogFile::~LogFile()
{
    const std::lock_guard lock(installedMutex);
    installed = nullptr;
    qInstallMessageHandler(m_previous);
}

void LogFile::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const std::lock_guard lock(installedMutex);
    if (installed)
        installed->take(type, context, message);
}

void LogFile::take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString text = scrubbed(message);
    const QString line = u"%1 %2 %3: %4"_s.arg(
        QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), levelName(type),
        QString::fromUtf8(context.category ? context.category : "default"), onOneLine(text));
    {
        const std::lock_guard lock(m_mutex);
        m_recent.push_back(line);
        if (m_recent.size() > keptLines)
            m_recent.pop_front();
    }
    m_writer->append(line.toUtf8() + '\n');
    if (type == QtFatalMsg)
        m_writer->flush(); // the process ends when the handler returns
    if (type != QtDebugMsg && type != QtInfoMsg && m_previous)
        m_previous(type, context, text);
}

QStringList LogFile::recentLines(int count) const
{
    const std::lock_guard lock(m_mutex);
    const auto wanted = std::min(static_cast<std::size_t>(std::max(count, 0)), m_recent.size());
    return QStringList(m_recent.end() - static_cast<std::ptrdiff_t>(wanted), m_recent.end());
}

} // namespace dria
