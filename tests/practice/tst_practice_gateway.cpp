#include "http_client.h"
#include "practice/practice_gateway.h"
#include "practice/practice_key.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using dria::PracticeGateway;

class TestPracticeGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsOnLoopbackAndAnswers();
    void takenPortIsAnError();
    void startingTwiceKeepsTheFirst();
    void everyReplyIsMarkedAsPractice();
    void streamsInTheOpenAiForm();
    void reasoningComesInItsOwnField();
    void wholeAnswerIsTheStreamJoined();
    void maxTokensCutsTheAnswer();
    void wholeAnswerOverItsTimeLimitIsRefused();
    void streamOverItsTimeLimitEndsWithAnError();
    void answersASchemaWithJson();
    void describesAnImage();
    void refusesImagesForTextModels();
    void modelWithoutNodesAnswersWhenOneAppears();
    void keepsThePaceItWasGiven();
    void creditsFallOnlyByWhatAStoppedStreamGenerated();
    void withoutCreditsNothingIsGenerated();
    void stopEndsRunningStreamsAtOnce();
    void threadsMayUseItTogether();

private:
    /// Starts without waits, which tests of something else need not see.
    [[nodiscard]] static QUrl startFast(PracticeGateway &gateway,
                                        PracticeGateway::Options options = {});
};

QUrl TestPracticeGateway::startFast(PracticeGateway &gateway, PracticeGateway::Options options)
{
    options.tokensPerSecond = 0;
    options.firstToken = std::chrono::milliseconds(0);
    return gateway.start(options).value_or(QUrl());
}

void TestPracticeGateway::startsOnLoopbackAndAnswers()
{
    PracticeGateway gateway;
    const QUrl url = startFast(gateway);
    QCOMPARE(url.host(), u"127.0.0.1"_s);
    QCOMPARE(url.path(), u"/v1"_s);
    QVERIFY(gateway.isRunning());
    HttpClient client(url);
    client.setAuthorization("Bearer " + dria::practiceKey().toUtf8());
    QCOMPARE(client.get(u"/models"_s).status, 200);
    gateway.stop();
    QVERIFY(!gateway.isRunning());
    QCOMPARE(client.get(u"/models"_s).error, QNetworkReply::ConnectionRefusedError);
}

void TestPracticeGateway::takenPortIsAnError()
{
    PracticeGateway first;
    const QUrl url = startFast(first);
    PracticeGateway second;
    PracticeGateway::Options options;
    options.port = url.port();
    const auto result = second.start(options);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, dria::Error::Kind::NetworkUnavailable);
    QVERIFY(!second.isRunning());
}

void TestPracticeGateway::startingTwiceKeepsTheFirst()
{
    PracticeGateway gateway;
    const QUrl url = startFast(gateway);
    QCOMPARE(gateway.start().value(), url);
}

void TestPracticeGateway::everyReplyIsMarkedAsPractice()
{
    PracticeGateway gateway;
    HttpClient client(startFast(gateway));
    QCOMPARE(client.get(u"/models"_s).practiceMark, QByteArray("1"));
    QCOMPARE(client.get(u"/nowhere"_s).practiceMark, QByteArray("1"));
    QCOMPARE(client.post(u"/chat/completions"_s, HttpClient::chat(u"hi"_s, true)).practiceMark,
             QByteArray("1"));
    client.setAuthorization({});
    QCOMPARE(client.get(u"/models"_s).practiceMark, QByteArray("1"));
}

