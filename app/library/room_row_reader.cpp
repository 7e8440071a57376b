#include "library/room_row_reader.h"

#include "library/statement.h"

using namespace Qt::StringLiterals;

namespace dria {

QString roomMessageColumns()
{
    return u"key, at, place, CAST(id AS BLOB), CAST(author AS BLOB), CAST(author_name AS BLOB), "
           "CAST(author_type AS BLOB), CAST(text AS BLOB), has_time, mention, gap_before"_s;
}

Result<QList<RoomMessage>> readRoomMessages(Statement &rows)
{
    QList<RoomMessage> messages;
    while (rows.next()) {
        RoomMessage message;
        message.place = {rows.number(1), rows.number(2), rows.number(0)};
        message.id = rows.utf8(3);
        message.author = rows.utf8(4);
        message.authorName = rows.utf8(5);
        message.authorType = rows.utf8(6);
        message.text = rows.utf8(7);
        message.createdAt = rows.time(1);
        message.hasTime = rows.number(8) != 0;
        message.isMention = rows.number(9) != 0;
        message.gapBefore = rows.number(10) != 0;
        messages.append(std::move(message));
    }
    if (auto done = rows.outcome(); !done)
        return fail(std::move(done).error());
    return messages;
}

Result<std::optional<RoomPlace>> readRoomPlace(Statement &row)
{
    if (auto done = row.run(); !done)
        return fail(std::move(done).error());
    std::optional<RoomPlace> place;
    if (row.next())
        place = RoomPlace{row.number(0), row.number(1), row.number(2)};
    if (auto done = row.outcome(); !done)
        return fail(std::move(done).error());
    return place;
}

} // namespace dria
