// One room: its pages, its gaps, what is new, and what the person posts.

#include "feed_stage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace dria;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = RoomPost::State;

namespace {

RoomOptions roomOf(int history)
{
    RoomOptions options;
    options.history = history;
    options.historyStep = 60s;
    options.retryAfter = 60s; // longer than the client waits by itself
    return options;
}

void arrive(FeedStage &stage, int count, const QString &name = u"m"_s)
{
    QList<practice::RoomMessage> messages;
    for (int i = 0; i < count; ++i)
        messages.append(
            stage.message(u"%1%2"_s.arg(name).arg(i), stage.clock->monotonic() - 1000s + i * 1ms));
    stage.gateway.addRoomMessages(messages);
    stage.clock->advance(std::chrono::milliseconds(count));
}

int lastRow(const FeedStage &stage)
{
    return stage.feed->rowCount() - 1;
}

} // namespace

class TestChannelFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstPageIsTheNewestAndNoneOfItIsNews();
    void olderPagesReachTheStart();
    void aBurstWhileAwayIsReadWhole();
    void moreThanIsFilledByItselfLeavesARowThatLoadsIt();
    void aRefusalIsToldAndNothingIsLost();
    void aSecondPollAsksOnce();
    void whatWasReadAndWhatIsNewSurviveARestart();
    void aRoomOfAnyLengthOpensAtTheReadPlaceWithFewRows();
    void aPostIsShownAtOnceAndOnceWhenItIsThere();
    void aRefusedPostIsRetriedByThePersonOnly();
    void aPostWhoseReplyIsLostIsFound();
    void aPostThatNeverArrivedMayBeRetriedAfterTwoLooks();
    void aPostWaitsUntilTheRoomWasRead();
    void keywordsMakeMentions();
    void namesThatLookAlikeAndBaitAreMarked();
};

void TestChannelFeed::theFirstPageIsTheNewestAndNoneOfItIsNews()
{
    FeedStage stage(roomOf(300));
    const QAbstractItemModelTester tester(stage.feed.get());
    QVERIFY(!stage.poll());
    QCOMPARE(stage.feed->rowCount(), 200);
    QCOMPARE(stage.keptIds(), stage.serverIds().mid(100));
    QCOMPARE(stage.feed->unread(), RoomUnread());
    arrive(stage, 3);
    QVERIFY(!stage.poll());
    QCOMPARE(stage.feed->rowCount(), 203);
    QTRY_COMPARE(stage.feed->unread().messages, 3);
    QCOMPARE(stage.feed->firstUnreadRow(), 200);
    stage.feed->markRead(202);
    QTRY_COMPARE(stage.feed->unread().messages, 0);
}

void TestChannelFeed::olderPagesReachTheStart()
{
    FeedStage stage(roomOf(450));
    const QAbstractItemModelTester tester(stage.feed.get());
    QVERIFY(!stage.poll());
    QSignalSpy loaded(stage.feed.get(), &ChannelFeed::olderLoaded);
    for (int i = 1; stage.feed->hasOlder(); ++i) {
        QVERIFY(i < 5);
        stage.feed->loadOlder();
        QTRY_COMPARE(loaded.size(), i);
    }
    QCOMPARE(stage.feed->rowCount(), 450);
    QCOMPARE(stage.keptIds(), stage.serverIds());
}

void TestChannelFeed::aBurstWhileAwayIsReadWhole()
{
    FeedStage stage(roomOf(10));
    const QAbstractItemModelTester tester(stage.feed.get());
    QVERIFY(!stage.poll());
    arrive(stage, 900);
    stage.clock->advance(1h);
    QVERIFY(!stage.poll());
    QCOMPARE(stage.keptIds(), stage.serverIds());
    QCOMPARE(stage.feed->rowCount(), 910);
}

void TestChannelFeed::moreThanIsFilledByItselfLeavesARowThatLoadsIt()
{
    FeedStage stage(roomOf(10));
    QVERIFY(!stage.poll());
    arrive(stage, 3000);
    stage.clock->advance(1h);
    stage.reopen();
    QVERIFY(!stage.poll());
    QCOMPARE(stage.keptIds().count(u"|"_s), 1);
    int gap = -1;
    for (int row = 0; row < stage.feed->rowCount(); ++row) {
        if (stage.actionsAt(row).contains(room::action_id::loadGap))
            gap = row;
    }
    QVERIFY(gap >= 0);
    QSignalSpy filled(&stage.feed->sync(), &RoomSync::gapRead);
    stage.feed->act(stage.at(gap, timeline::MessageIdRole).toUuid(), room::action_id::loadGap);
    QTRY_COMPARE(filled.size(), 1);
    QCOMPARE(stage.keptIds(), stage.serverIds());
}

