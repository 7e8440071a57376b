#pragma once
// Top-ups that go wrong on demand: the cents of the amount say how.

#include "practice/payment_judge.h"
#include "practice/practice_world.h"
#include "practice/reply.h"

#include <memory>
#include <mutex>
#include <set>
#include <vector>

namespace dria::practice {

enum class TopUpFault {
    None,
    LosesReply,    ///< settled, and the line drops
    FailsAfter,    ///< settled, and the answer is 500
    RefusesAfter,  ///< settled, and the answer is 402
    SettlesLate,   ///< the answer is 402, and it is settled later all the same
    LosesPayment,  ///< the line drops before it was settled
    ProvesNothing, ///< settled, and the answer is 200 without a receipt
};

struct TopUpFaultEntry
{
    int cents;
    TopUpFault fault;
    QLatin1StringView meaning; ///< for people, in the answer about credits
};

[[nodiscard]] const QList<TopUpFaultEntry> &allTopUpFaults();
/// Of 10.03 USDC what is meant by 3 cents; None for whole coins and for parts of a cent.
[[nodiscard]] TopUpFault topUpFaultFor(qint64 micros);

/// The endpoint POST /v1/credits/topup with its faults. A payment goes wrong once: asked again, it
/// is judged as any other. May be called from several threads.
class FaultyTopUps
{
public:
    static constexpr std::chrono::seconds late{20};

    FaultyTopUps(std::shared_ptr<PracticeWorld> world, std::shared_ptr<PaymentJudge> judge);

    [[nodiscard]] Reply answer(const ApiRequest &request, const QByteArray &account);
    /// To be called before anything that shows what was settled.
    void settleDue();

private:
    struct Late
    {
        ApiRequest request;
        QByteArray account;
        QDateTime due;
    };
    [[nodiscard]] bool isFirstTime(const QByteArray &payment);

    std::shared_ptr<PracticeWorld> m_world;
    std::shared_ptr<PaymentJudge> m_judge;
    std::mutex m_mutex;
    std::set<QByteArray> m_seen; ///< hashes of the payments that went wrong
    std::vector<Late> m_late;
};

} // namespace dria::practice
