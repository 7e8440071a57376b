#pragma once
// Chats in a library's file, for measurements of what reads them.

#include "core/result.h"
#include "library/conversation_record.h"
#include "library/message.h"
#include "stored_messages.h"

namespace dria::bench {

[[nodiscard]] ConversationRecord recordAt(const QDateTime &when, int number);
/// It follows no other.
[[nodiscard]] Message messageAt(const QDateTime &when, const ConversationRecord &in,
                                const StoredMessage &from);

/// Puts one chat into the library of a data dir, each message after the one before; its id.
[[nodiscard]] Result<QUuid> keepChat(const QString &dataDir, const QList<StoredMessage> &messages);

} // namespace dria::bench
