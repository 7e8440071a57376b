#include "library/library_queue.h"

#include "core/clock.h"
#include "core/logging.h"
#include "library/checkpointer.h"
#include "library/library_file.h"
#include "library/search_index.h"
#include "library/sqlite_error.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

using namespace std::chrono_literals;
constexpr auto firstPause = 500ms;
constexpr auto longestPause = 5s;

template<typename Promise>
void answer(std::shared_ptr<Promise> &promise, const Result<void> &result)
{
    if (!promise)
        return;
    promise->addResult(result);
    promise->finish();
    promise.reset();
}

} // namespace

LibraryQueue::LibraryQueue(QString path, const Clock &clock, LibraryThread::StateHandler onState)
    : m_path(std::move(path))
    , m_clock(clock)
    , m_onState(std::move(onState))
{
}

LibraryQueue::~LibraryQueue() = default;

QFuture<Result<void>> LibraryQueue::addWrite(Write write)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const QMutexLocker lock(&m_mutex);
    m_writes.push_back({std::move(write), promise});
    m_changed.wakeOne();
    return promise->future();
}

void LibraryQueue::addRead(Read read)
{
    const QMutexLocker lock(&m_mutex);
    m_reads.push_back(std::move(read));
    m_changed.wakeOne();
}

void LibraryQueue::stop()
{
    const QMutexLocker lock(&m_mutex);
    m_stopping = true;
    m_changed.wakeOne();
}

void LibraryQueue::run()
{
    open();
    while (auto work = nextWork()) {
        if (m_nextTry.hasExpired())
            tryHeld();
        if (work->write)
            runWrite(*std::move(work->write));
        else if (work->read)
            runRead(work->read);
        else if (work->isIdle)
            workIdly();
        if (m_checkpointer && m_checkpointer->look())
            (void)m_database->run(u"PRAGMA wal_checkpoint(PASSIVE)"_s); // else the next time
    }
    if (!m_held.empty())
        tryHeld();
    if (!m_held.empty())
        qCWarning(lcLibrary) << m_held.size() << "changes could not be saved before the end";
    close();
}

std::optional<LibraryQueue::Work> LibraryQueue::nextWork()
{
    const QMutexLocker lock(&m_mutex);
    while (m_writes.empty() && m_reads.empty() && !m_stopping && !m_nextTry.hasExpired() &&
           !m_hasIdleWork)
        m_changed.wait(&m_mutex, m_nextTry);
    Work work;
    if (!m_writes.empty()) {
        work.write = std::move(m_writes.front());
        m_writes.pop_front();
    } else if (m_stopping) {
        return std::nullopt;
    } else if (!m_reads.empty()) {
        work.read = std::move(m_reads.front());
        m_reads.pop_front();
    } else {
        work.isIdle = m_hasIdleWork;
    }
    return work;
}

// The writer's connection is the last to go: it leaves no log behind.
void LibraryQueue::close()
{
    m_checkpointer.reset();
    m_database.reset();
}

void LibraryQueue::open()
{
    close();
    m_hasIdleWork = false;
    auto opened = openLibrary(m_path, m_clock.nowUtc());
    if (!opened) {
        qCWarning(lcLibrary) << "the library cannot be opened:"
                             << errorKindName(opened.error().kind) << opened.error().detail;
        setState({LibraryState::Kind::Unusable, {}, 0, opened.error()});
        tryLater();
        return;
    }
    m_database = std::move(opened->database);
    m_hasIdleWork = m_database->isWritable();
    if (m_database->isWritable() && m_database->run(u"PRAGMA wal_autocheckpoint = 0"_s))
        m_checkpointer = std::make_unique<Checkpointer>(m_path);
    setState(opened->state);
}

// A slice at a time: what comes in meanwhile goes first. Where it fails, the next write that
// succeeds asks for it again.
void LibraryQueue::workIdly()
{
    const qint64 before = m_database->statementCount();
    const auto more = tendSearchIndex(*m_database);
    m_database->setApart(before);
    m_hasIdleWork = more && *more;
    lookForDamage(more ? Result<void>() : fail(more.error()));
}

// A slice may have written what the index has yet to take in.
void LibraryQueue::runRead(const Read &read)
{
    lookForDamage(read(m_database ? Result<Database *>(m_database.get()) : fail(*m_state.error)));
    if (!m_database || !m_database->isWritable())
        return;
    const qint64 before = m_database->statementCount();
    const auto changes = m_database->run(u"SELECT total_changes()"_s);
    m_database->setApart(before);
    if (changes && changes->toLongLong() != std::exchange(m_changes, changes->toLongLong()))
        m_hasIdleWork = true;
}

void LibraryQueue::runWrite(WriteJob job)
{
    std::optional<Error> why = m_held.empty() ? attempt(job) : m_state.error;
    if (!why)
        return;
    answer(job.promise, fail(*why));
    m_held.push_back(std::move(job));
    if (m_held.size() == 1)
        tryLater();
}

void LibraryQueue::tryHeld()
{
    m_nextTry = QDeadlineTimer(QDeadlineTimer::Forever);
    if (!m_database || !m_database->isWritable())
        open();
    while (!m_held.empty()) {
        if (attempt(m_held.front())) {
            tryLater();
            return;
        }
        m_held.pop_front();
    }
    if (!m_database)
        return; // open() has set the next try
    m_pause = 0ms;
    if (m_database->isWritable())
        setError(std::nullopt);
}

void LibraryQueue::tryLater()
{
    m_pause = std::clamp<std::chrono::milliseconds>(m_pause * 2, firstPause, longestPause);
    m_nextTry = QDeadlineTimer(m_pause);
}

std::optional<Error> LibraryQueue::attempt(WriteJob &job)
{
    const bool writable = m_database && m_database->isWritable();
    const auto done = writable ? job.write(*m_database) : fail(*m_state.error);
    m_hasIdleWork = m_hasIdleWork || (writable && done);
    if (!done && passesByItself(done.error())) {
        if (writable)
            setError(done.error());
        return done.error();
    }
    lookForDamage(done);
    answer(job.promise, done);
    return std::nullopt;
}

void LibraryQueue::lookForDamage(const Result<void> &outcome)
{
    const bool isDamaged = !outcome && outcome.error().kind == ErrorKind::StorageDamaged;
    if (!isDamaged || !m_database || !m_database->isWritable())
        return;
    noteDamage(m_path);
    setError(outcome.error());
}

void LibraryQueue::setState(const LibraryState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    m_onState(m_state);
}

void LibraryQueue::setError(const std::optional<Error> &error)
{
    LibraryState state = m_state;
    state.error = error;
    setState(state);
}

} // namespace dria
