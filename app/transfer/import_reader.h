#pragma once
// Takes a file from anybody into a staging library, whatever kind it turns out to be.

#include "core/result.h"
#include "transfer/progress.h"

#include <QDateTime>
#include <QUuid>

namespace dria {

class Staging;

enum class ImportKind { Unknown, DriaDesktop, ChatGpt, Claude, OpenWebUi, Backup };

/// What a file would bring.
struct ImportSummary
{
    ImportKind kind = ImportKind::Unknown;
    int conversations = 0;
    int messages = 0;
    int empty = 0;       ///< conversations without a word, which are left out
    int here = 0;        ///< conversations that the library has already
    int deletedHere = 0; ///< conversations that were deleted in it
    QDateTime first;     ///< of the first conversation, UTC; invalid where there is none
    QDateTime last;      ///< of the last message, UTC
    friend bool operator==(const ImportSummary &, const ImportSummary &) = default;
};

/// Kinds are told by what is in the file, not by its name: a zip archive with conversations.json,
/// or JSON as it is. `account` will answer when chats of other programs go on. Nothing of a file
/// that fails is worth keeping. Fails with NotAnExport, DamagedExport, NewerExport, Storage, or as
/// readArchive() does.
[[nodiscard]] Result<ImportSummary> readImport(const QString &path, Staging &staging,
                                               const QUuid &account, const Progress &progress);

/// A library's own copy, see library_backup.h; told by its beginning.
[[nodiscard]] bool looksLikeBackup(const QString &path);
/// Counts what a staging library holds and is not deleted in it.
[[nodiscard]] Result<void> countStaged(Staging &staging, ImportSummary &summary);

} // namespace dria
