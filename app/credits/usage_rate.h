#pragma once
// What an answer may take, from what its model was seen to take. No price is public.

#include "api/chat_request.h"
#include "library/usage_totals.h"

#include <optional>

namespace dria {

/// Four bytes of text are counted as one token, and a picture as a thousand of them.
[[nodiscard]] qint64 estimatedPromptTokens(const ChatRequest &request);

/// The rate of the model, times the tokens of the prompt as estimated and all that the answer may
/// have (max_tokens), in millionths of a USDC, rounded up: an answer that ends earlier takes less.
/// Nothing where the model was never seen to take anything.
[[nodiscard]] std::optional<qint64> estimateOf(const ChatRequest &request, const UsageRate &rate);

/// As much as a number holds, where there is more.
[[nodiscard]] qint64 sumOf(qint64 one, qint64 other);

} // namespace dria
