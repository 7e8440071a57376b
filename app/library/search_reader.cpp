#include "library/search_reader.h"

#include "library/database.h"
#include "library/message_rows.h"
#include "library/schema.h"
#include "library/search_posts.h"
#include "library/search_query.h"
#include "library/statement.h"
#include "library/tag_rows.h"

#include <QDeadlineTimer>
#include <QSet>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

constexpr int mostTitles = 10;
constexpr int firstVersionWithIndex = 2;
constexpr int firstVersionWithPosts = 7;

/// The index gives keys, newest first, as they are asked for; each row is read by its key. So no
/// step takes long, whatever is looked for, and any may be the last.
class SearchReader
{
public:
    SearchReader(Database &database, const SearchRequest &request,
                 const SearchCancelled &isCancelled)
        : m_database(database)
        , m_request(request)
        , m_query(request.text)
        , m_isCancelled(isCancelled)
    {
    }

    Result<SearchPage> run()
    {
        if (m_query.isEmpty())
            return m_page;
        // The library's thread may still be making the file, or keeping a copy of an older one.
        const auto version = schemaVersionOf(m_database);
        if (!version)
            return fail(version.error());
        if (*version < firstVersionWithIndex) {
            m_page.isIndexComplete = false;
            return m_page;
        }
        const auto waiting =
            m_database.run(u"SELECT EXISTS (SELECT 1 FROM message_word_changes)"_s);
        if (!waiting)
            return fail(waiting.error());
        m_page.isIndexComplete = !waiting->toBool();
        if (auto done = readFolders(); !done)
            return fail(std::move(done).error());
        if (auto done = readTagKeys(); !done)
            return fail(std::move(done).error());
        if (m_request.after == 0 && !m_request.filter.isAboutMessages()) {
            if (auto done = readTitles(); !done)
                return fail(std::move(done).error());
        }
        const qsizetype titles = m_page.hits.size();
        if (auto done = readMessages(); !done)
            return fail(std::move(done).error());
        if (*version >= firstVersionWithPosts) {
            if (auto done = findPosts(m_database, m_request, m_query, m_isCancelled, m_page); !done)
                return fail(std::move(done).error());
        }
        const auto newestFirst = [](const SearchHit &a, const SearchHit &b) {
            return a.when > b.when;
        };
        std::stable_sort(m_page.hits.begin(), m_page.hits.begin() + titles, newestFirst);
        std::stable_sort(m_page.hits.begin() + titles, m_page.hits.end(), newestFirst);
        return m_page;
    }

private:
    Result<void> readFolders()
    {
        if (m_request.filter.folder.isNull())
            return {};
        Statement rows(m_database, uR"(WITH RECURSIVE inside (id) AS (SELECT ?
            UNION SELECT f.id FROM folders f JOIN inside ON f.parent = inside.id
                WHERE f.deleted_at IS NULL)
            SELECT id FROM inside)"_s);
        if (auto done = rows.bind(m_request.filter.folder).run(); !done)
            return done;
        while (rows.next())
            m_folders.insert(rows.id(0));
        return rows.outcome();
    }

    Result<void> readTitles()
    {
        Statement keys(m_database, u"SELECT rowid FROM title_words WHERE title_words MATCH ? "
                                   "ORDER BY rowid DESC"_s);
        if (auto done = keys.bind(m_query.expression()).run(); !done)
            return done;
        while (m_page.hits.size() < mostTitles && keys.next()) {
            if (m_isCancelled())
                return fail(ErrorKind::Cancelled);
            if (auto done = readTitle(keys.number(0)); !done)
                return done;
        }
        return keys.outcome();
    }

    Result<void> readTitle(qint64 key)
    {
        Statement row(m_database, uR"(SELECT id, CAST(title AS BLOB), folder, model, active_at
            FROM conversations WHERE key = ? AND deleted_at IS NULL)"_s);
        if (auto done = row.bind(key).run(); !done)
            return done;
        if (!row.next())
            return row.outcome();
        SearchHit hit;
        hit.conversation = row.id(0);
        hit.title = row.utf8(1);
        hit.model = row.text(3);
        hit.when = row.time(4);
        const QList<TextSpan> matches = matchesOf(m_query, hit.title);
        if (matches.isEmpty() || !isInFolder(row.id(2)) || !isInTime(hit.when))
            return {};
        if (const auto is = isTagged(key); !is || !*is)
            return is ? Result<void>() : fail(is.error());
        hit.snippet = snippetOf(hit.title, matches);
        m_page.hits += hit;
        return {};
    }

    Result<void> readMessages()
    {
        const qsizetype most = m_page.hits.size() + m_request.limit;
        Statement keys(m_database, u"SELECT rowid FROM message_words WHERE message_words MATCH ? "
                                   "AND rowid < ? ORDER BY rowid DESC"_s);
        const qint64 before =
            m_request.after > 0 ? m_request.after : std::numeric_limits<qint64>::max();
        if (auto done = keys.bind(m_query.expression()).bind(before).run(); !done)
            return done;
        while (keys.next()) {
            if (m_isCancelled())
                return fail(ErrorKind::Cancelled);
            // The first row costs what finding the words costs, which each page pays anew.
            if (m_page.next == 0)
                m_deadline.setRemainingTime(m_request.patience);
            if (m_page.hits.size() >= most || m_deadline.hasExpired())
                return {};
            m_page.next = keys.number(0);
            if (auto done = readMessage(m_page.next); !done)
                return done;
        }
        m_page.next = 0;
        return keys.outcome();
    }

    Result<void> readMessage(qint64 key)
    {
        Statement row(m_database, uR"(SELECT m.id, c.id, CAST(c.title AS BLOB), c.folder, m.role,
                m.model, m.created_at, CAST(m.text AS BLOB), c.key
            FROM messages m JOIN conversations c ON c.key = m.conversation
            WHERE m.key = ? AND m.deleted_at IS NULL AND c.deleted_at IS NULL)"_s);
        if (auto done = row.bind(key).run(); !done)
            return done;
        if (!row.next())
            return row.outcome();
        SearchHit hit;
        hit.message = row.id(0);
        hit.conversation = row.id(1);
        hit.role = roleOf(row.number(4));
        hit.model = row.text(5);
        hit.when = row.time(6);
        if (!isInFolder(row.id(3)) || !isMet(hit))
            return {};
        if (const auto is = isTagged(row.number(8)); !is || !*is)
            return is ? Result<void>() : fail(is.error());
        const QString text = row.utf8(7);
        if (m_request.filter.hasCode && !text.contains("```"_L1) && !text.contains("~~~"_L1))
            return {};
        const QList<TextSpan> matches = matchesOf(m_query, text);
        if (matches.isEmpty())
            return {};
        hit.title = row.utf8(2);
        hit.snippet = snippetOf(text, matches);
        m_page.hits += hit;
        return {};
    }

    /// The keys of all tags with the name: two computers may each have made one.
    Result<void> readTagKeys()
    {
        if (m_request.filter.tag.isEmpty())
            return {};
        Statement rows(m_database,
                       u"SELECT key, CAST(name AS BLOB) FROM tags WHERE deleted_at IS NULL"_s);
        if (auto done = rows.run(); !done)
            return done;
        while (rows.next()) {
            if (rows.utf8(1).compare(m_request.filter.tag, Qt::CaseInsensitive) == 0)
                m_tags += rows.number(0);
        }
        return rows.outcome();
    }

    /// Asked of each conversation that all else speaks for: there may be many with a tag.
    [[nodiscard]] Result<bool> isTagged(qint64 conversation)
    {
        if (m_request.filter.tag.isEmpty())
            return true;
        for (const qint64 tag : std::as_const(m_tags)) {
            Statement row(m_database, uR"(SELECT 1 FROM conversation_tags
                WHERE conversation = ? AND tag = ? AND deleted_at IS NULL)"_s);
            if (auto done = row.bind(conversation).bind(tag).run(); !done)
                return fail(std::move(done).error());
            if (row.next())
                return true;
            if (auto done = row.outcome(); !done)
                return fail(std::move(done).error());
        }
        return false;
    }

    [[nodiscard]] bool isMet(const SearchHit &hit) const
    {
        const SearchFilter &filter = m_request.filter;
        return (!filter.role || hit.role == *filter.role) &&
               (filter.model.isEmpty() || hit.model == filter.model) && isInTime(hit.when);
    }

    [[nodiscard]] bool isInFolder(const QUuid &folder) const
    {
        return m_folders.isEmpty() || m_folders.contains(folder);
    }

    [[nodiscard]] bool isInTime(const QDateTime &when) const
    {
        const SearchFilter &filter = m_request.filter;
        return (filter.from.isNull() || when >= filter.from) &&
               (filter.to.isNull() || when < filter.to);
    }

    Database &m_database;
    const SearchRequest &m_request;
    const SearchQuery m_query;
    const SearchCancelled &m_isCancelled;
    QDeadlineTimer m_deadline{QDeadlineTimer::Forever};
    QSet<QUuid> m_folders; ///< empty: all
    QList<qint64> m_tags;  ///< of the tag that is asked for
    SearchPage m_page;
};

} // namespace

