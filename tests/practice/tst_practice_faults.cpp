#include "http_client.h"
#include "practice/practice_gateway.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using dria::PracticeGateway;

class TestPracticeFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_client = std::make_unique<HttpClient>(m_url); }

    void refusesWithPlainText_data();
    void refusesWithPlainText();
    void rateLimitTellsWhenInBothForms();
    void contextErrorNamesTheSum();
    void tooLongAChatIsRefusedUnasked();
    void htmlComesWithStatus200();
    void redirectNamesAnotherHost();
    void dropClosesBeforeTheFirstByte();
    void cutEndsProperlyWithoutDone();
    void resetBreaksOffAfterText();
    void errorEventEndsTheStream();
    void garbageIsAnEventThatIsNotJson();
    void stallKeepsTheConnectionOpen();
    void emptyAnswerStillFinishes();
    void longAnswerCountsTwoThousandTokens();

private:
    [[nodiscard]] HttpAnswer ask(const char *word, bool stream = true);

    PracticeGateway m_gateway;
    QUrl m_url;
    std::unique_ptr<HttpClient> m_client;
};

void TestPracticeFaults::initTestCase()
{
    PracticeGateway::Options options;
    options.tokensPerSecond = 0;
    options.firstToken = std::chrono::milliseconds(0);
    const auto url = m_gateway.start(options);
    QVERIFY(url);
    m_url = *url;
}

HttpAnswer TestPracticeFaults::ask(const char *word, bool stream)
{
    return m_client->post(u"/chat/completions"_s,
                          HttpClient::chat(u"/practice "_s + QLatin1String(word), stream));
}

void TestPracticeFaults::refusesWithPlainText_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 402, 429, 500, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestPracticeFaults::refusesWithPlainText()
{
    QFETCH(const int, status);
    for (const bool stream : {true, false}) {
        const HttpAnswer answer = ask(QByteArray::number(status).constData(), stream);
        QCOMPARE(answer.status, status);
        QVERIFY(answer.contentType.startsWith("text/plain"));
        QVERIFY(!answer.body.isEmpty());
    }
}

void TestPracticeFaults::rateLimitTellsWhenInBothForms()
{
    QCOMPARE(ask("429").retryAfter, QByteArray("5"));
    const HttpAnswer byDate = ask("429-date");
    QCOMPARE(byDate.status, 429);
    static const QRegularExpression imfFixdate( // RFC 9110, 5.6.7
        u"^[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT$"_s);
    QVERIFY2(imfFixdate.match(QString::fromLatin1(byDate.retryAfter)).hasMatch(),
             byDate.retryAfter.constData());
}

void TestPracticeFaults::contextErrorNamesTheSum()
{
    const HttpAnswer answer = ask("context");
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.body.startsWith("prompt (") && answer.body.endsWith("exceeds context (32768)"),
             answer.body.constData());
}

void TestPracticeFaults::tooLongAChatIsRefusedUnasked()
{
    QJsonObject body = HttpClient::chat(QString(400, u'x'), true);
    body.insert(u"max_tokens"_s, 32768);
    QCOMPARE(m_client->post(u"/chat/completions"_s, body).body,
             QByteArray("prompt (104) + max_tokens (32768) = 32872 exceeds context (32768)"));
}

void TestPracticeFaults::htmlComesWithStatus200()
{
    const HttpAnswer answer = ask("html");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.contentType.startsWith("text/html"));
}

void TestPracticeFaults::redirectNamesAnotherHost()
{
    const HttpAnswer answer = ask("redirect");
    QCOMPARE(answer.status, 307);
    QVERIFY(answer.location.startsWith("https://practice.invalid/"));
}

void TestPracticeFaults::dropClosesBeforeTheFirstByte()
{
    const HttpAnswer answer = ask("drop");
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.error, QNetworkReply::RemoteHostClosedError);
}

void TestPracticeFaults::cutEndsProperlyWithoutDone()
{
    const HttpAnswer answer = ask("cut");
    QCOMPARE(answer.error, QNetworkReply::NoError);
    QVERIFY(!HttpClient::text(answer.body).isEmpty());
    QVERIFY(!answer.body.contains("[DONE]"));
    QVERIFY(!answer.body.contains("\"stop\""));
}

void TestPracticeFaults::resetBreaksOffAfterText()
{
    // Over a bare socket: Qt's HTTP takes a chunked body that breaks off for a whole one.
    const auto rawBody = [this](const char *word) {
        const QByteArray body =
            QJsonDocument(HttpClient::chat(u"/practice "_s + QLatin1String(word), true)).toJson();
        QTcpSocket socket;
        socket.connectToHost(m_url.host(), static_cast<quint16>(m_url.port()));
        socket.write("POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\n"
                     "Authorization: Bearer dkn_live_x\r\nContent-Length: " +
                     QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QByteArray reply;
        while (socket.waitForReadyRead(10000))
            reply += socket.readAll();
        return reply;
    };
    QVERIFY(rawBody("cut").endsWith("\r\n0\r\n\r\n"));
    const QByteArray reset = rawBody("reset");
    QVERIFY(reset.startsWith("HTTP/1.1 200"));
    QVERIFY(!reset.endsWith("\r\n0\r\n\r\n"));
}

void TestPracticeFaults::errorEventEndsTheStream()
{
    const HttpAnswer answer = ask("error");
    QVERIFY(!HttpClient::text(answer.body).isEmpty());
    QVERIFY(HttpClient::events(answer.body).last().contains(u"error"_s));
}

void TestPracticeFaults::garbageIsAnEventThatIsNotJson()
{
    const HttpAnswer answer = ask("garbage");
    QVERIFY(answer.body.endsWith("\"content\":\n\n"));
    QVERIFY(ask("garbage", false).json().isEmpty());
}

void TestPracticeFaults::stallKeepsTheConnectionOpen()
{
    const auto reply =
        m_client->begin(u"/chat/completions"_s, HttpClient::chat(u"/practice stall"_s, true));
    QByteArray received;
    QTRY_COMPARE((received += reply->readAll()).count("data: "), 11); // the role and ten tokens
    QSignalSpy more(reply.get(), &QNetworkReply::readyRead);
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(!finished.wait(200));
    QCOMPARE(more.count(), 0);
}

void TestPracticeFaults::emptyAnswerStillFinishes()
{
    const HttpAnswer answer = ask("empty");
    QCOMPARE(HttpClient::text(answer.body), QString());
    QVERIFY(answer.body.endsWith("data: [DONE]\n\n"));
}

void TestPracticeFaults::longAnswerCountsTwoThousandTokens()
{
    QJsonObject body = HttpClient::chat(u"/practice long"_s, false);
    body.insert(u"max_tokens"_s, 20000);
    const QJsonObject usage =
        m_client->post(u"/chat/completions"_s, body).json().value(u"usage"_s).toObject();
    QVERIFY(usage.value(u"completion_tokens"_s).toInt() >= 2000);
}

QTEST_GUILESS_MAIN(TestPracticeFaults)
#include "tst_practice_faults.moc"
