#pragma once
// How fast credits were seen to go, and how long they last at that pace.

#include "library/usage_entry.h"

#include <QList>

#include <optional>

namespace dria {

struct UsagePace
{
    qint64 todayMicros = 0;
    qint64 monthMicros = 0;      ///< the last 30 days, today among them
    qint64 microsPerDay = 0;     ///< over the days since the first entry, 30 at most
    std::optional<int> daysLeft; ///< nothing where nothing goes, or the balance is not known
    friend bool operator==(const UsagePace &, const UsagePace &) = default;
};

/// Of days in their order, with gaps; `balance` in millionths of a USDC.
[[nodiscard]] UsagePace usagePace(const QList<UsageOfDay> &days, const QDate &today,
                                  std::optional<qint64> balance);

} // namespace dria
