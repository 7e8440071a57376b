// Pages of a room, in any order and with holes, and what is kept of them.

#include "room_stage.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestRoomPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoomBelongsToItsAccount();
    void aMessageIsKeptOnce();
    void messagesStandByTimeAndThoseOfOneTimeAsTheyCame();
    void oneThatWasMissedBetweenOthersOfItsTimeStandsBetweenThem();
    void aNewerPageThatReachesNothingKnownLeavesAGap();
    void aNewerPageThatReachesWhatIsKnownLeavesNone();
    void aGapIsFilledFromItsNewerEnd();
    void aGapThatNothingFillsIsClosed();
    void aLateMessageOpensNoGap();
    void aPageInsideOfAGapLeavesOneOnEachSide();
    void theStartIsReachedWhenNothingOlderComes();
    void pagesAreReadFromBothSides();
    void whatCameAfterTheReadPlaceIsUnread();
    void readPlaceDraftAndMutesSurviveARestart();
    void oddTextComesBackAsItWas();
};

void TestRoomPages::aRoomBelongsToItsAccount()
{
    RoomStage stage;
    (void)stage.takeIn(u"a@1"_s);
    const auto other = stage.store->open(QUuid::createUuid(), u"general"_s).result().value();
    QVERIFY(other.key != stage.room);
    QVERIFY(stage.store->end(other.key, 10).result()->messages.isEmpty());
    QCOMPARE(stage.record().key, stage.room);
}

void TestRoomPages::aMessageIsKeptOnce()
{
    RoomStage stage;
    (void)stage.takeIn(u"a@1 b@2 b@2"_s);
    const RoomChange again = stage.takeIn(u"a@1 b@2 c@3"_s);
    QCOMPARE(again.added.size(), 1);
    QCOMPARE(again.added.first().id, u"c"_s);
    QCOMPARE(stage.kept(), u"a b c"_s);
}

void TestRoomPages::messagesStandByTimeAndThoseOfOneTimeAsTheyCame()
{
    RoomStage stage;
    (void)stage.takeIn(u"b@2 z@2 a@2"_s);
    (void)stage.takeIn(u"a@2 y@2 c@3"_s);
    (void)stage.takeIn(u"first@1 b@2"_s);
    QCOMPARE(stage.kept(), u"first b z a y c"_s);
}

void TestRoomPages::oneThatWasMissedBetweenOthersOfItsTimeStandsBetweenThem()
{
    RoomStage stage;
    (void)stage.takeIn(u"b@2 d@2"_s);
    (void)stage.takeIn(u"a@2 b@2 c@2 d@2 e@2"_s);
    QCOMPARE(stage.kept(), u"a b c d e"_s);
}

void TestRoomPages::aNewerPageThatReachesNothingKnownLeavesAGap()
{
    RoomStage stage;
    (void)stage.takeIn(u"a@1 b@2"_s);
    const RoomChange change = stage.takeIn(u"x@8 y@9"_s);
    QCOMPARE(stage.kept(), u"a b | x y"_s);
    QCOMPARE(change.gaps.size(), 1);
    QVERIFY(change.added.first().gapBefore);
}

void TestRoomPages::aNewerPageThatReachesWhatIsKnownLeavesNone()
{
    RoomStage stage;
    (void)stage.takeIn(u"a@1 b@2"_s);
    (void)stage.takeIn(u"b@2 c@3"_s);
    QCOMPARE(stage.kept(), u"a b c"_s);
}

void TestRoomPages::aGapIsFilledFromItsNewerEnd()
{
    RoomStage stage;
    (void)stage.takeIn(u"a@1 b@2"_s);
    (void)stage.takeIn(u"x@8 y@9"_s);
    (void)stage.takeIn(u"v@6 w@7"_s, stage.placeOf(u"x"_s));
    QCOMPARE(stage.kept(), u"a b | v w x y"_s);
    (void)stage.takeIn(u"b@2 c@3 v@6"_s, stage.placeOf(u"v"_s));
    QCOMPARE(stage.kept(), u"a b c v w x y"_s);
}

void TestRoomPages::aGapThatNothingFillsIsClosed()
{
    RoomStage stage;
    (void)stage.takeIn(u"a@1"_s);
    (void)stage.takeIn(u"x@8"_s);
    const auto change = stage.store->closeGap(stage.room, stage.placeOf(u"x"_s)).result();
    QVERIFY(change->gaps.isEmpty());
    QCOMPARE(stage.kept(), u"a x"_s);
}

