#include "credits/payment_review.h"

#include "credits/usage_text.h"

#include <QCoreApplication>

namespace dria {

using namespace Qt::StringLiterals;

namespace {

struct Review
{
    Q_DECLARE_TR_FUNCTIONS(PaymentReview)
};

/// As the chain's people write it.
QString networkName(const TokenDomain &token)
{
    return token.network == "base"_L1 ? u"Base"_s : token.network;
}

QString rawFields(const Authorization &fields, const TokenDomain &token)
{
    const QStringList lines{u"from: "_s + fields.from.toString(),
                            u"to: "_s + fields.to.toString(),
                            u"value: "_s + QString::number(fields.value),
                            u"validAfter: "_s + QString::number(fields.validAfter),
                            u"validBefore: "_s + QString::number(fields.validBefore),
                            u"nonce: "_s + Review::tr("32 random bytes, made when you sign"),
                            u"chainId: "_s + QString::number(token.chainId),
                            u"verifyingContract: "_s + token.contract.toString(),
                            u"name: "_s + QString::fromLatin1(token.name),
                            u"version: "_s + QString::fromLatin1(token.version)};
    return lines.join(u'\n');
}

} // namespace

PaymentReview reviewOf(const PaymentTerms &terms)
{
    const Authorization fields = authorizationFor(terms, Bytes32{});
    const auto micros = static_cast<qint64>(fields.value);
    return {usdcText(micros),
            creditsText(micros),
            fields.from.toString(),
            fields.to.toString(),
            Review::tr("%1, chain %2").arg(networkName(terms.token)).arg(terms.token.chainId),
            terms.token.contract.toString(),
            rawFields(fields, terms.token),
            terms.token.isTest};
}

QString recipientText(const PaymentTerms &terms)
{
    if (terms.recipientChanged)
        return Review::tr("Changed: not the address that was paid at this server before. You "
                          "accepted it a moment ago.");
    if (terms.earlierPayments == 0)
        return Review::tr("You pay this address for the first time.");
    return Review::tr("The same as in your last %n payment(s) here.", nullptr,
                      terms.earlierPayments);
}

} // namespace dria
