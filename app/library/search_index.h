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

/// A slice of all there is to do while nobody waits: updateSearchIndex(), and once that is done and
/// rows were deleted since, the way to a file that holds no word of them. For text that is deleted
/// from a table is overwritten at once (secure_delete), but an index keeps its words until its
/// parts are merged, and the log keeps both until it is emptied. A file of up to 64 MB is then
/// written anew, unless an answer is on its way, which waits for nothing; larger ones may keep
/// pieces of single words between the rows of a page. Whoever deletes rows has nothing to call: the
/// schema notes it, also for a program that is killed meanwhile. False when nothing was left to do,
/// or something is in the way of the rest.
[[nodiscard]] Result<bool> tendSearchIndex(Database &database);

/// Fails with StorageDamaged where the index contradicts itself.
[[nodiscard]] Result<void> checkSearchIndex(Database &database);

} // namespace dria
