#include "credits/top_up.h"

#include "api/api_client.h"
#include "core/ids.h"
#include "core/url_policy.h"
#include "core/when_finished.h"
#include "credits/payment_reasons.h"
#include "credits/stored_payment.h"
#include "library/payment_ledger.h"
#include "wallet/hex.h"
#include "wallet/payment_header.h"
#include "wallet/payment_receipt.h"
#include "wallet/server_reason.h"

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

// A payment that leaves with less than this before its end would come too late to be settled.
constexpr qint64 leastSecondsLeft = 10;

/// By the server's own word, which the last answer left in the record. One that is still being
/// settled is called a duplicate too, and may yet fail.
bool isSaidToBeTaken(const PaymentRecord &payment)
{
    return readServerRefusal(payment.reason.toUtf8(), {}).reason == ServerReason::AlreadyUsed &&
           !payment.reason.contains("duplicate"_L1);
}

TopUpProblem lineProblem(const Error &error)
{
    return {TopUpProblem::Kind::Line, {}, error};
}

} // namespace

qint64 microsOfCredits(const Balance &balance)
{
    return qRound64(balance.credits * 10'000);
}

TopUp::TopUp(ApiClient &client, PaymentLedger &ledger, Signer &signer, const Clock &clock,
             const PaymentLimits &limits, RandomSource random, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_ledger(ledger)
    , m_signer(signer)
    , m_clock(clock)
    , m_policy(limits)
    , m_random(std::move(random))
{
}

qint64 TopUp::secondsToApprove(const PaymentTerms &terms, const Clock &clock)
{
    return static_cast<qint64>(terms.validBefore) - leastSecondsLeft + 1 -
           clock.nowUtc().toSecsSinceEpoch();
}

void TopUp::resume()
{
    if (m_state != State::Ready)
        return;
    enter(State::Asking);
    look([this](const PaymentStanding &) { enter(State::Ready); });
}

void TopUp::start(UsdcAmount amount, const std::optional<EthAddress> &acceptedRecipient)
{
    if (m_state != State::Ready && m_state != State::Failed && m_state != State::Settled &&
        m_state != State::Released)
        return;
    m_amount = amount;
    m_acceptedRecipient = acceptedRecipient;
    m_terms.reset();
    m_record = {};
    enter(State::Asking);
    look([this, round = ++m_round](const PaymentStanding &standing) {
        if (round == m_round)
            askTerms(standing);
    });
}

void TopUp::look(std::function<void(const PaymentStanding &)> found)
{
    const QDateTime midnight = m_clock.nowUtc().toLocalTime().date().startOfDay().toUTC();
    whenFinished(m_ledger.standing(m_client.account().id, gateway(), midnight), this,
                 [this, found](const Result<PaymentStanding> &standing) {
                     if (!standing)
                         enter(State::Failed, TopUpProblem{Problem::Library, {}, standing.error()});
                     else if (standing->open && standing->open->state == PaymentState::Prepared)
                         dropUnsent(*standing->open, found);
                     else if (standing->open)
                         takeUp(*standing->open);
                     else
                         found(*standing);
                 });
}

void TopUp::dropUnsent(PaymentRecord unsent, std::function<void(const PaymentStanding &)> found)
{
    // Whoever still holds it cannot mark it as sent any more, and so sends nothing.
    unsent.state = PaymentState::Refused;
    unsent.reason = reason::neverSent.toString();
    whenFinished(m_ledger.conclude(unsent), this, [this, found](const Result<void> &written) {
        if (!written)
            return enter(State::Failed, TopUpProblem{Problem::Library, {}, written.error()});
        look(found);
    });
}

void TopUp::takeUp(const PaymentRecord &open)
{
    m_record = open;
    m_lowestMicros = std::numeric_limits<qint64>::max();
    if (open.state == PaymentState::Sent)
        conclude(PaymentState::Unknown, reason::noAnswer.toString(), State::Unknown);
    else
        enter(State::Unknown);
}

void TopUp::askTerms(const PaymentStanding &standing)
{
    // What the account holds before, to see later whether anything arrived.
    whenFinished(m_client.balance(), this,
                 [this, standing, round = m_round](const Result<Balance> &balance) {
                     if (round != m_round)
                         return;
                     if (!balance)
                         return enter(State::Failed, lineProblem(balance.error()));
                     m_balanceMicros = microsOfCredits(*balance);
                     const auto terms = m_client.requestTopUpTerms(m_amount.toDecimal());
                     whenFinished(terms, this,
                                  [this, standing, round](const Result<TopUpReply> &reply) {
                                      if (round != m_round)
                                          return;
                                      if (!reply)
                                          return enter(State::Failed, lineProblem(reply.error()));
                                      judge(*reply, standing);
                                  });
                 });
}

void TopUp::judge(const TopUpReply &reply, const PaymentStanding &standing)
{
    PaymentAttempt attempt;
    attempt.amount = m_amount;
    attempt.payer = m_signer.address();
    attempt.endpoint = endpoint();
    attempt.now = m_clock.nowUtc();
    attempt.serverTime = reply.serverTime;
    attempt.spentToday = UsdcAmount(static_cast<std::uint64_t>(standing.spentMicros));
    m_knownRecipient.reset();
    if (const auto known = EthAddress::parse(standing.knownRecipient))
        m_knownRecipient = KnownRecipient{*known, standing.payments};
    attempt.knownRecipient = m_knownRecipient;
    attempt.acceptedRecipient = m_acceptedRecipient;
    const auto verdict = m_policy.judge(reply.body, reply.speaksVersion2, attempt);
    if (!verdict)
        return enter(State::Failed, TopUpProblem{Problem::Terms, verdict.error(), {}});
    m_terms = *verdict;
    enter(State::Review);
    Q_EMIT reviewReady(*verdict);
}

void TopUp::cancel()
{
    if (m_state != State::Review && m_state != State::Asking)
        return;
    ++m_round;
    m_terms.reset();
    enter(State::Ready);
}

void TopUp::approve(const PaymentTerms &shown)
{
    if (m_state != State::Review || shown != m_terms)
        return;
    if (nowSeconds() <= static_cast<qint64>(shown.validAfter) ||
        secondsToApprove(shown, m_clock) <= 0)
        return enter(State::Failed, TopUpProblem{Problem::TooLate, {}, {}});
    Bytes32 nonce{};
    m_random(nonce);
    m_record = recordOf(shown, nonce);
    m_record.createdAt = m_record.updatedAt = m_clock.nowUtc();
    m_record.id = newId(m_record.createdAt);
    m_record.account = m_client.account().id;
    m_record.gateway = gateway();
    m_record.balanceMicros = m_lowestMicros = m_balanceMicros;
    enter(State::Paying);
    whenFinished(m_ledger.prepare(m_record), this, [this](const Result<void> &written) {
        if (!written)
            return enter(State::Failed, TopUpProblem{Problem::Library, {}, written.error()});
        sign([this](Secret header) { markAndSend(std::move(header)); });
    });
}

void TopUp::sign(std::function<void(Secret)> signedHeader)
{
    const auto stored = readStored(m_record);
    if (!stored || m_signer.address() != stored->authorization.from)
        return signingFailed({Problem::OtherWallet, {}, {}});
    const bool isAgain = m_state == State::AskingAgain;
    whenFinished(
        isAgain ? m_signer.signAgain(stored->authorization, stored->domain)
                : m_signer.sign(stored->authorization, stored->domain),
        this, [this, isAgain, stored = *stored, signedHeader](const Result<Signature> &signature) {
            if (!signature)
                return signingFailed(
                    {isAgain ? Problem::NotKept : Problem::Signer, {}, signature.error()});
            const Bytes32 digest = signingHash(stored.authorization, stored.domain);
            if (signerOf(digest, *signature) != stored.authorization.from)
                return signingFailed({Problem::Signer, {}, {}});
            // The person may have taken their time.
            if (nowSeconds() + leastSecondsLeft > m_record.validBefore)
                return signingFailed({Problem::TooLate, {}, {}});
            signedHeader(paymentHeader(stored.authorization, stored.domain, *signature));
        });
}

void TopUp::signingFailed(const TopUpProblem &problem)
{
    if (m_state == State::AskingAgain)
        return enter(State::Unknown, problem);
    conclude(PaymentState::Refused, reason::notSigned.toString(), State::Failed, problem);
}

void TopUp::markAndSend(Secret header)
{
    // Shared, since what waits for a future is copied with its handler.
    const auto kept = std::make_shared<Secret>(std::move(header));
    whenFinished(m_ledger.markSent(m_record.id), this, [this, kept](const Result<void> &marked) {
        if (!marked)
            return conclude(PaymentState::Refused, reason::notWrittenDown.toString(), State::Failed,
                            TopUpProblem{Problem::Library, {}, marked.error()});
        m_record.state = PaymentState::Sent;
        send(std::move(*kept));
        Q_EMIT changed();
    });
}

void TopUp::send(Secret header)
{
    const UsdcAmount amount(static_cast<std::uint64_t>(m_record.micros));
    whenFinished(m_client.payTopUp(amount.toDecimal(), std::move(header)), this,
                 [this](const Result<TopUpReply> &answer) { onAnswer(answer); });
}

void TopUp::onAnswer(const Result<TopUpReply> &answer)
{
    if (!answer)
        return conclude(PaymentState::Unknown, errorKindName(answer.error().kind), State::Unknown,
                        lineProblem(answer.error()));
    if (answer->httpStatus != 200)
        return conclude(PaymentState::Unknown,
                        readServerRefusal(answer->body, answer->paymentResponse).words,
                        State::Unknown);
    const auto stored = readStored(m_record);
    const auto receipt =
        readReceipt(answer->body, answer->paymentResponse, stored->authorization, stored->domain);
    // Without the new balance the receipt is a word alone.
    if (!receipt || !receipt->balance)
        return conclude(PaymentState::Unknown, reason::noProof.toString(), State::Unknown);
    m_record.transaction = prefixedHex(receipt->transaction);
    if (receipt->added)
        m_record.addedMicros = static_cast<qint64>(receipt->added->micros());
    conclude(PaymentState::Settled, {}, State::Settled);
}

void TopUp::askAgain()
{
    if (m_state != State::Unknown)
        return;
    if (m_record.gateway != gateway())
        return enter(State::Unknown, TopUpProblem{Problem::OtherGateway, {}, {}});
    enter(State::AskingAgain);
    sign([this](Secret header) { send(std::move(header)); });
}

void TopUp::release()
{
    if (m_state != State::Unknown)
        return;
    if (m_record.gateway != gateway())
        return enter(State::Unknown, TopUpProblem{Problem::OtherGateway, {}, {}});
    if (nowSeconds() < m_record.validBefore + settleMargin.count())
        return enter(State::Unknown, TopUpProblem{Problem::TooEarly, {}, {}});
    enter(State::Releasing);
    // This computer's clock may have jumped: the server's decides. Asking for terms pays nothing.
    const UsdcAmount amount(static_cast<std::uint64_t>(m_record.micros));
    whenFinished(m_client.requestTopUpTerms(amount.toDecimal()), this,
                 [this](const Result<TopUpReply> &reply) {
                     if (!reply)
                         return enter(State::Unknown, lineProblem(reply.error()));
                     const QDateTime time = reply->serverTime.value_or(QDateTime());
                     whenFinished(
                         m_client.balance(), this, [this, time](const Result<Balance> &balance) {
                             if (!balance)
                                 return enter(State::Unknown, lineProblem(balance.error()));
                             onBalance(microsOfCredits(*balance), time);
                         });
                 });
}

// A smaller rise may be of a payment made elsewhere, while this one can still be taken.
void TopUp::noticeBalance(qint64 balanceMicros)
{
    if (m_state != State::Unknown || m_record.gateway != gateway() || !m_record.balanceMicros)
        return;
    if (balanceMicros - lowestMicros() < m_record.micros) {
        m_lowestMicros = std::min(lowestMicros(), balanceMicros);
        return;
    }
    enter(State::Releasing); // until it is written: nothing else is to begin meanwhile
    conclude(PaymentState::Settled, reason::seenInBalance.toString(), State::Settled);
}

qint64 TopUp::lowestMicros() const
{
    return std::min(m_record.balanceMicros.value_or(m_lowestMicros), m_lowestMicros);
}

void TopUp::onBalance(qint64 balanceMicros, const QDateTime &serverTime)
{
    // Nothing but a payment makes it rise.
    if (m_record.balanceMicros && balanceMicros > lowestMicros())
        return conclude(PaymentState::Settled, reason::seenInBalance.toString(), State::Settled);
    const qint64 now = serverTime.isValid() ? serverTime.toSecsSinceEpoch() : nowSeconds();
    const auto margin = serverTime.isValid() ? settleMargin : settleMarginWithoutTime;
    if (now < m_record.validBefore + margin.count())
        return enter(State::Unknown, TopUpProblem{Problem::TooEarly, {}, {}});
    // Credits that were spent meanwhile may hide what came: what was taken is not given up.
    if (isSaidToBeTaken(m_record))
        return conclude(PaymentState::Settled, m_record.reason, State::Settled);
    conclude(PaymentState::Released, reason::timePassed.toString(), State::Released);
}

void TopUp::conclude(PaymentState outcome, const QString &reason, State next,
                     const std::optional<TopUpProblem> &problem)
{
    m_record.state = outcome;
    m_record.reason = reason;
    // Also where it could not be written yet: what the library holds meanwhile is more careful.
    whenFinished(m_ledger.conclude(m_record), this,
                 [this, next, problem](const Result<void> &) { enter(next, problem); });
}

void TopUp::enter(State state, const std::optional<TopUpProblem> &problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

qint64 TopUp::nowSeconds() const
{
    return m_clock.nowUtc().toSecsSinceEpoch();
}

QString TopUp::gateway() const
{
    return originOf(m_client.account().baseUrl);
}

QUrl TopUp::endpoint() const
{
    QUrl url = m_client.account().baseUrl;
    url.setPath(url.path() + u"/credits/topup"_s);
    return url;
}

} // namespace dria
