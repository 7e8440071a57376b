#include "channels/feed_rows.h"

namespace dria {

QList<FeedRow> feedRows(const QList<RoomMessage> &messages)
{
    QList<FeedRow> rows;
    for (const RoomMessage &message : messages) {
        if (message.gapBefore)
            rows.append({message, true});
        rows.append({message, false});
    }
    return rows;
}

} // namespace dria
