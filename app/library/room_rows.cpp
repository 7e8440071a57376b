#include "library/room_rows.h"

#include "library/database.h"
#include "library/room_row_reader.h"
#include "library/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

/// One more than asked for tells whether there are more.
Result<QList<RoomMessage>> readSome(Statement &rows, int limit)
{
    if (auto done = rows.bind(qint64(limit) + 1).run(); !done)
        return fail(std::move(done).error());
    return readRoomMessages(rows);
}

Result<QList<RoomMessage>> readUpTo(Database &database, qint64 room, const RoomPlace &place,
                                    const QString &comparison, int limit)
{
    Statement rows(database, u"SELECT %1 FROM room_messages WHERE room = ? AND (at, place, key) %2 "
                             "(?, ?, ?) ORDER BY at DESC, place DESC, key DESC LIMIT ?"_s.arg(
                                 roomMessageColumns(), comparison));
    rows.bind(room).bind(place.at).bind(place.order).bind(place.key);
    auto messages = readSome(rows, limit);
    if (messages)
        std::reverse(messages->begin(), messages->end());
    return messages;
}

Result<QList<RoomMessage>> readFrom(Database &database, qint64 room, const RoomPlace &place,
                                    int limit)
{
    Statement rows(database,
                   u"SELECT %1 FROM room_messages WHERE room = ? AND (at, place, key) > "
                   "(?, ?, ?) ORDER BY at, place, key LIMIT ?"_s.arg(roomMessageColumns()));
    rows.bind(room).bind(place.at).bind(place.order).bind(place.key);
    return readSome(rows, limit);
}

bool dropFirst(QList<RoomMessage> &messages, int limit)
{
    const qsizetype surplus = messages.size() - limit;
    if (surplus > 0)
        messages.remove(0, surplus);
    return surplus > 0;
}

bool dropLast(QList<RoomMessage> &messages, int limit)
{
    const bool hasMore = messages.size() > limit;
    if (hasMore)
        messages.resize(limit);
    return hasMore;
}

Result<int> countUnread(Database &database, const QString &where, qint64 room,
                        const RoomPlace &read)
{
    Statement count(database, u"SELECT count(*) FROM (SELECT 1 FROM room_messages WHERE room = ? "
                              "AND (at, place, key) > (?, ?, ?) %1 LIMIT %2)"_s.arg(where)
                                  .arg(mostUnread));
    count.bind(room).bind(read.at).bind(read.order).bind(read.key);
    if (auto done = count.run(); !done)
        return fail(std::move(done).error());
    const int found = count.next() ? static_cast<int>(count.number(0)) : 0;
    if (auto done = count.outcome(); !done)
        return fail(std::move(done).error());
    return found;
}

} // namespace

Result<RoomRecord> openRoom(Database &database, const QUuid &account, const QString &channel,
                            const QDateTime &now)
{
    Statement add(database, uR"(INSERT INTO rooms (account, channel, created_at)
        SELECT ?, CAST(? AS TEXT), ?
        WHERE NOT EXISTS (SELECT 1 FROM rooms WHERE account = ? AND channel = CAST(? AS TEXT)))"_s);
    add.bind(account).bindUtf8(channel).bind(now).bind(account).bindUtf8(channel);
    if (auto done = add.run(); !done)
        return fail(std::move(done).error());
    Statement row(database, uR"(SELECT key, read_at, read_place, read_key, reaches_start,
            checked_at, CAST(draft AS BLOB), caret
        FROM rooms WHERE account = ? AND channel = CAST(? AS TEXT))"_s);
    if (auto done = row.bind(account).bindUtf8(channel).run(); !done)
        return fail(std::move(done).error());
    if (!row.next()) {
        const auto outcome = row.outcome();
        return fail(outcome ? Error{ErrorKind::Storage, 0, {}, u"unknown room"_s}
                            : outcome.error());
    }
    RoomRecord record;
    record.key = row.number(0);
    if (!row.value(1).isNull())
        record.read = RoomPlace{row.number(1), row.number(2), row.number(3)};
    record.reachesStart = row.number(4) != 0;
    record.checkedAt = row.time(5);
    record.draft = row.utf8(6);
    record.caret = static_cast<int>(row.number(7));
    return record;
}

