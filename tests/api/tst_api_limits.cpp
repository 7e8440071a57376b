#include "support/api_fixture.h"
#include "support/stream_recorder.h"

#include <QTest>

using namespace dria;
using namespace dria::test;
using namespace std::chrono_literals;

namespace {

/// Nothing but the limit under test may end a stream.
Limits roomyLimits()
{
    Limits limits = quickLimits();
    limits.firstToken = 15s;
    limits.betweenTokens = 15s;
    limits.total = 15s;
    limits.answer = 15s;
    return limits;
}

ChatRequest impatientChat()
{
    ChatRequest request = smallChat();
    request.timeoutSecs = 0;
    return request;
}

struct End
{
    std::optional<Error::Kind> failure;
    QString text;
};

End streamWith(const Limits &limits, const WireScript &script)
{
    ApiFixture f(limits);
    f.server.always(script);
    StreamRecorder recorder(f.client.streamChat(impatientChat(), &f.client));
    if (!recorder.waitForEnd(10s))
        qFatal("the limit did not end the stream");
    return {recorder.failure(), recorder.text};
}

QByteArray bytes(qsizetype size)
{
    return QByteArray(size, 'x');
}

} // namespace

class TestApiLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsASilentStream();
    void countsContentNotComments();
    void countsContentNotEmptyDeltas();
    void addsTheServersOwnTimeToTheFirstToken();
    void waitsForTheHeadLongerThanForTheConnection();
    void endsAStreamThatStallsAndKeepsItsText();
    void endsAStreamThatNeverEnds();
    void endsAnEndlessLine();
    void endsAnEndlessEvent();
    void endsAStreamTooLarge();
    void endsAFloodOfHeaders();
    void refusesAHugeHead_data();
    void refusesAHugeHead();
    void endsAWholeAnswerThatNeverComes();
    void refusesAWholeAnswerTooLarge();
    void readsOnlyTheStartOfAHugeRefusal();
    void endsARefusalWhoseTextNeverEnds();
    void refusesTermsTooLarge();
};

void TestApiLimits::endsASilentStream()
{
    Limits limits = roomyLimits();
    limits.firstToken = 80ms;
    QCOMPARE(streamWith(limits, WireScript().stall()).failure,
             std::optional(Error::Kind::FirstTokenTimeout));
    QCOMPARE(streamWith(limits, WireScript().send(wireStreamHead()).stall()).failure,
             std::optional(Error::Kind::FirstTokenTimeout));
}

void TestApiLimits::countsContentNotComments()
{
    Limits limits = roomyLimits();
    limits.firstToken = 150ms;
    const End end = streamWith(
        limits, WireScript().send(wireStreamHead()).repeat(wireChunk(": alive\n\n"), 10ms));
    QCOMPARE(end.failure, std::optional(Error::Kind::FirstTokenTimeout));
}

void TestApiLimits::countsContentNotEmptyDeltas()
{
    Limits limits = roomyLimits();
    limits.betweenTokens = 150ms;
    const End end = streamWith(limits, WireScript()
                                           .send(wireStreamHead())
                                           .send(wireChunk(chatEvent("hi")))
                                           .repeat(wireChunk(chatEvent("")), 10ms));
    QCOMPARE(end.failure, std::optional(Error::Kind::StreamStalled));
    QCOMPARE(end.text, QStringLiteral("hi"));
}

void TestApiLimits::addsTheServersOwnTimeToTheFirstToken()
{
    Limits limits = roomyLimits();
    limits.firstToken = 20ms;
    ApiFixture f(limits);
    f.server.always(WireScript()
                        .send(wireStreamHead())
                        .pause(300ms)
                        .send(wireChunk(chatEvent("hi") + "data: [DONE]\n\n")));
    ChatRequest patient = smallChat();
    patient.timeoutSecs = 10;
    StreamRecorder recorder(f.client.streamChat(patient, &f.client));
    QVERIFY(recorder.waitForEnd());
    QVERIFY(!recorder.failure());
}

void TestApiLimits::waitsForTheHeadLongerThanForTheConnection()
{
    Limits limits = roomyLimits();
    limits.connect = 200ms;
    ApiFixture f(limits);
    f.server.handle([](const WireRequest &request) {
        const bool models = request.method == "GET";
        return WireScript().pause(500ms).send(
            models ? wireReply(200, "application/json", "[]")
                   : wireReply(200, "text/event-stream", "data: [DONE]\n\n"));
    });
    StreamRecorder recorder(f.client.streamChat(smallChat(), &f.client));
    QVERIFY(waited(f.client.models()).has_value());
    QVERIFY(recorder.waitForEnd());
    QVERIFY(!recorder.failure());
}

void TestApiLimits::endsAStreamThatStallsAndKeepsItsText()
{
    Limits limits = roomyLimits();
    limits.betweenTokens = 80ms;
    const End end = streamWith(
        limits, WireScript().send(wireStreamHead()).send(wireChunk(chatEvent("hi"))).stall());
    QCOMPARE(end.failure, std::optional(Error::Kind::StreamStalled));
    QCOMPARE(end.text, QStringLiteral("hi"));
}

void TestApiLimits::endsAStreamThatNeverEnds()
{
    Limits limits = roomyLimits();
    limits.total = 200ms;
    const End end = streamWith(
        limits, WireScript().send(wireStreamHead()).repeat(wireChunk(chatEvent("on ")), 10ms));
    QCOMPARE(end.failure, std::optional(Error::Kind::TotalTimeout));
    QVERIFY(end.text.startsWith(u"on on "));
}

