#include "api/network_manager.h"
#include "support/api_fixture.h"
#include "support/corpus.h"
#include "support/stream_recorder.h"
#include "support/tls.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace dria;
using namespace dria::test;

namespace {

/// What both a stream and a whole call make of an address nobody answers well at.
struct Outcome
{
    Error stream;
    Error whole;
};

Outcome askAt(const QUrl &url, const Limits &limits = quickLimits())
{
    NetworkManager network;
    SystemClock clock;
    ApiClient client(network, clock, accountAt(url), limits);
    StreamRecorder recorder(client.streamChat(smallChat(), &client));
    const auto whole = waited(client.chat(smallChat()));
    if (!recorder.waitForEnd() || recorder.results.first() || whole)
        qFatal("no failure where there had to be one");
    return {recorder.results.first().error(), whole.error()};
}

} // namespace

class TestApiErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsStatusesApart_data();
    void tellsStatusesApart();
    void readsRetryAfterInBothForms();
    void answersNoChallenge_data();
    void answersNoChallenge();
    void neverRepeatsTheKey();
    void tellsASignInPageFromAnAnswer();
    void refusesOtherContent();
    void namesAnUnknownHost();
    void namesARefusedConnection();
    void namesAnUntrustedCertificate();
    void namesAServerThatSpeaksNoTls();
    void namesASilentServer();
    void isLostBeforeTheHead_data();
    void isLostBeforeTheHead();
    void isInterruptedAfterTheHead_data();
    void isInterruptedAfterTheHead();
    void keepsWhatCameBeforeTheLineBroke_data();
    void keepsWhatCameBeforeTheLineBroke();
    void isInterruptedWhenTheWholeIsShorterThanSaid();
    void countsWhatIsNoHttpAsLost();
};

void TestApiErrors::tellsStatusesApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](int status, const QByteArray &body, Error::Kind kind, const char *detail) {
        QTest::addRow("%d %s", status, qPrintable(errorKindName(kind)))
            << status << body << int(kind) << QString::fromUtf8(detail);
    };
    row(400, " temperature must be a number\n", Error::Kind::InvalidRequest,
        "temperature must be a number");
    row(400, "prompt (9) + max_tokens (2) = 11 exceeds context (10)", Error::Kind::ContextExceeded,
        "prompt (9) + max_tokens (2) = 11 exceeds context (10)");
    row(400, dataFile(QStringLiteral("sse-transcripts/peers-llama-server/toolong.json")),
        Error::Kind::ContextExceeded,
        "request (6002 tokens) exceeds the available context size (1024 tokens), try increasing "
        "it");
    row(401, R"({"error":{"message":"Invalid API Key"}})", Error::Kind::Unauthorized,
        "Invalid API Key");
    row(402, "out of credits", Error::Kind::OutOfCredits, "out of credits");
    row(403, "", Error::Kind::Unauthorized, "");
    row(404, R"({"error":"no such model"})", Error::Kind::InvalidRequest, "no such model");
    row(409, "", Error::Kind::InvalidRequest, "");
    row(422, R"({"detail":"bad"})", Error::Kind::InvalidRequest, "bad");
    row(429, "slow down", Error::Kind::RateLimited, "slow down");
    row(500, "<html><h1>Oops</h1>", Error::Kind::ServerFailure, "");
    row(502, "bad gateway", Error::Kind::ServerFailure, "bad gateway");
    row(503, "no nodes available", Error::Kind::NoNode, "no nodes available");
    row(504, "node timed out", Error::Kind::NodeTimeout, "node timed out");
    row(599, "", Error::Kind::ServerFailure, "");
}

void TestApiErrors::tellsStatusesApart()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(QString, detail);
    WireServer server;
    server.setPieceSize(5);
    server.always(WireScript().send(wireReply(status, "text/plain", body)));
    const auto [stream, whole] = askAt(server.baseUrl());
    const Error expected{static_cast<Error::Kind>(kind), status, std::nullopt, detail};
    QCOMPARE(errorKindName(stream.kind), errorKindName(expected.kind));
    QVERIFY(stream == expected);
    QVERIFY(whole == expected);
    QCOMPARE(server.requests().size(), 2);
}

