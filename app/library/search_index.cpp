#include "library/search_index.h"

#include "library/search_document.h"
#include "library/statement.h"
#include "library/transaction.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

/// One index and the rows it is of.
struct Part
{
    QString table;
    QString words;
    QString changes;
    QString changed; ///< key, text as it was, text as it is; null where there is none
};

Part partOf(const QString &name, const QString &table, const QString &text, const QString &where)
{
    const QString changes = name + u"_word_changes"_s;
    return {table, name + u"_words"_s, changes,
            uR"(SELECT w.key, CAST(w.was AS BLOB), CAST(t.%1 AS BLOB) FROM %2 w
                LEFT JOIN %3 t ON t.key = w.key %4 ORDER BY w.key DESC LIMIT ?)"_s.arg(
                text, changes, table, where)};
}

const std::array<Part, 3> &parts()
{
    static const std::array all{
        partOf(u"title"_s, u"conversations"_s, u"title"_s, {}),
        partOf(u"message"_s, u"messages"_s, u"text"_s, u"AND t.state NOT IN (1, 2)"_s),
        partOf(u"post"_s, u"room_messages"_s, u"text"_s, {})};
    return all;
}

struct Change
{
    qint64 key = 0;
    QString was;
    QString is;
};

// A slice: at most so many rows, and so many characters, of which the last row may go over.
constexpr int mostRows = 256;
constexpr qsizetype mostText = 60'000;

Result<QList<Change>> changesOf(Database &database, const Part &part)
{
    Statement rows(database, part.changed);
    if (auto done = rows.bind(qint64(mostRows)).run(); !done)
        return fail(std::move(done).error());
    QList<Change> changes;
    for (qsizetype text = 0; text < mostText && rows.next();) {
        changes += {rows.number(0), rows.utf8(1), rows.utf8(2)};
        text += std::min(changes.last().was.size(), longestIndexed) +
                std::min(changes.last().is.size(), longestIndexed);
    }
    if (auto done = rows.outcome(); !done)
        return fail(std::move(done).error());
    // Rising keys go into one segment of the index, falling ones into one each.
    std::ranges::reverse(changes);
    return changes;
}

Result<void> write(Database &database, const QString &sql, qint64 key, const QString &text)
{
    const SearchDocument document = searchDocumentOf(text);
    if (document.words.isEmpty())
        return {};
    Statement statement(database, sql);
    return statement.bind(key).bind(document.words).bind(document.also).run();
}

Result<void> apply(Database &database, const Part &part, const Change &change)
{
    if (change.was != change.is) {
        if (auto done = write(database,
                              uR"(INSERT INTO %1 (%1, rowid, words, also)
                                  VALUES ('delete', ?, CAST(? AS TEXT), CAST(? AS TEXT)))"_s.arg(
                                  part.words),
                              change.key, change.was);
            !done)
            return done;
        if (auto done = write(database, uR"(INSERT INTO %1 (rowid, words, also)
                                  VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT)))"_s.arg(part.words),
                              change.key, change.is);
            !done)
            return done;
    }
    Statement taken(database, u"DELETE FROM %1 WHERE key = ?"_s.arg(part.changes));
    return taken.bind(change.key).run();
}

Result<bool> update(Database &database, const Part &part)
{
    const auto waiting = database.run(u"SELECT EXISTS (SELECT 1 FROM %1)"_s.arg(part.changes));
    if (!waiting || !waiting->toBool())
        return waiting ? Result<bool>(false) : fail(waiting.error());
    Transaction transaction(database);
    if (!transaction.began())
        return fail(transaction.began().error());
    // Read inside: what another connection took in meanwhile would be in the index twice, and leave
    // it once.
    const auto changes = changesOf(database, part);
    if (!changes)
        return fail(changes.error());
    for (const Change &change : *changes) {
        if (auto done = apply(database, part, change); !done)
            return fail(std::move(done).error());
    }
    if (auto done = transaction.commit(); !done)
        return fail(std::move(done).error());
    return true;
}

