#include "core/log_writer.h"

#include "core/private_file.h"

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

constexpr std::size_t longestQueue = 10'000;
constexpr int olderFiles = 3;

} // namespace

LogWriter::LogWriter(const QString &path)
    : m_path(path)
    , m_thread(&LogWriter::run, this)
{
}

LogWriter::~LogWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_filled.notify_one();
    m_thread.join();
}

void LogWriter::append(QByteArray line)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_queue.size() >= longestQueue) {
            ++m_dropped;
            return;
        }
        if (m_dropped > 0)
            m_queue.push_back(QByteArray::number(std::exchange(m_dropped, 0)) + " lines dropped\n");
        m_queue.push_back(std::move(line));
    }
    m_filled.notify_one();
}

void LogWriter::flush()
{
    std::unique_lock lock(m_mutex);
    m_emptied.wait_for(lock, std::chrono::seconds(2),
                       [this] { return m_queue.empty() && !m_writing; });
}

void LogWriter::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_filled.wait(lock, [this] { return m_ending || !m_queue.empty(); });
        if (m_queue.empty())
            return;
        const std::deque<QByteArray> lines = std::exchange(m_queue, {});
        m_writing = true;
        lock.unlock();
        write(lines);
        lock.lock();
        m_writing = false;
        m_emptied.notify_all();
    }
}

void LogWriter::write(const std::deque<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        if (!m_file.isOpen())
            openFile();
        if (m_file.isOpen() && m_mayRotate && m_file.size() + line.size() > rotateAt)
            rotate();
        // Writing to a closed file would itself log a warning, which would be written here…
        if (!m_file.isOpen())
            return;
        m_file.write(line);
    }
    m_file.flush();
}

void LogWriter::openFile()
{
    m_file.setFileName(m_path);
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append, privateFileMode))
        m_file.setPermissions(privateFileMode);
}

void LogWriter::rotate()
{
    m_file.close();
    const auto older = [this](int n) { return m_path + u'.' + QString::number(n); };
    QFile::remove(older(olderFiles));
    for (int n = olderFiles - 1; n >= 1; --n)
        QFile::rename(older(n), older(n + 1));
    m_mayRotate = QFile::rename(m_path, older(1)); // else each line would push out an older file
    openFile();
}

} // namespace dria
