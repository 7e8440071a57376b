#pragma once
// Takes pages of a room in: each message once, where it belongs, and the gaps that are left.

#include "core/result.h"
#include "library/room.h"

namespace dria {

class Database;

/// What is known is left as it is. A page is taken to be without a hole: gaps inside of it are
/// closed, and one opens before a page that is newer than all and does not reach what is known. All
/// of it or nothing.
[[nodiscard]] Result<RoomChange> takeInRoomPage(Database &database, qint64 room,
                                                const RoomPage &page, const QDateTime &now);
/// What is kept of a room now, as a change that added nothing.
[[nodiscard]] Result<RoomChange> readRoomExtent(Database &database, qint64 room);
/// What lies before a message is said to be complete: there is nothing to be had in this gap.
[[nodiscard]] Result<RoomChange> closeRoomGap(Database &database, qint64 room,
                                              const RoomPlace &after, const QDateTime &now);

} // namespace dria
