#pragma once
// A clock that stands still until the test moves it.

#include "core/clock.h"

#include <atomic>

class ManualClock final : public dria::Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override
    {
        const QDateTime start(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
        return start.addMSecs(m_milliseconds);
    }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::milliseconds(m_milliseconds);
    }
    void advance(std::chrono::milliseconds by) { m_milliseconds += by.count(); }

private:
    std::atomic<qint64> m_milliseconds = 0;
};
