#include "library/tag_rows.h"

#include "library/database.h"
#include "library/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dria {

Result<QList<Tag>> readTags(Database &database)
{
    Statement rows(database, u"SELECT id, CAST(name AS BLOB) FROM tags WHERE deleted_at IS NULL"_s);
    if (auto done = rows.run(); !done)
        return fail(std::move(done).error());
    QList<Tag> tags;
    while (rows.next())
        tags.append({rows.id(0), rows.utf8(1)});
    if (auto done = rows.outcome(); !done)
        return fail(std::move(done).error());
    return tags;
}

Result<void> writeTag(Database &database, const Tag &tag, const QDateTime &now)
{
    Statement write(database, uR"(
        INSERT INTO tags (id, name, created_at, updated_at) VALUES (?, CAST(? AS TEXT), ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, updated_at = excluded.updated_at)"_s);
    return write.bind(tag.id).bindUtf8(tag.name).bind(now).bind(now).run();
}

Result<void> markTag(Database &database, const QUuid &tag, const QDateTime &deletedAt,
                     const QDateTime &now)
{
    Statement mark(database, u"UPDATE tags SET deleted_at = ?, updated_at = ? WHERE id = ?"_s);
    return mark.bind(deletedAt).bind(now).bind(tag).run();
}

Result<void> tagConversation(Database &database, const QUuid &conversation, const QUuid &tag,
                             bool has, const QDateTime &now)
{
    Statement write(database, has ? uR"(
        INSERT INTO conversation_tags (deleted_at, updated_at, conversation, tag)
        SELECT ?, ?, c.key, t.key FROM conversations c, tags t WHERE c.id = ? AND t.id = ?
        ON CONFLICT (conversation, tag) DO UPDATE SET updated_at = excluded.updated_at,
            deleted_at = NULL WHERE deleted_at IS NOT NULL)"_s
                                  : uR"(
        UPDATE conversation_tags SET deleted_at = ?, updated_at = ?
        WHERE deleted_at IS NULL AND conversation = (SELECT key FROM conversations WHERE id = ?)
            AND tag = (SELECT key FROM tags WHERE id = ?))"_s);
    return write.bind(has ? QDateTime() : now).bind(now).bind(conversation).bind(tag).run();
}

const QString &tagsColumn()
{
    static const QString column = uR"((SELECT group_concat(hex(t.id), '')
        FROM conversation_tags l JOIN tags t ON t.key = l.tag
        WHERE l.conversation = conversations.key AND l.deleted_at IS NULL))"_s;
    return column;
}

QList<QUuid> tagsFrom(const QByteArray &column)
{
    constexpr qsizetype digits = 32;
    QList<QUuid> tags;
    for (qsizetype at = 0; at + digits <= column.size(); at += digits)
        tags += QUuid::fromRfc4122(QByteArray::fromHex(column.mid(at, digits)));
    std::ranges::sort(tags, {}, &QUuid::toRfc4122);
    return tags;
}

} // namespace dria
