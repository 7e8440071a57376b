#pragma once
// How a practice gateway behaves: its port, its speed, and the figures its world starts with.

#include "practice/room_options.h"

#include <QtGlobal>

#include <chrono>

namespace dria {

struct PracticeOptions
{
    int port = 0;               ///< 0 picks a free one
    int tokensPerSecond = 40;   ///< 0 sends as fast as the line takes it
    quint64 seed = 0;           ///< the same seed tells the same story: node counts, room messages
    bool requireKey = true;     ///< false answers without a key, as a local model server does
    qint64 startCredits = 1000; ///< of each key, 100 credits = 1 USDC
    std::chrono::milliseconds firstToken{250}; ///< from the request to the first token
    std::chrono::seconds lateNode{20}; ///< until the model that starts without a node gets one
    RoomOptions rooms = {};
};

} // namespace dria
