#include "library/payment_ledger.h"

#include "library/library_thread.h"
#include "library/payment_rows.h"

namespace dria {

PaymentLedger::PaymentLedger(LibraryThread &thread, const Clock &clock)
    : m_thread(thread)
    , m_clock(clock)
{
}

QFuture<Result<void>> PaymentLedger::prepare(const PaymentRecord &record)
{
    // A slice: a write that fails is tried again, and would be written though the person was told
    // that it is off.
    return m_thread.slice<void>(
        [record](Database &database) { return writePayment(database, record); });
}

QFuture<Result<void>> PaymentLedger::markSent(const QUuid &id)
{
    return m_thread.slice<void>([id, now = m_clock.nowUtc()](Database &database) {
        return writePaymentSent(database, id, now);
    });
}

QFuture<Result<void>> PaymentLedger::conclude(const PaymentRecord &record)
{
    return m_thread.write([record, now = m_clock.nowUtc()](Database &database) {
        return writePaymentOutcome(database, record, now);
    });
}

QFuture<Result<PaymentStanding>>
PaymentLedger::standing(const QUuid &account, const QString &gateway, const QDateTime &since)
{
    return m_thread.read<PaymentStanding>([account, gateway, since](Database &database) {
        return readStanding(database, account, gateway, since);
    });
}

QFuture<Result<QList<PaymentRecord>>>
PaymentLedger::payments(const QUuid &account, const std::optional<PaymentRecord> &before, int limit,
                        PaymentChoice choice)
{
    return m_thread.read<QList<PaymentRecord>>(
        [=](Database &database) { return readPayments(database, account, before, limit, choice); });
}

} // namespace dria
