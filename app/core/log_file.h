#pragma once
// Collects what the program and Qt log, scrubbed, into a small set of rotating files.

#include <QString>
#include <QStringList>
#include <QtMessageHandler>

#include <deque>
#include <memory>
#include <mutex>

namespace dria {

class LogWriter;

/// Installs itself as Qt's message handler for as long as it lives; one at a time. Logging never
/// waits for the disk: a thread of its own writes. Warnings also go where they went before.
class LogFile
{
public:
    /// Writes "<folder>/dria-desktop.log"; creates the folder (0700). When that cannot be done
    /// the program runs on without a file.
    explicit LogFile(const QString &folder);
    /// Everything logged is on disk afterwards.
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    /// The newest lines, oldest first, at most so many (up to 500 are kept).
    [[nodiscard]] QStringList recentLines(int count) const;

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void take(QtMsgType type, const QMessageLogContext &context, const QString &message);

    mutable std::mutex m_mutex;
    std::deque<QString> m_recent;
    std::unique_ptr<LogWriter> m_writer;
    QtMessageHandler m_previous = nullptr;
};

} // namespace dria
