#pragma once
// GET and POST /v1/channel: reading a room and posting to it.

#include "practice/practice_world.h"
#include "practice/reply.h"

namespace dria::practice {

[[nodiscard]] Reply readChannel(const ApiRequest &request, PracticeWorld &world);
[[nodiscard]] Reply postToChannel(const ApiRequest &request, PracticeWorld &world);

} // namespace dria::practice
