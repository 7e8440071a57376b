#pragma once
// Brings the rows of one library file into the person's library, in slices between other writes.

#include "core/result.h"
#include "transfer/progress.h"

namespace dria {

class Database;
class LibraryThread;

enum class MergePolicy {
    Import, ///< what is deleted in the library, or in its trash, stays so
    Restore ///< of a library's own copy: in the trash or not, the newer row says
};

struct MergeReport
{
    int conversationsAdded = 0;
    int conversationsUpdated = 0;
    int conversationsSkipped = 0; ///< there already, and not older
    int conversationsDeleted = 0; ///< deleted here, and left so
    int messagesAdded = 0;
    int messagesUpdated = 0;
    int messagesSkipped = 0;
    int messagesDeleted = 0;
    friend bool operator==(const MergeReport &, const MergeReport &) = default;
};

/// Rows are joined by id; the one with the later updated_at wins, the library's where both are the
/// same. Blocks the calling thread, which is the source's, until all slices are done; the library's
/// own writes go between them. A failure, or Cancelled, takes back what was done.
[[nodiscard]] Result<MergeReport> mergeLibrary(Database &source, LibraryThread &target,
                                               MergePolicy policy, const Progress &progress);

} // namespace dria
