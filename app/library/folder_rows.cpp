#include "library/folder_rows.h"

#include "library/database.h"
#include "library/statement.h"
#include "library/transaction.h"

using namespace Qt::StringLiterals;

namespace dria {

Result<QList<Folder>> readFolders(Database &database)
{
    Statement rows(
        database, u"SELECT id, parent, CAST(name AS BLOB) FROM folders WHERE deleted_at IS NULL"_s);
    if (auto done = rows.run(); !done)
        return fail(std::move(done).error());
    QList<Folder> folders;
    while (rows.next())
        folders.append({rows.id(0), rows.id(1), rows.utf8(2)});
    if (auto done = rows.outcome(); !done)
        return fail(std::move(done).error());
    return folders;
}

Result<void> writeFolder(Database &database, const Folder &folder, const QDateTime &now)
{
    Statement write(database, uR"(
        INSERT INTO folders (id, parent, name, position, created_at, updated_at)
        VALUES (?, ?, CAST(? AS TEXT), 0, ?, ?)
        ON CONFLICT (id) DO UPDATE SET parent = excluded.parent, name = excluded.name,
            updated_at = excluded.updated_at)"_s);
    return write.bind(folder.id)
        .bind(folder.parent)
        .bindUtf8(folder.name)
        .bind(now)
        .bind(now)
        .run();
}

Result<void> removeFolder(Database &database, const QUuid &folder, const QDateTime &now)
{
    Transaction transaction(database);
    if (!transaction.began())
        return transaction.began();
    for (const QString &sql : {uR"(UPDATE conversations SET updated_at = ?,
                folder = (SELECT parent FROM folders WHERE id = conversations.folder)
                WHERE folder = ?)"_s,
                               uR"(UPDATE folders SET updated_at = ?,
                parent = (SELECT f.parent FROM folders f WHERE f.id = folders.parent)
                WHERE parent = ?)"_s}) {
        Statement move(database, sql);
        if (auto done = move.bind(now).bind(folder).run(); !done)
            return done;
    }
    Statement mark(database, u"UPDATE folders SET deleted_at = ?, updated_at = ? WHERE id = ?"_s);
    if (auto done = mark.bind(now).bind(now).bind(folder).run(); !done)
        return done;
    return transaction.commit();
}

Result<void> restoreFolder(Database &database, const QUuid &folder, const FolderContent &content,
                           const QDateTime &now)
{
    Transaction transaction(database);
    if (!transaction.began())
        return transaction.began();
    Statement unmark(database,
                     u"UPDATE folders SET deleted_at = NULL, updated_at = ? WHERE id = ?"_s);
    if (auto done = unmark.bind(now).bind(folder).run(); !done)
        return done;
    for (const bool ofFolders : {true, false}) {
        const QString sql =
            ofFolders ? u"UPDATE folders SET parent = ?, updated_at = ? WHERE id = ?"_s
                      : u"UPDATE conversations SET folder = ?, updated_at = ? WHERE id = ?"_s;
        for (const QUuid &id : ofFolders ? content.folders : content.conversations) {
            Statement move(database, sql);
            if (auto done = move.bind(folder).bind(now).bind(id).run(); !done)
                return done;
        }
    }
    return transaction.commit();
}

} // namespace dria
