#include "library/payment_rows.h"

#include "library/database.h"
#include "library/statement.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

/// The rest of the library may lose its last moments to a power cut; what says that money left may
/// not.
class FullSync
{
public:
    explicit FullSync(Database &database)
        : m_database(database)
        , m_set(database.run(u"PRAGMA synchronous = FULL"_s).map([](const QVariant &) {}))
    {
    }
    ~FullSync() { (void)m_database.run(u"PRAGMA synchronous = NORMAL"_s); }
    Q_DISABLE_COPY_MOVE(FullSync)

    [[nodiscard]] const Result<void> &isSet() const { return m_set; }

private:
    Database &m_database;
    Result<void> m_set;
};

// The states of isOpen(), as the index of the schema has them.
const QString openStates = u"state IN (0, 1, 2)"_s;

QString chosen(PaymentChoice choice)
{
    switch (choice) {
    case PaymentChoice::Settled:
        return u" AND state = 3"_s;
    case PaymentChoice::Open:
        return u" AND "_s + openStates;
    case PaymentChoice::Ended:
        return u" AND state IN (4, 5)"_s;
    case PaymentChoice::All:
        break;
    }
    return {};
}

QString columns()
{
    return u"id, account, gateway, network, payer, recipient, micros, valid_after, valid_before, "_s
           u"nonce, state, tx_hash, added, balance, reason, created_at, sent_at, updated_at"_s;
}

QVariant valueOf(const std::optional<qint64> &number)
{
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<qint64>());
}

std::optional<qint64> numberOf(const Statement &row, int column)
{
    return row.value(column).isNull() ? std::nullopt : std::optional(row.number(column));
}

PaymentRecord recordFrom(const Statement &row)
{
    PaymentRecord record;
    record.id = row.id(0);
    record.account = row.id(1);
    record.gateway = row.text(2);
    record.network = row.text(3);
    record.payer = row.text(4);
    record.recipient = row.text(5);
    record.micros = row.number(6);
    record.validAfter = row.number(7);
    record.validBefore = row.number(8);
    record.nonce = row.text(9);
    record.state = static_cast<PaymentState>(row.number(10));
    record.transaction = row.text(11);
    record.addedMicros = numberOf(row, 12);
    record.balanceMicros = numberOf(row, 13);
    record.reason = row.text(14);
    record.createdAt = row.time(15);
    record.sentAt = row.time(16);
    record.updatedAt = row.time(17);
    return record;
}

Result<QList<PaymentRecord>> recordsFrom(Statement &rows)
{
    if (auto done = rows.run(); !done)
        return fail(std::move(done).error());
    QList<PaymentRecord> records;
    while (rows.next())
        records.append(recordFrom(rows));
    if (auto done = rows.outcome(); !done)
        return fail(std::move(done).error());
    return records;
}

} // namespace

Result<void> writePayment(Database &database, const PaymentRecord &record)
{
    const FullSync sync(database);
    if (!sync.isSet())
        return sync.isSet();
    // The indexes decide, so that no second connection can slip in between a look and a write.
    Statement write(database,
                    u"INSERT OR IGNORE INTO payments ("_s + columns() +
                        u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    auto done = write.bind(record.id)
                    .bind(record.account)
                    .bind(record.gateway)
                    .bind(record.network)
                    .bind(record.payer)
                    .bind(record.recipient)
                    .bind(record.micros)
                    .bind(record.validAfter)
                    .bind(record.validBefore)
                    .bind(record.nonce)
                    .bind(qint64(record.state))
                    .bind(record.transaction)
                    .bind(valueOf(record.addedMicros))
                    .bind(valueOf(record.balanceMicros))
                    .bind(record.reason)
                    .bind(record.createdAt)
                    .bind(record.sentAt)
                    .bind(record.updatedAt)
                    .run();
    if (done && write.rowsChanged() != 1)
        return fail(ErrorKind::StorageBusy);
    return done;
}

Result<void> writePaymentSent(Database &database, const QUuid &id, const QDateTime &now)
{
    const FullSync sync(database);
    if (!sync.isSet())
        return sync.isSet();
    Statement write(database, u"UPDATE payments SET state = 1, sent_at = ?, updated_at = ? "_s
                              u"WHERE id = ? AND state = 0"_s);
    auto done = write.bind(now).bind(now).bind(id).run();
    if (done && write.rowsChanged() != 1)
        return fail(ErrorKind::StorageBusy);
    return done;
}

Result<void> writePaymentOutcome(Database &database, const PaymentRecord &record,
                                 const QDateTime &now)
{
    const FullSync sync(database);
    if (!sync.isSet())
        return sync.isSet();
    Statement write(database,
                    u"UPDATE payments SET state = ?, tx_hash = ?, added = ?, reason = ?, "_s
                    u"updated_at = ? WHERE id = ? AND "_s +
                        openStates);
    return write.bind(qint64(record.state))
        .bind(record.transaction)
        .bind(valueOf(record.addedMicros))
        .bind(record.reason)
        .bind(now)
        .bind(record.id)
        .run();
}

Result<PaymentStanding> readStanding(Database &database, const QUuid &account,
                                     const QString &gateway, const QDateTime &since)
{
    PaymentStanding standing;
    Statement open(database, u"SELECT "_s + columns() + u" FROM payments WHERE account = ? AND "_s +
                                 openStates);
    const auto records = recordsFrom(open.bind(account));
    if (!records)
        return fail(records.error());
    if (!records->isEmpty())
        standing.open = records->first();

    Statement known(database, uR"(SELECT recipient, count(*) FROM payments
        WHERE gateway = ? AND state = 3 AND recipient = (SELECT recipient FROM payments
            WHERE gateway = ? AND state = 3 ORDER BY created_at DESC, id DESC LIMIT 1)
        GROUP BY recipient)"_s);
    if (auto done = known.bind(gateway).bind(gateway).run(); !done)
        return fail(std::move(done).error());
    if (known.next()) {
        standing.knownRecipient = known.text(0);
        standing.payments = static_cast<int>(known.number(1));
    }
    if (auto done = known.outcome(); !done)
        return fail(std::move(done).error());

    Statement spent(database, uR"(SELECT coalesce(sum(micros), 0) FROM payments
        WHERE gateway = ? AND created_at >= ? AND state IN (0, 1, 2, 3))"_s);
    if (auto done = spent.bind(gateway).bind(since).run(); !done)
        return fail(std::move(done).error());
    if (spent.next())
        standing.spentMicros = spent.number(0);
    if (auto done = spent.outcome(); !done)
        return fail(std::move(done).error());
    return standing;
}

Result<QList<PaymentRecord>> readPayments(Database &database, const QUuid &account,
                                          const std::optional<PaymentRecord> &before, int limit,
                                          PaymentChoice choice)
{
    Statement rows(database,
                   u"SELECT "_s + columns() +
                       u" FROM payments WHERE account = ? AND (created_at, id) < (?, ?)"_s +
                       chosen(choice) + u" ORDER BY created_at DESC, id DESC LIMIT ?"_s);
    rows.bind(account)
        .bind(before ? before->createdAt.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max())
        .bind(before ? before->id.toRfc4122() : QByteArray(16, '\xff'))
        .bind(qint64(limit));
    return recordsFrom(rows);
}

} // namespace dria
