#pragma once
// One top-up from the amount to its end. Pays at most once, and never what was not approved.

#include "api/balance.h"
#include "api/top_up.h"
#include "core/clock.h"
#include "core/secret.h"
#include "credits/signer.h"
#include "credits/top_up_problem.h"
#include "library/payment_record.h"
#include "wallet/payment_policy.h"
#include "wallet/random_source.h"

#include <QObject>

#include <functional>

namespace dria {

class ApiClient;
class PaymentLedger;

/// What it is asked in a state that does not offer it does nothing: a second click is no second
/// payment. May be deleted at any time; what has left by then is found again by resume().
class TopUp : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Ready,
        Asking,      ///< the library, then the server for its terms
        Review,      ///< terms() wait for approve() or cancel()
        Paying,      ///< written down, signed, sent; nothing can be taken back
        Failed,      ///< for a problem(), before anything had left
        Settled,     ///< as payment() says
        Unknown,     ///< it left, and nobody knows: it is not to be paid again
        AskingAgain, ///< with the identical payment
        Releasing,   ///< asking whether its time has passed there too, and nothing arrived
        Released,    ///< it did: the money can no longer move by it
    };
    Q_ENUM(State)

    /// After the end of its time a payment is still waited for so long; longer where the server
    /// does not tell its own time.
    static constexpr std::chrono::seconds settleMargin{60};
    static constexpr std::chrono::seconds settleMarginWithoutTime{600};

    /// All outlive it; the signer's address does not change.
    TopUp(ApiClient &client, PaymentLedger &ledger, Signer &signer, const Clock &clock,
          const PaymentLimits &limits, RandomSource random, QObject *parent = nullptr);

    /// How long these terms can still be approved; zero or less: no more.
    [[nodiscard]] static qint64 secondsToApprove(const PaymentTerms &terms, const Clock &clock);

    [[nodiscard]] State state() const { return m_state; }
    /// Asking the library alone, after resume().
    [[nodiscard]] bool isResuming() const
    {
        return m_state == State::Asking && m_amount == UsdcAmount();
    }
    [[nodiscard]] const std::optional<PaymentTerms> &terms() const { return m_terms; }
    [[nodiscard]] const PaymentRecord &payment() const { return m_record; }
    [[nodiscard]] const std::optional<TopUpProblem> &problem() const { return m_problem; }
    [[nodiscard]] UsdcAmount amount() const { return m_amount; } ///< that was asked for last
    /// Who was paid at this server before, as it was when the terms were asked for.
    [[nodiscard]] const std::optional<KnownRecipient> &knownRecipient() const
    {
        return m_knownRecipient;
    }

    /// The person's own, for terms that are judged from now on.
    void setLimits(const PaymentLimits &limits) { m_policy = PaymentPolicy(limits); }

    /// Finds a payment whose outcome is unknown, after a start of the program; Ready without one.
    void resume();
    /// Asks for terms. One that is open is found first, and taken up instead.
    /// @param acceptedRecipient a changed one that the person was shown and accepted
    void start(UsdcAmount amount, const std::optional<EthAddress> &acceptedRecipient = {});
    /// Pays.
    /// @param shown the very terms that the person read
    void approve(const PaymentTerms &shown);
    /// Until it is approved.
    void cancel();
    void askAgain();
    void release();
    /// Settles an unknown payment once its whole amount is seen in the balance.
    void noticeBalance(qint64 balanceMicros);

Q_SIGNALS:
    void changed(); ///< the state, or how far a payment has come within it
    void reviewReady(const dria::PaymentTerms &terms);

private:
    using Problem = TopUpProblem::Kind;
    void enter(State state, const std::optional<TopUpProblem> &problem = {});
    /// Calls found with what the library knows, unless a payment that may have left is open.
    void look(std::function<void(const PaymentStanding &)> found);
    void dropUnsent(PaymentRecord unsent, std::function<void(const PaymentStanding &)> found);
    void takeUp(const PaymentRecord &open);
    void askTerms(const PaymentStanding &standing);
    void judge(const TopUpReply &reply, const PaymentStanding &standing);
    void sign(std::function<void(Secret)> signedHeader);
    void signingFailed(const TopUpProblem &problem);
    void markAndSend(Secret header);
    void send(Secret header);
    void onAnswer(const Result<TopUpReply> &answer);
    [[nodiscard]] qint64 lowestMicros() const;
    void onBalance(qint64 balanceMicros, const QDateTime &serverTime);
    void conclude(PaymentState outcome, const QString &reason, State next,
                  const std::optional<TopUpProblem> &problem = {});
    [[nodiscard]] qint64 nowSeconds() const;
    [[nodiscard]] QString gateway() const;
    [[nodiscard]] QUrl endpoint() const;

    ApiClient &m_client;
    PaymentLedger &m_ledger;
    Signer &m_signer;
    const Clock &m_clock;
    PaymentPolicy m_policy;
    const RandomSource m_random;
    State m_state = State::Ready;
    UsdcAmount m_amount;
    int m_round = 0; ///< an answer of one that was cancelled is dropped
    std::optional<EthAddress> m_acceptedRecipient;
    std::optional<KnownRecipient> m_knownRecipient;
    std::optional<PaymentTerms> m_terms;
    std::optional<TopUpProblem> m_problem;
    qint64 m_balanceMicros = 0; ///< before the payment
    qint64 m_lowestMicros = 0;  ///< of the balances seen since: what is spent hides what comes
    PaymentRecord m_record;
};

/// Millionths of a USDC, as payments reckon them: 100 credits are one USDC.
[[nodiscard]] qint64 microsOfCredits(const Balance &balance);

} // namespace dria