void TestChannelFeed::aRefusalIsToldAndNothingIsLost()
{
    FeedStage stage(roomOf(10));
    stage.gateway.setRoomFaults({1, 1, 0, 0, 0});
    const auto refused = stage.poll();
    QVERIFY(refused);
    QCOMPARE(refused->kind, ErrorKind::RateLimited);
    QCOMPARE(refused->retryAfter, std::optional(60s));
    QCOMPARE(stage.poll()->kind, ErrorKind::ServerFailure);
    QVERIFY(!stage.poll());
    QCOMPARE(stage.keptIds(), stage.serverIds());
}

void TestChannelFeed::aSecondPollAsksOnce()
{
    FeedStage stage(roomOf(10));
    QVERIFY(!stage.poll());
    stage.gateway.setRoomFaults({});
    int changes = 0;
    connect(&stage.feed->sync(), &RoomSync::changed, this, [&] { ++changes; });
    QVERIFY(!stage.poll());
    QCOMPARE(changes, 1);
}

void TestChannelFeed::whatWasReadAndWhatIsNewSurviveARestart()
{
    FeedStage stage(roomOf(10));
    QVERIFY(!stage.poll());
    arrive(stage, 5);
    QVERIFY(!stage.poll());
    stage.feed->markRead(11);
    stage.feed->setDraft(u"half a"_s, 4);
    stage.reopen();
    QTRY_COMPARE(stage.feed->unread().messages, 3);
    QCOMPARE(stage.feed->firstUnreadRow(), 12);
    QVERIFY(stage.at(12, room::IsUnreadRole).toBool());
    QVERIFY(!stage.at(11, room::IsUnreadRole).toBool());
    QCOMPARE(stage.feed->draft(), u"half a"_s);
    QCOMPARE(stage.feed->draftCaret(), 4);
    QVERIFY(stage.feed->checkedAt().isValid());
}

void TestChannelFeed::aRoomOfAnyLengthOpensAtTheReadPlaceWithFewRows()
{
    FeedStage stage(roomOf(10));
    QVERIFY(!stage.poll());
    arrive(stage, 1500);
    stage.clock->advance(1h);
    QVERIFY(!stage.poll());
    stage.reopen();
    const QAbstractItemModelTester tester(stage.feed.get());
    QVERIFY(stage.feed->rowCount() <= 2 * ChannelFeed::pageRows);
    QVERIFY(stage.feed->firstUnreadRow() > 0);
    QVERIFY(stage.feed->hasNewer());
    while (stage.feed->hasNewer()) {
        const QString last = stage.shown().last();
        stage.feed->loadNewer();
        QTRY_VERIFY(stage.shown().last() != last);
    }
    QVERIFY(stage.feed->rowCount() <= ChannelFeed::mostRows);
    QCOMPARE(stage.shown().last(), u"text of m1499"_s);
    QVERIFY(stage.feed->hasOlder());
}

void TestChannelFeed::aPostIsShownAtOnceAndOnceWhenItIsThere()
{
    FeedStage stage(roomOf(10));
    const QAbstractItemModelTester tester(stage.feed.get());
    QVERIFY(!stage.poll());
    stage.feed->outbox().post(u"hello"_s, u"me"_s);
    QCOMPARE(stage.shown().last(), u"hello"_s);
    QCOMPARE(stage.at(lastRow(stage), room::KindRole).toInt(), int(room::Kind::Post));
    stage.settlePosts();
    QCOMPARE(stage.at(lastRow(stage), room::PostStateRole).toInt(), int(State::Sent));
    QVERIFY(!stage.poll());
    QTRY_VERIFY(stage.feed->outbox().posts().isEmpty());
    QCOMPARE(stage.shown().count(u"hello"_s), 1);
    QVERIFY(stage.at(lastRow(stage), room::IsOwnRole).toBool());
    QCOMPARE(stage.at(lastRow(stage), timeline::AuthorRole).toInt(), int(timeline::Author::Person));
}

