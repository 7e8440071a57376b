#include "library/message_rows.h"

#include "library/attachment_rows.h"
#include "library/message_details.h"
#include "library/statement.h"
#include "library/transaction.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

// The numbers stand in files: they may be added to, and never change. 1 and 2 are in an index too.
constexpr std::array stateNumbers{
    std::pair{Message::State::Complete, 0},    std::pair{Message::State::Waiting, 1},
    std::pair{Message::State::Streaming, 2},   std::pair{Message::State::Stopped, 3},
    std::pair{Message::State::Interrupted, 4}, std::pair{Message::State::Failed, 5},
};
constexpr std::array roleNumbers{
    std::pair{Message::Role::User, 0},
    std::pair{Message::Role::Assistant, 1},
    std::pair{Message::Role::ModelChange, 2},
};

template<typename T, size_t N>
int numberOf(const std::array<std::pair<T, int>, N> &table, T value)
{
    return std::ranges::find(table, value, &std::pair<T, int>::first)->second;
}

template<typename T, size_t N>
T valueOf(const std::array<std::pair<T, int>, N> &table, qint64 number, T fallback)
{
    const auto found = std::ranges::find(table, number, &std::pair<T, int>::second);
    return found == table.end() ? fallback : found->first;
}

constexpr qsizetype idsAtOnce = 64;

bool isUnfinished(const Message &message)
{
    return message.state == Message::State::Waiting || message.state == Message::State::Streaming;
}

void interrupt(Message &message)
{
    message.state = Message::State::Interrupted;
    message.error = Error{ErrorKind::ProgramEnded, 0, std::nullopt, {}};
}

/// Of a message whose parent was deleted, the nearest above it that was not: null for none.
QString livingParent()
{
    return uR"(CASE WHEN NOT EXISTS
            (SELECT 1 FROM messages WHERE id = m.parent AND deleted_at IS NOT NULL) THEN m.parent
        ELSE (WITH RECURSIVE above (id) AS (SELECT m.parent
                UNION SELECT d.parent FROM above JOIN messages d ON d.id = above.id
                    WHERE d.deleted_at IS NOT NULL)
            SELECT above.id FROM above LEFT JOIN messages d ON d.id = above.id
            WHERE d.deleted_at IS NULL) END)"_s;
}

/// Whole messages, as messageFrom() reads them, and whether they carry files.
QString selectMessages(const QString &parent, const QString &which)
{
    return u"SELECT m.id, c.id, "_s + parent + uR"(, m.account, m.role, m.state, m.model,
            CAST(m.text AS BLOB), CAST(m.reasoning AS BLOB), m.details, m.created_at, m.updated_at,
            EXISTS (SELECT 1 FROM message_attachments WHERE message = m.key)
        FROM messages m JOIN conversations c ON c.key = m.conversation )"_s +
           which;
}

Message messageFrom(const Statement &row)
{
    Message message;
    message.id = row.id(0);
    message.conversation = row.id(1);
    message.parent = row.id(2);
    message.account = row.id(3);
    message.role = roleOf(row.number(4));
    message.state = valueOf(stateNumbers, row.number(5), Message::State::Complete);
    message.model = row.text(6);
    message.text = row.utf8(7);
    message.reasoning = row.utf8(8);
    setDetails(message, row.text(9));
    message.createdAt = row.time(10);
    message.updatedAt = row.time(11);
    return message;
}

Result<void> dropJournal(Database &database, const QUuid &message)
{
    Statement drop(
        database, u"DELETE FROM journal WHERE message = (SELECT key FROM messages WHERE id = ?)"_s);
    return drop.bind(message).run();
}

Result<QList<Message>> readAll(
    Statement &rows, const std::function<void(const Statement &)> &look = [](const auto &) {})
{
    if (auto done = rows.run(); !done)
        return fail(std::move(done).error());
    QList<Message> messages;
    while (rows.next()) {
        messages.append(messageFrom(rows));
        look(rows);
    }
    if (auto done = rows.outcome(); !done)
        return fail(std::move(done).error());
    return messages;
}

