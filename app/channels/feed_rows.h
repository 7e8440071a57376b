#pragma once
// The rows of a room that are in memory: a stretch of its messages, with the gaps in it.

#include "library/room.h"

#include <QList>

namespace dria {

/// A message, or the gap before one.
struct FeedRow
{
    RoomMessage message;
    bool isGap = false; ///< then the message is the one after the gap

    friend bool operator<(const FeedRow &a, const FeedRow &b)
    {
        return a.message.place != b.message.place ? a.message.place < b.message.place
                                                  : a.isGap > b.isGap;
    }
};

/// Messages as rows, a gap before each that has one.
[[nodiscard]] QList<FeedRow> feedRows(const QList<RoomMessage> &messages);

} // namespace dria
