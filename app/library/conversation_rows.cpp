#include "library/conversation_rows.h"

#include "library/attachment_rows.h"
#include "library/database.h"
#include "library/statement.h"
#include "library/tag_rows.h"
#include "library/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

QString parametersJson(const ChatParameters &parameters)
{
    const QJsonObject object{{u"systemPrompt"_s, parameters.systemPrompt},
                             {u"temperature"_s, parameters.temperature},
                             {u"maxTokens"_s, parameters.maxTokens},
                             {u"timeoutSecs"_s, parameters.timeoutSecs}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ChatParameters parametersFrom(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    ChatParameters parameters;
    parameters.systemPrompt = object.value("systemPrompt"_L1).toString();
    parameters.temperature = object.value("temperature"_L1).toDouble(parameters.temperature);
    parameters.maxTokens = object.value("maxTokens"_L1).toInt(parameters.maxTokens);
    parameters.timeoutSecs = object.value("timeoutSecs"_L1).toInt(parameters.timeoutSecs);
    return parameters;
}

tl::unexpected<Error> unknownConversation()
{
    return fail(ErrorKind::Storage, u"unknown conversation"_s);
}

/// Runs a statement that has to meet one conversation.
Result<void> runOnOne(Statement &statement)
{
    if (auto done = statement.run(); !done)
        return done;
    if (statement.rowsChanged() != 1)
        return unknownConversation();
    return {};
}

Result<void> changeTags(Database &database, const QUuid &conversation, const FilingChange &change,
                        const QDateTime &now)
{
    for (const bool has : {true, false}) {
        for (const QUuid &tag : has ? change.tagged : change.untagged) {
            if (auto done = tagConversation(database, conversation, tag, has, now); !done)
                return done;
        }
    }
    return {};
}

} // namespace

Result<void> writeConversation(Database &database, const ConversationRecord &record)
{
    Statement write(database, uR"(
        INSERT INTO conversations (id, account, title, model, folder, pinned, archived, leaf,
                                   parameters, created_at, active_at, updated_at)
        VALUES (?, ?, CAST(? AS TEXT), ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET
            account = excluded.account, title = excluded.title, model = excluded.model,
            leaf = excluded.leaf, parameters = excluded.parameters,
            active_at = excluded.active_at, updated_at = excluded.updated_at)"_s);
    return write.bind(record.id)
        .bind(record.account)
        .bindUtf8(record.title)
        .bind(record.model)
        .bind(record.folder)
        .bind(record.pinned ? 1 : 0)
        .bind(record.archived ? 1 : 0)
        .bind(record.leaf)
        .bind(parametersJson(record.parameters))
        .bind(record.createdAt)
        .bind(record.activeAt)
        .bind(record.updatedAt)
        .run();
}

Result<void> renameConversation(Database &database, const QUuid &conversation, const QString &title,
                                const QDateTime &now)
{
    Statement rename(
        database,
        u"UPDATE conversations SET title = CAST(? AS TEXT), updated_at = ? WHERE id = ?"_s);
    rename.bindUtf8(title).bind(now).bind(conversation);
    return runOnOne(rename);
}

Result<void> fileConversations(Database &database, const QList<QUuid> &conversations,
                               const FilingChange &change, const QDateTime &now)
{
    QStringList sets;
    if (change.folder)
        sets += u"folder = ?"_s;
    if (change.pinned)
        sets += u"pinned = ?"_s;
    if (change.archived)
        sets += u"archived = ?"_s;
    if (sets.isEmpty() && change.tagged.isEmpty() && change.untagged.isEmpty())
        return {};
    sets += u"updated_at = ?"_s; // of a change of tags too: what is merged elsewhere goes by it
    const QString sql = u"UPDATE conversations SET %1 WHERE id = ?"_s.arg(sets.join(u", "_s));
    Transaction transaction(database);
    if (!transaction.began())
        return transaction.began();
    for (const QUuid &conversation : conversations) {
        Statement file(database, sql);
        if (change.folder)
            file.bind(*change.folder);
        if (change.pinned)
            file.bind(*change.pinned ? 1 : 0);
        if (change.archived)
            file.bind(*change.archived ? 1 : 0);
        if (auto done = file.bind(now).bind(conversation).run(); !done)
            return done;
        if (auto done = changeTags(database, conversation, change, now); !done)
            return done;
    }
    return transaction.commit();
}

Result<void> markConversations(Database &database, const QList<QUuid> &conversations,
                               const QDateTime &deletedAt, const QDateTime &now)
{
    Transaction transaction(database);
    if (!transaction.began())
        return transaction.began();
    for (const QUuid &conversation : conversations) {
        Statement mark(database, uR"(UPDATE conversations SET deleted_at = ?, updated_at = ?
            WHERE id = ? AND NOT EXISTS (SELECT 1 FROM tombstones t WHERE t.id = conversations.id))"_s);
        if (auto done = mark.bind(deletedAt).bind(now).bind(conversation).run(); !done)
            return done;
    }
    return transaction.commit();
}

Result<void> dropBlankConversations(Database &database)
{
    return database.runAll({uR"(DELETE FROM conversations
        WHERE title = '' AND pinned = 0 AND folder IS NULL
            AND NOT EXISTS (SELECT 1 FROM conversation_tags
                WHERE conversation = conversations.key AND deleted_at IS NULL)
            AND NOT EXISTS (SELECT 1 FROM messages WHERE conversation = conversations.key)
            AND NOT EXISTS (SELECT 1 FROM drafts WHERE conversation = conversations.key))"_s});
}

Result<ConversationRecord> readConversation(Database &database, const QUuid &id)
{
    Statement row(database, uR"(
        SELECT account, CAST(title AS BLOB), model, folder, pinned, archived, leaf, parameters, created_at,
               active_at, updated_at, %1
        FROM conversations WHERE id = ? AND deleted_at IS NULL)"_s.arg(tagsColumn()));
    if (auto done = row.bind(id).run(); !done)
        return fail(std::move(done).error());
    if (!row.next()) {
        const auto outcome = row.outcome();
        return outcome ? unknownConversation() : fail(outcome.error());
    }
    ConversationRecord record;
    record.id = id;
    record.account = row.id(0);
    record.title = row.utf8(1);
    record.model = row.text(2);
    record.folder = row.id(3);
    record.pinned = row.number(4) != 0;
    record.archived = row.number(5) != 0;
    record.leaf = row.id(6);
    record.parameters = parametersFrom(row.text(7));
    record.createdAt = row.time(8);
    record.activeAt = row.time(9);
    record.updatedAt = row.time(10);
    record.tags = tagsFrom(row.bytes(11));
    return record;
}

Result<QList<ConversationSummary>> readSummaries(Database &database,
                                                 const ConversationSummary &last, int limit)
{
    const bool fromTop = last.id.isNull();
    static const QString sql = uR"(
        SELECT id, account, CAST(title AS BLOB), active_at, folder, pinned, archived, %1
        FROM conversations WHERE deleted_at IS NULL %2
        ORDER BY active_at DESC, id DESC LIMIT ?)"_s;
    Statement rows(database,
                   sql.arg(tagsColumn(), fromTop ? QString() : u"AND (active_at, id) < (?, ?)"_s));
    if (!fromTop)
        rows.bind(last.activeAt).bind(last.id);
    if (auto done = rows.bind(limit).run(); !done)
        return fail(std::move(done).error());
    QList<ConversationSummary> summaries;
    while (rows.next())
        summaries.append(
            {rows.id(0),
             rows.id(1),
             rows.utf8(2),
             rows.time(3),
             {rows.id(4), rows.number(5) != 0, rows.number(6) != 0, tagsFrom(rows.bytes(7))}});
    if (auto done = rows.outcome(); !done)
        return fail(std::move(done).error());
    return summaries;
}

Result<void> putDraft(Database &database, const QUuid &conversation, const Draft &draft,
                      const QDateTime &now)
{
    if (draft.isEmpty()) {
        Statement drop(database, uR"(DELETE FROM drafts
            WHERE conversation = (SELECT key FROM conversations WHERE id = ?))"_s);
        return drop.bind(conversation).run();
    }
    Statement write(database, uR"(INSERT INTO drafts (conversation, text, caret, updated_at)
        SELECT key, CAST(? AS TEXT), ?, ? FROM conversations WHERE id = ?
        ON CONFLICT (conversation) DO UPDATE SET text = excluded.text, caret = excluded.caret,
            updated_at = excluded.updated_at)"_s);
    write.bindUtf8(draft.text).bind(draft.caret).bind(now).bind(conversation);
    return runOnOne(write);
}

Result<void> writeDraft(Database &database, const QUuid &conversation, const Draft &draft,
                        const QDateTime &now)
{
    Transaction transaction(database);
    if (!transaction.began())
        return transaction.began();
    if (auto done = putDraft(database, conversation, draft, now); !done)
        return done;
    if (auto done = linkToDraft(database, conversation, draft.files); !done)
        return done;
    return transaction.commit();
}

Result<Draft> readDraft(Database &database, const QUuid &conversation)
{
    Statement row(database, uR"(SELECT CAST(text AS BLOB), caret,
            EXISTS (SELECT 1 FROM draft_attachments l WHERE l.conversation = drafts.conversation)
        FROM drafts WHERE conversation = (SELECT key FROM conversations WHERE id = ?))"_s);
    if (auto done = row.bind(conversation).run(); !done)
        return fail(std::move(done).error());
    Draft draft;
    bool carriesFiles = false;
    if (row.next()) {
        draft = {row.utf8(0), static_cast<int>(row.number(1))};
        carriesFiles = row.number(2) != 0;
    }
    if (auto done = row.outcome(); !done)
        return fail(std::move(done).error());
    if (!carriesFiles)
        return draft;
    auto files = readDraftFiles(database, conversation);
    if (!files)
        return fail(std::move(files).error());
    draft.files = *std::move(files);
    return draft;
}

} // namespace dria
