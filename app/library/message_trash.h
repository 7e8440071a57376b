#pragma once
// Messages that were deleted a while ago, for good.

#include "core/result.h"

class QDateTime;

namespace dria {

class Database;

/// Takes those that were deleted before a time out of the file, and leaves a tombstone of each.
/// What followed them follows the nearest message above that stays. In a transaction of the
/// caller's; answers how many there were. Attachments that nothing refers to any more go when the
/// library is next opened, see dropUnusedAttachments().
[[nodiscard]] Result<int> purgeMessages(Database &database, const QDateTime &deletedBefore);

} // namespace dria
