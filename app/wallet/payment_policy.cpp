#include "wallet/payment_policy.h"

#include "core/url_policy.h"
#include "wallet/payment_offer.h"
#include "wallet/strict_json.h"

#include <algorithm>

namespace dria {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<PaymentRefusal> refuse(RefusalReason reason, const QString &detail = {})
{
    return tl::unexpected(PaymentRefusal{reason, detail});
}

RefusalReason reasonFor(JsonProblem problem)
{
    switch (problem) {
    case JsonProblem::TooLarge:
        return RefusalReason::TooLarge;
    case JsonProblem::NotText:
        return RefusalReason::NotText;
    case JsonProblem::TooDeep:
        return RefusalReason::TooDeep;
    case JsonProblem::DuplicateMember:
        return RefusalReason::DuplicateMember;
    case JsonProblem::OddNumber:
        return RefusalReason::OddNumber;
    case JsonProblem::Malformed:
        break;
    }
    return RefusalReason::NotJson;
}

std::optional<PaymentRefusal> refuseVersion(const JsonValue &body)
{
    const auto version = body.at(u"x402Version").integer();
    if (version == 1)
        return std::nullopt;
    if (version == 2)
        return PaymentRefusal{RefusalReason::NewerProtocol, {}};
    if (!body.member(u"x402Version") && !body.member(u"accepts")) // JSON of something else
        return PaymentRefusal{RefusalReason::NotTerms, {}};
    return PaymentRefusal{RefusalReason::UnknownVersion,
                          version ? QString::number(*version) : QString()};
}

bool signsTheSame(const PaymentTerms &a, const PaymentTerms &b)
{
    return a.recipient == b.recipient && a.token == b.token;
}

} // namespace

PaymentPolicy::PaymentPolicy(PaymentLimits limits)
    : m_limits(limits)
{
}

PaymentPolicy::Verdict PaymentPolicy::judge(const QByteArray &body, bool announcesVersion2,
                                            const PaymentAttempt &attempt) const
{
    if (const auto refusal = refuseAttempt(attempt))
        return tl::unexpected(*refusal);
    const auto json = readStrictJson(body);
    auto refusal = json ? refuseVersion(*json) : PaymentRefusal{reasonFor(json.error()), {}};
    if (!refusal)
        return judgeOffers(*json, attempt);
    // A server of version 2 has its terms in the header, and anything or nothing in the body.
    if (announcesVersion2)
        refusal = PaymentRefusal{RefusalReason::NewerProtocol, {}};
    return tl::unexpected(*refusal);
}

std::optional<PaymentRefusal> PaymentPolicy::refuseAttempt(const PaymentAttempt &attempt) const
{
    const QUrl &endpoint = attempt.endpoint;
    const bool secure = endpoint.scheme() == "https"_L1 && !endpoint.host().isEmpty();
    if (!secure && !(endpoint.scheme() == "http"_L1 && isLoopback(endpoint)))
        return PaymentRefusal{RefusalReason::NotSecure, {}};
    if (attempt.amount > m_limits.perPayment)
        return PaymentRefusal{RefusalReason::OverPaymentLimit, {}};
    const std::uint64_t spent = attempt.spentToday.micros();
    const std::uint64_t perDay = m_limits.perDay.micros();
    if (spent > perDay || attempt.amount.micros() > perDay - spent)
        return PaymentRefusal{RefusalReason::OverDayLimit, {}};
    const qint64 now = attempt.now.toSecsSinceEpoch();
    const bool clockIsSet = attempt.now.isValid() && now > longestWindow.count();
    if (!clockIsSet || (attempt.serverTime &&
                        std::abs(attempt.serverTime->secsTo(attempt.now)) > clockTolerance.count()))
        return PaymentRefusal{RefusalReason::ClockDiffers, {}};
    return std::nullopt;
}

PaymentPolicy::Verdict PaymentPolicy::judgeOffers(const JsonValue &body,
                                                  const PaymentAttempt &attempt) const
{
    const JsonValue::Array *offers = body.at(u"accepts").array();
    if (!offers)
        return refuse(RefusalReason::NotTerms);
    Verdict best = refuse(RefusalReason::NoOffer);
    for (const JsonValue &offer : *offers) {
        Verdict verdict = judgeOffer(offer, attempt, m_limits.testNetworks);
        if (verdict && best && !signsTheSame(*verdict, *best))
            return refuse(RefusalReason::SeveralRecipients);
        const bool better = verdict ? !best : !best && verdict.error().reason > best.error().reason;
        if (better)
            best = std::move(verdict);
    }
    if (best && best->recipientChanged && attempt.acceptedRecipient != best->recipient)
        return refuse(RefusalReason::RecipientChanged, best->recipient.toString());
    return best;
}

} // namespace dria