void TestApiErrors::readsRetryAfterInBothForms()
{
    const QByteArray date = QLocale::c()
                                .toString(QDateTime::currentDateTimeUtc().addSecs(100),
                                          QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
                                .toLatin1();
    for (const QByteArray &form : {QByteArray("100"), date}) {
        WireServer server;
        server.always(WireScript().send(wireReply(429, "", "", {"Retry-After: " + form})));
        const auto [stream, whole] = askAt(server.baseUrl());
        for (const Error &error : {stream, whole}) {
            QVERIFY(error.retryAfter.has_value());
            const auto seconds = error.retryAfter->count();
            QVERIFY2(seconds > 60 && seconds <= 101, qPrintable(QString::number(seconds)));
        }
    }
}

void TestApiErrors::answersNoChallenge_data()
{
    QTest::addColumn<QByteArray>("challenge");
    for (const char *challenge :
         {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"y\"", "NTLM", "Negotiate", "Bearer"})
        QTest::newRow(challenge) << QByteArray(challenge);
}

void TestApiErrors::answersNoChallenge()
{
    QFETCH(QByteArray, challenge);
    WireServer server;
    server.always(WireScript().send(
        wireReply(401, "text/plain", "who?", {"WWW-Authenticate: " + challenge})));
    const auto [stream, whole] = askAt(server.baseUrl());
    QCOMPARE(stream.kind, Error::Kind::Unauthorized);
    QCOMPARE(whole.kind, Error::Kind::Unauthorized);
    QCOMPARE(stream.detail, QStringLiteral("who?"));
    QCOMPARE(server.requests().size(), 2);
}

void TestApiErrors::neverRepeatsTheKey()
{
    ApiFixture f;
    // The cap cuts the second key in two.
    const QByteArray padding(Limits().errorTextLength - 45, 'x');
    f.server.always(WireScript().send(
        wireReply(401, "text/plain",
                  "wrong key dkn_live_test " + padding + " or dkn_live_test dkn_live_test")));
    StreamRecorder recorder(f.client.streamChat(smallChat(), &f.client));
    QVERIFY(recorder.waitForEnd());
    const auto whole = waited(f.client.chat(smallChat()));
    for (const QString &detail : {recorder.results.first().error().detail, whole.error().detail}) {
        QVERIFY(detail.startsWith(QStringLiteral("wrong key \u2026 x")));
        QVERIFY2(!detail.contains(u"dkn_"), qPrintable(detail));
    }
}

void TestApiErrors::tellsASignInPageFromAnAnswer()
{
    WireServer server;
    server.always(WireScript().send(wireReply(200, "text/html", "<html>Sign in to WiFi</html>")));
    const auto [stream, whole] = askAt(server.baseUrl());
    QCOMPARE(stream.kind, Error::Kind::WrongContent);
    QCOMPARE(whole.kind, Error::Kind::WrongContent);
    QCOMPARE(stream.httpStatus, 200);

    WireServer sly;
    sly.always(WireScript().send(wireReply(200, "text/plain", "\n<!doctype html>Sign in")));
    const auto [slyStream, slyWhole] = askAt(sly.baseUrl());
    QCOMPARE(slyStream.kind, Error::Kind::WrongContent);
    QCOMPARE(slyWhole.kind, Error::Kind::WrongContent);
}

void TestApiErrors::refusesOtherContent()
{
    ApiFixture f;
    f.server.always(WireScript().send(wireReply(200, "image/png", "\x89PNG")));
    StreamRecorder recorder(f.client.streamChat(smallChat(), &f.client));
    QVERIFY(recorder.waitForEnd());
    QCOMPARE(recorder.failure(), std::optional(Error::Kind::WrongContent));
    QCOMPARE(recorder.results.first().error().detail, QStringLiteral("image/png"));
}

void TestApiErrors::namesAnUnknownHost()
{
    const auto [stream, whole] = askAt(QUrl(QStringLiteral("https://nowhere.invalid/v1")));
    QCOMPARE(stream.kind, Error::Kind::HostNotFound);
    QCOMPARE(whole.kind, Error::Kind::HostNotFound);
}

void TestApiErrors::namesARefusedConnection()
{
    QUrl url;
    {
        WireServer gone;
        url = gone.baseUrl();
    }
    const auto [stream, whole] = askAt(url);
    QCOMPARE(stream.kind, Error::Kind::ConnectionRefused);
    QCOMPARE(whole.kind, Error::Kind::ConnectionRefused);
}

void TestApiErrors::namesAnUntrustedCertificate()
{
    WireServer server(serverTls());
    server.always(WireScript().send(wireReply(200, "application/json", "{}")));
    const auto [stream, whole] = askAt(server.baseUrl());
    QCOMPARE(stream.kind, Error::Kind::TlsFailure);
    QCOMPARE(whole.kind, Error::Kind::TlsFailure);
    QVERIFY(!stream.detail.isEmpty());
    QVERIFY(server.requests().isEmpty());
}

void TestApiErrors::namesAServerThatSpeaksNoTls()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
        QTcpSocket *socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    const auto [stream, whole] =
        askAt(QUrl(QStringLiteral("https://127.0.0.1:%1/v1").arg(plain.serverPort())));
    QCOMPARE(stream.kind, Error::Kind::TlsFailure);
    QCOMPARE(whole.kind, Error::Kind::TlsFailure);
}

void TestApiErrors::namesASilentServer()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Limits limits = quickLimits();
    limits.connect = std::chrono::milliseconds(100);
    const auto [stream, whole] =
        askAt(QUrl(QStringLiteral("https://127.0.0.1:%1/v1").arg(silent.serverPort())), limits);
    QCOMPARE(stream.kind, Error::Kind::ConnectTimeout);
    QCOMPARE(whole.kind, Error::Kind::ConnectTimeout);
}