void TestPracticeGateway::streamsInTheOpenAiForm()
{
    PracticeGateway gateway;
    HttpClient client(startFast(gateway));
    const HttpAnswer answer =
        client.post(u"/chat/completions"_s, HttpClient::chat(u"🙂 hi"_s, true));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.contentType, QByteArray("text/event-stream"));
    QVERIFY(answer.body.endsWith("data: [DONE]\n\n"));

    QList<QJsonObject> events = HttpClient::events(answer.body);
    events.removeLast(); // [DONE]
    const QJsonObject first = events.first().value(u"choices"_s).toArray().first().toObject();
    QCOMPARE(first.value(u"delta"_s).toObject(), (QJsonObject{{u"role"_s, u"assistant"_s}}));
    bool emptyDelta = false;
    for (const QJsonObject &event : std::as_const(events)) {
        QVERIFY(event.value(u"id"_s).toString().startsWith(u"gen-"_s));
        QCOMPARE(event.value(u"model"_s).toString(), u"qwen3.5:9b"_s);
        const QJsonObject choice = event.value(u"choices"_s).toArray().first().toObject();
        const QJsonValue content = choice.value(u"delta"_s).toObject().value(u"content"_s);
        emptyDelta = emptyDelta || (content.isString() && content.toString().isEmpty());
    }
    QVERIFY(emptyDelta);

    const QJsonObject last = events.last();
    QCOMPARE(
        last.value(u"choices"_s).toArray().first().toObject().value(u"finish_reason"_s).toString(),
        u"stop"_s);
    QVERIFY(last.value(u"metadata"_s)
                .toObject()
                .value(u"node_id"_s)
                .toString()
                .startsWith(u"node-practice-"_s));
    const QJsonObject usage = last.value(u"usage"_s).toObject();
    QCOMPARE(usage.value(u"completion_tokens"_s).toInt(), events.size() - 2);
    QCOMPARE(usage.value(u"total_tokens"_s).toInt(),
             usage.value(u"prompt_tokens"_s).toInt() + usage.value(u"completion_tokens"_s).toInt());
    QVERIFY(HttpClient::text(answer.body).contains(u"> 🙂 hi\n"_s));
}

void TestPracticeGateway::reasoningComesInItsOwnField()
{
    PracticeGateway gateway;
    HttpClient client(startFast(gateway));
    const HttpAnswer answer =
        client.post(u"/chat/completions"_s, HttpClient::chat(u"hi"_s, true, u"nemotron:30b-a3b"_s));
    QVERIFY(!HttpClient::text(answer.body, u"reasoning_content"_s).isEmpty());
    QVERIFY(!HttpClient::text(answer.body).contains(u"think>"_s));
    const HttpAnswer whole = client.post(u"/chat/completions"_s,
                                         HttpClient::chat(u"hi"_s, false, u"nemotron:30b-a3b"_s));
    const QJsonObject message = whole.json()
                                    .value(u"choices"_s)
                                    .toArray()
                                    .first()
                                    .toObject()
                                    .value(u"message"_s)
                                    .toObject();
    QCOMPARE(message.value(u"reasoning_content"_s).toString(),
             HttpClient::text(answer.body, u"reasoning_content"_s));
}

void TestPracticeGateway::wholeAnswerIsTheStreamJoined()
{
    PracticeGateway gateway;
    HttpClient client(startFast(gateway));
    const auto streamed =
        client.post(u"/chat/completions"_s, HttpClient::chat(u"markdown"_s, true));
    const auto whole = client.post(u"/chat/completions"_s, HttpClient::chat(u"markdown"_s, false));
    QVERIFY(whole.contentType.startsWith("application/json"));
    const QJsonObject choice = whole.json().value(u"choices"_s).toArray().first().toObject();
    const QString text = choice.value(u"message"_s).toObject().value(u"content"_s).toString();
    QVERIFY(text.contains(u"👩🏽‍💻"_s));
    QCOMPARE(text, HttpClient::text(streamed.body));
    QCOMPARE(choice.value(u"finish_reason"_s).toString(), u"stop"_s);
}

void TestPracticeGateway::maxTokensCutsTheAnswer()
{
    PracticeGateway gateway;
    HttpClient client(startFast(gateway));
    QJsonObject body = HttpClient::chat(u"hi"_s, false);
    body.insert(u"max_tokens"_s, 3);
    const QJsonObject json = client.post(u"/chat/completions"_s, body).json();
    QCOMPARE(json.value(u"usage"_s).toObject().value(u"completion_tokens"_s).toInt(), 3);
    QCOMPARE(
        json.value(u"choices"_s).toArray().first().toObject().value(u"finish_reason"_s).toString(),
        u"length"_s);
}

