#include "transfer/library_merge.h"

#include "library/library_thread.h"
#include "library/statement.h"
#include "library/transaction.h"
#include "transfer/row_merge.h"

using namespace Qt::StringLiterals;

namespace dria {

namespace {

// What is done within some ten milliseconds.
constexpr int rowsOfASlice = 100;
constexpr qsizetype bytesOfASlice = 256 * 1024;

QStringList columnsOf(Database &database, const QString &table)
{
    QStringList columns;
    Statement rows(database, u"SELECT name FROM pragma_table_info(?)"_s);
    if (!rows.bind(table).run())
        return columns;
    while (rows.next())
        columns += rows.text(0);
    return columns;
}

/// Waits for a slice. The library may end before it ran.
template<typename T>
Result<T> outcomeOf(const QFuture<Result<T>> &slice)
{
    const QList<Result<T>> results = slice.results();
    return results.isEmpty() ? fail(ErrorKind::Cancelled) : results.constFirst();
}

qsizetype bytesOf(const QVariantList &values)
{
    qsizetype bytes = 0;
    for (const QVariant &value : values)
        bytes += value.typeId() == QMetaType::QByteArray ? value.toByteArray().size() : 8;
    return bytes;
}

/// Links of rows to others, by what is the same in every library.
struct LinkStatements
{
    QString read;
    QString write;
};

QList<LinkStatements> linksOf(const QString &table)
{
    if (table == "messages"_L1)
        return {
            {uR"(SELECT l.position, CAST(l.name AS BLOB), a.sha256, o.id
                FROM message_attachments l JOIN attachments a ON a.key = l.attachment
                JOIN messages o ON o.key = l.message WHERE o.id = ?)"_s,
             uR"(INSERT OR REPLACE INTO message_attachments (position, name, attachment, message)
                SELECT ?, CAST(coalesce(?, '') AS TEXT), a.key, o.key FROM attachments a, messages o
                WHERE a.sha256 = ? AND o.id = ?)"_s}};
    if (table == "conversations"_L1)
        return {{uR"(SELECT CAST(d.text AS BLOB), d.caret, d.updated_at, o.id FROM drafts d
                JOIN conversations o ON o.key = d.conversation WHERE o.id = ?)"_s,
                 uR"(INSERT INTO drafts (text, caret, updated_at, conversation)
                SELECT CAST(? AS TEXT), ?, ?, key FROM conversations WHERE id = ?
                ON CONFLICT (conversation) DO UPDATE SET text = excluded.text,
                    caret = excluded.caret, updated_at = excluded.updated_at
                    WHERE excluded.updated_at > updated_at)"_s},
                {uR"(SELECT l.position, CAST(l.name AS BLOB), a.sha256, o.id
                FROM draft_attachments l JOIN attachments a ON a.key = l.attachment
                JOIN conversations o ON o.key = l.conversation WHERE o.id = ?)"_s,
                 uR"(INSERT OR IGNORE INTO draft_attachments (position, name, attachment,
                    conversation)
                SELECT ?, CAST(coalesce(?, '') AS TEXT), a.key, o.key FROM attachments a, conversations o
                WHERE a.sha256 = ? AND o.id = ?)"_s},
                {uR"(SELECT l.updated_at, l.deleted_at, t.id, o.id FROM conversation_tags l
                JOIN tags t ON t.key = l.tag JOIN conversations o ON o.key = l.conversation
                WHERE o.id = ?)"_s,
                 uR"(INSERT INTO conversation_tags (updated_at, deleted_at, tag, conversation)
                SELECT ?, ?, t.key, o.key FROM tags t, conversations o WHERE t.id = ? AND o.id = ?
                ON CONFLICT (conversation, tag) DO UPDATE SET updated_at = excluded.updated_at,
                    deleted_at = excluded.deleted_at
                    WHERE excluded.updated_at > updated_at)"_s}};
    return {};
}

struct Link
{
    QString write;
    QVariantList values;
};

struct SourceRow
{
    MergeRow row;
    QList<Link> links; ///< written with it where it is added or newer
};

using Slice = QList<SourceRow>;

/// One run; see mergeLibrary().
class Merge
{
public:
    Merge(Database &source, LibraryThread &target, MergePolicy policy, const Progress &progress)
        : m_source(source)
        , m_target(target)
        , m_policy(policy)
        , m_progress(progress)
    {
    }

    Result<MergeReport> run()
    {
        auto done = mergeAll();
        auto undone = done ? Result<void>() : undo();
        // What is indexed for the search is looked for after a write.
        (void)m_target.write([](Database &) { return Result<void>(); });
        if (!undone)
            return fail(std::move(undone).error());
        return done ? Result<MergeReport>(m_report) : fail(std::move(done).error());
    }

private:
    struct Undo
    {
        MergeTable table;
        MergeColumns columns;
        QList<QByteArray> added;
        QList<QVariantList> before;
    };

