#include "credits/stored_payment.h"
#include "top_up_fixture.h"
#include "wallet/signed_payment.h"

#include <QDir>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;

class TestTopUp : public QObject, private TopUpFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginAnew(); }
    void paysOnceAndSettles();
    void whatIsMoneyStaysOutOfTheLibrary();
    void aDoubleClickPaysOnce();
    void otherTermsThanThoseShownAreNotPaid();
    void whatIsUnknownIsAskedAgainByteForByte_data();
    void whatIsUnknownIsAskedAgainByteForByte();
    void aSignatureThatIsNotAtHandIsNotMadeAnew();
    void aStopBetweenAnyTwoStepsNeverPaysTwice();
    void whatNeverLeftIsDroppedAndTheNextGoesOn();
    void anUnknownOutcomeKeepsTheNextOneAway();
    void theClockAloneReleasesNothing();
    void whatArrivedAfterAllIsSeenInTheBalance();
    void onceItIsSeenInTheBalanceNothingElseBegins();
    void itIsSeenInTheBalanceThoughCreditsAreSpent();
    void whatTheServerSaysItTookIsNotGivenUp();
    void aChangedRecipientStopsUntilAccepted();
    void nothingIsSentWhenTheWalletSaysNo();
    void termsThatGrewOldAreNotPaid();
};

void TestTopUp::paysOnceAndSettles()
{
    QSignalSpy reviews(m_topUp.get(), &TopUp::reviewReady);
    QCOMPARE(review(), State::Review);
    QCOMPARE(reviews.size(), 1);
    QCOMPARE(m_signer.calls, 0);
    m_topUp->approve(*m_topUp->terms());
    QCOMPARE(settled(), State::Settled);
    QCOMPARE(m_gateway->settlements(), 1);
    QCOMPARE(m_gateway->headers.size(), 1);
    const auto rows = m_ledger->payments(m_account.id, {}, 9).result().value();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().state, PaymentState::Settled);
    QCOMPARE(rows.first().transaction.size(), 66);
    QCOMPARE(rows.first().addedMicros, std::optional<qint64>(10'000'000));
    QCOMPARE(review(), State::Review);
    QCOMPARE(m_topUp->terms()->earlierPayments, 1);
}

void TestTopUp::whatIsMoneyStaysOutOfTheLibrary()
{
    m_gateway->trouble = Trouble::LostBefore; // worth the most: nobody has taken it yet
    QCOMPARE(pay(), State::Unknown);
    const QByteArray header = m_gateway->headers.first();
    const QByteArray signature = readPaymentHeader(header)->signature.toHex().toLatin1().mid(2);
    const QByteArray nonce = m_topUp->payment().nonce.toLatin1();
    bool isNonceThere = false;
    const QDir folder(m_stage->folder.path());
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        isNonceThere = isNonceThere || bytes.contains(nonce);
        for (const QByteArray &secret : {header, signature, QByteArray::fromHex(signature)})
            QVERIFY2(!bytes.contains(secret.first(40)), qPrintable(name));
    }
    QVERIFY(isNonceThere); // it was looked for in the right place
}

void TestTopUp::aDoubleClickPaysOnce()
{
    QCOMPARE(review(), State::Review);
    const PaymentTerms terms = *m_topUp->terms();
    for (int i = 0; i < 3; ++i) {
        m_topUp->approve(terms);
        m_topUp->start(ten);
        m_topUp->askAgain();
    }
    QCOMPARE(settled(), State::Settled);
    m_topUp->approve(terms);
    QCOMPARE(settled(), State::Settled);
    QCOMPARE(m_gateway->settlements(), 1);
    QCOMPARE(m_signer.calls, 1);
}

void TestTopUp::otherTermsThanThoseShownAreNotPaid()
{
    QCOMPARE(review(), State::Review);
    PaymentTerms other = *m_topUp->terms();
    other.amount = UsdcAmount(1);
    m_topUp->approve(other);
    QCOMPARE(settled(), State::Review);
    QCOMPARE(m_signer.calls, 0);
    m_topUp->cancel();
    m_topUp->approve(other);
    QCOMPARE(m_topUp->state(), State::Ready);
}