Result<void> addFilesTo(Database &database, const QUuid &conversation, QList<Message> &messages)
{
    auto files = readMessageFiles(database, conversation, messages.first().id, messages.last().id);
    if (!files)
        return fail(std::move(files).error());
    for (Message &message : messages)
        message.files = files->take(message.id);
    return {};
}

/// In a file that takes no writes nothing was settled.
void settleWhatCannotBe(const Database &database, QList<Message> &messages)
{
    if (database.isWritable())
        return;
    for (Message &message : messages) {
        if (isUnfinished(message))
            interrupt(message);
    }
}

/// Of no more than idsAtOnce; always the same statement.
Result<QList<Message>> readSome(Database &database, const QUuid &conversation,
                                const QList<QUuid> &ids)
{
    static const QString which = u"WHERE m.id IN (?"_s + u", ?"_s.repeated(idsAtOnce - 1) +
                                 u") AND c.id = ? ORDER BY m.id"_s;
    Statement rows(database, selectMessages(u"m.parent"_s, which));
    for (qsizetype i = 0; i < idsAtOnce; ++i)
        rows.bind(i < ids.size() ? ids.at(i) : QUuid());
    rows.bind(conversation);
    bool carriesFiles = false;
    auto messages = readAll(rows, [&carriesFiles](const Statement &row) {
        carriesFiles = carriesFiles || row.number(12) != 0;
    });
    if (messages && carriesFiles) {
        if (auto done = addFilesTo(database, conversation, *messages); !done)
            return fail(std::move(done).error());
    }
    return messages;
}

Result<void> addJournalTo(Database &database, Message &message)
{
    Statement pieces(database, uR"(SELECT CAST(j.text AS BLOB),
        CAST(j.reasoning AS BLOB) FROM journal j
        JOIN messages m ON m.key = j.message WHERE m.id = ? ORDER BY j.key)"_s);
    if (auto done = pieces.bind(message.id).run(); !done)
        return done;
    while (pieces.next()) {
        message.text += pieces.utf8(0);
        message.reasoning += pieces.utf8(1);
    }
    return pieces.outcome();
}

} // namespace

