#pragma once
// The `messages` member of a chat request: roles, text and image parts.

#include "practice/chat_request.h"

#include <QJsonValue>

namespace dria::practice {

/// Fills the request's conversation members; returns a sentence when something is wrong.
[[nodiscard]] std::optional<QString> readMessages(const QJsonValue &messages, ChatRequest &request);

} // namespace dria::practice
