#include "library/message_outline_rows.h"

#include "library/attachment_rows.h"
#include "library/message_rows.h"
#include "library/statement.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

using Parents = QHash<QUuid, QUuid>;

/// The deleted messages of a conversation, and the parent of each.
Result<Parents> readDeleted(Database &database, const QUuid &conversation)
{
    // There are few of them in all; by the conversation all its messages would be looked at.
    Statement rows(database, uR"(SELECT id, parent FROM messages INDEXED BY messages_in_trash
        WHERE conversation = (SELECT key FROM conversations WHERE id = ?)
            AND deleted_at IS NOT NULL)"_s);
    if (auto done = rows.bind(conversation).run(); !done)
        return fail(std::move(done).error());
    Parents parents;
    while (rows.next())
        parents.insert(rows.id(0), rows.id(1));
    if (auto done = rows.outcome(); !done)
        return fail(std::move(done).error());
    return parents;
}

/// Null where all above is deleted, or goes in a circle.
QUuid nearestLiving(QUuid parent, const Parents &deleted)
{
    qsizetype steps = 0;
    while (deleted.contains(parent)) {
        parent = deleted.value(parent);
        if (++steps > deleted.size())
            return {};
    }
    return parent;
}

/// All of them are read for it: only where a request has to be fitted around files.
Result<void> countCharacters(Database &database, const QUuid &conversation,
                             QList<MessageOutline> &outlines)
{
    Statement rows(database, uR"(SELECT id, length(text) FROM messages
        WHERE conversation = (SELECT key FROM conversations WHERE id = ?)
            AND id BETWEEN ? AND ? ORDER BY id)"_s);
    rows.bind(conversation).bind(outlines.first().id).bind(outlines.last().id);
    if (auto done = rows.run(); !done)
        return done;
    auto outline = outlines.begin();
    while (rows.next()) {
        const QUuid id = rows.id(0);
        if (outline->id != id)
            continue; // a deleted one
        outline->characters = rows.number(1);
        if (++outline == outlines.end())
            break;
    }
    return rows.outcome();
}

Result<void> addFiles(Database &database, const QUuid &conversation,
                      QList<MessageOutline> &outlines)
{
    auto files = readMessageFiles(database, conversation, outlines.first().id, outlines.last().id);
    if (!files)
        return fail(std::move(files).error());
    for (MessageOutline &outline : outlines)
        outline.files = files->take(outline.id);
    return countCharacters(database, conversation, outlines);
}

} // namespace

Result<QList<MessageOutline>> readOutlines(Database &database, const QUuid &conversation,
                                           const QUuid &before, int limit)
{
    static const QByteArray afterAll(16, '\xff');
    const Result<Parents> deleted = readDeleted(database, conversation);
    if (!deleted)
        return fail(deleted.error());
    Statement rows(database, uR"(SELECT m.id, m.parent, m.role,
            EXISTS (SELECT 1 FROM message_attachments WHERE message = m.key)
        FROM messages m WHERE m.conversation = (SELECT key FROM conversations WHERE id = ?)
            AND m.deleted_at IS NULL AND m.id < ?
        ORDER BY m.id DESC LIMIT ?)"_s);
    rows.bind(conversation).bind(before.isNull() ? afterAll : before.toRfc4122()).bind(limit);
    if (auto done = rows.run(); !done)
        return fail(std::move(done).error());
    QList<MessageOutline> outlines;
    bool carriesFiles = false;
    while (rows.next()) {
        outlines.append(
            {rows.id(0), nearestLiving(rows.id(1), *deleted), roleOf(rows.number(2)), {}, 0});
        carriesFiles = carriesFiles || rows.number(3) != 0;
    }
    if (auto done = rows.outcome(); !done)
        return fail(std::move(done).error());
    std::ranges::reverse(outlines);
    if (carriesFiles) {
        if (auto done = addFiles(database, conversation, outlines); !done)
            return fail(std::move(done).error());
    }
    return outlines;
}

} // namespace dria
