// When rooms are asked for news.

#include "channels/poll_schedule.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Interest = PollSchedule::Interest;

namespace {

const QString general = u"general"_s;
const QString requests = u"requests"_s;
const PollSchedule::Time start = 1000s;

Error refused(std::optional<std::chrono::seconds> retryAfter = {})
{
    return {ErrorKind::RateLimited, 429, retryAfter, {}};
}

} // namespace

class TestPollSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAskedThatNobodyCaresFor()
    {
        PollSchedule schedule;
        schedule.setInterest(general, Interest::None, start);
        QVERIFY(schedule.takeDue(start + 1h).isEmpty());
        QVERIFY(!schedule.untilDue(start));
    }

    void aRoomThatIsLookedAtIsAskedAtOnceAndEveryFourSeconds()
    {
        PollSchedule schedule;
        schedule.setInterest(general, Interest::LookedAt, start);
        QCOMPARE(schedule.takeDue(start), QList<QString>{general});
        QVERIFY(schedule.takeDue(start + 1h).isEmpty()); // no second question before the answer
        schedule.succeeded(general, start + 1s);
        QCOMPARE(schedule.untilDue(start + 1s), PollSchedule::Time(4s));
        QVERIFY(schedule.takeDue(start + 4s).isEmpty());
        QCOMPARE(schedule.takeDue(start + 5s), QList<QString>{general});
    }

    void oneTimerServesAllRooms()
    {
        PollSchedule schedule;
        schedule.setInterest(general, Interest::LookedAt, start);
        schedule.setInterest(requests, Interest::Background, start);
        QCOMPARE(schedule.takeDue(start), (QList<QString>{general, requests}));
        schedule.succeeded(general, start);
        schedule.succeeded(requests, start);
        QCOMPARE(schedule.untilDue(start), PollSchedule::Time(4s));
        schedule.setInterest(general, Interest::None, start);
        QCOMPARE(schedule.untilDue(start), PollSchedule::Time(45s));
    }

    void theServersWordIsKept()
    {
        PollSchedule schedule;
        schedule.setInterest(general, Interest::LookedAt, start);
        (void)schedule.takeDue(start);
        schedule.failed(general, refused(90s), start);
        schedule.hurry(general, start + 1s);
        schedule.setOnline(false, start + 1s);
        schedule.setOnline(true, start + 2s);
        QVERIFY(schedule.takeDue(start + 89s).isEmpty());
        QCOMPARE(schedule.takeDue(start + 90s), QList<QString>{general});
    }

    void failuresAreAskedAboutLessAndLess()
    {
        PollSchedule schedule;
        schedule.setInterest(general, Interest::LookedAt, start);
        PollSchedule::Time last = 4s;
        for (int i = 0; i < 30; ++i) {
            (void)schedule.takeDue(start + *schedule.untilDue(start));
            schedule.failed(general, {ErrorKind::ServerFailure, 500, {}, {}}, start);
            const auto wait = *schedule.untilDue(start);
            QVERIFY(wait >= last);
            QVERIFY(wait <= PollSchedule::longestBackOff);
            last = wait;
        }
        QCOMPARE(last, PollSchedule::longestBackOff);
        schedule.succeeded(general, start);
        QCOMPARE(schedule.untilDue(start), PollSchedule::Time(4s));
    }

    void nothingIsAskedOfflineAndAllAtOnceWhenTheNetworkIsBack()
    {
        PollSchedule schedule;
        schedule.setInterest(general, Interest::LookedAt, start);
        (void)schedule.takeDue(start);
        schedule.failed(general, {ErrorKind::HostNotFound, 0, {}, {}}, start);
        schedule.setOnline(false, start);
        QVERIFY(!schedule.untilDue(start));
        QVERIFY(schedule.takeDue(start + 1h).isEmpty());
        schedule.setOnline(true, start + 2s);
        QCOMPARE(schedule.takeDue(start + 2s), QList<QString>{general});
    }

    void aHiddenWindowAsksOnlyForRoomsThatNotify()
    {
        PollSchedule schedule;
        schedule.setInterest(general, Interest::LookedAt, start);
        schedule.setInterest(requests, Interest::Background, start);
        schedule.setVisible(false, start);
        QCOMPARE(schedule.takeDue(start), QList<QString>{requests});
        schedule.setInterest(requests, Interest::None, start);
        QVERIFY(!schedule.untilDue(start));
        schedule.setVisible(true, start + 1h);
        QCOMPARE(schedule.takeDue(start + 1h), QList<QString>{general});
    }
};

QTEST_APPLESS_MAIN(TestPollSchedule)
#include "tst_poll_schedule.moc"
