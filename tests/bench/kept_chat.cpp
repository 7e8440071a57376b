#include "kept_chat.h"

#include "core/ids.h"
#include "library/conversation_rows.h"
#include "library/library_file.h"
#include "library/message_rows.h"
#include "library/transaction.h"

using namespace Qt::StringLiterals;

namespace dria::bench {

ConversationRecord recordAt(const QDateTime &when, int number)
{
    ConversationRecord record;
    record.createdAt = record.activeAt = record.updatedAt = when;
    record.id = newId(when);
    record.account = QUuid(u"01890a5d-ac96-774b-bcce-b302099a8057"_s);
    record.title = u"Chat %1: how does this work"_s.arg(number);
    record.model = u"qwen3.5:9b"_s;
    return record;
}

Message messageAt(const QDateTime &when, const ConversationRecord &in, const StoredMessage &from)
{
    Message message;
    message.createdAt = message.updatedAt = when;
    message.id = newId(when);
    message.conversation = in.id;
    message.account = in.account;
    message.role = from.fromPerson ? Message::Role::User : Message::Role::Assistant;
    message.model = in.model;
    message.text = from.text;
    return message;
}

Result<QUuid> keepChat(const QString &dataDir, const QList<StoredMessage> &messages)
{
    QDateTime when = QDateTime::currentDateTimeUtc().addDays(-1);
    auto opened = openLibrary(dataDir + u"/library.db"_s, when);
    if (!opened)
        return fail(opened.error());
    Database &database = *opened->database;
    Transaction transaction(database);
    ConversationRecord record = recordAt(when, 1);
    if (auto done = writeConversation(database, record); !done)
        return fail(done.error());
    for (const StoredMessage &stored : messages) {
        when = when.addMSecs(20);
        Message message = messageAt(when, record, stored);
        message.parent = record.leaf;
        if (auto done = putMessage(database, message); !done)
            return fail(done.error());
        record.leaf = message.id;
    }
    if (auto done = writeConversation(database, record); !done)
        return fail(done.error());
    if (auto done = transaction.commit(); !done)
        return fail(done.error());
    return record.id;
}

} // namespace dria::bench
