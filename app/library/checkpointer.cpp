#include "library/checkpointer.h"

#include "core/logging.h"
#include "library/database.h"

#include <QFileInfo>
#include <QThread>

#include <utility>

namespace dria {

namespace {
// Bytes. The first is SQLite's own habit, a thousand pages, and what a log that begins anew is cut to
// (journal_size_limit).
constexpr qint64 longLog = 4 * 1024 * 1024;
constexpr qint64 tooLongLog = 16 * 1024 * 1024;
} // namespace

Checkpointer::Checkpointer(QString path)
    : m_path(std::move(path))
    , m_thread(QThread::create([this] { run(); }))
{
    m_thread->setObjectName(QStringLiteral("checkpoints"));
}

Checkpointer::~Checkpointer()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_stopping = true;
        m_changed.wakeOne();
    }
    m_thread->wait();
}

bool Checkpointer::look()
{
    const qint64 size = QFileInfo(m_path + QStringLiteral("-wal")).size();
    if (size <= longLog)
        return false;
    const QMutexLocker lock(&m_mutex);
    if (m_working)
        return false;
    if (size >= tooLongLog && m_thread->isRunning() && !m_wanted)
        return true;
    m_wanted = true;
    m_changed.wakeOne();
    if (!m_thread->isRunning())
        m_thread->start(); // most runs of the program write too little to need it
    return false;
}

void Checkpointer::run()
{
    QMutexLocker lock(&m_mutex);
    while (!m_stopping) {
        if (!std::exchange(m_wanted, false)) {
            m_changed.wait(&m_mutex);
            continue;
        }
        m_working = true;
        lock.unlock();
        {
            // Opened for each: the file may have been set aside and made anew.
            const auto database = Database::open(m_path, Database::Access::ReadWrite);
            // Passive: neither a reader nor the writer waits. What it leaves is for the next time.
            const auto done =
                database ? (*database)->run(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"))
                         : fail(database.error());
            if (!done)
                qCDebug(lcLibrary) << "no checkpoint:" << errorKindName(done.error().kind);
        }
        lock.relock();
        m_working = false;
    }
}

} // namespace dria