void TestTopUp::whatIsUnknownIsAskedAgainByteForByte_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("settles"); // before it is asked again
    QTest::newRow("lost on the way") << int(Trouble::LostBefore) << false;
    QTest::newRow("reply lost") << int(Trouble::Lost) << true;
    QTest::newRow("402 after settling") << int(Trouble::Refused) << true;
    QTest::newRow("500 after settling") << int(Trouble::Failed) << true;
    QTest::newRow("a receipt that proves nothing") << int(Trouble::NoReceipt) << true;
}

void TestTopUp::whatIsUnknownIsAskedAgainByteForByte()
{
    QFETCH(int, fault);
    QFETCH(bool, settles);
    m_gateway->trouble = static_cast<Trouble>(fault);
    QCOMPARE(pay(), State::Unknown);
    QCOMPARE(m_gateway->headers.size(), 1);
    restart();
    QCOMPARE(resumed(), State::Unknown);
    m_topUp->askAgain();
    m_topUp->askAgain();
    QCOMPARE(settled(), settles ? State::Unknown : State::Settled); // the judge takes a nonce once
    QCOMPARE(m_gateway->headers.size(), 2);
    QCOMPARE(m_gateway->headers.at(1), m_gateway->headers.at(0));
    QCOMPARE(m_gateway->settlements(), 1);
}

void TestTopUp::aSignatureThatIsNotAtHandIsNotMadeAnew()
{
    m_signer.forgets = true;
    m_gateway->trouble = Trouble::Lost;
    QCOMPARE(pay(), State::Unknown);
    m_topUp->askAgain();
    QCOMPARE(settled(), State::Unknown);
    QCOMPARE(m_topUp->problem()->kind, TopUpProblem::Kind::NotKept);
    QCOMPARE(m_gateway->headers.size(), 1);
    QCOMPARE(m_signer.calls, 1);
    m_signer.forgets = false; // the keychain is open again
    m_topUp->askAgain();
    QVERIFY(settled() != State::Failed);
    QCOMPARE(m_gateway->headers.size(), 2);
    QCOMPARE(m_gateway->headers.at(1), m_gateway->headers.at(0));
}

void TestTopUp::aStopBetweenAnyTwoStepsNeverPaysTwice()
{
    for (int turns = 0; turns < 24; ++turns) {
        init();
        QCOMPARE(review(), State::Review);
        m_topUp->approve(*m_topUp->terms());
        for (int i = 0; i < turns && !rests(); ++i)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        restart();
        const State found = resumed();
        QVERIFY(found == State::Ready || found == State::Unknown);
        const int sent = static_cast<int>(m_gateway->headers.size());
        const auto rows = m_ledger->payments(m_account.id, {}, 9).result().value();
        for (const PaymentRecord &row : rows)
            QVERIFY(sent == 0 || row.state != PaymentState::Refused);
        if (found == State::Unknown) {
            QCOMPARE(pay(), State::Unknown); // taken up instead
            m_topUp->askAgain();
            (void)settled();
        } else if (sent == 0) {
            QCOMPARE(pay(), State::Settled);
        }
        QVERIFY(m_gateway->settlements() <= 1);
    }
}

void TestTopUp::whatNeverLeftIsDroppedAndTheNextGoesOn()
{
    QCOMPARE(review(), State::Review);
    PaymentRecord unsent = recordOf(*m_topUp->terms(), Bytes32{});
    unsent.id = QUuid::createUuid();
    unsent.account = m_account.id;
    unsent.gateway = u"elsewhere"_s;
    unsent.createdAt = unsent.updatedAt = m_clock->nowUtc();
    QVERIFY(m_ledger->prepare(unsent).result());
    restart();
    QCOMPARE(pay(), State::Settled);
    QVERIFY(!m_ledger->markSent(unsent.id).result());
    QCOMPARE(m_gateway->settlements(), 1);
}

void TestTopUp::anUnknownOutcomeKeepsTheNextOneAway()
{
    m_gateway->trouble = Trouble::Lost;
    QCOMPARE(pay(), State::Unknown);
    m_topUp->start(ten);
    QCOMPARE(m_topUp->state(), State::Unknown);
    restart();
    QCOMPARE(pay(), State::Unknown);
    QCOMPARE(m_gateway->settlements(), 1);
    QCOMPARE(m_signer.calls, 1);
}