Result<void> putMessage(Database &database, const Message &message)
{
    Statement write(database, uR"(
        INSERT INTO messages (id, conversation, parent, account, role, state, model, text, reasoning,
                              details, created_at, updated_at)
        VALUES (?, (SELECT key FROM conversations WHERE id = ?), ?, ?, ?, ?, ?,
                CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET
            parent = excluded.parent, account = excluded.account, role = excluded.role,
            state = excluded.state, model = excluded.model, text = excluded.text,
            reasoning = excluded.reasoning, details = excluded.details,
            updated_at = excluded.updated_at)"_s);
    return write.bind(message.id)
        .bind(message.conversation)
        .bind(message.parent)
        .bind(message.account)
        .bind(numberOf(roleNumbers, message.role))
        .bind(numberOf(stateNumbers, message.state))
        .bind(message.model)
        .bindUtf8(message.text)
        .bindUtf8(message.reasoning)
        .bind(detailsOf(message))
        .bind(message.createdAt)
        .bind(message.updatedAt)
        .run();
}

Result<void> writeMessage(Database &database, const Message &message)
{
    // A prompt has no journal, and an answer that only begins has none yet: one statement is
    // enough.
    const bool alone = message.role != Message::Role::Assistant || isUnfinished(message);
    if (alone && message.files.isEmpty())
        return putMessage(database, message);
    Transaction transaction(database);
    if (!transaction.began())
        return transaction.began();
    if (auto done = putMessage(database, message); !done)
        return done;
    if (auto done = linkToMessage(database, message.id, message.files); !done)
        return done;
    if (auto done = dropJournal(database, message.id); !done)
        return done;
    return transaction.commit();
}

Result<void> appendToJournal(Database &database, const QUuid &message, const QString &text,
                             const QString &reasoning)
{
    Statement append(database, uR"(INSERT INTO journal (message, text, reasoning)
        SELECT key, CAST(? AS TEXT), CAST(? AS TEXT) FROM messages WHERE id = ?)"_s);
    if (auto done = append.bindUtf8(text).bindUtf8(reasoning).bind(message).run(); !done)
        return done;
    if (append.rowsChanged() != 1)
        return fail(ErrorKind::Storage, u"unknown message"_s);
    return {};
}

Result<QList<Message>> readMessages(Database &database, const QUuid &conversation,
                                    const QUuid &before, int limit)
{
    static const QByteArray afterAll(16, '\xff');
    Statement rows(
        database,
        selectMessages(livingParent(),
                       uR"(WHERE m.conversation = (SELECT key FROM conversations WHERE id = ?)
            AND m.deleted_at IS NULL AND m.id < ?
        ORDER BY m.id DESC LIMIT ?)"_s));
    rows.bind(conversation).bind(before.isNull() ? afterAll : before.toRfc4122()).bind(limit);
    bool carriesFiles = false;
    auto messages = readAll(rows, [&carriesFiles](const Statement &row) {
        carriesFiles = carriesFiles || row.number(12) != 0;
    });
    if (!messages)
        return messages;
    std::ranges::reverse(*messages);
    if (carriesFiles) {
        if (auto done = addFilesTo(database, conversation, *messages); !done)
            return fail(std::move(done).error());
    }
    settleWhatCannotBe(database, *messages);
    return messages;
}

Result<QList<Message>> readMessagesOf(Database &database, const QUuid &conversation,
                                      const QList<QUuid> &ids)
{
    QList<Message> messages;
    for (qsizetype first = 0; first < ids.size(); first += idsAtOnce) {
        auto some = readSome(database, conversation, ids.mid(first, idsAtOnce));
        if (!some)
            return some;
        messages += *std::move(some);
    }
    settleWhatCannotBe(database, messages);
    return messages;
}

Result<void> eachMessage(Database &database, const QUuid &conversation,
                         const std::function<Result<void>(const Message &)> &take)
{
    Statement rows(
        database,
        selectMessages(livingParent(),
                       uR"(WHERE m.conversation = (SELECT key FROM conversations WHERE id = ?)
            AND m.deleted_at IS NULL ORDER BY m.id)"_s));
    if (auto done = rows.bind(conversation).run(); !done)
        return done;
    while (rows.next()) {
        Message message = messageFrom(rows);
        if (isUnfinished(message)) {
            if (auto done = addJournalTo(database, message); !done)
                return done;
            interrupt(message);
        }
        if (auto done = take(message); !done)
            return done;
    }
    return rows.outcome();
}

Result<void> markMessages(Database &database, const QList<QUuid> &messages,
                          const QDateTime &deletedAt, const QDateTime &now)
{
    Transaction transaction(database);
    if (!transaction.began())
        return transaction.began();
    for (const QUuid &id : messages) {
        Statement mark(database,
                       u"UPDATE messages SET deleted_at = ?, updated_at = ? WHERE id = ?"_s);
        if (auto done = mark.bind(deletedAt).bind(now).bind(id).run(); !done)
            return done;
    }
    return transaction.commit();
}

Message::Role roleOf(qint64 number)
{
    return valueOf(roleNumbers, number, Message::Role::User);
}

Result<int> settleUnfinished(Database &database, const QDateTime &now)
{
    Statement rows(database,
                   selectMessages(u"m.parent"_s,
                                  uR"(WHERE m.key IN (SELECT key FROM messages WHERE state IN (1, 2)
                        UNION SELECT message FROM journal))"_s));
    auto messages = readAll(rows);
    if (!messages)
        return fail(std::move(messages).error());
    for (Message &message : *messages) {
        if (auto done = addJournalTo(database, message); !done)
            return fail(std::move(done).error());
        if (isUnfinished(message))
            interrupt(message);
        message.updatedAt = now;
        if (auto done = writeMessage(database, message); !done)
            return fail(std::move(done).error());
    }
    return static_cast<int>(messages->size());
}

} // namespace dria
