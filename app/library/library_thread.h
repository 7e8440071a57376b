#pragma once
// The one thread that reads and writes the library: writes first, and none of them dropped.

#include "library/database.h"
#include "library/library_state.h"

#include <QFuture>
#include <QThread>

#include <functional>

namespace dria {

class Clock;
class LibraryQueue;

/// Opens the file as its first act; who made it is not kept waiting. What is asked for before it
/// begins waits. Writes run in the order they
/// were asked for and before anything that waits to read. One that fails for a reason that passes
/// (a full disk) stays in memory with all that come after it, and is tried again; its future
/// answers with the failure at once. Destruction runs all that was asked to be written.
class LibraryThread
{
public:
    using StateHandler = std::function<void(const LibraryState &)>;
    using Write = std::function<Result<void>(Database &)>;

    enum class Begin { AtOnce, WhenAsked };

    /// `onState` is called on the library's own thread. The clock outlives the object.
    LibraryThread(QString path, const Clock &clock, StateHandler onState,
                  Begin begin = Begin::AtOnce);
    ~LibraryThread();
    Q_DISABLE_COPY_MOVE(LibraryThread)

    /// Opens the file now, if it was to wait.
    void begin();

    [[nodiscard]] QFuture<Result<void>> write(Write write);

    template<typename T>
    [[nodiscard]] QFuture<Result<T>> read(std::function<Result<T>(Database &)> read)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        addRead([promise, read = std::move(read)](Result<Database *> database) -> Result<void> {
            const Result<T> found = database ? read(**database) : fail(database.error());
            promise->addResult(found);
            promise->finish();
            return found ? Result<void>() : fail(found.error());
        });
        return promise->future();
    }

    /// One slice of a long job that may write too: it runs when no write waits, should take no more
    /// than some ten milliseconds since the next write waits for it, and is not tried again.
    template<typename T>
    [[nodiscard]] QFuture<Result<T>> slice(std::function<Result<T>(Database &)> work)
    {
        return read<T>([work = std::move(work)](Database &database) -> Result<T> {
            if (!database.isWritable())
                return fail(ErrorKind::StorageReadOnly);
            return work(database);
        });
    }

    /// All statements that ran so far; for measurements.
    [[nodiscard]] QFuture<Result<qint64>> statementCount();

private:
    /// Called with the database, or with why there is none; says how it went.
    using Read = std::function<Result<void>(Result<Database *>)>;
    void addRead(Read read);

    std::unique_ptr<LibraryQueue> m_queue;
    std::unique_ptr<QThread> m_thread;
};

} // namespace dria
