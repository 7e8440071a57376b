#pragma once
// Top-ups as rows of the library. What is written here is on the disk when it is done.

#include "core/result.h"
#include "library/payment_record.h"

#include <QList>

namespace dria {

class Database;

/// A new one. Fails with StorageBusy where the account has one open, and where the nonce was used.
[[nodiscard]] Result<void> writePayment(Database &database, const PaymentRecord &record);
/// From Prepared to Sent, once: fails with StorageBusy for one in any other state.
[[nodiscard]] Result<void> writePaymentSent(Database &database, const QUuid &id,
                                            const QDateTime &now);
/// What became of an open one: state, transaction, added credits and reason. One that has ended
/// stays as it is.
[[nodiscard]] Result<void> writePaymentOutcome(Database &database, const PaymentRecord &record,
                                               const QDateTime &now);

[[nodiscard]] Result<PaymentStanding> readStanding(Database &database, const QUuid &account,
                                                   const QString &gateway, const QDateTime &since);
/// At most `limit` of the account, the newest first; with `before`, those older than that one.
[[nodiscard]] Result<QList<PaymentRecord>> readPayments(Database &database, const QUuid &account,
                                                        const std::optional<PaymentRecord> &before,
                                                        int limit,
                                                        PaymentChoice choice = PaymentChoice::All);

} // namespace dria
