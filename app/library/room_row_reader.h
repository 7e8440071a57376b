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

} // namespace dria
