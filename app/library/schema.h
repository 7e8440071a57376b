#pragma once
// The shape of the library's file, and the steps that lead from one to the next.

#include "core/result.h"

#include <QList>
#include <QStringList>

namespace dria {

class Database;

/// "DRIA": tells a library from another program's database.
inline constexpr int libraryApplicationId = 0x44524941;

/// The version this program writes: the number of steps there are.
[[nodiscard]] int schemaVersion();
/// The version of a file; 0 when it is empty. Fails with Storage for another program's database.
[[nodiscard]] Result<int> schemaVersionOf(Database &database);
/// Takes a file from its version to the newest, in one transaction.
[[nodiscard]] Result<void> upgradeSchema(Database &database, int from);

} // namespace dria
