#include "library/message_trash.h"

#include "library/database.h"
#include "library/statement.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace dria {

Result<int> purgeMessages(Database &database, const QDateTime &deletedBefore)
{
    // Only conversations that lose something are looked through: there is no index of parents.
    Statement hang(database, uR"(UPDATE messages SET parent =
            (WITH RECURSIVE above (id) AS (SELECT messages.parent
                UNION SELECT d.parent FROM above JOIN messages d ON d.id = above.id
                    WHERE d.deleted_at < ?)
            SELECT above.id FROM above LEFT JOIN messages d ON d.id = above.id
            WHERE d.deleted_at IS NULL OR d.deleted_at >= ?)
        WHERE conversation IN (SELECT conversation FROM messages WHERE deleted_at < ?)
            AND parent IN (SELECT id FROM messages WHERE deleted_at < ?)
            AND (deleted_at IS NULL OR deleted_at >= ?))"_s);
    for (int i = 0; i < 5; ++i) // Qt binds no numbered place
        hang.bind(deletedBefore);
    if (auto done = hang.run(); !done)
        return fail(std::move(done).error());
    Statement remember(database, uR"(INSERT INTO tombstones (id, deleted_at)
        SELECT id, deleted_at FROM messages WHERE deleted_at < ?
            AND NOT EXISTS (SELECT 1 FROM tombstones t WHERE t.id = messages.id))"_s);
    if (auto done = remember.bind(deletedBefore).run(); !done)
        return fail(std::move(done).error());
    Statement drop(database, u"DELETE FROM messages WHERE deleted_at < ?"_s);
    if (auto done = drop.bind(deletedBefore).run(); !done)
        return fail(std::move(done).error());
    return static_cast<int>(drop.rowsChanged());
}

} // namespace dria