void TestApiErrors::isLostBeforeTheHead_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<bool>("reset");
    for (const bool reset : {false, true}) {
        QTest::addRow("nothing, %s", reset ? "reset" : "closed") << QByteArray() << reset;
        QTest::addRow("half a status line, %s", reset ? "reset" : "closed")
            << QByteArray("HTTP/1.") << reset;
    }
}

void TestApiErrors::isLostBeforeTheHead()
{
    QFETCH(QByteArray, sent);
    QFETCH(bool, reset);
    WireServer server;
    WireScript script;
    script.send(sent).pause(std::chrono::milliseconds(20));
    server.always(reset ? script.reset() : script.close());
    const auto [stream, whole] = askAt(server.baseUrl());
    QCOMPARE(errorKindName(stream.kind), errorKindName(Error::Kind::ConnectionLost));
    QCOMPARE(errorKindName(whole.kind), errorKindName(Error::Kind::ConnectionLost));
    QCOMPARE(stream.httpStatus, 0);
    QCOMPARE(server.requests().size(), 2);
}

void TestApiErrors::isInterruptedAfterTheHead_data()
{
    QTest::addColumn<bool>("reset");
    QTest::newRow("closed") << false;
    QTest::newRow("reset") << true;
}

void TestApiErrors::isInterruptedAfterTheHead()
{
    QFETCH(bool, reset);
    WireServer server;
    WireScript script;
    script.send(wireStreamHead()).pause(std::chrono::milliseconds(20));
    server.always(reset ? script.reset() : script.close());
    const auto [stream, whole] = askAt(server.baseUrl());
    QCOMPARE(errorKindName(stream.kind), errorKindName(Error::Kind::Interrupted));
    QCOMPARE(errorKindName(whole.kind), errorKindName(Error::Kind::Interrupted));
    QCOMPARE(stream.httpStatus, 200);
}

void TestApiErrors::keepsWhatCameBeforeTheLineBroke_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("tail");
    QTest::addColumn<bool>("reset");
    const QByteArray untilClosed = wireHead(200, {"Content-Type: text/event-stream"});
    const QByteArray lying =
        wireHead(200, {"Content-Type: text/event-stream", "Content-Length: 99999"});
    const QByteArray half = QByteArray(chatEvent("\xE4\xBD\xA0")).left(52);
    QTest::newRow("closed in a character") << untilClosed << half << false;
    QTest::newRow("reset in a character") << untilClosed << half << true;
    QTest::newRow("closed between events") << untilClosed << QByteArray() << false;
    QTest::newRow("shorter than said") << lying << QByteArray() << false;
    QTest::newRow("shorter than said, reset") << lying << half << true;
    QTest::newRow("no empty line after the event")
        << untilClosed << QByteArray(chatEvent("no")).chopped(1) << false;
}

void TestApiErrors::keepsWhatCameBeforeTheLineBroke()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, tail);
    QFETCH(bool, reset);
    ApiFixture f;
    WireScript script;
    script.send(head)
        .send(chatEvent("caf\xC3\xA9"))
        .send(tail)
        .pause(std::chrono::milliseconds(50));
    f.server.always(reset ? script.reset() : script.close());
    ChatStream *chat = f.client.streamChat(smallChat(), &f.client);
    StreamRecorder recorder(chat);
    QVERIFY(recorder.waitForEnd());
    QCOMPARE(recorder.failure(), std::optional(Error::Kind::Interrupted));
    QCOMPARE(recorder.text, QStringLiteral("café"));
    QCOMPARE(chat->partial().text, QStringLiteral("café"));
    QCOMPARE(f.server.requests().size(), 1);
}

void TestApiErrors::isInterruptedWhenTheWholeIsShorterThanSaid()
{
    WireServer server;
    server.always(
        WireScript()
            .send(wireHead(200, {"Content-Type: application/json", "Content-Length: 9999"}))
            .send("{\"choices\":[]}")
            .close());
    const auto [stream, whole] = askAt(server.baseUrl());
    QCOMPARE(errorKindName(stream.kind), errorKindName(Error::Kind::Interrupted));
    QCOMPARE(errorKindName(whole.kind), errorKindName(Error::Kind::Interrupted));
}

void TestApiErrors::countsWhatIsNoHttpAsLost()
{
    WireServer server;
    server.always(WireScript().send("SSH-2.0-OpenSSH_9.2\r\n\r\n").close());
    const auto [stream, whole] = askAt(server.baseUrl());
    QCOMPARE(errorKindName(stream.kind), errorKindName(Error::Kind::ConnectionLost));
    QCOMPARE(errorKindName(whole.kind), errorKindName(Error::Kind::ConnectionLost));
}

QTEST_GUILESS_MAIN(TestApiErrors)
#include "tst_api_errors.moc"
