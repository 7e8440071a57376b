#include "practice/topup_faults.h"

#include "practice/topup_endpoint.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dria::practice {

namespace {

// Whoever sends thousands of them gets no more faults, instead of the memory growing.
constexpr std::size_t mostSeen = 4096;

Reply dropped()
{
    Reply reply;
    reply.drop = true;
    return reply;
}

Reply refused(const QByteArray &reason)
{
    return jsonReply(402, R"({"x402Version":1,"accepts":[],"error":")" + reason + "\"}");
}

} // namespace

const QList<TopUpFaultEntry> &allTopUpFaults()
{
    static const QList<TopUpFaultEntry> faults{
        {1, TopUpFault::LosesReply, "the credits come, and the answer is lost"_L1},
        {2, TopUpFault::FailsAfter, "the credits come, and the server says that it failed"_L1},
        {3, TopUpFault::RefusesAfter, "the credits come, and the server says that it refused"_L1},
        {4, TopUpFault::SettlesLate, "refused, and the credits come 20 seconds later"_L1},
        {5, TopUpFault::LosesPayment, "the payment is lost on its way"_L1},
        {6, TopUpFault::ProvesNothing, "the credits come, and there is no receipt"_L1},
    };
    return faults;
}

TopUpFault topUpFaultFor(qint64 micros)
{
    constexpr qint64 microsPerCent = 10'000;
    if (micros % microsPerCent != 0)
        return TopUpFault::None;
    const qint64 cents = micros / microsPerCent % 100;
    const auto entry =
        std::ranges::find(allTopUpFaults(), static_cast<int>(cents), &TopUpFaultEntry::cents);
    return entry == allTopUpFaults().cend() ? TopUpFault::None : entry->fault;
}

FaultyTopUps::FaultyTopUps(std::shared_ptr<PracticeWorld> world,
                           std::shared_ptr<PaymentJudge> judge)
    : m_world(std::move(world))
    , m_judge(std::move(judge))
{
}

Reply FaultyTopUps::answer(const ApiRequest &request, const QByteArray &account)
{
    settleDue();
    const QString amount =
        QJsonDocument::fromJson(request.body).object().value(u"amount"_s).toString();
    const TopUpFault fault = topUpFaultFor(usdcMicros(amount).value_or(0));
    const auto settle = [&] { return answerTopup(request, account, *m_world, *m_judge); };
    if (!request.payment || fault == TopUpFault::None || !isFirstTime(*request.payment))
        return settle();
    if (fault == TopUpFault::LosesPayment)
        return dropped();
    if (fault == TopUpFault::SettlesLate) {
        const std::lock_guard lock(m_mutex);
        m_late.push_back({request, account, m_world->nowUtc().addSecs(late.count())});
        return refused("settlement_pending");
    }
    Reply reply = settle();
    if (reply.status != 200)
        return reply;
    switch (fault) {
    case TopUpFault::LosesReply:
        return dropped();
    case TopUpFault::FailsAfter:
        return refusal(500, u"the server failed"_s);
    case TopUpFault::RefusesAfter:
        return refused("unexpected_settle_error");
    default:
        return jsonReply(200, R"({"ok":true})");
    }
}

void FaultyTopUps::settleDue()
{
    const std::lock_guard lock(m_mutex);
    const QDateTime now = m_world->nowUtc();
    std::erase_if(m_late, [&](const Late &late) {
        if (late.due > now)
            return false;
        (void)answerTopup(late.request, late.account, *m_world, *m_judge);
        return true;
    });
}

bool FaultyTopUps::isFirstTime(const QByteArray &payment)
{
    const std::lock_guard lock(m_mutex);
    return m_seen.size() < mostSeen &&
           m_seen.insert(QCryptographicHash::hash(payment, QCryptographicHash::Sha256)).second;
}

} // namespace dria::practice
