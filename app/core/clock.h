#pragma once
// Time for code that decides by it, injected so that tests can hold the clock.

#include <QDateTime>

#include <chrono>

namespace dria {

class Clock
{
public:
    virtual ~Clock() = default;
    /// Wall time in UTC, for records.
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    /// Never goes back; for durations. The zero point means nothing.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
};

} // namespace dria
