#pragma once
// What the library keeps of the rooms of an account: messages as others wrote them, how far the
// person read, and what they are writing.

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace dria {

/// Where a message stands in its room. Those that share a time stand in the order they came in.
struct RoomPlace
{
    qint64 at = 0;    ///< milliseconds since 1970 UTC
    qint64 order = 0; ///< among those of one time; with room between for what comes later
    qint64 key = 0;   ///< the row's own: no two are equal
    friend auto operator<=>(const RoomPlace &, const RoomPlace &) = default;
};

struct RoomMessage
{
    QString id;         ///< the server's
    QString author;     ///< wallet address or Discord user id
    QString authorName; ///< free text: untrusted
    QString authorType; ///< "api" or "discord" as sent
    QString text;
    QDateTime createdAt; ///< UTC; where it stands. Never invalid
    bool hasTime = true; ///< false: the server told none, and createdAt is a neighbour's
    bool isMention = false;
    // Known once it is kept:
    RoomPlace place;
    bool gapBefore = false; ///< others may lie between this one and the one before it
};

/// What is kept of a room beside its messages.
struct RoomRecord
{
    qint64 key = 0;                ///< of this room in this library
    std::optional<RoomPlace> read; ///< the last message that was read; none: nothing was yet
    bool reachesStart = false;     ///< nothing is older than the oldest that is kept
    QDateTime checkedAt;           ///< when the server last answered; invalid: never
    QString draft;
    int caret = 0;
};

/// A stretch of a room, oldest first.
struct RoomWindow
{
    QList<RoomMessage> messages;
    bool hasOlder = false; ///< in the library
    bool hasNewer = false;
};

/// One answer of the server, oldest first and without a hole.
struct RoomPage
{
    QList<RoomMessage> messages;
    /// The page was asked for as what lies before this message: nothing is between them.
    std::optional<RoomPlace> before;
    /// The page was asked for as what lies before the oldest: it tells where the room starts when
    /// it brings nothing.
    bool isOldest = false;
};

/// What came of taking in a page.
struct RoomChange
{
    QList<RoomMessage> added;  ///< with their places, oldest first
    QList<RoomPlace> gaps;     ///< all that are in the room now: the messages after them
    bool reachesStart = false; ///< as the record says now
    std::optional<RoomPlace> newest;
    std::optional<RoomPlace> oldest;
    std::optional<RoomPlace> pageStart; ///< where the page's oldest stands
    std::optional<RoomPlace> pageEnd;
};

struct RoomUnread
{
    int messages = 0; ///< counted up to mostUnread
    int mentions = 0;
    friend bool operator==(const RoomUnread &, const RoomUnread &) = default;
};
inline constexpr int mostUnread = 1000;

} // namespace dria
