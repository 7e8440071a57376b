#pragma once
// GET and POST /v1/channel: reading a room and posting to it. A post that contains "/practice WORD"
// (429, 500, drop, lost) goes wrong that way.

#include "practice/practice_world.h"
#include "practice/reply.h"

namespace dria::practice {

[[nodiscard]] Reply readChannel(const ApiRequest &request, PracticeWorld &world,
                                const RoomOptions &options);
[[nodiscard]] Reply postToChannel(const ApiRequest &request, PracticeWorld &world,
                                  const RoomOptions &options);

} // namespace dria::practice
