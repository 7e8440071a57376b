#pragma once
// Writes conversations as pages for printing and keeping: text that can be selected, nothing else.

#include "core/result.h"
#include "transfer/progress.h"

#include <QList>
#include <QUuid>

class QIODevice;

namespace dria {

class Database;

/// The branch that is shown of each, on A4. No rich text is laid out, so a text from anybody costs
/// no more than its length. See writeJson() for the rest.
[[nodiscard]] Result<void> writePdf(Database &library, const QList<QUuid> &conversations,
                                    QIODevice &out, const Progress &progress);

} // namespace dria
