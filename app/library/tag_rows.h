#pragma once
// Tags as rows of the library: the statements that write and read them.

#include "core/result.h"
#include "library/tag.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace dria {

class Database;

/// All that are not deleted, in no order.
[[nodiscard]] Result<QList<Tag>> readTags(Database &database);
/// Inserts or replaces by id; a deleted one stays deleted.
[[nodiscard]] Result<void> writeTag(Database &database, const Tag &tag, const QDateTime &now);
/// Marks a tag deleted at a time, or takes the mark off with a null time. Which conversations have
/// it stays known.
[[nodiscard]] Result<void> markTag(Database &database, const QUuid &tag, const QDateTime &deletedAt,
                                   const QDateTime &now);

/// Gives a tag to a conversation, or takes it. Where one of them is not there nothing happens.
[[nodiscard]] Result<void> tagConversation(Database &database, const QUuid &conversation,
                                           const QUuid &tag, bool has, const QDateTime &now);

/// A column for statements over `conversations`: its tags in one value, read with tagsFrom(). Those
/// that are deleted are among them, as folders are: one that comes back is where it was.
[[nodiscard]] const QString &tagsColumn();
/// In the order they were made in.
[[nodiscard]] QList<QUuid> tagsFrom(const QByteArray &column);

} // namespace dria
