#pragma once
// Appends lines to a file on a thread of its own, and rotates the file when it has grown.

#include <QByteArray>
#include <QFile>
#include <QString>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace dria {

/// The file, and up to three older ones named ".1" (newest) to ".3". Mode 0600.
class LogWriter
{
public:
    static constexpr qint64 rotateAt = 1'000'000; ///< bytes

    explicit LogWriter(const QString &path);
    /// Writes what is queued, then ends the thread.
    ~LogWriter();
    LogWriter(const LogWriter &) = delete;
    LogWriter &operator=(const LogWriter &) = delete;

    /// Never waits for the disk. When the disk cannot keep up, lines are dropped and counted.
    void append(QByteArray line);
    /// Waits until all that was appended is written, two seconds at most.
    void flush();

private:
    void run();
    void write(const std::deque<QByteArray> &lines);
    void openFile();
    void rotate();

    QString m_path;
    QFile m_file; // the writing thread's own
    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::condition_variable m_emptied;
    std::deque<QByteArray> m_queue;
    int m_dropped = 0;
    bool m_mayRotate = true; // the writing thread's own
    bool m_writing = false;
    bool m_ending = false;
    std::thread m_thread; // last: starts when all else is there
};

} // namespace dria
