#pragma once
// Writes conversations for people to read: the branch that is shown of each.

#include "core/result.h"
#include "transfer/exporter.h"
#include "transfer/progress.h"

class QIODevice;

namespace dria {

class Database;

/// Markdown, HTML (one file with all it needs, no script, every text escaped) or plain text. See
/// writeJson() for the rest.
[[nodiscard]] Result<void> writeReading(Database &library, const QList<QUuid> &conversations,
                                        ExportFormat format, QIODevice &out,
                                        const Progress &progress);

} // namespace dria