void TestPracticeGateway::wholeAnswerOverItsTimeLimitIsRefused()
{
    PracticeGateway gateway;
    PracticeGateway::Options options;
    options.tokensPerSecond = 1;
    HttpClient client(gateway.start(options).value());
    QJsonObject body = HttpClient::chat(u"hi"_s, false);
    body.insert(u"timeout_secs"_s, 1);
    QCOMPARE(client.post(u"/chat/completions"_s, body).status, 504);
}

void TestPracticeGateway::streamOverItsTimeLimitEndsWithAnError()
{
    PracticeGateway gateway;
    PracticeGateway::Options options;
    options.tokensPerSecond = 5;
    HttpClient client(gateway.start(options).value());
    QJsonObject body = HttpClient::chat(u"hi"_s, true);
    body.insert(u"timeout_secs"_s, 1);
    const HttpAnswer answer = client.post(u"/chat/completions"_s, body);
    QCOMPARE(answer.status, 200);
    QVERIFY(!HttpClient::text(answer.body).isEmpty());
    QVERIFY(HttpClient::events(answer.body).last().contains(u"error"_s));
}

void TestPracticeGateway::answersASchemaWithJson()
{
    PracticeGateway gateway;
    HttpClient client(startFast(gateway));
    QJsonObject body = HttpClient::chat(u"is it good"_s, false);
    const QJsonObject schema =
        QJsonDocument::fromJson(
            R"({"type":"object","properties":{"sentiment":{"enum":["good","bad"]},
            "confidence":{"type":"number","minimum":0,"maximum":1}},
            "required":["sentiment","confidence"]})")
            .object();
    body.insert(u"response_format"_s,
                QJsonObject{{u"type"_s, u"json_schema"_s},
                            {u"json_schema"_s,
                             QJsonObject{{u"name"_s, u"verdict"_s}, {u"schema"_s, schema}}}});
    const QJsonObject reply = client.post(u"/chat/completions"_s, body).json();
    const QString text = reply.value(u"choices"_s)
                             .toArray()
                             .first()
                             .toObject()
                             .value(u"message"_s)
                             .toObject()
                             .value(u"content"_s)
                             .toString();
    QCOMPARE(QJsonDocument::fromJson(text.toUtf8()).object(),
             (QJsonObject{{u"sentiment"_s, u"good"_s}, {u"confidence"_s, 0.5}}));
}

void TestPracticeGateway::describesAnImage()
{
    PracticeGateway gateway;
    HttpClient client(startFast(gateway));
    const HttpAnswer answer =
        client.post(u"/chat/completions"_s,
                    QByteArray(R"({"model":"qwen3.5:9b","messages":[{"role":"user","content":[
            {"type":"text","text":"what is it"},{"type":"image_url","image_url":
            {"url":"data:image/gif;base64,R0lGODlhgALgAQ=="}}]}]})"));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.contains("GIF, 640 × 480 pixels, 10 bytes"));
}

void TestPracticeGateway::refusesImagesForTextModels()
{
    PracticeGateway gateway;
    HttpClient client(startFast(gateway));
    const HttpAnswer answer =
        client.post(u"/chat/completions"_s,
                    QByteArray(R"({"model":"lfm2.5:1.2b","messages":[{"role":"user","content":[
            {"type":"image_url","image_url":{"url":"data:image/gif;base64,R0lGODlhgALgAQ=="}}]}]})"));
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.body.contains("text only"));
}

void TestPracticeGateway::modelWithoutNodesAnswersWhenOneAppears()
{
    PracticeGateway gateway;
    HttpClient client(startFast(gateway));
    const auto status = [&] {
        return client
            .post(u"/chat/completions"_s, HttpClient::chat(u"hi"_s, true, u"lfm2:24b-a2b"_s))
            .status;
    };
    QCOMPARE(status(), 503);
    gateway.setModelNodes(u"lfm2:24b-a2b"_s, 1);
    QCOMPARE(status(), 200);
    QCOMPARE(
        client.post(u"/chat/completions"_s, HttpClient::chat(u"hi"_s, true, u"unheard-of:1b"_s))
            .status,
        503);
}

