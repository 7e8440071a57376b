#include "support/api_fixture.h"
#include "support/stream_recorder.h"

#include <QTest>

using namespace dria;
using namespace dria::test;

namespace {

QByteArray wholeAnswer()
{
    return R"({"id":"gen-1","model":"m","choices":[{"message":{"content":"Hello"},"finish_reason":"stop"}],)"
           R"("usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3},"metadata":{"node_id":"n"}})";
}

/// zlib's form, cut down to a raw deflate stream and dressed as gzip (RFC 1952).
QByteArray gzipped(const QByteArray &bytes)
{
    const QByteArray deflated = qCompress(bytes).mid(6).chopped(4);
    quint32 crc = 0xFFFFFFFF;
    for (const char c : bytes) {
        crc ^= static_cast<uchar>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320 : 0);
    }
    QByteArray gzip("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10);
    gzip += deflated;
    for (const quint32 word : {~crc, static_cast<quint32>(bytes.size())}) {
        for (int shift = 0; shift < 32; shift += 8)
            gzip += static_cast<char>(word >> shift & 0xFF);
    }
    return gzip;
}

} // namespace

class TestChatStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void streamsTextReasoningAndFigures();
    void endsAtDoneThoughTheServerGoesOn();
    void endsSoonAfterAFinishReasonWithoutDone();
    void readsACompressedStream();
    void readsAWholeAnswerToAStreamRequest();
    void readsAnUntypedReply_data();
    void readsAnUntypedReply();
    void keepsTheTextWhenTheStreamCarriesAnError();
    void readsOnPastAChunkItCannotRead();
    void ignoresEventsOfOtherKinds();
    void readsAWholeAnswer();
    void refusesAWholeAnswerWithoutAnAnswer();
};

void TestChatStream::streamsTextReasoningAndFigures()
{
    ApiFixture f;
    f.server.always(
        WireScript()
            .send(wireStreamHead())
            .send(wireChunk("data: "
                            "{\"id\":\"gen-1\",\"model\":\"m\",\"choices\":[{\"delta\":{\"role\":"
                            "\"assistant\"}}]}\n\n"
                            "data: {\"choices\":[{\"delta\":{\"reasoning_content\":\"hm\"}}]}\n\n"))
            .send(wireChunk(chatEvent("Hel") + chatEvent("lo")))
            .send(wireChunk("data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
                            "data: "
                            "{\"choices\":[],\"usage\":{\"total_tokens\":9},\"metadata\":{\"node_"
                            "id\":\"n\"}}\n\n"
                            "data: [DONE]\n\n"))
            .send(wireLastChunk()));
    StreamRecorder recorder(f.client.streamChat(smallChat(), &f.client));
    QVERIFY(recorder.results.isEmpty());
    QVERIFY(recorder.waitForEnd());
    QCOMPARE(recorder.started, 1);
    QCOMPARE(recorder.text, QStringLiteral("Hello"));
    QCOMPARE(recorder.reasoning, QStringLiteral("hm"));
    QCOMPARE(recorder.results.size(), 1);
    QVERIFY(recorder.results.first().has_value());
    const Completion &completion = *recorder.results.first();
    QCOMPARE(completion.text, QStringLiteral("Hello"));
    QCOMPARE(completion.id, QStringLiteral("gen-1"));
    QCOMPARE(completion.model, QStringLiteral("m"));
    QCOMPARE(completion.nodeId, QStringLiteral("n"));
    QCOMPARE(completion.finishReason, QStringLiteral("stop"));
    QCOMPARE(completion.usage.totalTokens.value_or(0), 9);
    QVERIFY(completion.sawDone);
    QVERIFY(completion.toFirstToken.has_value());
    QVERIFY(completion.duration >= *completion.toFirstToken);
}

void TestChatStream::endsAtDoneThoughTheServerGoesOn()
{
    ApiFixture f;
    f.server.always(WireScript()
                        .send(wireStreamHead())
                        .send(wireChunk(chatEvent("hi") + "data: [DONE]\n\n" + chatEvent("no")))
                        .repeat(wireChunk(chatEvent("no")), std::chrono::milliseconds(5)));
    StreamRecorder recorder(f.client.streamChat(smallChat(), &f.client));
    QVERIFY(recorder.waitForEnd());
    QVERIFY(!recorder.failure());
    QCOMPARE(recorder.text, QStringLiteral("hi"));
}

void TestChatStream::endsSoonAfterAFinishReasonWithoutDone()
{
    Limits limits = quickLimits();
    limits.afterFinish = std::chrono::milliseconds(50);
    ApiFixture f(limits);
    f.server.always(
        WireScript()
            .send(wireStreamHead())
            .send(wireChunk(chatEvent("hi") +
                            "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"))
            .stall());
    StreamRecorder recorder(f.client.streamChat(smallChat(), &f.client));
    QVERIFY(recorder.waitForEnd());
    QVERIFY(!recorder.failure());
    QVERIFY(!recorder.results.first()->sawDone);
    QVERIFY(recorder.results.first()->isComplete());
}

