#include "wallet/payment_refusal_text.h"

#include "core/quotable.h"

#include <QCoreApplication>

namespace dria {

namespace {

struct RefusalText
{
    Q_DECLARE_TR_FUNCTIONS(RefusalText)

public:
    static QString limit(RefusalReason reason);
    static QString json(RefusalReason reason);
    static QString offer(RefusalReason reason);
    static QString recipient(RefusalReason reason);
};

QString RefusalText::limit(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::NotSecure:
        return tr("Payments need a secure connection. Use an https address.");
    case RefusalReason::OverPaymentLimit:
        return tr("This is more than your limit for one payment. Pay less, or raise the limit.");
    case RefusalReason::OverDayLimit:
        return tr("With this, today's payments would pass your limit for a day. Pay less, wait "
                  "until tomorrow, or raise the limit.");
    default:
        return tr("The clocks of this computer and of the server differ too much. Set this "
                  "computer's clock, then try again.");
    }
}

QString RefusalText::json(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::TooLarge:
        return tr("The server's terms are longer than terms can be. Nothing was signed.");
    case RefusalReason::NotText:
    case RefusalReason::NotJson:
    case RefusalReason::TooDeep:
        return tr("The server's terms could not be read. Nothing was signed.");
    case RefusalReason::DuplicateMember:
        return tr("The server's terms say one thing twice, so they can be read in two ways. "
                  "Nothing was signed.");
    case RefusalReason::OddNumber:
        return tr("The server's terms hold a number that can be read in two ways. Nothing was "
                  "signed.");
    case RefusalReason::NotTerms:
        return tr("The server's answer is not an offer to pay. Nothing was signed.");
    case RefusalReason::NewerProtocol:
        return tr("The server speaks x402 version 2. This program pays with version 1 only, so "
                  "nothing was signed.");
    case RefusalReason::UnknownVersion:
        return tr("The server speaks a version of x402 that this program does not know. Nothing "
                  "was signed.");
    default:
        return tr("The server offers no way to pay.");
    }
}

QString RefusalText::offer(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::UnknownScheme:
        return tr("The server asks for another kind of payment than a fixed amount. Nothing was "
                  "signed.");
    case RefusalReason::UnknownNetwork:
        return tr("The server wants to be paid on another network than Base. Nothing was signed.");
    case RefusalReason::TestNetwork:
        return tr("The server wants to be paid on a network for tests, whose coins are worth "
                  "nothing. Nothing was signed.");
    case RefusalReason::OtherToken:
        return tr("The server wants another coin than USDC. Nothing was signed.");
    case RefusalReason::OtherTokenName:
        return tr("The server describes USDC differently than its contract does. Nothing was "
                  "signed.");
    case RefusalReason::UnreadableAmount:
        return tr("The server's amount could not be read. Nothing was signed.");
    case RefusalReason::OtherAmount:
        return tr("The server asks for another amount than you entered. Nothing was signed.");
    case RefusalReason::OtherResource:
        return tr("The server's terms are for another address than the one that was asked. "
                  "Nothing was signed.");
    case RefusalReason::NoTimeLimit:
        return tr("The server does not say how long a payment may take. Nothing was signed.");
    default:
        return tr("The server allows less time than a payment needs. Nothing was signed.");
    }
}

QString RefusalText::recipient(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::NoRecipient:
        return tr("The server names no address to pay to. Nothing was signed.");
    case RefusalReason::RecipientMistyped:
        return tr("The address to pay to has a wrong checksum: a digit of it may be wrong. Nothing "
                  "was signed.");
    case RefusalReason::RecipientIsZero:
        return tr("The address to pay to belongs to nobody. Nothing was signed.");
    case RefusalReason::RecipientIsToken:
        return tr("The address to pay to is the coin's own contract, where money is lost. Nothing "
                  "was signed.");
    case RefusalReason::RecipientIsPayer:
        return tr("The address to pay to is your own. Nothing was signed.");
    case RefusalReason::SeveralRecipients:
        return tr("The server makes several offers that fit, and they do not pay the same. Nothing "
                  "was signed.");
    default:
        return tr("The server now wants to be paid at another address than before. Ask its "
                  "operator whether that is meant before you accept it.");
    }
}

QString sentenceFor(RefusalReason reason)
{
    if (reason <= RefusalReason::ClockDiffers)
        return RefusalText::limit(reason);
    if (reason <= RefusalReason::UnknownVersion)
        return RefusalText::json(reason);
    if (reason < RefusalReason::NoRecipient || reason == RefusalReason::NoTimeLimit ||
        reason == RefusalReason::TimeTooShort)
        return RefusalText::offer(reason);
    return RefusalText::recipient(reason);
}

} // namespace

QString explain(const PaymentRefusal &refusal)
{
    const QString sentence = sentenceFor(refusal.reason);
    const QString words = quotable(refusal.detail);
    if (words.isEmpty())
        return sentence;
    return RefusalText::tr("%1 The server said: “%2”", "%1 is a sentence").arg(sentence, words);
}

} // namespace dria
