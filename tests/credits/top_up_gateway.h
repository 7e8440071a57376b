#pragma once
// A gateway for tests of top-ups: the practice gateway's own endpoint and judge, behind a line that
// fails as it is told.

#include "practice/chain_judge.h"
#include "practice/topup_endpoint.h"
#include "support/wire_server.h"
#include "wallet/hex.h"
#include "wallet/private_key.h"
#include "wallet/signed_payment.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <memory>
#include <utility>

namespace dria::test {

/// What happens to the next payment.
enum class Trouble {
    None,
    LostBefore,
    Lost,
    Refused,
    Failed,
    NoReceipt,
    Late, ///< settled only after it was refused, as `requestsUntilLate` says
    Last = Late,
};

inline const UsdcAmount startCoins(1'000'000'000);

inline PrivateKey testPayer()
{
    return *PrivateKey::fromBytes(Secret(QByteArray(32, '\x42')));
}

/// The practice gateway's own endpoint and judge, behind a line that fails as it is told.
struct TopUpGateway
{
    explicit TopUpGateway(std::shared_ptr<const Clock> useClock)
        : clock(std::move(useClock))
        , judge(clock, startCoins)
        , world(PracticeOptions(), clock)
    {
        server.handle([this](const WireRequest &request) { return answer(request); });
    }

    WireScript answer(const WireRequest &request)
    {
        if (!late.isEmpty() && requestsUntilLate-- <= 0)
            (void)settle(std::exchange(late, {}), lateBody);
        if (request.method == "GET")
            return whole(200, QJsonDocument(QJsonObject{{QStringLiteral("balance"),
                                                         world.balance("key").credits}})
                                  .toJson());
        practice::ApiRequest api;
        api.body = request.body;
        const bool pays = !request.header("X-PAYMENT").isEmpty();
        if (!pays && !terms.isNull())
            return whole(402, terms);
        if (!pays) {
            QByteArray body = practice::answerTopup(api, "key", world, judge).body;
            if (!recipient.isEmpty())
                body.replace(practice::practiceRecipient.toLatin1(), recipient);
            return whole(402, body);
        }
        headers.append(request.header("X-PAYMENT"));
        const Trouble now = std::exchange(trouble, Trouble::None);
        if (now == Trouble::LostBefore)
            return WireScript().close();
        if (now == Trouble::Late) {
            late = headers.last();
            lateBody = request.body;
            return whole(402, R"({"x402Version":1,"error":"settlement_pending","accepts":[]})");
        }
        const practice::Reply reply = settle(headers.last(), request.body);
        switch (now) {
        case Trouble::Lost:
            return WireScript().close();
        case Trouble::Refused:
            return whole(402, R"({"x402Version":1,"error":"settle_exact_failed","accepts":[]})");
        case Trouble::Failed:
            return whole(500, "{}");
        case Trouble::NoReceipt:
            return whole(200, R"({"ok":true})");
        default:
            return whole(reply.status, reply.body);
        }
    }
    practice::Reply settle(const QByteArray &payment, const QByteArray &body)
    {
        practice::ApiRequest api;
        api.body = body;
        api.payment = payment;
        const practice::Reply reply = practice::answerTopup(api, "key", world, judge);
        if (reply.status == 200)
            settledNonces.append(prefixedHex(readPaymentHeader(payment)->authorization.nonce));
        return reply;
    }
    [[nodiscard]] WireScript whole(int status, const QByteArray &body) const
    {
        const QByteArray date =
            QLocale::c()
                .toString(clock->nowUtc(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
                .toLatin1();
        return WireScript().send(wireReply(status, "application/json", body, {"Date: " + date}));
    }
    /// What left the payer's purse, in payments of ten.
    [[nodiscard]] int settlements() const
    {
        const auto gone = startCoins.micros() - judge.balanceOf(testPayer().address()).micros();
        return static_cast<int>(gone / 10'000'000);
    }

    std::shared_ptr<const Clock> clock;
    practice::ChainJudge judge;
    practice::PracticeWorld world;
    WireServer server;
    Trouble trouble = Trouble::None;
    QByteArray late; ///< a payment that is not settled yet
    QByteArray lateBody;
    int requestsUntilLate = 0;
    QByteArray terms;     ///< others than the judge's
    QByteArray recipient; ///< another one in the terms
    QList<QByteArray> headers;
    QStringList settledNonces;
};

} // namespace dria::test
