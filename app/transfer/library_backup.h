#pragma once
// A copy of the whole library in one file: what is deleted and not yet emptied included.

#include "core/result.h"

#include <QString>

namespace dria {

/// Copies a library file while others write to it: they do not wait. The copy is checked before it
/// takes the name; only its owner may read it. Fails with Storage and its kin.
[[nodiscard]] Result<void> writeBackup(const QString &library, const QString &path);

/// "dria-desktop-20260313.db": what a daily copy is named.
[[nodiscard]] QString dailyBackupName(const QDate &day);
/// Removes all daily copies of a folder but the `keep` newest; other files stay.
void removeOldBackups(const QString &folder, int keep);

} // namespace dria