    Result<void> mergeAll()
    {
        for (const MergeTable &table : mergeTables()) {
            const auto count = m_source.run(u"SELECT count(*) FROM "_s + table.name);
            if (!count)
                return fail(count.error());
            m_of += count->toLongLong();
        }
        for (const MergeTable &table : mergeTables()) {
            if (auto done = mergeTable(table); !done)
                return done;
        }
        if (auto done = dropUnused(); !done || m_policy == MergePolicy::Import)
            return done;
        return mergeTombstones();
    }

    Result<MergeColumns> commonColumns(const MergeTable &table)
    {
        const auto there = outcomeOf(m_target.slice<QStringList>(
            [name = table.name](Database &target) -> Result<QStringList> {
                return columnsOf(target, name);
            }));
        if (!there)
            return fail(there.error());
        MergeColumns columns;
        for (const QString &name : columnsOf(m_source, table.name)) {
            if (there->contains(name) && name != "key"_L1 && name != table.owner)
                columns.names += name;
        }
        return columns;
    }

    Result<void> mergeTable(const MergeTable &table)
    {
        const auto columns = commonColumns(table);
        if (!columns)
            return fail(columns.error());
        m_undo.append({table, *columns, {}, {}});
        QStringList names;
        for (const QString &name : columns->names)
            names += isTextColumn(name) ? u"CAST(t.%1 AS BLOB)"_s.arg(name) : u"t."_s + name;
        const bool owned = !table.owner.isEmpty();
        // By id: in slices that meet rows of one conversation, near each other in the library.
        Statement rows(
            m_source, u"SELECT %1, %2 FROM %3 t %4 %5 ORDER BY t.%6"_s.arg(
                          owned ? u"c.id"_s : u"NULL"_s, names.join(u", "_s), table.name,
                          owned ? u"JOIN conversations c ON c.key = t."_s + table.owner : QString(),
                          livingOf(table), table.identity));
        if (auto done = rows.run(); !done)
            return done;
        Slice slice;
        qsizetype bytes = 0;
        while (rows.next()) {
            MergeRow row{rows.value(0), {}};
            for (int i = 1; i <= names.size(); ++i)
                row.values += rows.value(i);
            auto links = linksFor(table, row.values.at(columns->of(table.identity)));
            if (!links)
                return fail(std::move(links).error());
            bytes += bytesOf(row.values);
            slice.append({std::move(row), *std::move(links)});
            if (slice.size() == rowsOfASlice || bytes > bytesOfASlice) {
                if (auto done = mergeSlice(table, *columns, std::exchange(slice, {})); !done)
                    return done;
                bytes = 0;
            }
        }
        if (auto done = rows.outcome(); !done)
            return done;
        return slice.isEmpty() ? Result<void>() : mergeSlice(table, *columns, slice);
    }