void TestRoomPages::aLateMessageOpensNoGap()
{
    RoomStage stage;
    (void)stage.takeIn(u"a@1 c@3"_s);
    (void)stage.takeIn(u"b@2 c@3"_s);
    QCOMPARE(stage.kept(), u"a b c"_s);
}

void TestRoomPages::aPageInsideOfAGapLeavesOneOnEachSide()
{
    RoomStage stage;
    (void)stage.takeIn(u"a@1"_s);
    (void)stage.takeIn(u"z@20"_s);
    (void)stage.takeIn(u"m@10 n@11"_s);
    QCOMPARE(stage.kept(), u"a | m n | z"_s);
}

void TestRoomPages::theStartIsReachedWhenNothingOlderComes()
{
    RoomStage stage;
    QVERIFY(!stage.takeIn(u"b@2"_s).reachesStart);
    QVERIFY(!stage.takeIn(u"a@1 b@2"_s, stage.placeOf(u"b"_s), true).reachesStart);
    QVERIFY(stage.takeIn(u"a@1"_s, stage.placeOf(u"a"_s), true).reachesStart);
    QVERIFY(stage.takeIn(u"c@3"_s).reachesStart);
    QVERIFY(stage.record().reachesStart);
}

void TestRoomPages::pagesAreReadFromBothSides()
{
    RoomStage stage;
    (void)stage.takeIn(u"a@1 b@1 c@2 d@3 e@4"_s);
    const auto around = stage.store->around(stage.room, stage.placeOf(u"c"_s), 2, 1).result();
    QCOMPARE(around->messages.size(), 3);
    QCOMPARE(around->messages.first().id, u"b"_s);
    QVERIFY(around->hasOlder);
    QVERIFY(around->hasNewer);
    const auto before = stage.store->before(stage.room, stage.placeOf(u"b"_s), 5).result();
    QCOMPARE(before->messages.size(), 1);
    QVERIFY(!before->hasOlder);
    const auto after = stage.store->after(stage.room, stage.placeOf(u"c"_s), 5).result();
    QCOMPARE(after->messages.size(), 2);
    QVERIFY(!after->hasNewer);
}

void TestRoomPages::whatCameAfterTheReadPlaceIsUnread()
{
    RoomStage stage;
    QList<RoomMessage> messages = RoomStage::messages(u"a@1 b@2 c@3"_s);
    messages[2].isMention = true;
    (void)stage.store->takeIn(stage.room, {messages, {}, false}).result();
    QCOMPARE(stage.store->unread(stage.room, {}).result().value(), RoomUnread());
    QCOMPARE(stage.store->unread(stage.room, stage.placeOf(u"a"_s)).result().value(),
             (RoomUnread{2, 1}));
    QCOMPARE(stage.store->unread(stage.room, stage.placeOf(u"c"_s)).result().value(),
             (RoomUnread{0, 0}));
}

void TestRoomPages::readPlaceDraftAndMutesSurviveARestart()
{
    RoomStage stage;
    (void)stage.takeIn(u"a@1 b@2"_s);
    const RoomPlace read = stage.placeOf(u"a"_s);
    (void)stage.store->saveRead(stage.room, read);
    (void)stage.store->saveDraft(stage.room, u"half a sentence"_s, 4);
    (void)stage.store->mute(stage.account, u"0xabc"_s, true);
    (void)stage.store->mute(stage.account, u"0xdef"_s, true);
    (void)stage.store->mute(stage.account, u"0xdef"_s, false);
    stage.reopen();
    const RoomRecord record = stage.record();
    QCOMPARE(record.read, std::optional(read));
    QCOMPARE(record.draft, u"half a sentence"_s);
    QCOMPARE(record.caret, 4);
    QVERIFY(record.checkedAt.isValid());
    QCOMPARE(stage.store->mutedAuthors(stage.account).result().value(), QStringList{u"0xabc"_s});
}

void TestRoomPages::oddTextComesBackAsItWas()
{
    RoomStage stage;
    QList<RoomMessage> messages = RoomStage::messages(u"a@1"_s);
    messages[0].text = QString(QChar(0xfeff)) + u"x"_s + QChar(0) + u"\u202ey\U0001F327"_s;
    (void)stage.store->takeIn(stage.room, {messages, {}, false}).result();
    QCOMPARE(stage.store->end(stage.room, 1).result()->messages.first().text, messages[0].text);
}

QTEST_GUILESS_MAIN(TestRoomPages)
#include "tst_room_pages.moc"
