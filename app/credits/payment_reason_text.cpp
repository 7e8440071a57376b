#include "credits/payment_reason_text.h"

#include "credits/payment_line_text.h"
#include "credits/payment_reasons.h"
#include "wallet/server_reason.h"

#include <QCoreApplication>
#include <QMetaEnum>

#include <array>

namespace dria {

namespace {

struct PaymentReason
{
    Q_DECLARE_TR_FUNCTIONS(PaymentReason)
};

struct Words
{
    QStringView reason;
    const char *sentence;
};

constexpr std::array ownWords{
    Words{reason::neverSent,
          QT_TRANSLATE_NOOP("PaymentReason", "The program ended before it was sent. Nothing was "
                                             "paid.")},
    Words{reason::notSigned,
          QT_TRANSLATE_NOOP("PaymentReason", "It was not signed. Nothing was paid.")},
    Words{reason::notWrittenDown,
          QT_TRANSLATE_NOOP("PaymentReason", "It could not be written down, so it was not sent. "
                                             "Nothing was paid.")},
    Words{reason::noAnswer,
          QT_TRANSLATE_NOOP("PaymentReason", "The program ended before the server had answered.")},
    Words{reason::noProof,
          QT_TRANSLATE_NOOP("PaymentReason", "The server took the payment, but its receipt does "
                                             "not prove that credits were added.")},
    Words{reason::seenInBalance,
          QT_TRANSLATE_NOOP("PaymentReason", "No receipt came, but the credits were seen in the "
                                             "balance.")},
    Words{reason::timePassed,
          QT_TRANSLATE_NOOP("PaymentReason", "Its time passed, and nothing arrived. It can no "
                                             "longer be taken.")},
};

/// Of the line, whose kinds are kept by name.
QString lineText(const QString &name)
{
    bool isKind = false;
    const int value = QMetaEnum::fromType<ErrorKind>().keyToValue(name.toLatin1(), &isKind);
    return isKind ? paymentLineText(Error{static_cast<ErrorKind>(value), 0, {}, {}}) : QString();
}

} // namespace

QString stateText(PaymentState state)
{
    switch (state) {
    case PaymentState::Prepared:
        return PaymentReason::tr("not sent yet");
    case PaymentState::Sent:
        return PaymentReason::tr("on its way");
    case PaymentState::Unknown:
        return PaymentReason::tr("outcome unknown");
    case PaymentState::Settled:
        return PaymentReason::tr("settled");
    case PaymentState::Refused:
        return PaymentReason::tr("not paid");
    case PaymentState::Released:
        break;
    }
    return PaymentReason::tr("nothing arrived");
}

QString reasonText(const PaymentRecord &payment)
{
    for (const Words &words : ownWords) {
        if (payment.reason == words.reason)
            return QCoreApplication::translate("PaymentReason", words.sentence);
    }
    if (payment.state != PaymentState::Unknown)
        return {};
    const QString line = lineText(payment.reason);
    return line.isEmpty() ? explain(readServerRefusal(payment.reason.toUtf8(), {})) : line;
}

} // namespace dria