void TestPracticeGateway::keepsThePaceItWasGiven()
{
    PracticeGateway gateway;
    PracticeGateway::Options options;
    options.tokensPerSecond = 100;
    HttpClient client(gateway.start(options).value());
    QJsonObject body = HttpClient::chat(u"hi"_s, true);
    body.insert(u"max_tokens"_s, 50);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client.post(u"/chat/completions"_s, body).status, 200);
    // The last of 50 tokens is due 490 ms after the first, which is due after 250 ms.
    QVERIFY(timer.elapsed() >= 740);
}

void TestPracticeGateway::creditsFallOnlyByWhatAStoppedStreamGenerated()
{
    PracticeGateway gateway;
    PracticeGateway::Options options;
    options.tokensPerSecond = 1000;
    options.firstToken = std::chrono::milliseconds(0);
    const QUrl url = gateway.start(options).value();
    HttpClient stopping(url);
    HttpClient staying(url);
    staying.setAuthorization("Bearer dkn_practice_another");
    const auto balance = [](HttpClient &client) {
        return client.get(u"/credits/balance"_s).json().value(u"balance"_s).toInt();
    };
    const QJsonObject body = HttpClient::chat(u"/practice long"_s, true);

    const auto reply = stopping.begin(u"/chat/completions"_s, body);
    QByteArray received;
    QTRY_VERIFY((received += reply->readAll()).count("data: ") >= 4);
    reply->abort();
    // By the end of the same answer for another key the stopped one would have cost as much.
    QCOMPARE(staying.post(u"/chat/completions"_s, body).status, 200);
    QCOMPARE(balance(staying), 989);
    QVERIFY(balance(stopping) > 989);
    QVERIFY(balance(stopping) < 1000);
}

void TestPracticeGateway::withoutCreditsNothingIsGenerated()
{
    PracticeGateway gateway;
    PracticeGateway::Options options;
    options.startCredits = 0;
    HttpClient client(startFast(gateway, options));
    const HttpAnswer answer = client.post(u"/chat/completions"_s, HttpClient::chat(u"hi"_s, true));
    QCOMPARE(answer.status, 402);
    QCOMPARE(answer.body, QByteArray("out of credits"));
}

void TestPracticeGateway::stopEndsRunningStreamsAtOnce()
{
    PracticeGateway gateway;
    PracticeGateway::Options options;
    options.firstToken = std::chrono::milliseconds(0);
    HttpClient client(gateway.start(options).value());
    auto stalled =
        client.begin(u"/chat/completions"_s, HttpClient::chat(u"/practice stall"_s, true));
    auto slow = client.begin(u"/chat/completions"_s, HttpClient::chat(u"/practice slow"_s, true));
    auto whole = client.begin(u"/chat/completions"_s, HttpClient::chat(u"/practice slow"_s, false));
    QTRY_VERIFY(stalled->bytesAvailable() > 0 && slow->bytesAvailable() > 0);
    QElapsedTimer timer;
    timer.start();
    gateway.stop();
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QTRY_VERIFY(stalled->isFinished() && slow->isFinished() && whole->isFinished());
}

void TestPracticeGateway::threadsMayUseItTogether()
{
    PracticeGateway gateway;
    std::vector<std::thread> threads;
    std::atomic<int> started = 0;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&gateway, &started] {
            for (int round = 0; round < 10; ++round) {
                started += gateway.start().has_value() ? 1 : 0;
                gateway.setModelNodes(QStringLiteral("qwen3.5:9b"), round);
                gateway.stop();
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(started, 80);
    QVERIFY(!gateway.isRunning());
}

QTEST_GUILESS_MAIN(TestPracticeGateway)
#include "tst_practice_gateway.moc"
