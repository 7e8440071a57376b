#include "library/conversation_fork.h"

#include "library/conversation_rows.h"
#include "library/statement.h"
#include "library/tag_rows.h"
#include "library/transaction.h"

using namespace Qt::StringLiterals;

namespace dria {

namespace {

Result<void> copyMessage(Database &database, const QUuid &conversation, const QUuid &parent,
                         const MessageCopy &ids, const QDateTime &now)
{
    Statement copy(database, uR"(
        INSERT INTO messages (id, conversation, parent, account, role, state, model, text, reasoning,
                              details, created_at, updated_at)
        SELECT ?, (SELECT key FROM conversations WHERE id = ?), ?, account, role, state, model, text,
               reasoning, details, created_at, ?
        FROM messages WHERE id = ?)"_s);
    copy.bind(ids.copy).bind(conversation).bind(parent).bind(now).bind(ids.message);
    if (auto done = copy.run(); !done)
        return done;
    if (copy.rowsChanged() != 1)
        return fail(ErrorKind::Storage, u"unknown message"_s);
    Statement attach(database, uR"(
        INSERT INTO message_attachments (message, position, attachment, name)
        SELECT (SELECT key FROM messages WHERE id = ?), position, attachment, name
        FROM message_attachments WHERE message = (SELECT key FROM messages WHERE id = ?))"_s);
    return attach.bind(ids.copy).bind(ids.message).run();
}

} // namespace

Result<void> writeFork(Database &database, const ConversationRecord &record,
                       const QList<MessageCopy> &messages, const QDateTime &now)
{
    Transaction transaction(database);
    if (!transaction.began())
        return transaction.began();
    if (auto done = writeConversation(database, record); !done)
        return done;
    for (const QUuid &tag : record.tags) {
        if (auto done = tagConversation(database, record.id, tag, true, now); !done)
            return done;
    }
    QUuid parent;
    for (const MessageCopy &ids : messages) {
        if (auto done = copyMessage(database, record.id, parent, ids, now); !done)
            return done;
        parent = ids.copy;
    }
    return transaction.commit();
}

} // namespace dria