void TestApiLimits::endsAnEndlessLine()
{
    Limits limits = roomyLimits();
    limits.eventBytes = 100'000;
    const End end = streamWith(limits, WireScript()
                                           .send(wireStreamHead())
                                           .send(wireChunk(chatEvent("hi")))
                                           .repeat(wireChunk(bytes(10'000)), 1ms));
    QCOMPARE(end.failure, std::optional(Error::Kind::TooLarge));
    QCOMPARE(end.text, QStringLiteral("hi"));
}

void TestApiLimits::endsAnEndlessEvent()
{
    Limits limits = roomyLimits();
    limits.eventBytes = 100'000;
    const End end =
        streamWith(limits, WireScript()
                               .send(wireStreamHead())
                               .repeat(wireChunk(QByteArray("data: x\n").repeated(1000)), 1ms));
    QCOMPARE(end.failure, std::optional(Error::Kind::TooLarge));
}

void TestApiLimits::endsAStreamTooLarge()
{
    Limits limits = roomyLimits();
    limits.streamBytes = 100'000;
    const End end = streamWith(
        limits, WireScript().send(wireStreamHead()).repeat(wireChunk(chatEvent(bytes(5000))), 1ms));
    QCOMPARE(end.failure, std::optional(Error::Kind::TooLarge));
    QVERIFY(end.text.size() > 50'000);
}

void TestApiLimits::endsAFloodOfHeaders()
{
    Limits limits = roomyLimits();
    limits.firstToken = 200ms;
    const End end = streamWith(
        limits,
        WireScript().send("HTTP/1.1 200 OK\r\n").repeat("X-Flood: " + bytes(100) + "\r\n", 1ms));
    QCOMPARE(end.failure, std::optional(Error::Kind::FirstTokenTimeout));
}

void TestApiLimits::refusesAHugeHead_data()
{
    QTest::addColumn<int>("fields");
    QTest::addColumn<int>("size");
    QTest::newRow("over our limit") << 20 << 600;
    QTest::newRow("too many fields for Qt") << 300 << 10;
    QTest::newRow("too large for Qt") << 60 << 7000;
}

void TestApiLimits::refusesAHugeHead()
{
    QFETCH(int, fields);
    QFETCH(int, size);
    QList<QByteArray> headers;
    for (int i = 0; i < fields; ++i)
        headers.append("X-Large-" + QByteArray::number(i) + ": " + bytes(size));
    Limits limits = roomyLimits();
    limits.headerBytes = 10'000;
    const End end = streamWith(limits, WireScript().send(wireStreamHead(headers)).stall());
    QCOMPARE(end.failure, std::optional(Error::Kind::TooLarge));
    ApiFixture f(limits);
    f.server.always(WireScript().send(wireReply(200, "application/json", "[]", headers)));
    const auto models = waited(f.client.models());
    QVERIFY(!models && models.error().kind == Error::Kind::TooLarge);
}

void TestApiLimits::endsAWholeAnswerThatNeverComes()
{
    Limits limits = roomyLimits();
    limits.answer = 80ms;
    limits.firstToken = 80ms;
    ApiFixture f(limits);
    f.server.always(WireScript().stall());
    const auto models = waited(f.client.models());
    QVERIFY(!models && models.error().kind == Error::Kind::TotalTimeout);
    const auto chat = waited(f.client.chat(impatientChat()));
    QVERIFY(!chat && chat.error().kind == Error::Kind::FirstTokenTimeout);
}

void TestApiLimits::refusesAWholeAnswerTooLarge()
{
    Limits limits = roomyLimits();
    limits.replyBytes = 10'000;
    ApiFixture f(limits);
    f.server.always(WireScript().send(wireReply(200, "application/json", bytes(10'001))));
    const auto models = waited(f.client.models());
    QVERIFY(!models && models.error().kind == Error::Kind::TooLarge);
    StreamRecorder recorder(f.client.streamChat(smallChat(), &f.client));
    QVERIFY(recorder.waitForEnd());
    QCOMPARE(recorder.failure(), std::optional(Error::Kind::TooLarge));
}

void TestApiLimits::readsOnlyTheStartOfAHugeRefusal()
{
    ApiFixture f(roomyLimits());
    f.server.always(
        WireScript()
            .send(wireHead(400, {"Content-Type: text/plain", "Transfer-Encoding: chunked"}))
            .repeat(wireChunk(bytes(10'000)), 1ms));
    StreamRecorder recorder(f.client.streamChat(smallChat(), &f.client));
    const auto whole = waited(f.client.chat(smallChat()));
    QVERIFY(recorder.waitForEnd());
    for (const Error &error : {recorder.results.first().error(), whole.error()}) {
        QCOMPARE(error.kind, Error::Kind::InvalidRequest);
        QCOMPARE(error.detail.size(), Limits().errorTextLength);
    }
}

void TestApiLimits::endsARefusalWhoseTextNeverEnds()
{
    Limits limits = roomyLimits();
    limits.answer = 80ms;
    const End end = streamWith(
        limits, WireScript()
                    .send(wireHead(503, {"Content-Type: text/plain", "Content-Length: 99"}))
                    .stall());
    QCOMPARE(end.failure, std::optional(Error::Kind::NoNode));
}

void TestApiLimits::refusesTermsTooLarge()
{
    ApiFixture f(roomyLimits());
    f.server.always(WireScript().send(wireReply(200, "application/json", bytes(70'000))));
    const auto terms = waited(f.client.requestTopUpTerms(QStringLiteral("1")));
    QVERIFY(!terms && terms.error().kind == Error::Kind::TooLarge);
}

QTEST_GUILESS_MAIN(TestApiLimits)
#include "tst_api_limits.moc"
