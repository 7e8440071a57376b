// payment_probe pays as the program does: once, whatever breaks on the way, and says what it knows.

#include "../credits/top_up_gateway.h"
#include "core/clock.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;

class TestPaymentPay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void paysAndSaysWhatCame();
    void withoutApprovalNothingIsSigned();
    void saysWhyTermsAreRefused();
    void takesPlainHttpFromThisComputerOnly();
    void anUnknownOutcomeIsResumedByteForByte_data();
    void anUnknownOutcomeIsResumedByteForByte();
    void resumingBeginsNothing();
    void aKillAtAnyStepNeverPaysTwice_data();
    void aKillAtAnyStepNeverPaysTwice();
    void aDoubleClickPaysOnce();
    void twoProgramsAtOncePayOnce();

private:
    std::unique_ptr<QProcess> begin(const QString &command, const QString &url,
                                    const QStringList &more = {u"--approve"_s},
                                    const QString &stopAt = {})
    {
        auto probe = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PROBE_KEY"_s, u"dkn_live_test"_s);
        environment.insert(u"PROBE_WALLET"_s, QString(64, u'4').replace(u"44"_s, u"42"_s));
        environment.insert(u"DRIA_PROBE_STOP_AT"_s, stopAt);
        probe->setProcessEnvironment(environment);
        QStringList arguments{command,
                              url,
                              u"--amount"_s,
                              u"10"_s,
                              u"--data-dir"_s,
                              m_folder->path(),
                              u"--api-key-env"_s,
                              u"PROBE_KEY"_s,
                              u"--wallet-key-env"_s,
                              u"PROBE_WALLET"_s};
        probe->start(QStringLiteral(DRIA_PAYMENT_PROBE), arguments + more);
        return probe;
    }
    /// The gateway lives in this event loop.
    static QJsonObject answerOf(QProcess &probe)
    {
        if (!QTest::qWaitFor([&probe] { return probe.state() == QProcess::NotRunning; }, 120'000))
            qFatal("the probe did not end");
        return QJsonDocument::fromJson(probe.readAllStandardOutput()).object();
    }
    QJsonObject run(const QString &command, const QStringList &more = {u"--approve"_s})
    {
        return answerOf(*begin(command, m_gateway->server.baseUrl().toString(), more));
    }

    std::unique_ptr<TopUpGateway> m_gateway;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPaymentPay::init()
{
    m_gateway = std::make_unique<TopUpGateway>(std::make_shared<SystemClock>());
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestPaymentPay::paysAndSaysWhatCame()
{
    const QJsonObject answer = run(u"pay"_s);
    QCOMPARE(answer[u"state"].toString(), u"settled"_s);
    QCOMPARE(answer[u"txHash"].toString().size(), 66);
    QCOMPARE(answer[u"credits_added"].toDouble(), 1000.0);
    QCOMPARE(answer[u"balance"].toDouble(), 2000.0);
    QVERIFY(answer[u"error"].isNull());
    QCOMPARE(m_gateway->settlements(), 1);
    QCOMPARE(answer[u"payment"][u"nonce"].toString(), m_gateway->settledNonces.value(0));
}

void TestPaymentPay::withoutApprovalNothingIsSigned()
{
    const QJsonObject answer = run(u"pay"_s, {});
    QCOMPARE(answer[u"state"].toString(), u"review"_s);
    QVERIFY(m_gateway->headers.isEmpty());
    QCOMPARE(run(u"resume"_s, {})[u"state"].toString(), u"none"_s);
}

void TestPaymentPay::saysWhyTermsAreRefused()
{
    m_gateway->recipient = QByteArray("0x") + QByteArray(40, '0');
    const QJsonObject answer = run(u"pay"_s);
    QCOMPARE(answer[u"state"].toString(), u"refused"_s);
    QCOMPARE(answer[u"error"].toString(), u"RecipientIsZero"_s);
    QVERIFY(!answer[u"sentence"].toString().isEmpty());
    QVERIFY(m_gateway->headers.isEmpty());
}

void TestPaymentPay::takesPlainHttpFromThisComputerOnly()
{
    for (const QString &url : {u"http://192.168.0.1:1/v1"_s, u"http://dria.example/v1"_s}) {
        const QJsonObject answer = answerOf(*begin(u"pay"_s, url));
        QCOMPARE(answer[u"state"].toString(), u"failed"_s);
        QCOMPARE(answer[u"error"].toString(), u"InsecureUrl"_s);
    }
}

void TestPaymentPay::anUnknownOutcomeIsResumedByteForByte_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("lost on the way") << int(Trouble::LostBefore);
    QTest::newRow("reply lost") << int(Trouble::Lost);
    QTest::newRow("402 after settling") << int(Trouble::Refused);
    QTest::newRow("500 after settling") << int(Trouble::Failed);
    QTest::newRow("a receipt that proves nothing") << int(Trouble::NoReceipt);
}

void TestPaymentPay::anUnknownOutcomeIsResumedByteForByte()
{
    QFETCH(int, fault);
    m_gateway->trouble = static_cast<Trouble>(fault);
    const QJsonObject unknown = run(u"pay"_s);
    QCOMPARE(unknown[u"state"].toString(), u"unknown"_s);
    QVERIFY(!unknown[u"error"].toString().isEmpty());
    QCOMPARE(run(u"pay"_s)[u"state"].toString(), u"unknown"_s); // the open one keeps it away
    QCOMPARE(m_gateway->headers.size(), 1);
    const QJsonObject answer = run(u"resume"_s);
    QCOMPARE(answer[u"state"].toString(), u"settled"_s);
    QCOMPARE(answer[u"balance"].toDouble(), 2000.0);
    QCOMPARE(m_gateway->headers.size(), 2);
    QCOMPARE(m_gateway->headers.at(1), m_gateway->headers.at(0));
    QCOMPARE(m_gateway->settlements(), 1);
}

void TestPaymentPay::resumingBeginsNothing()
{
    QCOMPARE(run(u"resume"_s)[u"state"].toString(), u"none"_s);
    QVERIFY(m_gateway->headers.isEmpty());
    const QString transaction = run(u"pay"_s)[u"txHash"].toString();
    const QJsonObject again = run(u"resume"_s);
    QCOMPARE(again[u"state"].toString(), u"settled"_s);
    QCOMPARE(again[u"txHash"].toString(), transaction);
    QCOMPARE(m_gateway->settlements(), 1);
}

void TestPaymentPay::aKillAtAnyStepNeverPaysTwice_data()
{
    QTest::addColumn<int>("leastSent"); // when it was killed
    QTest::addColumn<int>("mostSent");
    QTest::addColumn<QStringList>("found");
    const QStringList nothing{u"none"_s};
    QTest::newRow("balance") << 0 << 0 << nothing;
    QTest::newRow("terms") << 0 << 0 << nothing;
    QTest::newRow("review") << 0 << 0 << nothing;
    QTest::newRow("approved") << 0 << 0 << QStringList{u"none"_s, u"refused"_s};
    QTest::newRow("prepared") << 0 << 0 << QStringList{u"refused"_s};
    QTest::newRow("signed") << 0 << 0 << QStringList{u"refused"_s};
    QTest::newRow("marked") << 0 << 0 << QStringList{u"settled"_s}; // asked again, and then taken
    QTest::newRow("sent") << 0 << 1 << QStringList{u"settled"_s};
    QTest::newRow("answered") << 1 << 1 << QStringList{u"settled"_s};
    QTest::newRow("over") << 1 << 1 << QStringList{u"settled"_s};
}

void TestPaymentPay::aKillAtAnyStepNeverPaysTwice()
{
    QFETCH(int, leastSent);
    QFETCH(int, mostSent);
    QFETCH(QStringList, found);
    const auto killed = begin(u"pay"_s, m_gateway->server.baseUrl().toString(), {u"--approve"_s},
                              QString::fromLatin1(QTest::currentDataTag()));
    (void)answerOf(*killed);
    QCOMPARE(killed->exitStatus(), QProcess::CrashExit);
    QCOMPARE(killed->exitCode(), SIGKILL);
    QVERIFY(m_gateway->headers.size() >= leastSent && m_gateway->headers.size() <= mostSent);

    const QString state = run(u"resume"_s)[u"state"].toString();
    QVERIFY2(found.contains(state), qPrintable(state));
    if (state != "settled"_L1)
        QCOMPARE(run(u"pay"_s)[u"state"].toString(), u"settled"_s);
    QCOMPARE(m_gateway->settlements(), 1);
    QCOMPARE(m_gateway->settledNonces.size(), 1);
    for (const QByteArray &header : m_gateway->headers)
        QCOMPARE(header, m_gateway->headers.first());
}

void TestPaymentPay::aDoubleClickPaysOnce()
{
    QCOMPARE(run(u"pay"_s, {u"--approve"_s, u"--clicks"_s, u"3"_s})[u"state"].toString(),
             u"settled"_s);
    QCOMPARE(m_gateway->headers.size(), 1);
    QCOMPARE(m_gateway->settlements(), 1);

    m_gateway->trouble = Trouble::Lost;
    QCOMPARE(run(u"pay"_s, {u"--approve"_s, u"--clicks"_s, u"3"_s})[u"state"].toString(),
             u"unknown"_s);
    QCOMPARE(run(u"resume"_s, {u"--approve"_s, u"--clicks"_s, u"3"_s})[u"state"].toString(),
             u"settled"_s);
    QCOMPARE(m_gateway->headers.size(), 3); // that, and once again
    QCOMPARE(m_gateway->settlements(), 2);
}

void TestPaymentPay::twoProgramsAtOncePayOnce()
{
    const QString url = m_gateway->server.baseUrl().toString();
    const auto one = begin(u"pay"_s, url);
    const auto other = begin(u"pay"_s, url);
    QStringList states{answerOf(*one)[u"state"].toString(), answerOf(*other)[u"state"].toString()};
    // The folder is of one program at a time; who came after the end of the first pays anew.
    const auto paid = states.count(u"settled"_s);
    QVERIFY2(paid >= 1, qPrintable(states.join(u' ')));
    QCOMPARE(m_gateway->settlements(), paid);
    QCOMPARE(states.count(u"failed"_s), 2 - paid);
}

QTEST_GUILESS_MAIN(TestPaymentPay)
#include "tst_payment_pay.moc"
