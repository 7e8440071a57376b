#pragma once
// The top-ups of an account as a table for views.

#include "credits/ledger_table.h"
#include "library/payment_record.h"

namespace dria {

class PaymentLedger;

class PaymentModel : public LedgerTable
{
    Q_OBJECT

public:
    enum Column { When, Amount, Credits, State, Recipient, Nonce, Transaction, columns };

    /// The ledger outlives it.
    explicit PaymentModel(PaymentLedger &ledger, QObject *parent = nullptr);

    /// Reads it anew, from the newest payment on.
    void choose(const QUuid &account, PaymentChoice choice);
    [[nodiscard]] const PaymentRecord &payment(int row) const { return m_payments.at(row); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    void readMore(int round) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_payments.size()); }
    void forget() override { m_payments.clear(); }

private:
    PaymentLedger &m_ledger;
    QUuid m_account;
    PaymentChoice m_choice = PaymentChoice::All;
    QList<PaymentRecord> m_payments;
};

} // namespace dria
