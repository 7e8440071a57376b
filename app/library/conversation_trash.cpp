#include "library/conversation_trash.h"

#include "library/statement.h"
#include "library/tag_rows.h"
#include "library/transaction.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

// What is done within some ten milliseconds.
constexpr int conversationsOfASlice = 20;
constexpr int messagesOfASlice = 100;

Result<QList<qint64>> numbersOf(Statement &rows)
{
    if (auto done = rows.run(); !done)
        return fail(std::move(done).error());
    QList<qint64> numbers;
    while (rows.next())
        numbers += rows.number(0);
    if (auto done = rows.outcome(); !done)
        return fail(std::move(done).error());
    return numbers;
}

Result<QList<qint64>> numbersFor(Database &database, const QString &sql, qint64 key)
{
    Statement rows(database, sql);
    rows.bind(key);
    return numbersOf(rows);
}

Result<void> runFor(Database &database, const QString &sql, qint64 key)
{
    Statement statement(database, sql);
    return statement.bind(key).run();
}

/// Removes rows of one table, and notes the attachments that hung on them.
Result<void> removeRows(Database &database, const QString &table, const QString &attachments,
                        const QList<qint64> &keys, QSet<qint64> &loosened)
{
    for (const qint64 key : keys) {
        const auto held = numbersFor(database, attachments, key);
        if (!held)
            return fail(held.error());
        loosened.unite({held->cbegin(), held->cend()});
        if (auto done = runFor(database, u"DELETE FROM %1 WHERE key = ?"_s.arg(table), key); !done)
            return done;
    }
    return {};
}

Result<void> dropLoose(Database &database, const QSet<qint64> &attachments)
{
    for (const qint64 key : attachments) {
        auto done = runFor(database, uR"(DELETE FROM attachments WHERE key = ?
            AND NOT EXISTS (SELECT 1 FROM message_attachments WHERE attachment = attachments.key)
            AND NOT EXISTS (SELECT 1 FROM draft_attachments WHERE attachment = attachments.key))"_s,
                           key);
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<QList<TrashedConversation>> readTrash(Database &database)
{
    Statement rows(database, uR"(
        SELECT id, account, CAST(title AS BLOB), active_at, folder, pinned, archived, deleted_at,
            %1
        FROM conversations WHERE deleted_at IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM tombstones t WHERE t.id = conversations.id)
        ORDER BY deleted_at DESC, id DESC)"_s.arg(tagsColumn()));
    if (auto done = rows.run(); !done)
        return fail(std::move(done).error());
    QList<TrashedConversation> trash;
    while (rows.next())
        trash.append(
            {{rows.id(0),
              rows.id(1),
              rows.utf8(2),
              rows.time(3),
              {rows.id(4), rows.number(5) != 0, rows.number(6) != 0, tagsFrom(rows.bytes(8))}},
             rows.time(7)});
    if (auto done = rows.outcome(); !done)
        return fail(std::move(done).error());
    return trash;
}

Result<void> condemnTrash(Database &database, const QDateTime &deletedUntil, const QDateTime &now)
{
    Statement condemn(database, uR"(INSERT OR IGNORE INTO tombstones (id, deleted_at)
        SELECT id, ? FROM conversations WHERE deleted_at <= ?)"_s);
    return condemn.bind(now).bind(deletedUntil).run();
}

Result<void> condemnConversations(Database &database, const QList<QUuid> &conversations,
                                  const QDateTime &now)
{
    Transaction transaction(database);
    if (!transaction.began())
        return transaction.began();
    for (const QUuid &id : conversations) {
        Statement condemn(database, uR"(INSERT OR IGNORE INTO tombstones (id, deleted_at)
            SELECT id, ? FROM conversations WHERE id = ? AND deleted_at IS NOT NULL)"_s);
        if (auto done = condemn.bind(now).bind(id).run(); !done)
            return done;
    }
    return transaction.commit();
}

Result<bool> removeSomeCondemned(Database &database)
{
    Transaction transaction(database);
    if (!transaction.began())
        return fail(transaction.began().error());
    const auto condemned = [&database] {
        Statement rows(database, uR"(SELECT key FROM conversations c WHERE deleted_at IS NOT NULL
            AND EXISTS (SELECT 1 FROM tombstones t WHERE t.id = c.id) LIMIT ?)"_s);
        rows.bind(qint64(conversationsOfASlice));
        return numbersOf(rows);
    }();
    if (!condemned)
        return fail(condemned.error());
    QSet<qint64> loosened;
    qsizetype room = messagesOfASlice;
    for (const qint64 conversation : *condemned) {
        const QString some =
            u"SELECT key FROM messages WHERE conversation = ? LIMIT %1"_s.arg(room);
        const auto messages = numbersFor(database, some, conversation);
        if (!messages)
            return fail(messages.error());
        auto done = removeRows(database, u"messages"_s,
                               u"SELECT attachment FROM message_attachments WHERE message = ?"_s,
                               *messages, loosened);
        room -= messages->size();
        if (done && room > 0)
            done = removeRows(database, u"conversations"_s,
                              u"SELECT attachment FROM draft_attachments WHERE conversation = ?"_s,
                              {conversation}, loosened);
        if (!done)
            return fail(std::move(done).error());
        if (room <= 0)
            break;
    }
    if (auto done = dropLoose(database, loosened); !done)
        return fail(std::move(done).error());
    if (auto done = transaction.commit(); !done)
        return fail(std::move(done).error());
    return !condemned->isEmpty();
}

} // namespace dria
