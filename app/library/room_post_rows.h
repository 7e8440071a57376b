#pragma once
// The rows of what the person posts.

#include "core/result.h"
#include "library/room_post.h"

#include <QList>

namespace dria {

class Database;

/// In the order they were made.
[[nodiscard]] Result<QList<RoomPost>> readRoomPosts(Database &database, qint64 room);
[[nodiscard]] Result<void> addRoomPost(Database &database, qint64 room, const RoomPost &post);
/// One that is gone by now, since it was seen in the room, is not brought back.
[[nodiscard]] Result<void> updateRoomPost(Database &database, const RoomPost &post);
[[nodiscard]] Result<void> dropRoomPost(Database &database, const QUuid &post);
/// Notes what is the newest in the room, and that it is sent now: to be on disk before it is.
[[nodiscard]] Result<RoomPost> beginRoomPost(Database &database, qint64 room, RoomPost post,
                                             const QDateTime &now);
/// What was being sent when the program ended may be in its room.
[[nodiscard]] Result<void> settleUnfinishedPosts(Database &database);
/// Which posts of a room are in it by now: by the id the server told, else by author, words and
/// time, each message for one post. They are dropped. `author` empty: any that posted by the API.
[[nodiscard]] Result<QList<QUuid>> settleRoomPosts(Database &database, qint64 room,
                                                   const QString &author);

/// The address that the account posts under, as the server told it; empty while it did not.
[[nodiscard]] Result<QString> readOwnAuthor(Database &database, const QUuid &account);
[[nodiscard]] Result<void> writeOwnAuthor(Database &database, qint64 room, const QString &author);

} // namespace dria
