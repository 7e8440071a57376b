#include "http_client.h"
#include "practice/practice_gateway.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using dria::PracticeGateway;

class TestPracticeHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void badRequestsGetAStatus_data();
    void badRequestsGetAStatus();
    void bodyOverTheLimitIsRefused();
    void chunkedBodyOverTheLimitIsRefused();
    void endlessHeadIsCutOff();
    void secondRequestOnTheConnectionIsNotRead();
    void clientThatLeavesEarlyHarmsNoOne();
    void manyIdleConnectionsDoNotDelayStopping();
    void randomBytesAreNotFatal();

private:
    /// Sends the bytes and returns all that comes until the gateway closes.
    [[nodiscard]] QByteArray exchange(const QByteArray &bytes) const;
    static int statusOf(const QByteArray &reply) { return reply.mid(9, 3).toInt(); }

    PracticeGateway m_gateway;
    quint16 m_port = 0;
};

void TestPracticeHostile::init()
{
    PracticeGateway::Options options;
    options.tokensPerSecond = 0;
    options.firstToken = std::chrono::milliseconds(0);
    const auto url = m_gateway.start(options);
    QVERIFY(url);
    m_port = static_cast<quint16>(url->port());
}

/// Whatever was sent: afterwards an honest client is still served.
void TestPracticeHostile::cleanup()
{
    if (m_gateway.isRunning())
        QCOMPARE(statusOf(exchange("GET /v1/models HTTP/1.1\r\nHost: localhost\r\n"
                                   "Authorization: Bearer dkn_live_x\r\n\r\n")),
                 200);
    m_gateway.stop();
}

QByteArray TestPracticeHostile::exchange(const QByteArray &bytes) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    if (!socket.waitForConnected())
        return "not connected";
    socket.write(bytes);
    QByteArray reply;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(10000))
        reply += socket.readAll();
    return reply + socket.readAll();
}

void TestPracticeHostile::badRequestsGetAStatus_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray key = "Authorization: Bearer dkn_live_x\r\n";
    const QByteArray host = "Host: 127.0.0.1\r\n";
    const QByteArray get = "GET /v1/models HTTP/1.1\r\n";
    const QByteArray post = "POST /v1/chat/completions HTTP/1.1\r\n" + host + key;
    const auto row = [](const char *name, const QByteArray &request, int status) {
        QTest::newRow(name) << request << status;
    };
    row("another host", get + "Host: evil.example\r\n" + key + "\r\n", 403);
    row("a host that begins like ours", get + "Host: 127.0.0.1.evil.example\r\n" + key + "\r\n",
        403);
    row("no host", get + key + "\r\n", 403);
    row("two hosts", get + host + "Host: evil.example\r\n" + key + "\r\n", 403);
    row("localhost with a port", get + "Host: LocalHost:80\r\n" + key + "\r\n", 200);
    row("the IPv6 name", get + "Host: [::1]:80\r\n" + key + "\r\n", 200);
    row("a web page", get + host + key + "Origin: http://127.0.0.1\r\n\r\n", 403);
    row("preflight",
        "OPTIONS /v1/models HTTP/1.1\r\n" + host + "Origin: null\r\nContent-Length: 0\r\n\r\n",
        403);
    row("many ranges",
        get + host + key + "Range: bytes=" + QByteArray("0-,").repeated(1000) + "0-\r\n\r\n", 200);
    row("an unknown method", "BREW /v1/models HTTP/1.1\r\n" + host + key + "\r\n", 400);
    row("not HTTP", "hello there\r\n\r\n", 400);
    row("a long path", "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\n" + host + "\r\n", 414);
    row("a post without a length", post + "\r\n", 411);
    row("a packed body", post + "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}", 415);
    row("a form",
        post + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 2\r\n\r\n{}", 415);
    row("an empty body", post + "Content-Length: 0\r\n\r\n", 400);
    row("a chunked body", post + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", 400);
    row("a chunk without a size", post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
        400);
    row("a length that is no number", post + "Content-Length: many\r\n\r\n{}", 400);
    row("nested too deep", post + "Content-Length: 1000000\r\n\r\n" + QByteArray(1000000, '['),
        400);
    row("zero bytes in the path",
        QByteArray("GET /v1/mo\0dels HTTP/1.1\r\n", 27) + host + key + "\r\n", 400);
}

void TestPracticeHostile::badRequestsGetAStatus()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    const QByteArray reply = exchange(request);
    QVERIFY2(statusOf(reply) == status, reply.left(400).constData());
    QVERIFY(!reply.contains("Access-Control"));
}

void TestPracticeHostile::bodyOverTheLimitIsRefused()
{
    const QByteArray head = "POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\n"
                            "Authorization: Bearer dkn_live_x\r\nContent-Length: 11000000\r\n\r\n";
    QCOMPARE(statusOf(exchange(head + QByteArray(11000000, ' '))), 413);
}

void TestPracticeHostile::chunkedBodyOverTheLimitIsRefused()
{
    QByteArray request = "POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\n"
                         "Authorization: Bearer dkn_live_x\r\nTransfer-Encoding: chunked\r\n\r\n";
    request += ("100000\r\n" + QByteArray(0x100000, ' ') + "\r\n").repeated(20) + "0\r\n\r\n";
    QCOMPARE(statusOf(exchange(request)), 400);
}

void TestPracticeHostile::endlessHeadIsCutOff()
{
    const QByteArray reply =
        exchange("GET / HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(20000));
    QCOMPARE(reply, QByteArray());
}

void TestPracticeHostile::secondRequestOnTheConnectionIsNotRead()
{
    const QByteArray request = "GET /v1/models HTTP/1.1\r\nHost: localhost\r\n"
                               "Authorization: Bearer dkn_live_x\r\n\r\n";
    const QByteArray reply = exchange(request + request);
    QCOMPARE(reply.count("HTTP/1.1 200"), 1);
    QVERIFY(reply.contains("Connection: close"));
}

void TestPracticeHostile::clientThatLeavesEarlyHarmsNoOne()
{
    for (int i = 0; i < 100; ++i) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        QVERIFY(socket.waitForConnected());
        socket.write(
            QByteArray("POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\n").left(i));
        socket.waitForBytesWritten(100);
        socket.abort();
    }
}

void TestPracticeHostile::manyIdleConnectionsDoNotDelayStopping()
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 20; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        QVERIFY(sockets.back()->waitForConnected());
    }
    QElapsedTimer timer;
    timer.start();
    m_gateway.stop();
    QVERIFY(timer.elapsed() < 5000); // each may send its request for 30 s
}

void TestPracticeHostile::randomBytesAreNotFatal()
{
    quint32 state = 1;
    for (int round = 0; round < 200; ++round) {
        QByteArray bytes(round * 7, '\0');
        for (char &byte : bytes)
            byte = static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
        static_cast<void>(exchange(bytes + "\r\n\r\n"));
    }
}

QTEST_GUILESS_MAIN(TestPracticeHostile)
#include "tst_practice_hostile.moc"
