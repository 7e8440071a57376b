#pragma once
// A conversation with copies of another's messages, in one piece.

#include "library/conversation_store.h"

namespace dria {

class Database;

/// See ConversationStore::fork(). Fails with Storage where a message is not there.
[[nodiscard]] Result<void> writeFork(Database &database, const ConversationRecord &record,
                                     const QList<MessageCopy> &messages, const QDateTime &now);

} // namespace dria