Result<SearchPage> readSearchPage(Database &database, const SearchRequest &request,
                                  const SearchCancelled &isCancelled)
{
    return SearchReader(database, request, isCancelled).run();
}

Result<SearchChoices> readSearchChoices(Database &database)
{
    SearchChoices choices;
    Statement models(database, uR"(SELECT DISTINCT model FROM conversations
        WHERE model <> '' AND deleted_at IS NULL ORDER BY model)"_s);
    if (auto done = models.run(); !done)
        return fail(std::move(done).error());
    while (models.next())
        choices.models += models.text(0);
    if (auto done = models.outcome(); !done)
        return fail(std::move(done).error());
    Statement folders(database,
                      u"SELECT id, name FROM folders WHERE deleted_at IS NULL ORDER BY name"_s);
    if (auto done = folders.run(); !done)
        return fail(std::move(done).error());
    while (folders.next())
        choices.folders += {folders.id(0), folders.text(1)};
    if (auto done = folders.outcome(); !done)
        return fail(std::move(done).error());
    const auto tags = readTags(database);
    if (!tags)
        return fail(tags.error());
    for (const Tag &tag : *tags) {
        if (!choices.tags.contains(tag.name, Qt::CaseInsensitive))
            choices.tags += tag.name;
    }
    std::ranges::sort(choices.tags);
    return choices;
}

} // namespace dria
