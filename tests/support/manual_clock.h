#pragma once
// A clock that stands still until a test moves it.

#include "core/clock.h"

namespace dria {

class ManualClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_monotonic; }

    void advance(std::chrono::milliseconds by)
    {
        m_now = m_now.addMSecs(by.count());
        m_monotonic += by;
    }

private:
    QDateTime m_now{QDate(2026, 3, 13), QTime(12, 0), Qt::UTC};
    std::chrono::milliseconds m_monotonic{1'000'000};
};

} // namespace dria