    // What was deleted for good elsewhere does not come back here later. What is here stays: the
    // person can see it, and delete it.
    Result<void> mergeTombstones()
    {
        Statement rows(m_source, u"SELECT id, deleted_at FROM tombstones"_s);
        if (auto done = rows.run(); !done)
            return done;
        for (bool more = true; more;) {
            QList<std::pair<QVariant, QVariant>> stones;
            while (stones.size() < rowsOfASlice && (more = rows.next()))
                stones.append({rows.value(0), rows.value(1)});
            const auto merged =
                outcomeOf(m_target.slice<bool>([stones](Database &target) -> Result<bool> {
                    Transaction transaction(target);
                    if (!transaction.began())
                        return fail(transaction.began().error());
                    for (const auto &[id, deletedAt] : stones) {
                        Statement add(target, uR"(INSERT OR IGNORE INTO tombstones (id, deleted_at)
                            SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM conversations WHERE id = ?)
                                AND NOT EXISTS (SELECT 1 FROM messages WHERE id = ?))"_s);
                        if (auto done = add.bind(id).bind(deletedAt).bind(id).bind(id).run(); !done)
                            return fail(std::move(done).error());
                    }
                    const auto done = transaction.commit();
                    return done ? Result<bool>(true) : fail(done.error());
                }));
            if (!merged)
                return fail(merged.error());
        }
        return rows.outcome();
    }

    // What hung on messages that are deleted here does not come back without them.
    Result<void> dropUnused()
    {
        for (const Undo &done : std::as_const(m_undo)) {
            if (done.table.name != "attachments"_L1 || done.added.isEmpty())
                continue;
            const auto dropped = outcomeOf(
                m_target.slice<bool>([added = done.added](Database &target) -> Result<bool> {
                    for (const QByteArray &hash : added) {
                        Statement drop(target, uR"(DELETE FROM attachments WHERE sha256 = ?
                            AND key NOT IN (SELECT attachment FROM message_attachments)
                            AND key NOT IN (SELECT attachment FROM draft_attachments))"_s);
                        if (auto ran = drop.bind(hash).run(); !ran)
                            return fail(std::move(ran).error());
                    }
                    return true;
                }));
            if (!dropped)
                return fail(dropped.error());
        }
        return {};
    }

    Result<QList<Link>> linksFor(const MergeTable &table, const QVariant &identity)
    {
        QList<Link> links;
        for (const LinkStatements &statements : linksOf(table.name)) {
            Statement rows(m_source, statements.read);
            if (auto done = rows.bind(identity).run(); !done)
                return fail(std::move(done).error());
            while (rows.next())
                links.append({statements.write,
                              {rows.value(0), rows.value(1), rows.value(2), rows.value(3)}});
            if (auto done = rows.outcome(); !done)
                return fail(std::move(done).error());
        }
        return links;
    }

    Result<void> mergeSlice(const MergeTable &table, const MergeColumns &columns,
                            const Slice &slice)
    {
        if (!m_progress(m_done, m_of))
            return fail(ErrorKind::Cancelled);
        const auto merged = outcomeOf(m_target.slice<QList<RowMerged>>(
            [table, columns, slice, policy = m_policy](Database &target) {
                return writeSlice(target, table, columns, slice, policy);
            }));
        if (!merged)
            return fail(merged.error());
        for (qsizetype i = 0; i < slice.size(); ++i)
            note(table, columns, slice.at(i).row, merged->at(i));
        m_done += slice.size();
        return {};
    }

    static Result<QList<RowMerged>> writeSlice(Database &target, const MergeTable &table,
                                               const MergeColumns &columns, const Slice &slice,
                                               MergePolicy policy)
    {
        Transaction transaction(target);
        if (!transaction.began())
            return fail(transaction.began().error());
        QList<RowMerged> merged;
        for (const SourceRow &row : slice) {
            auto one = mergeRow(target, table, columns, row.row, policy);
            if (!one)
                return fail(std::move(one).error());
            const bool changed =
                one->outcome == RowOutcome::Added || one->outcome == RowOutcome::Updated;
            for (const Link &link : changed ? row.links : QList<Link>()) {
                Statement write(target, link.write);
                for (const QVariant &value : link.values)
                    write.bind(value);
                if (auto done = write.run(); !done)
                    return fail(std::move(done).error());
            }
            merged.append(*std::move(one));
        }
        if (auto done = transaction.commit(); !done)
            return fail(std::move(done).error());
        return merged;
    }

    void note(const MergeTable &table, const MergeColumns &columns, const MergeRow &row,
              const RowMerged &merged)
    {
        if (merged.outcome == RowOutcome::Added)
            m_undo.last().added += row.values.at(columns.of(table.identity)).toByteArray();
        if (merged.outcome == RowOutcome::Updated)
            m_undo.last().before += merged.before;
        const bool conversation = table.name == "conversations"_L1;
        if (!conversation && table.name != "messages"_L1)
            return;
        int MergeReport::*const counts[][2] = {
            {&MergeReport::messagesAdded, &MergeReport::conversationsAdded},
            {&MergeReport::messagesUpdated, &MergeReport::conversationsUpdated},
            {&MergeReport::messagesSkipped, &MergeReport::conversationsSkipped},
            {&MergeReport::messagesDeleted, &MergeReport::conversationsDeleted}};
        ++(m_report.*counts[static_cast<int>(merged.outcome)][conversation ? 1 : 0]);
    }

    Result<void> undo()
    {
        for (auto step = m_undo.crbegin(); step != m_undo.crend(); ++step) {
            for (qsizetype at = 0; at < step->added.size() || at < step->before.size();
                 at += rowsOfASlice) {
                const auto done = outcomeOf(m_target.slice<bool>(
                    [table = step->table, columns = step->columns,
                     added = step->added.mid(at, rowsOfASlice),
                     before = step->before.mid(at, rowsOfASlice)](Database &target) {
                        return undoSlice(target, table, columns, added, before);
                    }));
                if (!done)
                    return fail(done.error());
            }
        }
        return {};
    }

    static Result<bool> undoSlice(Database &target, const MergeTable &table,
                                  const MergeColumns &columns, const QList<QByteArray> &added,
                                  const QList<QVariantList> &before)
    {
        Transaction transaction(target);
        if (!transaction.began())
            return fail(transaction.began().error());
        for (const QByteArray &identity : added) {
            if (auto done = removeRow(target, table, identity); !done)
                return fail(std::move(done).error());
        }
        for (const QVariantList &values : before) {
            if (auto done = putRowBack(target, table, columns, values); !done)
                return fail(std::move(done).error());
        }
        const auto done = transaction.commit();
        return done ? Result<bool>(true) : fail(done.error());
    }

    Database &m_source;
    LibraryThread &m_target;
    const MergePolicy m_policy;
    const Progress &m_progress;
    MergeReport m_report;
    QList<Undo> m_undo;
    qint64 m_done = 0;
    qint64 m_of = 0;
};

} // namespace

Result<MergeReport> mergeLibrary(Database &source, LibraryThread &target, MergePolicy policy,
                                 const Progress &progress)
{
    return Merge(source, target, policy, progress).run();
}

} // namespace dria
