#pragma once
// What was seen to be spent, as sums that are kept while the program runs.

#include "core/result.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QUuid>

namespace dria {

class Database;

/// What a model was seen to take for how many tokens, of prompt and answer together.
struct UsageRate
{
    qint64 micros = 0; ///< millionths of a USDC
    qint64 tokens = 0;
    friend bool operator==(const UsageRate &, const UsageRate &) = default;
};

/// Millionths of a USDC. A part of what several answers took together is rounded up.
struct UsageTotals
{
    QHash<QDate, qint64> days; ///< of the local calendar
    QHash<QString, UsageRate> models;
    friend bool operator==(const UsageTotals &, const UsageTotals &) = default;
};

/// One part of what `sharedBy` answers took together, rounded up.
[[nodiscard]] constexpr qint64 partOf(qint64 observedMicros, int sharedBy)
{
    return (observedMicros + sharedBy - 1) / sharedBy;
}

/// Of an account since then.
[[nodiscard]] Result<UsageTotals> readUsageTotals(Database &database, const QUuid &account,
                                                  const QDateTime &from);
/// Of one conversation with an account, ever.
[[nodiscard]] Result<qint64> readSpentIn(Database &database, const QUuid &account,
                                         const QUuid &conversation);

} // namespace dria
