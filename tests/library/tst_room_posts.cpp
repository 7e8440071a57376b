// What the person posts: kept until it is seen in its room, and taken for what it is.

#include "room_stage.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;
using State = RoomPost::State;

namespace {

RoomPost postOf(const QString &text, State state)
{
    RoomPost post;
    post.id = QUuid::createUuid();
    post.text = text;
    post.state = state;
    post.createdAt = RoomStage::start();
    return post;
}

/// Sent, with the room as it is now, and its answer lost.
RoomPost lost(RoomStage &stage, const QString &text)
{
    const RoomPost waiting = postOf(text, State::Waiting);
    (void)stage.store->addPost(stage.room, waiting).result();
    RoomPost post = stage.store->beginPost(stage.room, waiting).result().value();
    post.state = State::Unknown;
    (void)stage.store->savePost(post).result();
    return post;
}

} // namespace

class TestRoomPosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPostSurvivesARestartInTheOrderMade();
    void oneThatWasBeingSentIsUnknownAfterARestart();
    void aLostPostIsFoundByItsWords_data();
    void aLostPostIsFoundByItsWords();
    void whatWasThereBeforeIsNotTheLostPost();
    void oneMessageSettlesOnePost();
    void onePostThatWasSeenIsNotBroughtBack();
    void aSentPostIsFoundByItsId();
    void anAuthorIsRemembered();
};

void TestRoomPosts::aPostSurvivesARestartInTheOrderMade()
{
    RoomStage stage;
    RoomPost first = postOf(u"first"_s, State::Failed);
    first.error = u"RateLimited"_s;
    first.errorDetail = u"slow down"_s;
    const RoomPost second = postOf(u"second"_s, State::Waiting);
    (void)stage.store->addPost(stage.room, first);
    (void)stage.store->addPost(stage.room, second);
    stage.reopen();
    QCOMPARE(stage.store->posts(stage.room).result().value(), (QList<RoomPost>{first, second}));
    (void)stage.store->dropPost(first.id);
    QCOMPARE(stage.store->posts(stage.room).result().value(), QList<RoomPost>{second});
}

void TestRoomPosts::oneThatWasBeingSentIsUnknownAfterARestart()
{
    RoomStage stage;
    const RoomPost post = postOf(u"hello"_s, State::Waiting);
    (void)stage.store->addPost(stage.room, post).result();
    (void)stage.store->beginPost(stage.room, post).result();
    QCOMPARE(stage.store->posts(stage.room).result()->first().state, State::Sending);
    stage.reopen();
    QCOMPARE(stage.store->posts(stage.room).result()->first().state, State::Unknown);
}

void TestRoomPosts::aLostPostIsFoundByItsWords_data()
{
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("the same") << u"0xAbC"_s << u"text of b"_s << true;
    QTest::newRow("another case of the address") << u"0xABC"_s << u"text of b"_s << true;
    QTest::newRow("the server cut spaces") << u"0xabc"_s << u"  text of\n b "_s << true;
    QTest::newRow("the address is not known") << QString() << u"text of b"_s << true;
    QTest::newRow("another author") << u"0xdef"_s << u"text of b"_s << false;
    QTest::newRow("other words") << u"0xabc"_s << u"text of c"_s << false;
}

void TestRoomPosts::aLostPostIsFoundByItsWords()
{
    QFETCH(QString, author);
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    RoomStage stage;
    (void)stage.takeIn(u"a@1"_s);
    const RoomPost post = lost(stage, text);
    (void)stage.takeIn(u"a@1 b@2"_s);
    QCOMPARE(stage.store->settlePosts(stage.room, author).result()->contains(post.id), isFound);
    QCOMPARE(stage.store->posts(stage.room).result()->isEmpty(), isFound);
}

void TestRoomPosts::whatWasThereBeforeIsNotTheLostPost()
{
    RoomStage stage;
    (void)stage.takeIn(u"a@1 b@1000"_s);
    (void)lost(stage, u"text of a"_s);
    (void)lost(stage, u"text of old"_s);
    (void)stage.takeIn(u"old@0 a@1"_s); // older ones, read later
    QVERIFY(stage.store->settlePosts(stage.room, {}).result()->isEmpty());
}

void TestRoomPosts::oneMessageSettlesOnePost()
{
    RoomStage stage;
    (void)stage.takeIn(u"a@1"_s);
    const RoomPost first = lost(stage, u"text of b"_s);
    const RoomPost second = lost(stage, u"text of b"_s);
    (void)stage.takeIn(u"a@1 b@2"_s);
    QCOMPARE(stage.store->settlePosts(stage.room, {}).result().value(), QList<QUuid>{first.id});
    QVERIFY(stage.store->settlePosts(stage.room, {}).result()->isEmpty());
    QCOMPARE(stage.store->posts(stage.room).result()->first().id, second.id);
}

/// Whoever presses a button while the post is being found writes down what they know of it.
void TestRoomPosts::onePostThatWasSeenIsNotBroughtBack()
{
    RoomStage stage;
    (void)stage.takeIn(u"a@1"_s);
    const RoomPost post = lost(stage, u"text of b"_s);
    (void)stage.takeIn(u"a@1 b@2"_s);
    QCOMPARE(stage.store->settlePosts(stage.room, {}).result()->size(), 1);
    QVERIFY(stage.store->savePost(post).result());
    QVERIFY(stage.store->posts(stage.room).result()->isEmpty());
}

void TestRoomPosts::aSentPostIsFoundByItsId()
{
    RoomStage stage;
    RoomPost post = postOf(u"as the server did not keep it"_s, State::Sent);
    post.messageId = u"b"_s;
    (void)stage.store->addPost(stage.room, post);
    (void)stage.takeIn(u"a@1"_s);
    QVERIFY(stage.store->settlePosts(stage.room, {}).result()->isEmpty());
    (void)stage.takeIn(u"a@1 b@2"_s);
    QCOMPARE(stage.store->settlePosts(stage.room, {}).result().value(), QList<QUuid>{post.id});
}

void TestRoomPosts::anAuthorIsRemembered()
{
    RoomStage stage;
    QCOMPARE(stage.store->ownAuthor(stage.account).result().value(), QString());
    (void)stage.store->saveOwnAuthor(stage.room, u"0xAbC"_s);
    stage.reopen();
    QCOMPARE(stage.store->ownAuthor(stage.account).result().value(), u"0xAbC"_s);
    QCOMPARE(stage.store->ownAuthor(QUuid::createUuid()).result().value(), QString());
}

QTEST_GUILESS_MAIN(TestRoomPosts)
#include "tst_room_posts.moc"
