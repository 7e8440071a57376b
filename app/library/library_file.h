#pragma once
// Opens the library's file, whatever became of it: new, older, newer, damaged, not writable.

#include "core/result.h"
#include "library/database.h"
#include "library/library_state.h"

#include <memory>

namespace dria {

struct OpenLibrary
{
    std::unique_ptr<Database> database;
    LibraryState state; ///< Ready, Recovered or ReadOnly
};

/// - New: created, mode 0600.
/// - Older: a copy is made beside it and checked, then it is upgraded.
/// - Newer, or not writable: opened for reading.
/// - Damaged: set aside with its date in its name; what can be read goes into a new file. A file
///   that was not closed cleanly is looked through for damage if that is quick.
/// What was being written when the program ended is settled, see settleUnfinished().
/// Fails when nothing can be read, with an error of its own for each reason.
[[nodiscard]] Result<OpenLibrary> openLibrary(const QString &path, const QDateTime &now);

/// Notes that the open file is damaged: the next start recovers it.
void noteDamage(const QString &path);
[[nodiscard]] bool isDamageNoted(const QString &path);

} // namespace dria
