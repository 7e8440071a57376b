#include "library/usage_ledger.h"

#include "library/library_thread.h"
#include "library/usage_rows.h"

namespace dria {

UsageLedger::UsageLedger(LibraryThread &thread, const Clock &clock)
    : m_thread(thread)
    , m_clock(clock)
{
}

QFuture<Result<void>> UsageLedger::record(const UsageEntry &entry)
{
    return m_thread.write([entry, now = m_clock.nowUtc()](Database &database) {
        return writeUsage(database, entry, now);
    });
}

QFuture<Result<void>> UsageLedger::observe(const QList<QUuid> &entries, qint64 micros)
{
    return m_thread.write([entries, micros, now = m_clock.nowUtc()](Database &database) {
        return writeObserved(database, entries, micros, now);
    });
}

QFuture<Result<QList<UsageEntry>>>
UsageLedger::entries(const UsageFilter &filter, const std::optional<UsageEntry> &before, int limit)
{
    return m_thread.read<QList<UsageEntry>>([filter, before, limit](Database &database) {
        return readUsage(database, filter, before, limit);
    });
}

QFuture<Result<QList<UsageOfDay>>> UsageLedger::byDay(const UsageFilter &filter)
{
    return m_thread.read<QList<UsageOfDay>>(
        [filter](Database &database) { return readUsageByDay(database, filter); });
}

QFuture<Result<QList<UsageOfModel>>> UsageLedger::byModel(const UsageFilter &filter)
{
    return m_thread.read<QList<UsageOfModel>>(
        [filter](Database &database) { return readUsageByModel(database, filter); });
}

QFuture<Result<UsageTotals>> UsageLedger::totals(const QUuid &account, const QDateTime &from)
{
    return m_thread.read<UsageTotals>(
        [account, from](Database &database) { return readUsageTotals(database, account, from); });
}

QFuture<Result<qint64>> UsageLedger::spentIn(const QUuid &account, const QUuid &conversation)
{
    return m_thread.read<qint64>([account, conversation](Database &database) {
        return readSpentIn(database, account, conversation);
    });
}

} // namespace dria
