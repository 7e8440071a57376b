#pragma once
// What the person posts to a room, from the moment they press Send until it is seen there.

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace dria {

struct RoomPost
{
    enum class State {
        Waiting = 0, ///< written down, not sent yet
        Sending = 1, ///< on its way; after a restart it is Unknown
        Sent = 2,    ///< the server took it; not yet seen in the room
        Unknown = 3, ///< it may be in the room: the answer never came
        Failed = 4,  ///< it is not in the room
    };

    QUuid id;
    QString text;
    QString name;   ///< the display name; empty: the server's choice
    QString avatar; ///< https address, or empty
    State state = State::Waiting;
    QString messageId;   ///< as the server told it
    QString error;       ///< the name of an ErrorKind (errorKindName()), or empty
    QString errorDetail; ///< the server's or the system's words: untrusted
    int looks = 0;       ///< so many times the room was read through since it became Unknown
    QDateTime createdAt; ///< UTC
    QDateTime sentAt;    ///< UTC, when it was last sent; invalid: never
    // What was the newest in the room when it was sent: it can only stand after that.
    qint64 sinceAt = 0; ///< by the server's clock; 0: nothing was known
    qint64 sinceKey = 0;

    friend bool operator==(const RoomPost &, const RoomPost &) = default;
};

} // namespace dria
