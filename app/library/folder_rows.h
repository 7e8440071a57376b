#pragma once
// Folders as rows of the library: the statements that write and read them.

#include "core/result.h"
#include "library/folder.h"

#include <QDateTime>
#include <QList>

namespace dria {

class Database;

/// All that are not deleted, in no order.
[[nodiscard]] Result<QList<Folder>> readFolders(Database &database);
/// Inserts or replaces by id; a deleted one stays deleted.
[[nodiscard]] Result<void> writeFolder(Database &database, const Folder &folder,
                                       const QDateTime &now);
/// What is in it goes to its parent, what is in the trash too.
[[nodiscard]] Result<void> removeFolder(Database &database, const QUuid &folder,
                                        const QDateTime &now);
/// Brings one back, and into it those folders and conversations that were in it.
[[nodiscard]] Result<void> restoreFolder(Database &database, const QUuid &folder,
                                         const FolderContent &content, const QDateTime &now);

} // namespace dria
