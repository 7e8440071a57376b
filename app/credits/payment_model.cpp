#include "credits/payment_model.h"

#include "core/when_finished.h"
#include "credits/payment_reason_text.h"
#include "credits/usage_text.h"
#include "library/payment_ledger.h"

#include <QLocale>

namespace dria {

namespace {

int alignmentOf(int column)
{
    const bool isFigure = column == PaymentModel::Amount || column == PaymentModel::Credits;
    return int((isFigure ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
}

} // namespace

PaymentModel::PaymentModel(PaymentLedger &ledger, QObject *parent)
    : LedgerTable(parent)
    , m_ledger(ledger)
{
}

void PaymentModel::choose(const QUuid &account, PaymentChoice choice)
{
    m_account = account;
    m_choice = choice;
    restart();
}

void PaymentModel::readMore(int round)
{
    const std::optional<PaymentRecord> last =
        m_payments.isEmpty() ? std::nullopt : std::optional(m_payments.last());
    whenFinished(
        m_ledger.payments(m_account, last, atOnce, m_choice), this,
        [this, round](const Result<QList<PaymentRecord>> &page) { take(page, m_payments, round); });
}

int PaymentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PaymentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role != Qt::DisplayRole)
        return {};
    const PaymentRecord &payment = m_payments.at(index.row());
    switch (index.column()) {
    case When:
        return QLocale().toString(payment.createdAt.toLocalTime(), QLocale::ShortFormat);
    case Amount:
        return usdcText(payment.micros);
    case Credits:
        return payment.addedMicros ? creditsText(*payment.addedMicros) : QString();
    case State:
        return stateText(payment.state);
    case Recipient:
        return payment.recipient;
    case Nonce:
        return payment.nonce;
    default:
        return payment.transaction;
    }
}

QVariant PaymentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Time");
    case Amount:
        return tr("Amount");
    case Credits:
        return tr("Credits added");
    case State:
        return tr("State");
    case Recipient:
        return tr("Recipient");
    case Nonce:
        return tr("Nonce");
    default:
        return tr("Transaction");
    }
}

} // namespace dria
