#include "library/payment_ledger.h"
#include "library_stage.h"

#include <QTimeZone>

using namespace dria;
using namespace Qt::StringLiterals;

namespace {

const QUuid account(u"01890a5d-ac96-774b-bcce-b302099a8057"_s);
const QString gateway = u"https://inference.dria.co"_s;
const QString recipient = u"0x000000000000000000000000000000000000dEaD"_s;
const QDateTime noon(QDate(2026, 3, 13), QTime(12, 0), Qt::UTC);

} // namespace

class TestPaymentLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPaymentComesBackAsItWas();
    void oneAtATimeIsOpen();
    void noNonceIsUsedTwice();
    void itIsSentOnce();
    void whatHasEndedStaysAsItIs();
    void anUnknownOutcomeCountsAsSpent();
    void theRecipientThatSettledLastIsKnown();
    void anOpenPaymentSurvivesARestart();
    void aTableIsReadInPages();
    void aTableHasWhatIsChosen();

private:
    [[nodiscard]] PaymentRecord payment(int number, const QUuid &of = account) const
    {
        PaymentRecord record;
        record.createdAt = record.updatedAt = noon.addSecs(number);
        record.id = newId(record.createdAt);
        record.account = of;
        record.gateway = gateway;
        record.network = u"base"_s;
        record.payer = u"0x52908400098527886E0F7030069857D2E4169EE7"_s;
        record.recipient = recipient;
        record.micros = 10'000'000;
        record.validAfter = 1'773'400'000;
        record.validBefore = 1'773'400'900;
        record.nonce = u"0x%1"_s.arg(number, 64, 16, QChar(u'0'));
        record.balanceMicros = 5'000'000;
        return record;
    }
    PaymentRecord concluded(PaymentRecord record, PaymentState state)
    {
        if (!m_ledger->prepare(record).result() || !m_ledger->markSent(record.id).result())
            qFatal("not prepared");
        record.state = state;
        if (!m_ledger->conclude(record).result())
            qFatal("not concluded");
        return record;
    }
    [[nodiscard]] PaymentStanding standing(const QDateTime &since = noon)
    {
        return m_ledger->standing(account, gateway, since).result().value();
    }

    std::unique_ptr<LibraryStage> m_stage;
    std::unique_ptr<PaymentLedger> m_ledger;
};

void TestPaymentLedger::init()
{
    m_ledger.reset();
    m_stage = std::make_unique<LibraryStage>();
    m_ledger = std::make_unique<PaymentLedger>(m_stage->store->thread(), m_stage->clock);
}

void TestPaymentLedger::aPaymentComesBackAsItWas()
{
    PaymentRecord record = payment(1);
    QVERIFY(m_ledger->prepare(record).result());
    QCOMPARE(standing().open, std::optional(record));

    record.state = PaymentState::Settled;
    record.transaction = u"0x%1"_s.arg(7, 64, 16, QChar(u'0'));
    record.addedMicros = 10'000'000;
    record.reason = u"as told"_s;
    QVERIFY(m_ledger->markSent(record.id).result());
    QVERIFY(m_ledger->conclude(record).result());
    PaymentRecord read = m_ledger->payments(account, {}, 9).result().value().value(0);
    QVERIFY(read.sentAt.isValid() && read.updatedAt >= read.sentAt);
    read.sentAt = {};
    read.updatedAt = record.updatedAt;
    QCOMPARE(read, record);
}

void TestPaymentLedger::oneAtATimeIsOpen()
{
    PaymentRecord first = payment(1);
    QVERIFY(m_ledger->prepare(first).result());
    for (const PaymentState state :
         {PaymentState::Prepared, PaymentState::Sent, PaymentState::Unknown}) {
        first.state = state;
        QVERIFY(m_ledger->conclude(first).result());
        QCOMPARE(m_ledger->prepare(payment(2)).result().error().kind, ErrorKind::StorageBusy);
    }
    QVERIFY(m_ledger->prepare(payment(3, QUuid::createUuid())).result()); // of another account
    first.state = PaymentState::Released;
    QVERIFY(m_ledger->conclude(first).result());
    QVERIFY(m_ledger->prepare(payment(2)).result());
}

void TestPaymentLedger::noNonceIsUsedTwice()
{
    const PaymentRecord first = concluded(payment(1), PaymentState::Settled);
    PaymentRecord second = payment(2);
    second.nonce = first.nonce;
    QVERIFY(!m_ledger->prepare(second).result());
}