/// Whether there was something to merge.
Result<bool> merge(Database &database, const Part &part)
{
    const auto changes = [&] { return database.run(u"SELECT total_changes()"_s); };
    const auto before = changes();
    // Pages of the index to write; below zero: until one segment is left.
    const auto merged =
        database.run(u"INSERT INTO %1 (%1, rank) VALUES ('merge', -200)"_s.arg(part.words));
    if (!merged)
        return fail(merged.error());
    const auto after = changes();
    if (!before || !after)
        return fail(before ? after.error() : before.error());
    return after->toLongLong() - before->toLongLong() > 1; // FTS5's own sign of nothing left
}

// SQLite overwrites what it frees, but now and then leaves a part of a row in the room between
// those of a page that others still use. A file that is quickly written anew is; the copy stands in
// memory meanwhile.
constexpr qint64 quicklyRewritten = 64 * 1024 * 1024;

/// Cuts free pages off the end of the file; whether more are left.
Result<bool> giveBackPages(Database &database)
{
    Statement cut(database, u"PRAGMA incremental_vacuum(500)"_s);
    if (auto done = cut.run(); !done)
        return fail(std::move(done).error());
    while (cut.next()) { // each step is one page
    }
    if (auto done = cut.outcome(); !done)
        return fail(std::move(done).error());
    const auto left = database.run(u"PRAGMA freelist_count"_s);
    return left ? Result<bool>(left->toLongLong() > 0) : fail(left.error());
}

} // namespace

Result<void> prepareSearchIndex(Database &database)
{
    const QString made =
        u"%1/%2"_s.arg(searchDocumentVersion).arg(int(QChar::currentUnicodeVersion()));
    const auto known = database.run(u"SELECT value FROM meta WHERE name = 'search'"_s);
    if (!known)
        return fail(known.error());
    if (known->toString() == made)
        return {};
    Transaction transaction(database);
    if (!transaction.began())
        return transaction.began();
    for (const Part &part : parts()) {
        auto begun = database.runAll(
            {u"INSERT INTO %1 (%1) VALUES ('delete-all')"_s.arg(part.words),
             u"DELETE FROM %1"_s.arg(part.changes),
             u"INSERT INTO %1 SELECT key, NULL FROM %2"_s.arg(part.changes, part.table)});
        if (!begun)
            return begun;
    }
    Statement note(database, u"INSERT OR REPLACE INTO meta (name, value) VALUES ('search', ?)"_s);
    if (auto done = note.bind(made).run(); !done)
        return done;
    return transaction.commit();
}

Result<bool> updateSearchIndex(Database &database)
{
    for (const Part &part : parts()) {
        if (const auto updated = update(database, part); !updated || *updated)
            return updated;
    }
    return false;
}

Result<bool> tendSearchIndex(Database &database)
{
    if (const auto updated = updateSearchIndex(database); !updated || *updated)
        return updated;
    const auto noted = database.run(u"SELECT count(*) FROM meta WHERE name = 'deleted'"_s);
    if (!noted)
        return fail(noted.error());
    if (noted->toInt() == 0)
        return false;
    for (const Part &part : parts()) {
        if (const auto merged = merge(database, part); !merged || *merged)
            return merged;
    }
    const auto size = database.run(u"SELECT page_count * page_size FROM pragma_page_count, "
                                   "pragma_page_size"_s);
    if (!size)
        return fail(size.error());
    if (size->toLongLong() <= quicklyRewritten) {
        const auto streaming =
            database.run(u"SELECT EXISTS (SELECT 1 FROM messages WHERE state IN (1, 2))"_s);
        if (!streaming || streaming->toBool())
            return streaming ? Result<bool>(false) : fail(streaming.error());
        if (const auto rewritten = database.run(u"VACUUM"_s); !rewritten)
            return fail(rewritten.error());
    } else if (const auto given = giveBackPages(database); !given || *given) {
        return given;
    }
    // The first column tells whether a reader was in the way: then the log is emptied another time.
    const auto emptied = database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!emptied)
        return fail(emptied.error());
    if (emptied->toInt() != 0)
        return false; // the note stays
    const auto done = database.run(u"DELETE FROM meta WHERE name = 'deleted'"_s);
    return done ? Result<bool>(false) : fail(done.error());
}

Result<void> checkSearchIndex(Database &database)
{
    for (const Part &part : parts()) {
        const auto checked =
            database.run(u"INSERT INTO %1 (%1) VALUES ('integrity-check')"_s.arg(part.words));
        if (!checked)
            return fail(checked.error());
    }
    return {};
}

} // namespace dria
