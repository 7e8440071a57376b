#include "credits/payment_csv.h"

#include "credits/csv_text.h"

namespace dria {

namespace {

QByteArray optionalDecimal(const std::optional<qint64> &micros)
{
    return micros ? csvDecimal(*micros) : QByteArray();
}

QByteArray stateName(PaymentState state)
{
    switch (state) {
    case PaymentState::Prepared:
        return "prepared";
    case PaymentState::Sent:
        return "sent";
    case PaymentState::Unknown:
        return "unknown";
    case PaymentState::Settled:
        return "settled";
    case PaymentState::Refused:
        return "not_paid";
    case PaymentState::Released:
        break;
    }
    return "nothing_arrived";
}

} // namespace

QByteArray csvOf(const QList<PaymentRecord> &payments)
{
    QByteArray csv = "time,state,amount_usdc,added_usdc,network,payer,recipient,nonce,transaction,"
                     "reason,gateway\r\n";
    for (const PaymentRecord &payment : payments) {
        const QByteArrayList fields{payment.createdAt.toString(Qt::ISODateWithMs).toUtf8(),
                                    stateName(payment.state),
                                    csvDecimal(payment.micros),
                                    optionalDecimal(payment.addedMicros),
                                    csvField(payment.network),
                                    csvField(payment.payer),
                                    csvField(payment.recipient),
                                    csvField(payment.nonce),
                                    csvField(payment.transaction),
                                    csvField(payment.reason),
                                    csvField(payment.gateway)};
        csv += fields.join(',') + "\r\n";
    }
    return csv;
}

} // namespace dria
