#pragma once
// The rows of rooms and their messages. Every page is read by an index alone, however long the
// room.

#include "core/result.h"
#include "library/room.h"

namespace dria {

class Database;

/// The record of an account's room; a new one where there is none.
[[nodiscard]] Result<RoomRecord> openRoom(Database &database, const QUuid &account,
                                          const QString &channel, const QDateTime &now);
/// At most so many messages up to and with a place, and after it.
[[nodiscard]] Result<RoomWindow> readRoomAround(Database &database, qint64 room,
                                                const RoomPlace &place, int before, int after);
[[nodiscard]] Result<RoomWindow> readRoomEnd(Database &database, qint64 room, int limit);
[[nodiscard]] Result<RoomWindow> readRoomBefore(Database &database, qint64 room,
                                                const RoomPlace &place, int limit);
[[nodiscard]] Result<RoomWindow> readRoomAfter(Database &database, qint64 room,
                                               const RoomPlace &place, int limit);
enum class RoomSide { Older, Newer };
/// The message next to a place, which need not be one's own.
[[nodiscard]] Result<std::optional<RoomPlace>>
readRoomNeighbour(Database &database, qint64 room, const RoomPlace &place, RoomSide side);
/// What came after the place that was read. Without one nothing is unread.
[[nodiscard]] Result<RoomUnread> readUnread(Database &database, qint64 room,
                                            const std::optional<RoomPlace> &read);
[[nodiscard]] Result<void> writeRoomRead(Database &database, qint64 room, const RoomPlace &place);
[[nodiscard]] Result<void> writeRoomDraft(Database &database, qint64 room, const QString &text,
                                          int caret);

[[nodiscard]] Result<QStringList> readMutedAuthors(Database &database, const QUuid &account);
[[nodiscard]] Result<void> writeMutedAuthor(Database &database, const QUuid &account,
                                            const QString &author, bool isMuted,
                                            const QDateTime &now);

} // namespace dria
