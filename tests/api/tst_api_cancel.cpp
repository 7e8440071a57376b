#include "support/api_fixture.h"
#include "support/stream_recorder.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace dria;
using namespace dria::test;

namespace {

WireScript endlessAnswer()
{
    return WireScript()
        .send(wireStreamHead())
        .send(wireChunk(
            "data: {\"choices\":[{\"delta\":{\"reasoning\":\"hm\",\"content\":\"hi\"}}]}\n\n"))
        .repeat(wireChunk(chatEvent(" on")), std::chrono::milliseconds(2));
}

} // namespace

class TestApiCancel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void abortEndsOnceAndLater();
    void abortWithinAnAnswerKeepsTheText();
    void abortAfterTheEndChangesNothing();
    void abortClosesTheConnection();
    void survivesItsOwnDeletionInAnyHandler_data();
    void survivesItsOwnDeletionInAnyHandler();
    void deletedStreamSaysNothing();
    void deletedClientFinishesItsFutures();
    void clientMayBeDeletedByWhoWaited();
    void streamsOutliveTheirClient();
};

void TestApiCancel::abortEndsOnceAndLater()
{
    ApiFixture f;
    f.server.always(endlessAnswer());
    ChatStream *chat = f.client.streamChat(smallChat(), &f.client);
    StreamRecorder recorder(chat);
    chat->abort();
    chat->abort();
    QVERIFY(recorder.results.isEmpty());
    QVERIFY(recorder.waitForEnd());
    QTest::qWait(20);
    QCOMPARE(recorder.results.size(), 1);
    QCOMPARE(recorder.failure(), std::optional(Error::Kind::Cancelled));
}

void TestApiCancel::abortWithinAnAnswerKeepsTheText()
{
    ApiFixture f;
    f.server.always(endlessAnswer());
    ChatStream *chat = f.client.streamChat(smallChat(), &f.client);
    StreamRecorder recorder(chat);
    connect(chat, &ChatStream::textArrived, chat, [chat] {
        if (chat->partial().text.size() > 10)
            chat->abort();
    });
    QVERIFY(recorder.waitForEnd());
    QCOMPARE(recorder.failure(), std::optional(Error::Kind::Cancelled));
    QVERIFY(recorder.text.startsWith(u"hi on on on"));
    QCOMPARE(chat->partial().text, recorder.text);
    QCOMPARE(recorder.reasoning, QStringLiteral("hm"));
}

void TestApiCancel::abortAfterTheEndChangesNothing()
{
    ApiFixture f;
    f.server.always(
        WireScript().send(wireStreamHead()).send(wireChunk(chatEvent("hi") + "data: [DONE]\n\n")));
    ChatStream *chat = f.client.streamChat(smallChat(), &f.client);
    StreamRecorder recorder(chat);
    QVERIFY(recorder.waitForEnd());
    chat->abort();
    QTest::qWait(20);
    QCOMPARE(recorder.results.size(), 1);
    QVERIFY(!recorder.failure());
}

void TestApiCancel::abortClosesTheConnection()
{
    ApiFixture f;
    f.server.always(endlessAnswer());
    ChatStream *chat = f.client.streamChat(smallChat(), &f.client);
    StreamRecorder recorder(chat);
    QSignalSpy text(chat, &ChatStream::textArrived);
    QVERIFY(text.wait());
    QCOMPARE(f.server.openConnections(), 1);
    chat->abort();
    QTRY_COMPARE(f.server.openConnections(), 0);
}

void TestApiCancel::survivesItsOwnDeletionInAnyHandler_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("started") << 0;
    QTest::newRow("reasoning") << 1;
    QTest::newRow("text") << 2;
    QTest::newRow("finished") << 3;
    QTest::newRow("finished by abort") << 4;
}

void TestApiCancel::survivesItsOwnDeletionInAnyHandler()
{
    QFETCH(int, which);
    ApiFixture f;
    f.server.always(which == 3
                        ? WireScript().send(wireStreamHead()).send(wireChunk("data: [DONE]\n\n"))
                        : endlessAnswer());
    const QPointer<ChatStream> chat = f.client.streamChat(smallChat(), nullptr);
    const auto remove = [chat] { delete chat.data(); };
    switch (which) {
    case 0:
        connect(chat, &ChatStream::started, this, remove);
        break;
    case 1:
        connect(chat, &ChatStream::reasoningArrived, this, remove);
        break;
    case 2:
        connect(chat, &ChatStream::textArrived, this, remove);
        break;
    case 4:
        chat->abort();
        [[fallthrough]];
    default:
        connect(chat, &ChatStream::finished, this, remove);
    }
    QTRY_VERIFY(!chat);
    QTest::qWait(20); // whatever was still on its way arrives at nobody
}

void TestApiCancel::deletedStreamSaysNothing()
{
    ApiFixture f;
    f.server.always(endlessAnswer());
    ChatStream *chat = f.client.streamChat(smallChat(), nullptr);
    StreamRecorder recorder(chat);
    QSignalSpy text(chat, &ChatStream::textArrived);
    QVERIFY(text.wait());
    delete chat;
    QTRY_COMPARE(f.server.openConnections(), 0);
    QVERIFY(recorder.results.isEmpty());
}

void TestApiCancel::deletedClientFinishesItsFutures()
{
    WireServer server;
    server.always(WireScript().stall());
    QNetworkAccessManager network;
    SystemClock clock;
    auto client = std::make_unique<ApiClient>(network, clock, accountAt(server.baseUrl()));
    const auto models = client->models();
    const auto chat = client->chat(smallChat());
    const auto post =
        client->postToChannel({QStringLiteral("general"), QStringLiteral("hi"), {}, {}});
    QTRY_COMPARE(server.requests().size(), 3);
    client.reset();
    QVERIFY(models.isFinished() && chat.isFinished() && post.isFinished());
    QCOMPARE(models.result().error().kind, Error::Kind::Cancelled);
    QCOMPARE(chat.result().error().kind, Error::Kind::Cancelled);
    QCOMPARE(post.result().error().kind, Error::Kind::Cancelled);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestApiCancel::clientMayBeDeletedByWhoWaited()
{
    WireServer server;
    server.always(WireScript().send(wireReply(200, "application/json", "[]")));
    QNetworkAccessManager network;
    SystemClock clock;
    auto client = std::make_unique<ApiClient>(network, clock, accountAt(server.baseUrl()));
    bool answered = false;
    client->models().then(this, [&](const Result<QList<ModelInfo>> &models) {
        answered = models.has_value();
        client.reset();
    });
    QTRY_VERIFY(!client);
    QVERIFY(answered);
    QTest::qWait(20);
}

void TestApiCancel::streamsOutliveTheirClient()
{
    WireServer server;
    server.always(WireScript()
                      .send(wireStreamHead())
                      .pause(std::chrono::milliseconds(20))
                      .send(wireChunk(chatEvent("hi") + "data: [DONE]\n\n")));
    QNetworkAccessManager network;
    SystemClock clock;
    auto client = std::make_unique<ApiClient>(network, clock, accountAt(server.baseUrl()));
    const std::unique_ptr<ChatStream> chat(client->streamChat(smallChat(), nullptr));
    StreamRecorder recorder(chat.get());
    client.reset();
    QVERIFY(recorder.waitForEnd());
    QCOMPARE(recorder.text, QStringLiteral("hi"));
}

QTEST_GUILESS_MAIN(TestApiCancel)
#include "tst_api_cancel.moc"
