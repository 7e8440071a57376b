#pragma once
// An answer cut into tokens and to the request's limit, with the time each one takes.

#include "practice/practice_answers.h"
#include "practice/practice_options.h"

#include <QJsonObject>
#include <QStringList>

#include <chrono>

namespace dria::practice {

struct AnswerTokens
{
    QStringList reasoning;
    QStringList content;
    bool cutOff = false; ///< max_tokens ended it

    AnswerTokens(const ChatRequest &request, const Answer &answer);

    [[nodiscard]] int count() const { return static_cast<int>(reasoning.size() + content.size()); }
    [[nodiscard]] QString finishReason() const;
    [[nodiscard]] QJsonObject usage(const ChatRequest &request) const;
};

/// When the token with that number, from 0, is ready.
[[nodiscard]] std::chrono::microseconds dueTime(int token, const PracticeOptions &options,
                                                Fault fault);

} // namespace dria::practice
