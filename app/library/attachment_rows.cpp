#include "library/attachment_rows.h"

#include "core/image_header.h"
#include "library/statement.h"

using namespace Qt::StringLiterals;

namespace dria {

namespace {

/// As fileFrom() reads them. The first bytes are enough for a picture's size: what this program
/// keeps has nothing before it.
QString columns()
{
    return u"CAST(l.name AS BLOB), a.sha256, a.type, length(a.bytes), "
           "CASE WHEN a.type LIKE 'image/%' THEN substr(a.bytes, 1, 1024) ELSE x'' END"_s;
}

AttachedFile fileFrom(const Statement &row, int column)
{
    AttachedFile file;
    file.name = row.utf8(column);
    file.sha256 = row.bytes(column + 1);
    file.type = row.text(column + 2);
    file.size = row.number(column + 3);
    if (const auto header = readImageHeader(row.bytes(column + 4)))
        file.pixels = header->size;
    return file;
}

Result<void> link(Database &database, const QString &table, const QString &owners,
                  const QString &owner, const QUuid &id, const QList<AttachedFile> &files)
{
    const QString sql = uR"(INSERT INTO %1 (position, name, attachment, %2)
        SELECT ?, CAST(? AS TEXT), a.key, o.key FROM attachments a, %3 o
        WHERE a.sha256 = ? AND o.id = ?
        ON CONFLICT (%2, position) DO UPDATE SET name = excluded.name,
            attachment = excluded.attachment)"_s.arg(table, owner, owners);
    for (qsizetype position = 0; position < files.size(); ++position) {
        const AttachedFile &file = files.at(position);
        Statement insert(database, sql);
        insert.bind(qint64(position)).bindUtf8(file.name).bind(file.sha256).bind(id);
        if (auto done = insert.run(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> writeAttachment(Database &database, const NewFile &added, const QDateTime &now)
{
    Statement write(database, uR"(INSERT INTO attachments (sha256, type, bytes, created_at)
        VALUES (?, ?, ?, ?) ON CONFLICT (sha256) DO UPDATE SET created_at = excluded.created_at)"_s);
    return write.bind(added.file.sha256).bind(added.file.type).bind(added.bytes).bind(now).run();
}

Result<QByteArray> readAttachment(Database &database, const QByteArray &sha256)
{
    Statement row(database, u"SELECT bytes FROM attachments WHERE sha256 = ?"_s);
    if (auto done = row.bind(sha256).run(); !done)
        return fail(std::move(done).error());
    if (row.next())
        return row.bytes(0);
    const auto outcome = row.outcome();
    return outcome ? fail(ErrorKind::Storage, u"unknown attachment"_s) : fail(outcome.error());
}

Result<void> linkToMessage(Database &database, const QUuid &message,
                           const QList<AttachedFile> &files)
{
    return link(database, u"message_attachments"_s, u"messages"_s, u"message"_s, message, files);
}

Result<void> linkToDraft(Database &database, const QUuid &conversation,
                         const QList<AttachedFile> &files)
{
    Statement drop(database, uR"(DELETE FROM draft_attachments
        WHERE conversation = (SELECT key FROM conversations WHERE id = ?))"_s);
    if (auto done = drop.bind(conversation).run(); !done)
        return done;
    return link(database, u"draft_attachments"_s, u"conversations"_s, u"conversation"_s,
                conversation, files);
}

Result<QHash<QUuid, QList<AttachedFile>>> readMessageFiles(Database &database,
                                                           const QUuid &conversation,
                                                           const QUuid &first, const QUuid &last)
{
    // CROSS JOIN is SQLite's word for: in this order, whatever else may look cheaper.
    Statement rows(database, u"SELECT m.id, "_s + columns() + uR"( FROM messages m
        CROSS JOIN message_attachments l ON l.message = m.key
        CROSS JOIN attachments a ON a.key = l.attachment
        WHERE m.conversation = (SELECT key FROM conversations WHERE id = ?) AND m.id BETWEEN ? AND ?
        ORDER BY m.id, l.position)"_s);
    if (auto done = rows.bind(conversation).bind(first).bind(last).run(); !done)
        return fail(std::move(done).error());
    QHash<QUuid, QList<AttachedFile>> files;
    while (rows.next())
        files[rows.id(0)].append(fileFrom(rows, 1));
    if (auto done = rows.outcome(); !done)
        return fail(std::move(done).error());
    return files;
}

Result<QList<AttachedFile>> readDraftFiles(Database &database, const QUuid &conversation)
{
    Statement rows(database, u"SELECT "_s + columns() + uR"( FROM draft_attachments l
        JOIN attachments a ON a.key = l.attachment
        WHERE l.conversation = (SELECT key FROM conversations WHERE id = ?) ORDER BY l.position)"_s);
    if (auto done = rows.bind(conversation).run(); !done)
        return fail(std::move(done).error());
    QList<AttachedFile> files;
    while (rows.next())
        files.append(fileFrom(rows, 0));
    if (auto done = rows.outcome(); !done)
        return fail(std::move(done).error());
    return files;
}

Result<int> dropUnusedAttachments(Database &database, const QDateTime &before)
{
    // The time stands behind the bytes: it is looked at only where nobody carries them.
    Statement drop(database, uR"(DELETE FROM attachments WHERE key IN
            (SELECT key FROM attachments EXCEPT SELECT attachment FROM message_attachments
             EXCEPT SELECT attachment FROM draft_attachments) AND created_at < ?)"_s);
    if (auto done = drop.bind(before).run(); !done)
        return fail(std::move(done).error());
    return drop.rowsChanged();
}

} // namespace dria
