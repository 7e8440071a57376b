#pragma once
// What waits for the library's thread, and the loop that works it off.

#include "library/library_thread.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QPromise>
#include <QWaitCondition>

#include <deque>

namespace dria {

class Checkpointer;

class LibraryQueue
{
public:
    using Write = LibraryThread::Write;
    using Read = std::function<Result<void>(Result<Database *>)>;

    LibraryQueue(QString path, const Clock &clock, LibraryThread::StateHandler onState);
    ~LibraryQueue();
    Q_DISABLE_COPY_MOVE(LibraryQueue)

    // From any thread.
    [[nodiscard]] QFuture<Result<void>> addWrite(Write write);
    void addRead(Read read);
    /// run() returns once all writes were tried; reads that wait are dropped.
    void stop();

    /// The thread's whole life.
    void run();

private:
    struct WriteJob
    {
        Write write;
        std::shared_ptr<QPromise<Result<void>>> promise; ///< null once it was answered
    };

    /// One thing to do: a write, else a read, else a try that is due or what nobody waits for.
    struct Work
    {
        std::optional<WriteJob> write;
        Read read;
        bool isIdle = false;
    };
    /// Waits for it; nothing when it is time to end.
    [[nodiscard]] std::optional<Work> nextWork();

    void open();
    void close();
    void runWrite(WriteJob job);
    void runRead(const Read &read);
    void workIdly();
    void tryHeld();
    void tryLater();
    /// Nothing when the write is done with, however it ended; else why it has to be tried again.
    [[nodiscard]] std::optional<Error> attempt(WriteJob &job);
    /// Damage is told, and mended at the next start.
    void lookForDamage(const Result<void> &outcome);
    void setState(const LibraryState &state);
    void setError(const std::optional<Error> &error);

    const QString m_path;
    const Clock &m_clock;
    const LibraryThread::StateHandler m_onState;

    QMutex m_mutex;
    QWaitCondition m_changed;
    std::deque<WriteJob> m_writes; // these three are guarded by the mutex
    std::deque<Read> m_reads;
    bool m_stopping = false;

    // The library's thread only.
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Checkpointer> m_checkpointer; ///< null while nothing can be written
    LibraryState m_state;
    std::deque<WriteJob> m_held; ///< failed, or came after one that did
    std::chrono::milliseconds m_pause{0};
    QDeadlineTimer m_nextTry{QDeadlineTimer::Forever};
    bool m_hasIdleWork = false; ///< the search index may be behind
    qint64 m_changes = 0;       ///< rows that the connection had changed at the last look
};

} // namespace dria