Result<RoomWindow> readRoomAround(Database &database, qint64 room, const RoomPlace &place,
                                  int before, int after)
{
    auto older = readUpTo(database, room, place, u"<="_s, before);
    if (!older)
        return fail(std::move(older).error());
    auto newer = readFrom(database, room, place, after);
    if (!newer)
        return fail(std::move(newer).error());
    RoomWindow window;
    window.hasOlder = dropFirst(*older, before);
    window.hasNewer = dropLast(*newer, after);
    window.messages = *std::move(older) + *std::move(newer);
    return window;
}

Result<RoomWindow> readRoomEnd(Database &database, qint64 room, int limit)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    return readRoomBefore(database, room, {most, most, most}, limit);
}

Result<RoomWindow> readRoomBefore(Database &database, qint64 room, const RoomPlace &place,
                                  int limit)
{
    auto messages = readUpTo(database, room, place, u"<"_s, limit);
    if (!messages)
        return fail(std::move(messages).error());
    RoomWindow window;
    window.hasOlder = dropFirst(*messages, limit);
    window.messages = *std::move(messages);
    return window;
}

Result<RoomWindow> readRoomAfter(Database &database, qint64 room, const RoomPlace &place, int limit)
{
    auto messages = readFrom(database, room, place, limit);
    if (!messages)
        return fail(std::move(messages).error());
    RoomWindow window;
    window.hasNewer = dropLast(*messages, limit);
    window.messages = *std::move(messages);
    return window;
}

Result<std::optional<RoomPlace>> readRoomNeighbour(Database &database, qint64 room,
                                                   const RoomPlace &place, RoomSide side)
{
    Statement row(database, side == RoomSide::Newer
                                ? uR"(SELECT at, place, key FROM room_messages WHERE room = ?
            AND (at, place, key) > (?, ?, ?) ORDER BY at, place, key LIMIT 1)"_s
                                : uR"(SELECT at, place, key FROM room_messages WHERE room = ?
            AND (at, place, key) < (?, ?, ?) ORDER BY at DESC, place DESC, key DESC LIMIT 1)"_s);
    row.bind(room).bind(place.at).bind(place.order).bind(place.key);
    return readRoomPlace(row);
}

Result<RoomUnread> readUnread(Database &database, qint64 room, const std::optional<RoomPlace> &read)
{
    if (!read)
        return RoomUnread();
    const auto messages = countUnread(database, {}, room, *read);
    if (!messages)
        return fail(messages.error());
    const auto mentions = countUnread(database, u"AND mention = 1"_s, room, *read);
    if (!mentions)
        return fail(mentions.error());
    return RoomUnread{*messages, *mentions};
}

Result<void> writeRoomRead(Database &database, qint64 room, const RoomPlace &place)
{
    Statement write(database,
                    u"UPDATE rooms SET read_at = ?, read_place = ?, read_key = ? WHERE key = ?"_s);
    return write.bind(place.at).bind(place.order).bind(place.key).bind(room).run();
}

Result<void> writeRoomDraft(Database &database, qint64 room, const QString &text, int caret)
{
    Statement write(database,
                    u"UPDATE rooms SET draft = CAST(? AS TEXT), caret = ? WHERE key = ?"_s);
    return write.bindUtf8(text).bind(qint64(caret)).bind(room).run();
}

Result<QStringList> readMutedAuthors(Database &database, const QUuid &account)
{
    Statement rows(database, u"SELECT CAST(author AS BLOB) FROM room_mutes WHERE account = ?"_s);
    if (auto done = rows.bind(account).run(); !done)
        return fail(std::move(done).error());
    QStringList authors;
    while (rows.next())
        authors.append(rows.utf8(0));
    if (auto done = rows.outcome(); !done)
        return fail(std::move(done).error());
    return authors;
}

Result<void> writeMutedAuthor(Database &database, const QUuid &account, const QString &author,
                              bool isMuted, const QDateTime &now)
{
    if (!isMuted) {
        Statement drop(database,
                       u"DELETE FROM room_mutes WHERE account = ? AND author = CAST(? AS TEXT)"_s);
        return drop.bind(account).bindUtf8(author).run();
    }
    Statement add(database, uR"(INSERT OR IGNORE INTO room_mutes (account, author, created_at)
        VALUES (?, CAST(? AS TEXT), ?))"_s);
    return add.bind(account).bindUtf8(author).bind(now).run();
}

} // namespace dria