void TestPaymentLedger::itIsSentOnce()
{
    const PaymentRecord record = payment(1);
    QVERIFY(!m_ledger->markSent(record.id).result()); // not written yet
    QVERIFY(m_ledger->prepare(record).result());
    QVERIFY(m_ledger->markSent(record.id).result());
    QCOMPARE(standing().open->state, PaymentState::Sent);
    QVERIFY(!m_ledger->markSent(record.id).result());
}

void TestPaymentLedger::whatHasEndedStaysAsItIs()
{
    PaymentRecord record = concluded(payment(1), PaymentState::Settled);
    record.state = PaymentState::Unknown;
    QVERIFY(m_ledger->conclude(record).result());
    QVERIFY(!standing().open);
    QVERIFY(!m_ledger->markSent(record.id).result());
}

void TestPaymentLedger::anUnknownOutcomeCountsAsSpent()
{
    (void)concluded(payment(-1), PaymentState::Settled); // the day before
    (void)concluded(payment(1), PaymentState::Settled);
    (void)concluded(payment(2), PaymentState::Refused);
    (void)concluded(payment(3), PaymentState::Released);
    QCOMPARE(standing().spentMicros, 10'000'000);
    (void)concluded(payment(4), PaymentState::Unknown);
    QCOMPARE(standing().spentMicros, 20'000'000);
    QCOMPARE(standing(noon.addDays(-1)).spentMicros, 30'000'000);
}

void TestPaymentLedger::theRecipientThatSettledLastIsKnown()
{
    QCOMPARE(standing().knownRecipient, QString());
    (void)concluded(payment(1), PaymentState::Settled);
    (void)concluded(payment(2), PaymentState::Settled);
    QCOMPARE(standing().knownRecipient, recipient);
    QCOMPARE(standing().payments, 2);
    PaymentRecord other = payment(3);
    other.recipient = u"0x8617E340B3D01FA5F11F306F4090FD50E238070D"_s;
    PaymentRecord unsettled = payment(4);
    unsettled.recipient = u"0xde709f2102306220921060314715629080e2fb77"_s;
    (void)concluded(other, PaymentState::Settled);
    (void)concluded(unsettled, PaymentState::Released);
    QCOMPARE(standing().knownRecipient, other.recipient);
    QCOMPARE(standing().payments, 1);
    const auto elsewhere = m_ledger->standing(account, u"https://example.org"_s, noon).result();
    QCOMPARE(elsewhere->knownRecipient, QString());
    QCOMPARE(elsewhere->spentMicros, 0);
}

void TestPaymentLedger::anOpenPaymentSurvivesARestart()
{
    const PaymentRecord record = payment(1);
    QVERIFY(m_ledger->prepare(record).result());
    m_ledger.reset();
    m_stage->reopen();
    m_ledger = std::make_unique<PaymentLedger>(m_stage->store->thread(), m_stage->clock);
    QCOMPARE(standing().open, std::optional(record));
}

void TestPaymentLedger::aTableIsReadInPages()
{
    QList<QUuid> made;
    for (int i = 0; i < 5; ++i)
        made.prepend(concluded(payment(i / 2 * 2 + i), PaymentState::Settled).id);
    auto read = m_ledger->payments(account, {}, 3).result().value();
    read += m_ledger->payments(account, read.last(), 3).result().value();
    QList<QUuid> ids;
    for (const PaymentRecord &record : read)
        ids.append(record.id);
    QCOMPARE(ids, made);
}

void TestPaymentLedger::aTableHasWhatIsChosen()
{
    (void)concluded(payment(1), PaymentState::Settled);
    (void)concluded(payment(2), PaymentState::Released);
    (void)concluded(payment(3), PaymentState::Refused);
    (void)concluded(payment(4), PaymentState::Unknown);
    const auto statesOf = [this](PaymentChoice choice) {
        QList<PaymentState> states;
        const auto read = m_ledger->payments(account, {}, 9, choice).result().value();
        for (const PaymentRecord &record : read)
            states += record.state;
        return states;
    };
    using enum PaymentState;
    QCOMPARE(statesOf(PaymentChoice::All), QList({Unknown, Refused, Released, Settled}));
    QCOMPARE(statesOf(PaymentChoice::Open), QList({Unknown}));
    QCOMPARE(statesOf(PaymentChoice::Settled), QList({Settled}));
    QCOMPARE(statesOf(PaymentChoice::Ended), QList({Refused, Released}));
}

QTEST_GUILESS_MAIN(TestPaymentLedger)
#include "tst_payment_ledger.moc"
