#include "wallet/payment_offer.h"

#include "wallet/json_value.h"

#include <algorithm>

namespace dria {

using namespace Qt::StringLiterals;

namespace {

constexpr auto shortestWindow = std::uint64_t(PaymentPolicy::shortestWindow.count());
constexpr auto longestWindow = std::uint64_t(PaymentPolicy::longestWindow.count());

using Problem = std::optional<PaymentRefusal>;

tl::unexpected<PaymentRefusal> refuse(RefusalReason reason, const QString &detail = {})
{
    return tl::unexpected(PaymentRefusal{reason, detail});
}

/// Scheme, network, token: what a signature would be bound to.
tl::expected<TokenDomain, PaymentRefusal> judgeToken(const JsonValue &offer, bool testNetworks)
{
    const QString scheme = offer.text(u"scheme");
    if (scheme != "exact"_L1)
        return refuse(RefusalReason::UnknownScheme, scheme);
    const QString network = offer.text(u"network");
    if (network.startsWith("eip155:"_L1))
        return refuse(RefusalReason::NewerProtocol, network);
    const TokenDomain *domain = tokenDomain(network);
    if (!domain)
        return refuse(RefusalReason::UnknownNetwork, network);
    if (domain->isTest && !testNetworks)
        return refuse(RefusalReason::TestNetwork, network);
    const QString asset = offer.text(u"asset");
    if (EthAddress::parse(asset) != domain->contract)
        return refuse(RefusalReason::OtherToken, asset);
    return *domain;
}

/// An absent "extra" is fine: the table knows the token's name. One that differs is not.
Problem problemOfExtra(const JsonValue &offer, const TokenDomain &domain)
{
    const JsonValue &extra = offer.at(u"extra");
    if (extra.isNull())
        return std::nullopt;
    if (!extra.isObject())
        return PaymentRefusal{RefusalReason::OtherTokenName, {}};
    const auto differs = [&extra](QStringView name, const QByteArray &expected) {
        return extra.member(name) && extra.text(name) != QLatin1StringView(expected);
    };
    if (differs(u"name", domain.name))
        return PaymentRefusal{RefusalReason::OtherTokenName, extra.text(u"name")};
    if (differs(u"version", domain.version))
        return PaymentRefusal{RefusalReason::OtherTokenName, extra.text(u"version")};
    return std::nullopt;
}

Problem problemOfAmount(const JsonValue &offer, UsdcAmount typed)
{
    const QString asked = offer.text(u"maxAmountRequired");
    const auto amount = UsdcAmount::fromMicros(asked);
    if (!amount)
        return PaymentRefusal{RefusalReason::UnreadableAmount, asked};
    if (*amount != typed)
        return PaymentRefusal{RefusalReason::OtherAmount, amount->toDecimal()};
    return std::nullopt;
}

bool isSamePlace(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == "https"_L1 ? 443 : 80);
    };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b) &&
           a.path(QUrl::FullyEncoded) == b.path(QUrl::FullyEncoded) && a.query() == b.query() &&
           a.userInfo().isEmpty() && !a.hasFragment();
}

/// Whole or relative; absent is fine, for the terms came from there.
Problem problemOfResource(const JsonValue &offer, const QUrl &endpoint)
{
    const JsonValue &member = offer.at(u"resource");
    if (member.isNull())
        return std::nullopt;
    const QString resource = offer.text(u"resource");
    const QUrl url(resource, QUrl::StrictMode);
    if (!member.string() || !url.isValid() || !isSamePlace(endpoint.resolved(url), endpoint))
        return PaymentRefusal{RefusalReason::OtherResource, resource};
    return std::nullopt;
}

tl::expected<EthAddress, PaymentRefusal> judgeRecipient(const JsonValue &offer,
                                                        const EthAddress &payer)
{
    const QString payTo = offer.text(u"payTo");
    const auto recipient = EthAddress::parse(payTo);
    if (!recipient) {
        return refuse(recipient.error() == AddressProblem::WrongChecksum
                          ? RefusalReason::RecipientMistyped
                          : RefusalReason::NoRecipient,
                      payTo);
    }
    if (recipient->isZero())
        return refuse(RefusalReason::RecipientIsZero);
    if (std::ranges::find(tokenDomains(), *recipient, &TokenDomain::contract) !=
        tokenDomains().end())
        return refuse(RefusalReason::RecipientIsToken, payTo);
    if (*recipient == payer)
        return refuse(RefusalReason::RecipientIsPayer, payTo);
    return *recipient;
}

tl::expected<std::uint64_t, PaymentRefusal> judgeWindow(const JsonValue &offer)
{
    const auto seconds = offer.at(u"maxTimeoutSeconds").integer();
    if (!seconds)
        return refuse(RefusalReason::NoTimeLimit);
    if (*seconds < shortestWindow)
        return refuse(RefusalReason::TimeTooShort, QString::number(*seconds));
    return std::min(*seconds, longestWindow);
}

} // namespace

PaymentPolicy::Verdict judgeOffer(const JsonValue &offer, const PaymentAttempt &attempt,
                                  bool testNetworks)
{
    if (!offer.isObject())
        return refuse(RefusalReason::NotTerms);
    const auto token = judgeToken(offer, testNetworks);
    if (!token)
        return tl::unexpected(token.error());
    if (const Problem problem = problemOfExtra(offer, *token))
        return tl::unexpected(*problem);
    if (const Problem problem = problemOfAmount(offer, attempt.amount))
        return tl::unexpected(*problem);
    if (const Problem problem = problemOfResource(offer, attempt.endpoint))
        return tl::unexpected(*problem);
    const auto recipient = judgeRecipient(offer, attempt.payer);
    if (!recipient)
        return tl::unexpected(recipient.error());
    const auto window = judgeWindow(offer);
    if (!window)
        return tl::unexpected(window.error());

    const bool isKnown = attempt.knownRecipient && attempt.knownRecipient->address == *recipient;
    const auto now = static_cast<std::uint64_t>(attempt.now.toSecsSinceEpoch());
    PaymentTerms terms;
    terms.token = *token;
    terms.amount = attempt.amount;
    terms.payer = attempt.payer;
    terms.recipient = *recipient;
    terms.earlierPayments = isKnown ? attempt.knownRecipient->payments : 0;
    terms.recipientChanged = attempt.knownRecipient && !isKnown;
    terms.validAfter = now - longestWindow;
    terms.validBefore = now + *window;
    return terms;
}

} // namespace dria