void TestChatStream::readsACompressedStream()
{
    const QByteArray text(20'000, 'x');
    const QByteArray body = gzipped(chatEvent(text) + "data: [DONE]\n\n");
    ApiFixture f;
    f.server.setPieceSize(9);
    f.server.always(WireScript()
                        .send(wireStreamHead({"Content-Encoding: gzip"}))
                        .send(wireChunk(body) + wireLastChunk()));
    StreamRecorder recorder(f.client.streamChat(smallChat(), &f.client));
    QVERIFY(recorder.waitForEnd());
    QVERIFY(!recorder.failure());
    QCOMPARE(recorder.text, QString::fromLatin1(text));
    QVERIFY(f.server.requests().first().header("Accept-Encoding").contains("gzip"));
}

void TestChatStream::readsAWholeAnswerToAStreamRequest()
{
    ApiFixture f;
    f.server.setPieceSize(10);
    f.server.always(
        WireScript().send(wireReply(200, "application/json; charset=utf-8", wholeAnswer())));
    StreamRecorder recorder(f.client.streamChat(smallChat(), &f.client));
    QVERIFY(recorder.waitForEnd());
    QVERIFY(!recorder.failure());
    QCOMPARE(recorder.text, QStringLiteral("Hello"));
    QVERIFY(recorder.results.first()->isComplete());
    QCOMPARE(recorder.results.first()->nodeId, QStringLiteral("n"));
}

void TestChatStream::readsAnUntypedReply_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    for (const char *type : {"", "text/plain", "application/octet-stream"}) {
        QTest::addRow("stream as '%s'", type)
            << QByteArray(type) << "\n\n: hello\n\n" + chatEvent("Hello") + "data: [DONE]\n\n"
            << QStringLiteral("Hello");
        QTest::addRow("whole as '%s'", type)
            << QByteArray(type) << "\r\n" + wholeAnswer() << QStringLiteral("Hello");
    }
}

void TestChatStream::readsAnUntypedReply()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    ApiFixture f;
    f.server.setPieceSize(1);
    f.server.always(WireScript().send(wireReply(200, type, body)));
    StreamRecorder recorder(f.client.streamChat(smallChat(), &f.client));
    QVERIFY(recorder.waitForEnd());
    QVERIFY(!recorder.failure());
    QCOMPARE(recorder.text, text);
}

void TestChatStream::keepsTheTextWhenTheStreamCarriesAnError()
{
    for (const QByteArray &event :
         {QByteArray("data: {\"error\":{\"message\":\"overloaded\"}}\n\n"),
          QByteArray("data: {\"error\":\"overloaded\"}\n\n"),
          QByteArray("event: error\ndata: {\"message\":\"overloaded\"}\n\n"),
          QByteArray("event: error\ndata: overloaded\n\n")}) {
        ApiFixture f;
        f.server.always(
            WireScript()
                .send(wireStreamHead())
                .send(wireChunk(chatEvent("Hel") + event + chatEvent("no") + "data: [DONE]\n\n"))
                .send(wireLastChunk()));
        ChatStream *chat = f.client.streamChat(smallChat(), &f.client);
        StreamRecorder recorder(chat);
        QVERIFY(recorder.waitForEnd());
        QCOMPARE(recorder.failure(), std::optional(Error::Kind::StreamError));
        QCOMPARE(recorder.results.first().error().detail, QStringLiteral("overloaded"));
        QCOMPARE(recorder.results.first().error().httpStatus, 200);
        QCOMPARE(chat->partial().text, QStringLiteral("Hel"));
    }
}

void TestChatStream::readsOnPastAChunkItCannotRead()
{
    ApiFixture f;
    f.server.always(WireScript()
                        .send(wireStreamHead())
                        .send(wireChunk(chatEvent("Hel") + "data: {broken\n\n" + chatEvent("lo") +
                                        "data: [DONE]\n\n"))
                        .send(wireLastChunk()));
    StreamRecorder recorder(f.client.streamChat(smallChat(), &f.client));
    QVERIFY(recorder.waitForEnd());
    QCOMPARE(recorder.text, QStringLiteral("Hello"));
    QCOMPARE(recorder.failure(), std::optional(Error::Kind::MalformedReply));
}

void TestChatStream::ignoresEventsOfOtherKinds()
{
    ApiFixture f;
    f.server.always(
        WireScript()
            .send(wireStreamHead())
            .send(wireChunk("event: ping\ndata: pong\n\nevent: ping\ndata: {}\n\ndata:\n\n" +
                            chatEvent("hi") + "data: [DONE]\n\n"))
            .send(wireLastChunk()));
    StreamRecorder recorder(f.client.streamChat(smallChat(), &f.client));
    QVERIFY(recorder.waitForEnd());
    QVERIFY(!recorder.failure());
    QCOMPARE(recorder.text, QStringLiteral("hi"));
}

void TestChatStream::readsAWholeAnswer()
{
    ApiFixture f;
    f.server.always(WireScript().send(wireReply(200, "application/json", wholeAnswer())));
    const auto result = waited(f.client.chat(smallChat()));
    QVERIFY(result.has_value());
    QCOMPARE(result->text, QStringLiteral("Hello"));
    QCOMPARE(result->usage.totalTokens.value_or(0), 3);
    QVERIFY(f.server.requests().first().body.contains("\"stream\":false"));
}

void TestChatStream::refusesAWholeAnswerWithoutAnAnswer()
{
    for (const char *body : {"{}", "{\"choices\":[]}", "[]", "{malformed json: <<<chaos>>>", ""}) {
        ApiFixture f;
        f.server.always(WireScript().send(wireReply(200, "application/json", body)));
        const auto whole = waited(f.client.chat(smallChat()));
        QVERIFY2(!whole && whole.error().kind == Error::Kind::MalformedReply, body);
        StreamRecorder recorder(f.client.streamChat(smallChat(), &f.client));
        QVERIFY(recorder.waitForEnd());
        QVERIFY2(recorder.failure() == Error::Kind::MalformedReply, body);
    }
}

QTEST_GUILESS_MAIN(TestChatStream)
#include "tst_chat_stream.moc"
