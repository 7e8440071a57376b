#pragma once
// Messages as rows of the library: the statements that write and read them.

#include "core/result.h"
#include "library/message.h"

#include <QList>

#include <functional>

namespace dria {

class Database;

/// Inserts or replaces by id; a deleted one stays deleted. An answer that ended takes its journal
/// with it. Fails with Storage where the conversation is not there.
[[nodiscard]] Result<void> writeMessage(Database &database, const Message &message);

/// The same in one statement, for a transaction of the caller's: a journal stays.
[[nodiscard]] Result<void> putMessage(Database &database, const Message &message);

/// One statement. Fails with Storage where the message is not there.
[[nodiscard]] Result<void> appendToJournal(Database &database, const QUuid &message,
                                           const QString &text, const QString &reasoning);

/// The newest `limit` of a conversation that are older than `before` (null: the newest of all),
/// oldest first. Deleted ones are left out: what followed one has the nearest above as its parent.
[[nodiscard]] Result<QList<Message>> readMessages(Database &database, const QUuid &conversation,
                                                  const QUuid &before, int limit);

/// Those of a conversation that are there, oldest first within each 64 ids. Deleted ones too, and
/// parents as they were written: who asks by id knows the tree.
[[nodiscard]] Result<QList<Message>> readMessagesOf(Database &database, const QUuid &conversation,
                                                    const QList<QUuid> &ids);

/// Every message of a conversation that is not deleted, by id, with parents as readMessages(), as
/// it would be after the program ended now: what is being written is Interrupted, with its journal.
/// Ends with the first failure of `take`. No more than one message is held.
[[nodiscard]] Result<void> eachMessage(Database &database, const QUuid &conversation,
                                       const std::function<Result<void>(const Message &)> &take);

/// Marks messages deleted at a time, or takes the mark off with a null time.
[[nodiscard]] Result<void> markMessages(Database &database, const QList<QUuid> &messages,
                                        const QDateTime &deletedAt, const QDateTime &now);

/// Of its number in the file.
[[nodiscard]] Message::Role roleOf(qint64 number);

/// What was being written when the program ended becomes Interrupted, with its journal in it.
/// Answers how many there were.
[[nodiscard]] Result<int> settleUnfinished(Database &database, const QDateTime &now);

} // namespace dria
