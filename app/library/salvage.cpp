#include "library/salvage.h"

#include "core/logging.h"
#include "library/database.h"
#include "library/statement.h"
#include "library/transaction.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

// In the order of their references.
QStringList tables()
{
    return {u"meta"_s,
            u"conversations"_s,
            u"messages"_s,
            u"journal"_s,
            u"drafts"_s,
            u"attachments"_s,
            u"folders"_s,
            u"tags"_s,
            u"message_attachments"_s,
            u"tombstones"_s,
            u"draft_attachments"_s,
            u"conversation_tags"_s,
            u"rooms"_s,
            u"room_messages"_s,
            u"room_posts"_s,
            u"room_mutes"_s,
            u"usage"_s,
            u"payments"_s};
}

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

/// Copies one table. Rows are reached by rowid from both ends; in the gap that is left, one by one.
class TableSalvage
{
public:
    TableSalvage(Database &damaged, Database &whole, const QString &table)
        : m_damaged(damaged)
        , m_whole(whole)
        , m_table(table)
    {
        const QStringList there = columnsOf(damaged, table);
        for (const QString &column : columnsOf(whole, table)) {
            if (there.contains(column))
                m_columns += column;
        }
    }

    Result<int> run()
    {
        if (m_columns.isEmpty())
            return 0;
        if (auto done = scan(Direction::Up); !done)
            return fail(std::move(done).error());
        if (m_complete)
            return m_copied;
        if (auto done = scan(Direction::Down); !done)
            return fail(std::move(done).error());
        if (auto done = probeGap(); !done)
            return fail(std::move(done).error());
        return m_copied;
    }

private:
    enum class Direction { Up, Down };

    Result<void> scan(Direction direction)
    {
        const bool up = direction == Direction::Up;
        const QString sql = u"SELECT rowid, %1 FROM %2 %4 ORDER BY rowid %3"_s.arg(
            m_columns.join(u", "_s), m_table, up ? u"ASC"_s : u"DESC"_s,
            up ? QString() : u"WHERE rowid > %1"_s.arg(m_lowest));
        Statement rows(m_damaged, sql);
        if (!rows.run())
            return {}; // not even the first row: the other way, or none
        while (rows.next()) {
            (up ? m_lowest : m_highest) = rows.number(0);
            if (auto done = copy(rows); !done)
                return done;
        }
        m_complete = rows.outcome().has_value();
        return {};
    }

    // A bad page hides a stretch of rowids. Each probe walks its own way down the tree.
    Result<void> probeGap()
    {
        constexpr qint64 mostProbes = 100000;
        if (m_complete || m_highest - m_lowest > mostProbes)
            return {};
        const QString sql =
            u"SELECT rowid, %1 FROM %2 WHERE rowid = ?"_s.arg(m_columns.join(u", "_s), m_table);
        for (qint64 rowid = m_lowest + 1; rowid < m_highest; ++rowid) {
            Statement row(m_damaged, sql);
            if (!row.bind(rowid).run() || !row.next())
                continue;
            if (auto done = copy(row); !done)
                return done;
        }
        return {};
    }

    Result<void> copy(const Statement &row)
    {
        QStringList marks;
        marks.fill(u"?"_s, m_columns.size());
        Statement insert(m_whole, u"INSERT OR REPLACE INTO %1 (%2) VALUES (%3)"_s.arg(
                                      m_table, m_columns.join(u", "_s), marks.join(u", "_s)));
        for (int column = 1; column <= m_columns.size(); ++column)
            insert.bind(row.value(column));
        const auto done = insert.run();
        if (done)
            ++m_copied;
        // A row that breaks a rule of its table is damage too; a full disk is not.
        if (!done && done.error().kind != ErrorKind::Storage)
            return done;
        return {};
    }

    Database &m_damaged;
    Database &m_whole;
    QString m_table;
    QStringList m_columns;
    qint64 m_lowest = 0;  ///< the last rowid read going up
    qint64 m_highest = 0; ///< the last rowid read going down
    bool m_complete = false;
    int m_copied = 0;
};

Result<void> mendReferences(Database &whole)
{
    // A conversation of its own for each that messages still name; the others go with what they
    // belonged to.
    return whole.runAll({
        uR"(INSERT OR IGNORE INTO conversations
                (key, id, title, model, parameters, created_at, active_at, updated_at)
            SELECT conversation, randomblob(16), '', '', '{}', min(created_at), max(created_at),
                   max(updated_at)
            FROM messages WHERE conversation NOT IN (SELECT key FROM conversations)
            GROUP BY conversation)"_s,
        u"DELETE FROM journal WHERE message NOT IN (SELECT key FROM messages)"_s,
        u"DELETE FROM drafts WHERE conversation NOT IN (SELECT key FROM conversations)"_s,
        uR"(DELETE FROM message_attachments WHERE message NOT IN (SELECT key FROM messages)
                OR attachment NOT IN (SELECT key FROM attachments))"_s,
        uR"(DELETE FROM draft_attachments WHERE conversation NOT IN (SELECT key FROM conversations)
                OR attachment NOT IN (SELECT key FROM attachments))"_s,
        uR"(DELETE FROM conversation_tags WHERE conversation NOT IN (SELECT key FROM conversations)
                OR tag NOT IN (SELECT key FROM tags))"_s,
        u"DELETE FROM room_messages WHERE room NOT IN (SELECT key FROM rooms)"_s,
        u"DELETE FROM room_posts WHERE room NOT IN (SELECT key FROM rooms)"_s,
    });
}

} // namespace

Result<int> salvage(Database &damaged, Database &whole)
{
    int messages = 0;
    // Only outside of a transaction; a new file has no rows to guard yet.
    if (auto off = whole.run(u"PRAGMA foreign_keys = OFF"_s); !off)
        return fail(std::move(off).error());
    {
        Transaction transaction(whole);
        if (!transaction.began())
            return fail(transaction.began().error());
        for (const QString &table : tables()) {
            const auto copied = TableSalvage(damaged, whole, table).run();
            if (!copied)
                return copied;
            if (table == "messages"_L1)
                messages = *copied;
        }
        if (auto done = mendReferences(whole); !done)
            return fail(std::move(done).error());
        if (auto done = transaction.commit(); !done)
            return fail(std::move(done).error());
    }
    if (auto on = whole.run(u"PRAGMA foreign_keys = ON"_s); !on)
        return fail(std::move(on).error());
    qCInfo(lcLibrary) << messages << "messages were read from the damaged library";
    return messages;
}

} // namespace dria
