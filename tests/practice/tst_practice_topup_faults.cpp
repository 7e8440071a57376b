#include "manual_clock.h"
#include "practice/practice_answers.h"
#include "practice/practice_api.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dria;
using namespace dria::practice;
using namespace Qt::StringLiterals;

namespace {

/// Takes each payment once.
class OnceJudge final : public PaymentJudge
{
public:
    tl::expected<Settlement, QString> judge(const QByteArray &payment, qint64) override
    {
        if (m_taken.contains(payment))
            return tl::unexpected(u"invalid_exact_evm_nonce_already_used"_s);
        m_taken.append(payment);
        return Settlement{u"0xabc"_s};
    }

private:
    QList<QByteArray> m_taken;
};

} // namespace

class TestPracticeTopupFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theCentsSayWhatGoesWrong_data();
    void theCentsSayWhatGoesWrong();
    void whatIsLateIsSettledLater();
    void askingForTermsNeverGoesWrong();
    void wholeCoinsAndPartsOfACentGoThrough();

private:
    [[nodiscard]] Reply pay(const QByteArray &amount, std::optional<QByteArray> payment = "cGF5")
    {
        return m_api->handle({"POST",
                              "/v1/credits/topup",
                              {},
                              "Bearer dkn_practice_x",
                              std::move(payment),
                              "{\"amount\":\"" + amount + "\"}"});
    }
    [[nodiscard]] int balance()
    {
        const Reply reply =
            m_api->handle({"GET", "/v1/credits/balance", {}, "Bearer dkn_practice_x", {}, {}});
        return QJsonDocument::fromJson(reply.body)[u"balance"].toInt();
    }

    std::shared_ptr<ManualClock> m_clock;
    std::unique_ptr<PracticeApi> m_api;
};

void TestPracticeTopupFaults::init()
{
    m_clock = std::make_shared<ManualClock>();
    m_api = std::make_unique<PracticeApi>(
        PracticeOptions(), std::make_shared<PracticeWorld>(PracticeOptions(), m_clock),
        std::make_shared<OnceJudge>());
}

void TestPracticeTopupFaults::theCentsSayWhatGoesWrong_data()
{
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<int>("status"); // 0: the line drops
    QTest::addColumn<int>("balanceThen");
    QTest::addColumn<int>("statusAgain");
    QTest::newRow("loses its reply") << QByteArray("10.01") << 0 << 2001 << 402;
    QTest::newRow("fails after settling") << QByteArray("10.02") << 500 << 2002 << 402;
    QTest::newRow("refuses after settling") << QByteArray("10.03") << 402 << 2003 << 402;
    QTest::newRow("loses the payment") << QByteArray("10.05") << 0 << 1000 << 200;
    QTest::newRow("proves nothing") << QByteArray("10.06") << 200 << 2006 << 402;
}

void TestPracticeTopupFaults::theCentsSayWhatGoesWrong()
{
    QFETCH(QByteArray, amount);
    QFETCH(int, balanceThen);
    const Reply reply = pay(amount);
    QTEST(reply.drop ? 0 : reply.status, "status");
    QCOMPARE(balance(), balanceThen);
    QVERIFY(!reply.body.contains("txHash"));
    const Reply again = pay(amount); // goes wrong once only
    QVERIFY(!again.drop);
    QTEST(again.status, "statusAgain");
    QCOMPARE(balance(), 1000 + (balanceThen > 1000 ? balanceThen - 1000 : 1005));
}

void TestPracticeTopupFaults::whatIsLateIsSettledLater()
{
    QCOMPARE(pay("10.04").status, 402);
    QCOMPARE(balance(), 1000);
    m_clock->advance(FaultyTopUps::late - std::chrono::seconds(1));
    QCOMPARE(balance(), 1000);
    m_clock->advance(std::chrono::seconds(1));
    QCOMPARE(balance(), 2004);
    QCOMPARE(pay("10.04").status, 402);
    QCOMPARE(balance(), 2004);
}

void TestPracticeTopupFaults::askingForTermsNeverGoesWrong()
{
    for (const TopUpFaultEntry &entry : allTopUpFaults()) {
        const QByteArray amount = "3.0" + QByteArray::number(entry.cents);
        const Reply reply = pay(amount, std::nullopt);
        QVERIFY(!reply.drop);
        QCOMPARE(reply.status, 402);
        QVERIFY(reply.body.contains("payTo"));
    }
}

void TestPracticeTopupFaults::wholeCoinsAndPartsOfACentGoThrough()
{
    QCOMPARE(pay("10", "YQ==").status, 200);
    QCOMPARE(pay("10.10", "Yg==").status, 200);
    QCOMPARE(pay("10.001", "Yw==").status, 200);
    QCOMPARE(topUpFaultFor(10'010'000), TopUpFault::LosesReply);
    QCOMPARE(topUpFaultFor(10'010'001), TopUpFault::None);
}

QTEST_GUILESS_MAIN(TestPracticeTopupFaults)
#include "tst_practice_topup_faults.moc"
