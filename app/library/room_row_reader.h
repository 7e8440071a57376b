#pragma once
// How messages of rooms lie in their table.

#include "core/result.h"
#include "library/room.h"

namespace dria {

class Statement;

/// Of SELECT, in the order that readRoomMessages() reads.
[[nodiscard]] QString roomMessageColumns();
/// The rows of a statement that ran.
[[nodiscard]] Result<QList<RoomMessage>> readRoomMessages(Statement &rows);

/// The place in the first row, SELECT at, place, key, of a statement that runs now; none: no row.
[[nodiscard]] Result<std::optional<RoomPlace>> readRoomPlace(Statement &row);

} // namespace dria
