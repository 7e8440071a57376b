#include "credits/usage_meter.h"
#include "library/usage_ledger.h"
#include "library_stage.h"

#include <QSignalSpy>

using namespace dria;
using namespace Qt::StringLiterals;

class TestUsageMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBalanceIsReadExactly_data();
    void aBalanceIsReadExactly();
    void whatAnAnswerTookIsTheChangeOfTheBalance();
    void answersThatRanTogetherShareTheChange();
    void aBalanceWhileAnAnswerRunsSaysNothingYet();
    void aBalanceThatGrewTellsNothing();
    void withoutABalanceBeforeNothingIsKnown();
    void anAnswerThatNeverBeganIsNoEntry();
    void accountsAreApart();

private:
    Message answer(int tokens = 20)
    {
        Message message;
        message.id = QUuid::createUuid();
        message.conversation = QUuid::createUuid();
        message.account = m_account;
        message.role = Message::Role::Assistant;
        message.model = u"qwen3.5:9b"_s;
        message.usage.completionTokens = tokens;
        return message;
    }
    void balance(const QString &usdc) { m_meter->onBalance(m_account, {0, usdc}); }
    QList<UsageEntry> entries(const QUuid &account)
    {
        return m_ledger->entries({account, {}, {}}, {}, 100).result().value();
    }

    std::unique_ptr<LibraryStage> m_stage;
    std::unique_ptr<UsageLedger> m_ledger;
    std::unique_ptr<UsageMeter> m_meter;
    QUuid m_account;
    int m_running = 0;
};

void TestUsageMeter::init()
{
    m_meter.reset();
    m_ledger.reset();
    m_stage = std::make_unique<LibraryStage>();
    m_ledger = std::make_unique<UsageLedger>(m_stage->store->thread(), m_stage->clock);
    m_running = 0;
    m_account = QUuid::createUuid();
    m_meter = std::make_unique<UsageMeter>(*m_ledger, m_stage->clock,
                                           [this](const QUuid &) { return m_running; });
}

void TestUsageMeter::aBalanceIsReadExactly_data()
{
    QTest::addColumn<double>("credits");
    QTest::addColumn<QString>("usdc");
    QTest::addColumn<qint64>("micros");
    QTest::newRow("decimal") << 1000.0 << u"10.00"_s << qint64(10'000'000);
    QTest::newRow("all decimals") << 0.0 << u"0.123456"_s << qint64(123'456);
    QTest::newRow("more than there are") << 0.0 << u"0.1234567"_s << qint64(123'456);
    QTest::newRow("whole") << 0.0 << u"7"_s << qint64(7'000'000);
    QTest::newRow("credits alone") << 12.34 << QString() << qint64(123'400);
    QTest::newRow("words") << 12.34 << u"ten"_s << qint64(-1);
    QTest::newRow("no number") << qQNaN() << QString() << qint64(-1);
    QTest::newRow("huge") << 1e300 << QString() << qint64(-1);
}

void TestUsageMeter::aBalanceIsReadExactly()
{
    QFETCH(double, credits);
    QFETCH(QString, usdc);
    QTEST(microsOf({credits, usdc}).value_or(-1), "micros");
}

void TestUsageMeter::whatAnAnswerTookIsTheChangeOfTheBalance()
{
    balance(u"10.00"_s);
    const Message one = answer(17);
    m_meter->onAnswered(one);
    balance(u"9.97"_s);
    const auto found = entries(m_account);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().observedMicros, 30'000);
    QCOMPARE(found.first().sharedBy, 1);
    QCOMPARE(found.first().answerTokens, 17);
    QCOMPARE(found.first().message, one.id);
    balance(u"9.90"_s); // nothing ended meanwhile: nobody's
    QCOMPARE(entries(m_account).first().observedMicros, 30'000);
}

void TestUsageMeter::answersThatRanTogetherShareTheChange()
{
    balance(u"10.00"_s);
    m_meter->onAnswered(answer());
    m_meter->onAnswered(answer());
    balance(u"9.00"_s);
    for (const UsageEntry &entry : entries(m_account)) {
        QCOMPARE(entry.observedMicros, 1'000'000);
        QCOMPARE(entry.sharedBy, 2);
    }
}

void TestUsageMeter::aBalanceWhileAnAnswerRunsSaysNothingYet()
{
    balance(u"10.00"_s);
    m_meter->onAnswered(answer());
    m_running = 1;
    balance(u"9.50"_s);
    QVERIFY(!entries(m_account).first().observedMicros);
    m_meter->onAnswered(answer());
    m_running = 0;
    balance(u"9.00"_s);
    for (const UsageEntry &entry : entries(m_account))
        QCOMPARE(entry.observedMicros, 1'000'000);
}

void TestUsageMeter::aBalanceThatGrewTellsNothing()
{
    balance(u"10.00"_s);
    m_meter->onAnswered(answer());
    balance(u"15.00"_s);
    QVERIFY(!entries(m_account).first().observedMicros);
    m_meter->onAnswered(answer());
    balance(u"14.99"_s);
    QCOMPARE(entries(m_account).first().observedMicros, 10'000);
}

void TestUsageMeter::withoutABalanceBeforeNothingIsKnown()
{
    m_meter->onAnswered(answer());
    balance(u"10.00"_s);
    QVERIFY(!entries(m_account).first().observedMicros);
}

void TestUsageMeter::anAnswerThatNeverBeganIsNoEntry()
{
    Message failed = answer();
    failed.state = Message::State::Failed;
    failed.usage = {};
    m_meter->onAnswered(failed);
    QVERIFY(entries(m_account).isEmpty());
    Message broken = answer();
    broken.state = Message::State::Interrupted;
    broken.usage = {};
    broken.textDeltas = 4;
    m_meter->onAnswered(broken);
    QCOMPARE(entries(m_account).size(), 1);
    QCOMPARE(entries(m_account).first().answerTokens, 4);
    QVERIFY(!entries(m_account).first().isCounted);
}

void TestUsageMeter::accountsAreApart()
{
    const QUuid other = QUuid::createUuid();
    m_meter->onBalance(other, {0, u"3.00"_s});
    balance(u"10.00"_s);
    m_meter->onAnswered(answer());
    m_meter->onBalance(other, {0, u"1.00"_s});
    QVERIFY(!entries(m_account).first().observedMicros);
    QVERIFY(entries(other).isEmpty());
}

QTEST_GUILESS_MAIN(TestUsageMeter)
#include "tst_usage_meter.moc"
