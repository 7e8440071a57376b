#pragma once
// Moves what was written from the write-ahead log into the library's file, on a thread and a
// connection of its own: a sync of the whole file takes as long as the disk likes, and no journal
// of an answer waits behind it.

#include <QMutex>
#include <QString>
#include <QWaitCondition>

#include <memory>

class QThread;

namespace dria {

/// The writer has its own automatic checkpoints off, and closes after this object is gone.
class Checkpointer
{
public:
    /// @param path of a library in WAL mode that is open for writing
    explicit Checkpointer(QString path);
    ~Checkpointer();
    Q_DISABLE_COPY_MOVE(Checkpointer)

    /// For the writer to call after each piece of work; returns at once. True when the log is long
    /// all the same: it begins anew only when all of it is in the file, which under steady writing
    /// never is. Then the writer has to move the rest itself, which is little.
    [[nodiscard]] bool look();

private:
    void run();

    const QString m_path;
    QMutex m_mutex;
    QWaitCondition m_changed;
    bool m_wanted = false; // these three are guarded by the mutex
    bool m_working = false;
    bool m_stopping = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace dria
