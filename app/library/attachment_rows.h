#pragma once
// Attached files as rows of the library, and which message or draft carries them.

#include "core/result.h"
#include "library/attached_file.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QUuid>

namespace dria {

class Database;

/// Keeps the bytes once. Known already, only its time becomes `now`.
[[nodiscard]] Result<void> writeAttachment(Database &database, const NewFile &added,
                                           const QDateTime &now);
/// Fails with Storage where there is none.
[[nodiscard]] Result<QByteArray> readAttachment(Database &database, const QByteArray &sha256);

/// Those of a message that is there; what it carried before stays. Files that are not kept are
/// passed over.
[[nodiscard]] Result<void> linkToMessage(Database &database, const QUuid &message,
                                         const QList<AttachedFile> &files);
/// Instead of those the draft carried.
[[nodiscard]] Result<void> linkToDraft(Database &database, const QUuid &conversation,
                                       const QList<AttachedFile> &files);

/// Of the messages from `first` to `last`, by message and in their order.
[[nodiscard]] Result<QHash<QUuid, QList<AttachedFile>>> readMessageFiles(Database &database,
                                                                         const QUuid &conversation,
                                                                         const QUuid &first,
                                                                         const QUuid &last);
[[nodiscard]] Result<QList<AttachedFile>> readDraftFiles(Database &database,
                                                         const QUuid &conversation);

/// Takes away the bytes that no message and no draft carries, those of deleted messages kept, as
/// are those added after `before`: their draft may not be saved yet. Answers how many there were.
[[nodiscard]] Result<int> dropUnusedAttachments(Database &database, const QDateTime &before);

} // namespace dria
