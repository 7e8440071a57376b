#include "payment_run.h"

#include "api/api_client.h"
#include "core/data_dir.h"
#include "core/url_policy.h"
#include "core/when_finished.h"
#include "credits/spending_wallet_signer.h"
#include "credits/top_up_problem_text.h"
#include "library/library_thread.h"
#include "library/payment_ledger.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace dria::test {

namespace {

bool isAtRest(TopUp::State state)
{
    return state != TopUp::State::Asking && state != TopUp::State::Paying &&
           state != TopUp::State::AskingAgain && state != TopUp::State::Releasing;
}

QString nameOf(const TopUpProblem &problem)
{
    if (problem.refusal)
        return refusalName(problem.refusal->reason);
    if (problem.error)
        return errorKindName(problem.error->kind);
    switch (problem.kind) {
    case TopUpProblem::Kind::TooLate:
        return u"TooLate"_s;
    case TopUpProblem::Kind::TooEarly:
        return u"TooEarly"_s;
    case TopUpProblem::Kind::OtherGateway:
        return u"OtherGateway"_s;
    case TopUpProblem::Kind::NotKept:
        return u"NotKept"_s;
    case TopUpProblem::Kind::OtherWallet:
        return u"OtherWallet"_s;
    default:
        return u"Signer"_s;
    }
}

QString nameOf(PaymentState state)
{
    switch (state) {
    case PaymentState::Prepared:
        return u"prepared"_s;
    case PaymentState::Sent:
        return u"sent"_s;
    case PaymentState::Unknown:
        return u"unknown"_s;
    case PaymentState::Settled:
        return u"settled"_s;
    case PaymentState::Released:
        return u"released"_s;
    case PaymentState::Refused:
        break;
    }
    return u"refused"_s;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue fieldsOf(const PaymentRecord &payment)
{
    if (payment.nonce.isEmpty())
        return {};
    return QJsonObject{{u"txHash"_s, orNull(payment.transaction)},
                       {u"from"_s, payment.payer},
                       {u"to"_s, payment.recipient},
                       {u"value"_s, QString::number(payment.micros)},
                       {u"validAfter"_s, QString::number(payment.validAfter)},
                       {u"validBefore"_s, QString::number(payment.validBefore)},
                       {u"nonce"_s, payment.nonce},
                       {u"state"_s, nameOf(payment.state)},
                       {u"reason"_s, orNull(payment.reason)}};
}

/// Presses what a person would, each once the top-up has come to rest.
class PaymentRun : public QObject
{
    Q_OBJECT

public:
    PaymentRun(ApiClient &client, PaymentLedger &ledger, TopUp &topUp, const StopAt &stops,
               const PaymentOrder &order)
        : m_client(client)
        , m_ledger(ledger)
        , m_topUp(topUp)
        , m_stops(stops)
        , m_order(order)
    {
        // Queued: what is pressed within a signal would be pressed by no person.
        connect(&topUp, &TopUp::changed, this, &PaymentRun::goOn, Qt::QueuedConnection);
    }

    void begin()
    {
        if (m_order.resumes)
            m_topUp.resume();
        else
            press([this] { m_topUp.start(m_order.amount); });
    }
    [[nodiscard]] const QJsonObject &answer() const { return m_answer; }

Q_SIGNALS:
    void finished();

private:
    void goOn()
    {
        const TopUp::State state = m_topUp.state();
        if (m_isDone || !isAtRest(state))
            return;
        if (state == TopUp::State::Review && m_order.approves) {
            m_stops.passed("review");
            const PaymentTerms terms = *m_topUp.terms();
            press([this, &terms] { m_topUp.approve(terms); });
            m_stops.passed("approved");
        } else if (state == TopUp::State::Unknown && m_order.resumes && m_order.approves &&
                   !m_hasAskedAgain) {
            m_hasAskedAgain = true;
            press([this] { m_topUp.askAgain(); });
        } else if (state == TopUp::State::Unknown && m_order.resumes && !m_hasLooked) {
            m_hasLooked = true;
            look();
        } else {
            m_isDone = true;
            m_stops.passed("over");
            findLast();
        }
    }
    void press(const std::function<void()> &button)
    {
        for (int i = 0; i < m_order.clicks; ++i)
            button();
    }
    void look()
    {
        whenFinished(m_client.balance(), this, [this](const Result<Balance> &balance) {
            if (balance)
                m_topUp.noticeBalance(microsOfCredits(*balance));
            m_topUp.release(); // does nothing once it has settled
        });
    }
    void findLast()
    {
        m_payment = m_topUp.payment();
        if (m_topUp.state() != TopUp::State::Ready || !m_order.resumes)
            return tell();
        whenFinished(m_ledger.payments(m_client.account().id, {}, 1), this,
                     [this](const Result<QList<PaymentRecord>> &payments) {
                         if (payments && !payments->isEmpty())
                             m_payment = payments->first();
                         tell();
                     });
    }
    void tell()
    {
        whenFinished(m_client.balance(), this, [this](const Result<Balance> &balance) {
            const auto &problem = m_topUp.problem();
            QString error = m_payment.state == PaymentState::Settled ? QString() : m_payment.reason;
            if (problem)
                error = nameOf(*problem);
            m_answer = {{u"state"_s, stateName()},
                        {u"txHash"_s, orNull(m_payment.transaction)},
                        {u"credits_added"_s,
                         m_payment.addedMicros
                             ? QJsonValue(static_cast<double>(*m_payment.addedMicros) / 10'000)
                             : QJsonValue()},
                        {u"balance"_s, balance ? QJsonValue(balance->credits) : QJsonValue()},
                        {u"error"_s, orNull(error)},
                        {u"sentence"_s, problem ? orNull(explain(*problem)) : QJsonValue()},
                        {u"payment"_s, fieldsOf(m_payment)}};
            Q_EMIT finished();
        });
    }
    [[nodiscard]] QString stateName() const
    {
        const auto &problem = m_topUp.problem();
        switch (m_topUp.state()) {
        case TopUp::State::Ready:
            return m_payment.nonce.isEmpty() ? u"none"_s : nameOf(m_payment.state);
        case TopUp::State::Failed:
            return problem && problem->refusal ? u"refused"_s : u"failed"_s;
        default:
            return QString::fromLatin1(QMetaEnum::fromType<TopUp::State>().valueToKey(
                                           static_cast<int>(m_topUp.state())))
                .toLower();
        }
    }

    ApiClient &m_client;
    PaymentLedger &m_ledger;
    TopUp &m_topUp;
    const StopAt &m_stops;
    const PaymentOrder &m_order;
    PaymentRecord m_payment;
    QJsonObject m_answer;
    bool m_hasAskedAgain = false;
    bool m_hasLooked = false;
    bool m_isDone = false;
};

/// Set wrong, as clocks are.
class ClockAhead final : public Clock
{
public:
    explicit ClockAhead(std::chrono::seconds ahead)
        : m_ahead(ahead)
    {
    }
    [[nodiscard]] QDateTime nowUtc() const override
    {
        return m_system.nowUtc().addSecs(m_ahead.count());
    }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return m_system.monotonic();
    }

private:
    SystemClock m_system;
    std::chrono::seconds m_ahead;
};

/// The same account for the same server, so that a payment is found again.
QUuid accountAt(const QUrl &url)
{
    return QUuid::createUuidV5(QUuid(), url.toString(QUrl::FullyEncoded));
}

} // namespace

Result<QJsonObject> listPayments(const QUrl &url, const QString &dataDir)
{
    const auto folder = DataDir::open(dataDir);
    if (!folder)
        return fail(folder.error());
    const SystemClock clock;
    LibraryThread thread((*folder)->filePath(u"library.db"_s), clock, [](const LibraryState &) {});
    PaymentLedger ledger(thread, clock);
    constexpr int all = 1'000'000;
    const auto payments = ledger.payments(accountAt(url), {}, all).result();
    if (!payments)
        return fail(payments.error());
    QJsonArray list;
    for (const PaymentRecord &payment : *payments)
        list.append(fieldsOf(payment));
    return QJsonObject{{u"payments"_s, list}};
}

Result<QJsonObject> runPayment(PaymentOrder order)
{
    if (judgeBaseUrl(order.url, Account::Kind::Dria) != UrlVerdict::Allowed)
        return fail(ErrorKind::InsecureUrl);
    const auto dataDir = DataDir::open(order.dataDir);
    if (!dataDir)
        return fail(dataDir.error());
    const ClockAhead clock(order.clockAhead);
    const StopAt stops;
    StoppingNetwork network(stops);
    LibraryThread thread((*dataDir)->filePath(u"library.db"_s), clock, [](const LibraryState &) {});
    PaymentLedger ledger(thread, clock);
    ApiClient client(
        network, clock,
        {accountAt(order.url), Account::Kind::Dria, order.url, u"probe"_s, false, true});
    client.setKey(std::move(order.apiKey));
    SpendingWalletSigner wallet(std::move(order.walletKey));
    StoppingSigner signer(wallet, stops);
    const UsdcAmount noLimit(~std::uint64_t(0));
    TopUp topUp(client, ledger, signer, clock, {noLimit, noLimit, order.testNetworks},
                systemRandom);
    PaymentRun run(client, ledger, topUp, stops, order);
    QObject::connect(&run, &PaymentRun::finished, qApp, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    run.begin();
    QCoreApplication::exec();
    return run.answer();
}

} // namespace dria::test

#include "payment_run.moc"
