#include "library/search_posts.h"

#include "library/database.h"
#include "library/statement.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

constexpr qint64 nothingMore = 1; // no row has a smaller key

/// As SearchReader does it with messages: keys from the index, newest first, and a row by each.
class PostFinder
{
public:
    PostFinder(Database &database, const SearchRequest &request, const SearchQuery &query,
               const SearchCancelled &isCancelled, SearchPage &page)
        : m_database(database)
        , m_request(request)
        , m_query(query)
        , m_isCancelled(isCancelled)
        , m_page(page)
    {
    }

    Result<void> run()
    {
        const auto waiting = m_database.run(u"SELECT EXISTS (SELECT 1 FROM post_word_changes)"_s);
        if (!waiting)
            return fail(waiting.error());
        m_page.isIndexComplete = m_page.isIndexComplete && !waiting->toBool();
        Statement keys(m_database, u"SELECT rowid FROM post_words WHERE post_words MATCH ? "
                                   "AND rowid < ? ORDER BY rowid DESC"_s);
        const qint64 before =
            m_request.afterPost > 0 ? m_request.afterPost : std::numeric_limits<qint64>::max();
        if (auto done = keys.bind(m_query.expression()).bind(before).run(); !done)
            return done;
        const qsizetype most = m_page.hits.size() + m_request.limit;
        QDeadlineTimer deadline(QDeadlineTimer::Forever);
        while (keys.next()) {
            if (m_isCancelled())
                return fail(ErrorKind::Cancelled);
            if (m_page.nextPost == 0)
                deadline.setRemainingTime(m_request.patience);
            if (m_page.hits.size() >= most || deadline.hasExpired())
                return {};
            m_page.nextPost = keys.number(0);
            if (auto done = read(m_page.nextPost); !done)
                return done;
        }
        m_page.nextPost = 0;
        return keys.outcome();
    }

private:
    Result<void> read(qint64 key)
    {
        Statement row(m_database, uR"(SELECT CAST(r.channel AS BLOB), m.at, m.place, m.key,
                CAST(m.author AS BLOB), CAST(m.author_name AS BLOB), CAST(m.text AS BLOB)
            FROM room_messages m JOIN rooms r ON r.key = m.room
            WHERE m.key = ? AND r.account = ?)"_s);
        if (auto done = row.bind(key).bind(m_request.account).run(); !done)
            return done;
        if (!row.next())
            return row.outcome();
        SearchHit hit;
        hit.when = row.time(1);
        const SearchFilter &filter = m_request.filter;
        if ((!filter.from.isNull() && hit.when < filter.from) ||
            (!filter.to.isNull() && hit.when >= filter.to))
            return {};
        const QString text = row.utf8(6);
        const QList<TextSpan> matches = matchesOf(m_query, text);
        if (matches.isEmpty())
            return {};
        hit.post = FoundPost{
            row.utf8(0), {row.number(1), row.number(2), row.number(3)}, row.utf8(4), row.utf8(5)};
        hit.snippet = snippetOf(text, matches);
        m_page.hits += hit;
        return {};
    }

    Database &m_database;
    const SearchRequest &m_request;
    const SearchQuery &m_query;
    const SearchCancelled &m_isCancelled;
    SearchPage &m_page;
};

} // namespace

Result<void> findPosts(Database &database, const SearchRequest &request, const SearchQuery &query,
                       const SearchCancelled &isCancelled, SearchPage &page)
{
    if (request.account.isNull() || request.filter.isAboutChats())
        return {};
    if (auto done = PostFinder(database, request, query, isCancelled, page).run(); !done)
        return done;
    // One may have more where the other has not.
    if (page.next > 0 && page.nextPost == 0)
        page.nextPost = nothingMore;
    if (page.nextPost > 0 && page.next == 0)
        page.next = nothingMore;
    return {};
}

} // namespace dria
