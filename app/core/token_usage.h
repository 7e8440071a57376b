#pragma once
// Token counts as a server reported them; absent where it said nothing.

#include <optional>

namespace dria {

struct TokenUsage
{
    std::optional<int> promptTokens;
    std::optional<int> completionTokens;
    std::optional<int> totalTokens;

    [[nodiscard]] bool isEmpty() const
    {
        return !promptTokens && !completionTokens && !totalTokens;
    }
    friend bool operator==(const TokenUsage &, const TokenUsage &) = default;
};

} // namespace dria
