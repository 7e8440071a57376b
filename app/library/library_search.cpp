#include "library/library_search.h"

#include "library/database.h"
#include "library/search_reader.h"

#include <QMutex>
#include <QPromise>
#include <QThread>
#include <QWaitCondition>

#include <atomic>
#include <optional>
#include <utility>

namespace dria {

/// What waits for the thread, and the loop that works it off.
class LibrarySearch::Work
{
public:
    explicit Work(QString path)
        : m_path(std::move(path))
    {
    }

    ~Work()
    {
        replace(std::nullopt);
        {
            const QMutexLocker lock(&m_mutex);
            m_stopping = true;
            m_changed.wakeOne();
        }
        if (m_thread)
            m_thread->wait();
    }

    QFuture<Result<SearchPage>> search(const SearchRequest &request)
    {
        Asked asked{request, {}};
        asked.promise.start();
        auto future = asked.promise.future();
        replace(std::move(asked));
        return future;
    }

    QFuture<Result<SearchChoices>> choices()
    {
        QPromise<Result<SearchChoices>> promise;
        promise.start();
        auto future = promise.future();
        {
            const QMutexLocker lock(&m_mutex);
            m_choices = std::move(promise);
            m_changed.wakeOne();
        }
        start();
        return future;
    }

    void cancel() { replace(std::nullopt); }

private:
    struct Asked
    {
        SearchRequest request;
        QPromise<Result<SearchPage>> promise;
    };

    void replace(std::optional<Asked> asked)
    {
        const bool hasWork = asked.has_value();
        {
            const QMutexLocker lock(&m_mutex);
            m_asked = std::move(asked); // one that still waited is cancelled with its promise
            ++m_newest;
            m_changed.wakeOne();
        }
        if (hasWork)
            start();
    }

    void start()
    {
        if (m_thread)
            return;
        m_thread.reset(QThread::create([this] { run(); }));
        m_thread->setObjectName(QStringLiteral("search"));
        m_thread->start();
    }

    void run()
    {
        for (;;) {
            std::optional<Asked> asked;
            std::optional<QPromise<Result<SearchChoices>>> choices;
            quint64 number = 0;
            {
                const QMutexLocker lock(&m_mutex);
                while (!m_asked && !m_choices && !m_stopping)
                    m_changed.wait(&m_mutex);
                if (m_stopping)
                    break;
                asked = std::exchange(m_asked, std::nullopt);
                choices = std::exchange(m_choices, std::nullopt);
                number = m_newest;
            }
            if (asked)
                answer(*std::move(asked), number);
            if (choices) {
                choices->addResult(withDatabase<SearchChoices>(readSearchChoices));
                choices->finish();
            }
        }
        m_database.reset();
    }

    void answer(Asked asked, quint64 number)
    {
        const auto isCancelled = [this, number] { return m_newest != number; };
        auto page = withDatabase<SearchPage>([&](Database &database) {
            return readSearchPage(database, asked.request, isCancelled);
        });
        if (isCancelled())
            return; // the promise dies without an answer
        asked.promise.addResult(std::move(page));
        asked.promise.finish();
    }

    template<typename T, typename Read>
    Result<T> withDatabase(Read read)
    {
        if (!m_database) {
            auto opened = Database::open(m_path, Database::Access::ReadOnly);
            if (!opened)
                return fail(opened.error());
            m_database = *std::move(opened);
        }
        Result<T> found = read(*m_database);
        if (!found)
            m_database.reset(); // the file may be another by the next question
        return found;
    }

    const QString m_path;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<Database> m_database; ///< the thread's own
    std::atomic<quint64> m_newest{0};

    QMutex m_mutex;
    QWaitCondition m_changed;
    std::optional<Asked> m_asked; // these three are guarded by the mutex
    std::optional<QPromise<Result<SearchChoices>>> m_choices;
    bool m_stopping = false;
};

LibrarySearch::LibrarySearch(QString path)
    : m_work(std::make_unique<Work>(std::move(path)))
{
}

LibrarySearch::~LibrarySearch() = default;

QFuture<Result<SearchPage>> LibrarySearch::search(const SearchRequest &request)
{
    return m_work->search(request);
}

QFuture<Result<SearchChoices>> LibrarySearch::choices()
{
    return m_work->choices();
}

void LibrarySearch::cancel()
{
    m_work->cancel();
}

} // namespace dria
