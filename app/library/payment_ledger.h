#pragma once
// The history of top-ups, and what keeps two of them from running at once.

#include "core/clock.h"
#include "core/result.h"
#include "library/payment_record.h"

#include <QFuture>
#include <QList>

namespace dria {

class LibraryThread;

/// Answers on the caller's thread. What it answers to with success is on the disk.
class PaymentLedger
{
public:
    /// Both outlive it.
    PaymentLedger(LibraryThread &thread, const Clock &clock);

    /// Writes a new payment, now or not at all. Fails with StorageBusy where the account has one
    /// open already.
    [[nodiscard]] QFuture<Result<void>> prepare(const PaymentRecord &record);
    /// To be waited for before the payment leaves: succeeds once for each.
    [[nodiscard]] QFuture<Result<void>> markSent(const QUuid &id);
    /// What became of it; tried again where the disk is full. What has ended stays as it is.
    [[nodiscard]] QFuture<Result<void>> conclude(const PaymentRecord &record);

    [[nodiscard]] QFuture<Result<PaymentStanding>>
    standing(const QUuid &account, const QString &gateway, const QDateTime &since);
    /// At most `limit`, the newest first; with `before`, those older than that payment.
    [[nodiscard]] QFuture<Result<QList<PaymentRecord>>>
    payments(const QUuid &account, const std::optional<PaymentRecord> &before, int limit,
             PaymentChoice choice = PaymentChoice::All);

private:
    LibraryThread &m_thread;
    const Clock &m_clock;
};

} // namespace dria
