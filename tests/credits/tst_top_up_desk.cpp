#include "../practice/manual_clock.h"
#include "api/json_rpc_client.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "credits/balance_watch.h"
#include "credits/payment_caps.h"
#include "credits/spending_wallet_signer.h"
#include "credits/top_up_desk.h"
#include "library/payment_ledger.h"
#include "library_stage.h"
#include "support/api_fixture.h"
#include "top_up_gateway.h"

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;
using State = TopUp::State;

class TestTopUpDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theWalletIsHeldOnlyWhileItIsNeeded();
    void limitsAreThoseOfNow();
    void partOfTheAmountInTheBalanceSettlesNothing();
    void anUnknownPaymentIsFoundAtTheStart();
    void nothingBeginsBesideAReview();

private:
    void open()
    {
        m_desk = std::make_unique<TopUpDesk>(
            TopUpDesk::Parts{*m_client, *m_balance, *m_ledger, *m_settings, *m_clock, *m_rpc});
        QVERIFY(rest());
    }
    [[nodiscard]] bool rest()
    {
        return QTest::qWaitFor([this] { return !m_desk->isBusy(); });
    }
    [[nodiscard]] State state() { return m_desk->topUp().state(); }
    [[nodiscard]] State started(std::uint64_t micros = 10'000'000)
    {
        auto signer = std::make_shared<SpendingWalletSigner>(testPayer());
        m_signer = signer;
        m_desk->start(std::move(signer), UsdcAmount(micros));
        return rest() ? state() : State::Asking;
    }
    [[nodiscard]] State paid()
    {
        if (started() == State::Review)
            m_desk->topUp().approve(*m_desk->topUp().terms());
        return rest() ? state() : State::Paying;
    }

    QTemporaryDir m_dir;
    QNetworkAccessManager m_network;
    std::shared_ptr<ManualClock> m_clock;
    std::unique_ptr<TopUpGateway> m_gateway;
    std::unique_ptr<LibraryStage> m_stage;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<BalanceWatch> m_balance;
    std::unique_ptr<PaymentLedger> m_ledger;
    std::unique_ptr<JsonRpcClient> m_rpc;
    std::unique_ptr<TopUpDesk> m_desk;
    std::weak_ptr<Signer> m_signer;
};

void TestTopUpDesk::init()
{
    m_desk.reset();
    m_balance.reset();
    m_client.reset();
    m_ledger.reset();
    m_settings.reset();
    m_clock = std::make_shared<ManualClock>();
    m_gateway = std::make_unique<TopUpGateway>(m_clock);
    m_stage = std::make_unique<LibraryStage>();
    QFile::remove(m_dir.filePath(u"settings.json"_s));
    m_settings = std::make_unique<Settings>(m_dir.filePath(u"settings.json"_s));
    m_client = std::make_unique<ApiClient>(m_network, *m_clock,
                                           accountAt(m_gateway->server.baseUrl()), quickLimits());
    m_client->setKey(Secret(QByteArrayView("dkn_live_test")));
    m_balance = std::make_unique<BalanceWatch>(*m_client, *m_clock);
    m_ledger = std::make_unique<PaymentLedger>(m_stage->store->thread(), *m_clock);
    m_rpc = std::make_unique<JsonRpcClient>(m_network, *m_clock);
    open();
}

void TestTopUpDesk::theWalletIsHeldOnlyWhileItIsNeeded()
{
    QCOMPARE(started(), State::Review);
    QVERIFY(!m_signer.expired());
    m_desk->topUp().cancel();
    QVERIFY(m_signer.expired());
    QCOMPARE(paid(), State::Settled);
    QVERIFY(m_signer.expired());
    QTRY_VERIFY(m_balance->isUpToDate()); // asked for again without being told to
    QCOMPARE(m_balance->balance()->credits, 2000.0);
}

void TestTopUpDesk::limitsAreThoseOfNow()
{
    setPaymentCaps(*m_settings, UsdcAmount(5'000'000), UsdcAmount(20'000'000));
    QCOMPARE(started(), State::Failed);
    QCOMPARE(m_desk->topUp().problem()->refusal->reason, RefusalReason::OverPaymentLimit);
    setPaymentCaps(*m_settings, UsdcAmount(15'000'000), UsdcAmount(20'000'000));
    QCOMPARE(paid(), State::Settled);
    QCOMPARE(started(15'000'000), State::Failed);
    QCOMPARE(m_desk->topUp().problem()->refusal->reason, RefusalReason::OverDayLimit);
    QCOMPARE(m_gateway->settlements(), 1);
}

void TestTopUpDesk::partOfTheAmountInTheBalanceSettlesNothing()
{
    m_gateway->trouble = Trouble::LostBefore;
    QCOMPARE(paid(), State::Unknown);
    QTRY_VERIFY(m_balance->isUpToDate());
    QCOMPARE(m_desk->riseMicros(), 0);
    m_gateway->world.deposit("key", 4'000'000); // of a payment made elsewhere
    m_desk->lookAgain();
    QTRY_COMPARE(m_desk->riseMicros(), 4'000'000);
    QCOMPARE(state(), State::Unknown);
    m_gateway->world.deposit("key", 6'000'000);
    m_desk->lookAgain();
    QTRY_COMPARE(state(), State::Settled);
}

void TestTopUpDesk::anUnknownPaymentIsFoundAtTheStart()
{
    m_gateway->trouble = Trouble::LostBefore;
    QCOMPARE(paid(), State::Unknown);
    m_desk.reset();
    open();
    QVERIFY(m_desk->isUnknown());
    QCOMPARE(started(), State::Unknown);
    m_desk->askAgain(std::make_shared<SpendingWalletSigner>(testPayer()));
    QTRY_COMPARE(state(), State::Settled);
    QCOMPARE(m_gateway->settlements(), 1);
}

void TestTopUpDesk::nothingBeginsBesideAReview()
{
    QCOMPARE(started(), State::Review);
    const PaymentTerms terms = *m_desk->topUp().terms();
    QCOMPARE(started(20'000'000), State::Review);
    QCOMPARE(*m_desk->topUp().terms(), terms);
}

QTEST_GUILESS_MAIN(TestTopUpDesk)
#include "tst_top_up_desk.moc"
