#pragma once
// Times, addresses and kinds of a room in words.

#include "channels/room_roles.h"

#include <QDateTime>
#include <QString>

namespace dria::room {

/// "5 min ago", "Yesterday at 14:32": as short as it is plain.
[[nodiscard]] QString timeWords(const QDateTime &then, const QDateTime &now);
/// With the date, and to the second.
[[nodiscard]] QString wholeTime(const QDateTime &then);
/// "Today", "Yesterday", or the date.
[[nodiscard]] QString dayWords(const QDateTime &then, const QDateTime &now);
[[nodiscard]] QString badgeWords(Badge badge);
/// A wallet address with its middle left out; what is none stays as it is.
[[nodiscard]] QString shortAddress(const QString &address);

} // namespace dria::room
