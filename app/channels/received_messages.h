#pragma once
// Messages of a room as the server sent them, brought into the form in which they are kept.

#include "api/channel_message.h"
#include "library/room.h"

namespace dria {

/// In the order they came. One without a time takes that of the one before it, else of the one
/// after it, else now; one without an id gets one made of what it says. What no honest server sends
/// (a name of a million characters) is cut.
[[nodiscard]] QList<RoomMessage> receivedMessages(const QList<ChannelMessage> &messages,
                                                  const QDateTime &now);

} // namespace dria
