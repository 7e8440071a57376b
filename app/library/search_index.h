#pragma once
// Keeps the search index in step with the library: works off what the triggers of the schema noted.

#include "core/result.h"

namespace dria {

class Database;

/// To be called when the library is opened to write. An index whose words were made by another
/// version of the program, or of Unicode, begins anew.
[[nodiscard]] Result<void> prepareSearchIndex(Database &database);

/// Takes in a few of the rows that changed, those added last first: about ten milliseconds of work,
/// in one transaction that a kill undoes. False when nothing was left to do.
[[nodiscard]] Result<bool> updateSearchIndex(Database &database);

/// One piece of the way to a file that holds no word of a row that is gone: brings the index up to
/// date, then merges it, then empties the log into the file. To be called until it answers false,
/// in turn with what cannot wait. Text that was deleted from a table is overwritten at once
/// (secure_delete), but an index keeps a word until its parts are merged.
[[nodiscard]] Result<bool> forgetDeletedWords(Database &database);

/// Fails with StorageDamaged where the index contradicts itself.
[[nodiscard]] Result<void> checkSearchIndex(Database &database);

} // namespace dria
