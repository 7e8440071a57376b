#pragma once
// The commands of library_probe: each does what the window does, through the same classes, and says
// what came of it as JSON. One source file a command.

#include <QJsonDocument>
#include <QString>

namespace dria {
class DataDir;
}

namespace dria::probe {

struct Answer
{
    QJsonDocument json;
    int exitCode = 0; ///< 0: done; 1: done, and the answer is a bad one; 2: it could not be done
};

/// {"error": words} and exit code 2.
[[nodiscard]] Answer cannot(const QString &why);

/// [{"message_id": null for a title, "conversation_id", "snippet"}], once all is indexed.
[[nodiscard]] Answer search(const DataDir &dataDir, const QString &text);
/// {"imported_conversations", "imported_messages", "skipped": conversations that were there, empty or
/// deleted, "skipped_messages", "error": null or words}; exit code 1 with an error.
[[nodiscard]] Answer importFile(const DataDir &dataDir, const QString &path);
/// Our JSON, or by the name's end Markdown (md), HTML (html) or plain text (txt). {"error": null or
/// words}; exit code 1 with an error.
[[nodiscard]] Answer exportFile(const DataDir &dataDir, const QString &path);
/// {"damaged": bool, "problems": [words]}; exit code 1 when damaged. Mends nothing.
[[nodiscard]] Answer check(const DataDir &dataDir);

} // namespace dria::probe
