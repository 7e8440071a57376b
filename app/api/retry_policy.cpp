#include "api/retry_policy.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace dria {

namespace {

/// Failures that may be gone in a moment.
bool isTransient(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::ConnectionLost:
    case Error::Kind::Interrupted:
    case Error::Kind::NoNode:
    case Error::Kind::NodeTimeout:
    case Error::Kind::RateLimited:
        return true;
    case Error::Kind::ServerFailure:
        return error.httpStatus == 502;
    default:
        return false;
    }
}

} // namespace

RetryPolicy::RetryPolicy(const Limits &limits, std::function<double()> random)
    : m_limits(limits)
    , m_random(std::move(random))
{
}

std::optional<std::chrono::milliseconds> RetryPolicy::delayAfter(int tries,
                                                                 const Error &error) const
{
    if (tries >= m_limits.tries || !isTransient(error))
        return std::nullopt;
    const std::chrono::seconds asked = error.retryAfter.value_or(std::chrono::seconds(0));
    if (asked > m_limits.longestRetryAfter)
        return std::nullopt;
    // Between half of it and the whole: many clients that failed together do not come back
    // together.
    const double backoff = static_cast<double>(m_limits.retryDelay.count()) * std::exp2(tries - 1) *
                           (0.5 + m_random() / 2);
    const std::chrono::milliseconds jittered(std::llround(backoff));
    return asked + jittered;
}

double RetryPolicy::systemRandom()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace dria