void TestChannelFeed::aRefusedPostIsRetriedByThePersonOnly()
{
    FeedStage stage(roomOf(10));
    QVERIFY(!stage.poll());
    stage.gateway.setRoomFaults({0, 0, 1, 0, 0});
    stage.feed->outbox().post(u"hello"_s);
    stage.settlePosts();
    QVERIFY(!stage.at(lastRow(stage), timeline::ErrorRole).toString().isEmpty());
    QCOMPARE(stage.actionsAt(lastRow(stage)),
             (QStringList{room::action_id::retry, room::action_id::discard}));
    stage.reopen();
    QVERIFY(!stage.poll());
    QCOMPARE(stage.shown().last(), u"hello"_s);
    QVERIFY(!stage.serverIds().join(u' ').contains(u"post"_s));
    stage.feed->act(stage.at(lastRow(stage), timeline::MessageIdRole).toUuid(),
                    room::action_id::retry);
    stage.settlePosts();
    QCOMPARE(stage.serverIds().filter(u"post"_s).size(), 1);
}

void TestChannelFeed::aPostWhoseReplyIsLostIsFound()
{
    FeedStage stage(roomOf(10));
    QVERIFY(!stage.poll());
    stage.gateway.setRoomFaults({0, 0, 0, 0, 1});
    stage.feed->outbox().post(u"hello"_s);
    stage.settlePosts();
    QCOMPARE(stage.at(lastRow(stage), room::PostStateRole).toInt(), int(State::Unknown));
    QCOMPARE(stage.actionsAt(lastRow(stage)), QStringList{room::action_id::discard});
    stage.reopen();
    QVERIFY(!stage.poll(RoomSync::Depth::Thorough));
    QTRY_VERIFY(stage.feed->outbox().posts().isEmpty());
    QCOMPARE(stage.shown().count(u"hello"_s), 1);
    QCOMPARE(stage.serverIds().filter(u"post"_s).size(), 1);
}

void TestChannelFeed::aPostThatNeverArrivedMayBeRetriedAfterTwoLooks()
{
    FeedStage stage(roomOf(10));
    QVERIFY(!stage.poll());
    stage.gateway.setRoomFaults({0, 0, 0, 1, 0});
    stage.feed->outbox().post(u"hello"_s);
    stage.settlePosts();
    const QUuid id = stage.feed->outbox().posts().first().id;
    for (int look = 0; look < RoomOutbox::looksBeforeRetry; ++look) {
        QVERIFY(!stage.actionsAt(lastRow(stage)).contains(room::action_id::retry));
        QVERIFY(!stage.poll(RoomSync::Depth::Thorough));
        QTRY_COMPARE(stage.feed->outbox().posts().first().looks, look + 1);
    }
    stage.feed->act(id, room::action_id::retry);
    stage.feed->act(id, room::action_id::retry); // pressed twice
    QVERIFY(stage.serverIds().filter(u"post"_s).isEmpty());
    QVERIFY(!stage.poll(RoomSync::Depth::Thorough));
    QTRY_COMPARE(stage.serverIds().filter(u"post"_s).size(), 1);
}

void TestChannelFeed::aPostWaitsUntilTheRoomWasRead()
{
    FeedStage stage(roomOf(10));
    QSignalSpy wanted(&stage.feed->outbox(), &RoomOutbox::wantsPoll);
    stage.feed->outbox().post(u"hello"_s);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!stage.poll());
    QTRY_COMPARE(stage.serverIds().filter(u"post"_s).size(), 1);
}

void TestChannelFeed::keywordsMakeMentions()
{
    FeedStage stage(roomOf(10));
    stage.feed->setKeywords({u"TEXT OF ping"_s});
    QVERIFY(!stage.poll());
    arrive(stage, 1, u"ping"_s);
    arrive(stage, 1, u"other"_s);
    QVERIFY(!stage.poll());
    QTRY_COMPARE(stage.feed->unread(), (RoomUnread{2, 1}));
}

void TestChannelFeed::namesThatLookAlikeAndBaitAreMarked()
{
    FeedStage stage(roomOf(0));
    auto honest = stage.message(u"a"_s, 1ms);
    auto other = stage.message(u"b"_s, 2ms);
    other.author = u"418207351920640009"_s;
    other.authorName = u"MIR\u0430"_s;
    other.content = u"Send me your seed phrase"_s;
    stage.gateway.addRoomMessages({honest, other});
    QVERIFY(!stage.poll());
    QCOMPARE(stage.at(0, room::LooksLikeRole).toString(), QString());
    QCOMPARE(stage.at(1, room::LooksLikeRole).toString(), u"mira"_s);
    QVERIFY(!stage.at(0, room::CautionRole).toBool());
    QVERIFY(stage.at(1, room::CautionRole).toBool());
}

QTEST_GUILESS_MAIN(TestChannelFeed)
#include "tst_channel_feed.moc"
