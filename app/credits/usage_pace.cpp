#include "credits/usage_pace.h"

#include <algorithm>
#include <limits>

namespace dria {

namespace {
constexpr qint64 monthDays = 30;
}

UsagePace usagePace(const QList<UsageOfDay> &days, const QDate &today,
                    std::optional<qint64> balance)
{
    UsagePace pace;
    QDate first = today;
    for (const UsageOfDay &day : days) {
        const qint64 ago = day.day.daysTo(today);
        if (ago < 0 || ago >= monthDays)
            continue;
        first = std::min(first, day.day);
        pace.monthMicros += day.sum.observedMicros;
        if (ago == 0)
            pace.todayMicros = day.sum.observedMicros;
    }
    pace.microsPerDay = pace.monthMicros / (first.daysTo(today) + 1);
    if (balance && *balance >= 0 && pace.microsPerDay > 0)
        pace.daysLeft = static_cast<int>(
            std::min<qint64>(*balance / pace.microsPerDay, std::numeric_limits<int>::max()));
    return pace;
}

} // namespace dria
