#pragma once
// Entries of usage as rows of the library.

#include "core/result.h"
#include "library/usage_entry.h"

#include <QList>

namespace dria {

class Database;

/// Inserts or replaces by id.
[[nodiscard]] Result<void> writeUsage(Database &database, const UsageEntry &entry,
                                      const QDateTime &now);

/// The balance went down by so many millionths when these had ended.
[[nodiscard]] Result<void> writeObserved(Database &database, const QList<QUuid> &entries,
                                         qint64 micros, const QDateTime &now);

/// At most `limit`, the newest first; with `before`, those older than that entry.
[[nodiscard]] Result<QList<UsageEntry>> readUsage(Database &database, const UsageFilter &filter,
                                                  const std::optional<UsageEntry> &before,
                                                  int limit);

/// Days with entries, the first of them first.
[[nodiscard]] Result<QList<UsageOfDay>> readUsageByDay(Database &database,
                                                       const UsageFilter &filter);

/// The one with the most observed first.
[[nodiscard]] Result<QList<UsageOfModel>> readUsageByModel(Database &database,
                                                           const UsageFilter &filter);

} // namespace dria
