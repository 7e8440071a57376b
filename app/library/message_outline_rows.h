#pragma once
// The outlines of messages, read from the library.

#include "core/result.h"
#include "library/message_outline.h"

namespace dria {

class Database;

/// Of the newest `limit` of a conversation that are older than `before` (null: the newest of all),
/// oldest first. Deleted ones are left out: what followed one has the nearest above as its parent.
/// Without files no row is touched: an index has it all.
[[nodiscard]] Result<QList<MessageOutline>>
readOutlines(Database &database, const QUuid &conversation, const QUuid &before, int limit);

} // namespace dria
