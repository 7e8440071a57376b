// Random schedules of what goes wrong around top-ups: what was taken is what the library says was
// taken, and nothing was taken twice.

#include "top_up_fixture.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;

class TestTopUpSchedules : public QObject, private TopUpFixture
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsPaidTwiceOrLost();

private:
    void randomStep(QRandomGenerator &random);
    void payAndPerhapsStop(QRandomGenerator &random);
    void comeToAnEnd();
    void count();

    struct Counts
    {
        int schedules = 0;
        int steps = 0;
        int stops = 0;    ///< of the program, in the middle of a payment
        int approved = 0; ///< by the person
        int sent = 0;     ///< payments that reached the server, asked again among them
        int taken = 0;
        int settled = 0; ///< as the person was told
        int released = 0;
        int paidTwice = 0; ///< taken, though the person was told that it was not
        int lost = 0;      ///< taken and not written down, or the person was told so and it was not
        int open = 0;
    } m_counts;
};

void TestTopUpSchedules::randomStep(QRandomGenerator &random)
{
    m_gateway->trouble = static_cast<Trouble>(random.bounded(int(Trouble::Last) + 1));
    m_gateway->requestsUntilLate = random.bounded(4);
    switch (random.bounded(5)) {
    case 0:
        restart();
        (void)resumed();
        break;
    case 1:
        m_topUp->askAgain();
        m_topUp->askAgain();
        break;
    case 2: {
        // This computer's clock is ahead for a while, or behind.
        const std::chrono::seconds jump(random.bounded(1800) - 900);
        m_clock->advance(jump);
        m_topUp->release();
        (void)settled();
        if (jump.count() > 0)
            m_serverClock->advance(jump);
        else
            m_clock->advance(-jump);
        m_topUp->release();
        break;
    }
    case 3:
        // What the window does after each look at the balance.
        m_topUp->noticeBalance(m_gateway->world.balance("key").credits * 10'000);
        m_topUp->release();
        break;
    default:
        payAndPerhapsStop(random);
    }
    (void)settled();
}

void TestTopUpSchedules::payAndPerhapsStop(QRandomGenerator &random)
{
    if (review() != State::Review)
        return;
    ++m_counts.approved;
    m_topUp->approve(*m_topUp->terms());
    m_topUp->approve(*m_topUp->terms());
    for (int turn = random.bounded(12); turn > 0 && !rests(); --turn)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 2);
    if (random.bounded(2) == 0) {
        m_counts.stops += rests() ? 0 : 1;
        restart();
    }
}

/// So late that nothing can move any more.
void TestTopUpSchedules::comeToAnEnd()
{
    m_gateway->trouble = Trouble::None;
    advance(std::chrono::hours(1));
    restart();
    (void)resumed();
    m_topUp->release();
    (void)settled();
}

void TestTopUpSchedules::count()
{
    QStringList taken = m_gateway->settledNonces;
    m_counts.taken += static_cast<int>(taken.size());
    m_counts.sent += static_cast<int>(m_gateway->headers.size());
    m_counts.paidTwice += std::abs(m_gateway->settlements() - static_cast<int>(taken.size()));
    const auto rows = m_ledger->payments(m_account.id, {}, 1000).result().value();
    for (const PaymentRecord &row : rows) {
        const bool isTaken = taken.removeOne(row.nonce);
        m_counts.settled += row.state == PaymentState::Settled ? 1 : 0;
        m_counts.released += row.state == PaymentState::Released ? 1 : 0;
        m_counts.open += isOpen(row.state) ? 1 : 0;
        m_counts.paidTwice += isTaken && row.state != PaymentState::Settled ? 1 : 0;
        m_counts.lost += !isTaken && row.state == PaymentState::Settled ? 1 : 0;
    }
    m_counts.lost += static_cast<int>(taken.size());
}

void TestTopUpSchedules::nothingIsPaidTwiceOrLost()
{
    // DRIA_PAYMENT_SCHEDULES=10000 for a long run, DRIA_PAYMENT_SEED for another one.
    const int schedules = qMax(60, qEnvironmentVariableIntValue("DRIA_PAYMENT_SCHEDULES"));
    bool isSeed = false;
    const int seed = qEnvironmentVariableIntValue("DRIA_PAYMENT_SEED", &isSeed);
    QRandomGenerator random(isSeed ? seed : 20260313);
    for (m_counts = {}; m_counts.schedules < schedules; ++m_counts.schedules) {
        if (m_counts.schedules % 10 == 0)
            beginAnew();
        for (int step = 0; step < 5; ++step, ++m_counts.steps)
            randomStep(random);
        if (m_counts.schedules % 10 == 9 || m_counts.schedules + 1 == schedules) {
            comeToAnEnd();
            count();
        }
    }
    const QJsonObject told{{u"schedules"_s, m_counts.schedules},
                           {u"steps"_s, m_counts.steps},
                           {u"stops"_s, m_counts.stops},
                           {u"approved"_s, m_counts.approved},
                           {u"sent"_s, m_counts.sent},
                           {u"taken"_s, m_counts.taken},
                           {u"settled"_s, m_counts.settled},
                           {u"released"_s, m_counts.released},
                           {u"paidTwice"_s, m_counts.paidTwice},
                           {u"lost"_s, m_counts.lost},
                           {u"open"_s, m_counts.open}};
    const QByteArray figures = QJsonDocument(told).toJson(QJsonDocument::Compact);
    qInfo("%s", figures.constData());
    QCOMPARE(m_counts.paidTwice, 0);
    QCOMPARE(m_counts.lost, 0);
    QCOMPARE(m_counts.open, 0);
    QCOMPARE(m_counts.settled, m_counts.taken);
    QVERIFY(m_counts.taken > 0 && m_counts.released > 0 && m_counts.stops > 0);
}

QTEST_GUILESS_MAIN(TestTopUpSchedules)
#include "tst_top_up_schedules.moc"
