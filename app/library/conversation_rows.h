#pragma once
// Conversations and drafts as rows of the library: the statements that write and read them.

#include "core/result.h"
#include "library/conversation_record.h"

#include <QList>

namespace dria {

class Database;

/// Inserts or replaces by id; a deleted one stays deleted, and a filed one where it was filed.
[[nodiscard]] Result<void> writeConversation(Database &database, const ConversationRecord &record);
[[nodiscard]] Result<void> renameConversation(Database &database, const QUuid &conversation,
                                              const QString &title, const QDateTime &now);
/// Those that are not there are passed over.
[[nodiscard]] Result<void> fileConversations(Database &database, const QList<QUuid> &conversations,
                                             const FilingChange &change, const QDateTime &now);
/// Marks conversations deleted at a time, or takes the mark off with a null time; those that are
/// not there, or deleted for good, are passed over.
[[nodiscard]] Result<void> markConversations(Database &database, const QList<QUuid> &conversations,
                                             const QDateTime &deletedAt, const QDateTime &now);

/// Takes away what was kept for a draft that is gone: no title, no message, nowhere filed.
[[nodiscard]] Result<void> dropBlankConversations(Database &database);

/// Fails with Storage where it is not there, or deleted.
[[nodiscard]] Result<ConversationRecord> readConversation(Database &database, const QUuid &id);
/// The `limit` last active that come after `last` in the order of lists: newest first. A null
/// `last` begins at the top. Deleted ones are left out.
[[nodiscard]] Result<QList<ConversationSummary>>
readSummaries(Database &database, const ConversationSummary &last, int limit);

/// An empty draft takes the row away. Fails with Storage where the conversation is not there.
/// Files have to be kept before: see attachment_rows.h.
[[nodiscard]] Result<void> writeDraft(Database &database, const QUuid &conversation,
                                      const Draft &draft, const QDateTime &now);
/// The same in one statement and without its files, for a transaction of the caller's.
[[nodiscard]] Result<void> putDraft(Database &database, const QUuid &conversation,
                                    const Draft &draft, const QDateTime &now);
[[nodiscard]] Result<Draft> readDraft(Database &database, const QUuid &conversation);

} // namespace dria
