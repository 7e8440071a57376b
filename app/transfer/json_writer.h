#pragma once
// Writes conversations as our own JSON, row by row; export_json.md has its form.

#include "core/result.h"
#include "transfer/progress.h"

#include <QList>
#include <QUuid>

class QIODevice;

namespace dria {

class Database;

/// The named ones, or all where none is named; deleted ones and what is deleted in them are left
/// out. The same library gives the same bytes. Holds one message, or one attachment, at a time.
[[nodiscard]] Result<void> writeJson(Database &library, const QList<QUuid> &conversations,
                                     QIODevice &out, const Progress &progress);

/// The ids of all that an export of all has, in its order.
[[nodiscard]] Result<QList<QUuid>> exportedConversations(Database &library);

} // namespace dria