void TestTopUp::theClockAloneReleasesNothing()
{
    m_gateway->trouble = Trouble::LostBefore;
    QCOMPARE(pay(), State::Unknown);
    m_topUp->release();
    QCOMPARE(settled(), State::Unknown);
    QCOMPARE(m_topUp->problem()->kind, TopUpProblem::Kind::TooEarly);

    // This computer's clock jumps; the server's does not.
    m_clock->advance(std::chrono::hours(1));
    m_topUp->release();
    QCOMPARE(settled(), State::Unknown);
    QCOMPARE(m_topUp->problem()->kind, TopUpProblem::Kind::TooEarly);

    m_serverClock->advance(std::chrono::hours(1));
    m_topUp->release();
    QCOMPARE(settled(), State::Released);
    QCOMPARE(pay(), State::Settled);
    QCOMPARE(m_gateway->settlements(), 1);
}

void TestTopUp::whatArrivedAfterAllIsSeenInTheBalance()
{
    m_gateway->trouble = Trouble::Lost;
    QCOMPARE(pay(), State::Unknown);
    advance(std::chrono::hours(1));
    m_topUp->release();
    QCOMPARE(settled(), State::Settled);
    QVERIFY(m_topUp->payment().transaction.isEmpty());
    QCOMPARE(m_gateway->settlements(), 1);
}

void TestTopUp::onceItIsSeenInTheBalanceNothingElseBegins()
{
    m_gateway->trouble = Trouble::Lost;
    QCOMPARE(pay(), State::Unknown);
    m_topUp->noticeBalance(*m_topUp->payment().balanceMicros + 10'000'000);
    // Before that is written.
    m_topUp->release();
    QVERIFY(!m_topUp->problem());
    m_topUp->askAgain();
    QCOMPARE(settled(), State::Settled);
    QCOMPARE(m_gateway->headers.size(), 1);
}

void TestTopUp::itIsSeenInTheBalanceThoughCreditsAreSpent()
{
    m_gateway->trouble = Trouble::Late;
    m_gateway->requestsUntilLate = 99;
    QCOMPARE(pay(), State::Unknown);
    m_topUp->noticeBalance(8'000'000); // 200 credits were spent
    QCOMPARE(settled(), State::Unknown);
    m_topUp->noticeBalance(17'999'999); // and another payment may have come from elsewhere
    QCOMPARE(settled(), State::Unknown);
    m_topUp->noticeBalance(18'000'000);
    QCOMPARE(settled(), State::Settled);
}

void TestTopUp::whatTheServerSaysItTookIsNotGivenUp()
{
    m_gateway->trouble = Trouble::Lost;
    QCOMPARE(pay(), State::Unknown);
    m_topUp->askAgain();
    QCOMPARE(settled(), State::Unknown); // the server says that it was taken before
    m_gateway->world.chargeTokens("key", 300'000); // 1,500 credits: less than there were
    advance(std::chrono::hours(1));
    restart();
    QCOMPARE(resumed(), State::Unknown);
    m_topUp->release();
    QCOMPARE(settled(), State::Settled);
    QCOMPARE(m_gateway->settlements(), 1);
}

void TestTopUp::aChangedRecipientStopsUntilAccepted()
{
    QCOMPARE(pay(), State::Settled);
    m_gateway->recipient = "0x8617E340B3D01FA5F11F306F4090FD50E238070D";
    QCOMPARE(review(), State::Failed);
    QCOMPARE(m_topUp->problem()->refusal->reason, RefusalReason::RecipientChanged);
    QCOMPARE(m_signer.calls, 1);
    m_topUp->start(ten, *EthAddress::parse(m_topUp->problem()->refusal->detail));
    QCOMPARE(settled(), State::Review);
    QVERIFY(m_topUp->terms()->recipientChanged);
}

void TestTopUp::nothingIsSentWhenTheWalletSaysNo()
{
    m_signer.refuses = true;
    QCOMPARE(pay(), State::Failed);
    QCOMPARE(m_topUp->problem()->kind, TopUpProblem::Kind::Signer);
    QVERIFY(m_gateway->headers.isEmpty());
    m_signer.refuses = false;
    QCOMPARE(pay(), State::Settled);
}

void TestTopUp::termsThatGrewOldAreNotPaid()
{
    QCOMPARE(review(), State::Review);
    m_clock->advance(std::chrono::minutes(6));
    m_topUp->approve(*m_topUp->terms());
    QCOMPARE(settled(), State::Failed);
    QCOMPARE(m_topUp->problem()->kind, TopUpProblem::Kind::TooLate);
    QCOMPARE(m_signer.calls, 0);
}

QTEST_GUILESS_MAIN(TestTopUp)
#include "tst_top_up.moc"
