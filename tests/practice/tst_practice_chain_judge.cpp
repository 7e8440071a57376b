#include "manual_clock.h"
#include "practice/chain_judge.h"
#include "wallet/payment_header.h"
#include "wallet/private_key.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace dria;
using namespace dria::practice;
using namespace Qt::StringLiterals;

class TestPracticeChainJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settlesAGoodPayment();
    void takesEachNonceOnce();
    void refuses_data();
    void refuses();
    void refusesWhatIsNoPayment();
    void refusesASignatureOfSomebodyElse();
    void nobodyPaysMoreThanTheyHold();
    void ofManyAtOnceOneSettles();
};

namespace {

PrivateKey payer()
{
    return *PrivateKey::fromBytes(Secret(QByteArray(32, '\x42')));
}

Authorization goodPayment()
{
    const auto now = static_cast<std::uint64_t>(ManualClock().nowUtc().toSecsSinceEpoch());
    return {payer().address(), *EthAddress::parse(practiceRecipient),
            10'000'000,        now - 600,
            now + 300,         abiWord(1)};
}

QByteArray signedBy(const PrivateKey &key, const Authorization &authorization,
                    const QString &network = u"base"_s)
{
    const TokenDomain &domain = *tokenDomain(network);
    return paymentHeader(authorization, domain, key.sign(signingHash(authorization, domain)))
        .view()
        .toByteArray();
}

} // namespace

void TestPracticeChainJudge::settlesAGoodPayment()
{
    ChainJudge judge(std::make_shared<ManualClock>(), UsdcAmount(25'000'000));
    const auto settled = judge.judge(signedBy(payer(), goodPayment()), 10'000'000);
    QVERIFY(settled);
    QCOMPARE(settled->txHash.size(), 66);
    QVERIFY(judge.balanceOf(payer().address()) == UsdcAmount(15'000'000));
}

void TestPracticeChainJudge::takesEachNonceOnce()
{
    ChainJudge judge(std::make_shared<ManualClock>());
    const QByteArray payment = signedBy(payer(), goodPayment());
    QVERIFY(judge.judge(payment, 10'000'000));
    QCOMPARE(judge.judge(payment, 10'000'000).error(), u"invalid_exact_evm_nonce_already_used"_s);

    Authorization another = goodPayment();
    another.nonce = abiWord(2);
    QVERIFY(judge.judge(signedBy(payer(), another), 10'000'000));
}

void TestPracticeChainJudge::refuses_data()
{
    QTest::addColumn<QByteArray>("payment");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, auto change, const char *reason) {
        Authorization changed = goodPayment();
        change(changed);
        QTest::newRow(name) << signedBy(payer(), changed)
                            << u"invalid_exact_evm_"_s + QString::fromLatin1(reason);
    };
    row(
        "another amount", [](Authorization &a) { --a.value; },
        "payload_authorization_value_mismatch");
    row(
        "another recipient", [](Authorization &a) { a.to = a.from; }, "recipient_mismatch");
    row(
        "too early", [](Authorization &a) { a.validAfter += 600; },
        "payload_authorization_valid_after");
    row(
        "too late", [](Authorization &a) { a.validBefore -= 300; },
        "payload_authorization_valid_before");
    row(
        "another payer", [](Authorization &a) { a.from = a.to; }, "signature");
    QTest::newRow("another network") << signedBy(payer(), goodPayment(), u"base-sepolia"_s)
                                     << u"invalid_exact_evm_network_mismatch"_s;
}

void TestPracticeChainJudge::refuses()
{
    QFETCH(QByteArray, payment);
    ChainJudge judge(std::make_shared<ManualClock>());
    const auto settled = judge.judge(payment, 10'000'000);
    QVERIFY(!settled);
    QTEST(settled.error(), "reason");
}

void TestPracticeChainJudge::refusesWhatIsNoPayment()
{
    ChainJudge judge(std::make_shared<ManualClock>());
    for (const char *payment : {"", "x", "e30=", "%%%"})
        QCOMPARE(judge.judge(payment, 10'000'000).error(), u"invalid_payload"_s);
}

void TestPracticeChainJudge::refusesASignatureOfSomebodyElse()
{
    ChainJudge judge(std::make_shared<ManualClock>());
    const auto thief = *PrivateKey::fromBytes(Secret(QByteArray(32, '\x43')));
    QCOMPARE(judge.judge(signedBy(thief, goodPayment()), 10'000'000).error(),
             u"invalid_exact_evm_signature"_s);
    QVERIFY(judge.judge(signedBy(payer(), goodPayment()), 10'000'000));
}

void TestPracticeChainJudge::nobodyPaysMoreThanTheyHold()
{
    ChainJudge judge(std::make_shared<ManualClock>(), UsdcAmount(9'999'999));
    QCOMPARE(judge.judge(signedBy(payer(), goodPayment()), 10'000'000).error(),
             u"invalid_exact_evm_insufficient_balance"_s);
    QVERIFY(judge.balanceOf(payer().address()) == UsdcAmount(9'999'999));
}

void TestPracticeChainJudge::ofManyAtOnceOneSettles()
{
    ChainJudge judge(std::make_shared<ManualClock>());
    const QByteArray payment = signedBy(payer(), goodPayment());
    std::atomic<int> settled = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&] {
                if (judge.judge(payment, 10'000'000))
                    ++settled;
            });
        }
    }
    QCOMPARE(settled.load(), 1);
    QVERIFY(judge.balanceOf(payer().address()) == UsdcAmount(990'000'000));
}

QTEST_APPLESS_MAIN(TestPracticeChainJudge)
#include "tst_practice_chain_judge.moc"
