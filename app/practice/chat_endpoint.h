#pragma once
// POST /v1/chat/completions: checks the request, lets a fault strike if one was asked for, answers.

#include "practice/practice_world.h"
#include "practice/reply.h"

#include <memory>

namespace dria::practice {

[[nodiscard]] Reply answerChat(const ApiRequest &request, const QByteArray &account,
                               const std::shared_ptr<PracticeWorld> &world,
                               const PracticeOptions &options);

} // namespace dria::practice
