#pragma once
// How the rooms of a practice gateway behave. The API documents neither the order of messages nor
// what its cursors include: here it can be had either way.

#include <chrono>

namespace dria {

struct RoomOptions
{
    enum class Order { NewestFirst, OldestFirst };
    enum class Cursors { Exclusive, Inclusive };
    /// What `after` gives of more messages than fit into one answer.
    enum class After { Oldest, Newest };

    Order order = Order::NewestFirst;
    Cursors cursors = Cursors::Exclusive;
    After after = After::Oldest;

    int history = 120; ///< messages each room starts with: more than two default pages
    std::chrono::milliseconds historyStep{std::chrono::minutes(37)}; ///< between two of them
    int sameTime = 1; ///< so many messages in a row share one time, to the millisecond

    std::chrono::seconds messageEvery{45}; ///< between two arrivals
    int burst = 1;                         ///< so many messages arrive at once
    int lateEvery = 0;                     ///< every so manyth arrival is late; 0: none
    std::chrono::milliseconds lateBy{std::chrono::minutes(2)}; ///< a late one's time lies back

    int refuseEvery = 0; ///< every so manyth reading is answered with 429; 0: none
    std::chrono::seconds retryAfter{1};
    int loseReplyEvery = 0; ///< every so manyth post is stored and its answer lost; 0: none
};

/// A long history where much arrives at once, at equal times, and some of it late.
[[nodiscard]] inline RoomOptions busyRooms()
{
    RoomOptions options;
    options.history = 5000;
    options.historyStep = std::chrono::minutes(3);
    options.sameTime = 3;
    options.messageEvery = std::chrono::seconds(20);
    options.burst = 12;
    options.lateEvery = 5;
    options.refuseEvery = 40;
    return options;
}

/// What goes wrong next in the rooms: so many of each, then all is well again.
struct RoomFaults
{
    int refusedReads = 0; ///< 429 with Retry-After
    int failedReads = 0;  ///< 500
    int refusedPosts = 0; ///< 429 with Retry-After
    int droppedPosts = 0; ///< not stored, and no answer
    int lostReplies = 0;  ///< stored, and no answer
};

} // namespace dria
