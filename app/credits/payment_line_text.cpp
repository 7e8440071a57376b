#include "credits/payment_line_text.h"

#include "core/quotable.h"

#include <QCoreApplication>

namespace dria {

namespace {

struct PaymentLine
{
    Q_DECLARE_TR_FUNCTIONS(PaymentLine)
};

QString sentenceFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidRequest:
        return PaymentLine::tr("The server did not accept the request.");
    case ErrorKind::Unauthorized:
        return PaymentLine::tr("The server refused the key of this account.");
    case ErrorKind::RateLimited:
        return PaymentLine::tr("The server takes no more requests at the moment.");
    case ErrorKind::Redirected:
        return PaymentLine::tr("The server pointed to another address, which was not followed.");
    case ErrorKind::WrongContent:
    case ErrorKind::MalformedReply:
    case ErrorKind::StreamError:
    case ErrorKind::TooLarge:
        return PaymentLine::tr("What came back was no answer that could be read.");
    case ErrorKind::InsecureUrl:
    case ErrorKind::TlsFailure:
        return PaymentLine::tr("There is no secure connection to the server.");
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectTimeout:
    case ErrorKind::NetworkUnavailable:
        return PaymentLine::tr("The server could not be reached.");
    case ErrorKind::FirstTokenTimeout:
    case ErrorKind::StreamStalled:
    case ErrorKind::TotalTimeout:
    case ErrorKind::NodeTimeout:
        return PaymentLine::tr("The server did not answer in time.");
    case ErrorKind::ConnectionLost:
    case ErrorKind::ProgramEnded:
    case ErrorKind::Interrupted:
    case ErrorKind::Cancelled:
        return PaymentLine::tr("The connection broke before the server had answered.");
    default:
        return PaymentLine::tr("The server failed on its side.");
    }
}

} // namespace

QString paymentLineText(const Error &error)
{
    const QString sentence = sentenceFor(error.kind);
    const bool isOfServer = error.kind <= ErrorKind::StreamError;
    const QString words = isOfServer ? quotable(error.detail) : QString();
    if (words.isEmpty())
        return sentence;
    return PaymentLine::tr("%1 The server said: “%2”", "%1 is a sentence").arg(sentence, words);
}

} // namespace dria
