#pragma once
// The history of what answers took, which no server keeps for the person.

#include "core/clock.h"
#include "core/result.h"
#include "library/usage_entry.h"
#include "library/usage_totals.h"

#include <QFuture>
#include <QList>

namespace dria {

class LibraryThread;

/// Answers on the caller's thread, as the store of conversations does.
class UsageLedger
{
public:
    /// Both outlive it.
    UsageLedger(LibraryThread &thread, const Clock &clock);

    [[nodiscard]] QFuture<Result<void>> record(const UsageEntry &entry);
    /// The balance went down by so many millionths of a USDC when these had ended.
    [[nodiscard]] QFuture<Result<void>> observe(const QList<QUuid> &entries, qint64 micros);

    /// At most `limit`, the newest first; with `before`, those older than that entry.
    [[nodiscard]] QFuture<Result<QList<UsageEntry>>>
    entries(const UsageFilter &filter, const std::optional<UsageEntry> &before, int limit);
    [[nodiscard]] QFuture<Result<QList<UsageOfDay>>> byDay(const UsageFilter &filter);
    [[nodiscard]] QFuture<Result<QList<UsageOfModel>>> byModel(const UsageFilter &filter);
    [[nodiscard]] QFuture<Result<UsageTotals>> totals(const QUuid &account, const QDateTime &from);
    /// Millionths of a USDC, ever.
    [[nodiscard]] QFuture<Result<qint64>> spentIn(const QUuid &account, const QUuid &conversation);

private:
    LibraryThread &m_thread;
    const Clock &m_clock;
};

} // namespace dria
