#pragma once
// Whether and when a request that failed is asked again. Only for GETs: see ApiCall.

#include "api/limits.h"
#include "core/error.h"

#include <functional>
#include <optional>

namespace dria {

class RetryPolicy
{
public:
    /// random gives numbers from 0 to 1.
    explicit RetryPolicy(const Limits &limits, std::function<double()> random = systemRandom);

    /// How long to wait after so many tries failed, the last with this error; nothing: give up.
    /// Exponential with jitter, and never shorter than the server's Retry-After.
    [[nodiscard]] std::optional<std::chrono::milliseconds> delayAfter(int tries,
                                                                      const Error &error) const;

private:
    static double systemRandom();

    Limits m_limits;
    std::function<double()> m_random;
};

} // namespace dria
