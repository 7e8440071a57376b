#pragma once
// Messages as rows of the library: the statements that write and read them.

#include "core/result.h"
#include "library/message.h"

#include <QList>

namespace dria {

class Database;

/// Inserts or replaces by id; a deleted one stays deleted. An answer that ended takes its journal
/// with it. Fails with Storage where the conversation is not there.
[[nodiscard]] Result<void> writeMessage(Database &database, const Message &message);

/// One statement. Fails with Storage where the message is not there.
[[nodiscard]] Result<void> appendToJournal(Database &database, const QUuid &message,
                                           const QString &text, const QString &reasoning);

/// The newest `limit` of a conversation that are older than `before` (null: the newest of all),
/// oldest first. Deleted ones are left out.
[[nodiscard]] Result<QList<Message>> readMessages(Database &database, const QUuid &conversation,
                                                  const QUuid &before, int limit);

/// Marks messages deleted at a time, or takes the mark off with a null time.
[[nodiscard]] Result<void> markMessages(Database &database, const QList<QUuid> &messages,
                                        const QDateTime &deletedAt, const QDateTime &now);

/// Of its number in the file.
[[nodiscard]] Message::Role roleOf(qint64 number);

/// What was being written when the program ended becomes Interrupted, with its journal in it.
/// Answers how many there were.
[[nodiscard]] Result<int> settleUnfinished(Database &database, const QDateTime &now);

} // namespace dria
