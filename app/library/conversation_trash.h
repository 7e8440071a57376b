#pragma once
// Conversations that were deleted: those in the trash, and how they leave the file for good.

#include "core/result.h"
#include "library/conversation_record.h"

#include <QList>

namespace dria {

class Database;

/// All in the trash, the one deleted last first.
[[nodiscard]] Result<QList<TrashedConversation>> readTrash(Database &database);

/// Gives those of the trash that were deleted at a time or before it a tombstone. With that they
/// are gone: nothing shows them any more, and no import and no restored copy brings them back.
[[nodiscard]] Result<void> condemnTrash(Database &database, const QDateTime &deletedUntil,
                                        const QDateTime &now);
/// The same for some of the trash; those that are not in it are passed over.
[[nodiscard]] Result<void>
condemnConversations(Database &database, const QList<QUuid> &conversations, const QDateTime &now);

/// Takes a few rows of what was condemned out of the file, in some ten milliseconds, with the
/// attachments that nothing else holds. False when none are left.
[[nodiscard]] Result<bool> removeSomeCondemned(Database &database);

} // namespace dria
