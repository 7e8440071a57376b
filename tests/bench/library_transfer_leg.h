#pragma once
// What it costs to take a library out into a file and into another library, and how long an answer
// that is written meanwhile waits for the disk.

#include <QJsonObject>
#include <QString>

namespace dria {
class SqliteConversationStore;
}

namespace dria::bench {

/// export_…, import_…: milliseconds, MB of the file, MB of memory added, and the longest that a
/// piece of an answer waited to be journalled, asked for every 10 ms. False where either failed.
[[nodiscard]] bool measureTransfer(SqliteConversationStore &store, const QString &folder,
                                   QJsonObject &result);

} // namespace dria::bench
