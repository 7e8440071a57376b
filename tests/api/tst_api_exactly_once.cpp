#include "api/network_manager.h"
#include "support/api_fixture.h"
#include "support/stream_recorder.h"
#include "support/tls.h"

#include <QSslCertificate>
#include <QTest>

using namespace dria;
using namespace dria::test;

namespace {

enum class Call { Stream, Chat, Channel, Terms, Pay };
enum class Drop { BeforeReply, ResetBeforeReply, AfterHead, MidChunk };

constexpr int perRow =
    25; // 5 calls x 4 drops x fresh and kept-alive x 25 = 1,000, plain and over TLS

WireScript dropScript(Drop drop)
{
    switch (drop) {
    case Drop::BeforeReply:
        return WireScript().close();
    case Drop::ResetBeforeReply:
        return WireScript().reset();
    case Drop::AfterHead:
        return WireScript().send(wireStreamHead()).close();
    case Drop::MidChunk:
        return WireScript().send(wireStreamHead()).send("ff\r\ndata: {\"choi").close();
    }
    return {};
}

/// The call has failed, as it must.
bool fails(ApiClient &client, Call call)
{
    const QString ten = QStringLiteral("10");
    switch (call) {
    case Call::Stream: {
        StreamRecorder recorder(client.streamChat(smallChat(), &client));
        return recorder.waitForEnd() && recorder.failure();
    }
    case Call::Chat:
        return !waited(client.chat(smallChat()));
    case Call::Channel:
        return !waited(
            client.postToChannel({QStringLiteral("general"), QStringLiteral("hi"), {}, {}}));
    case Call::Terms:
        return !waited(client.requestTopUpTerms(ten));
    case Call::Pay:
        return !waited(client.payTopUp(ten, Secret(QByteArrayView("cGF5"))));
    }
    return false;
}

} // namespace

class TestApiExactlyOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void arrivesOnceThoughTheLineDrops_data();
    void arrivesOnceThoughTheLineDrops();
    void cleanupTestCase();

private:
    QSslConfiguration m_trust = QSslConfiguration::defaultConfiguration();
    int m_total = 0;
};

void TestApiExactlyOnce::initTestCase()
{
    // Not the system's hundred and more: they are read anew for every connection.
    m_trust.setCaCertificates(QSslCertificate::fromPath(testAuthorityFile()));
}

void TestApiExactlyOnce::arrivesOnceThoughTheLineDrops_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("drop");
    QTest::addColumn<bool>("keptAlive");
    QTest::addColumn<bool>("tls");
    const QList<const char *> calls{"stream", "chat", "channel", "terms", "pay"};
    const QList<const char *> drops{"before the reply", "reset before the reply", "after the head",
                                    "mid chunk"};
    for (int call = 0; call < calls.size(); ++call) {
        for (int drop = 0; drop < drops.size(); ++drop) {
            for (const bool keptAlive : {false, true}) {
                for (const bool tls : {false, true})
                    QTest::addRow("%s, %s, %s%s", calls.at(call), drops.at(drop),
                                  keptAlive ? "kept-alive" : "fresh", tls ? ", TLS" : "")
                        << call << drop << keptAlive << tls;
            }
        }
    }
}

void TestApiExactlyOnce::arrivesOnceThoughTheLineDrops()
{
    QFETCH(int, call);
    QFETCH(int, drop);
    QFETCH(bool, keptAlive);
    QFETCH(bool, tls);
    const std::unique_ptr<WireServer> server(tls ? new WireServer(serverTls()) : new WireServer);
    SystemClock clock;
    server->handle([drop](const WireRequest &request) {
        if (request.method == "GET")
            return WireScript().send(wireReply(200, "application/json", "[]"));
        return dropScript(static_cast<Drop>(drop));
    });
    int posts = 0;
    int onUsedConnections = 0;
    for (int i = 0; i < perRow; ++i) {
        // A manager each: Qt reports the end of a TLS connection twice, and the second report would
        // fail the next request before it is sent.
        NetworkManager network;
        if (tls)
            network.setTls(m_trust);
        ApiClient client(network, clock, accountAt(server->baseUrl()), quickLimits());
        client.setKey(Secret(QByteArrayView("dkn_live_test")));
        if (keptAlive)
            QVERIFY(waited(client.models()).has_value());
        QVERIFY(fails(client, static_cast<Call>(call)));
    }
    QList<int> used;
    for (const WireRequest &request : server->requests()) {
        if (request.method == "POST") {
            ++posts;
            onUsedConnections += used.contains(request.connection) ? 1 : 0;
        }
        used.append(request.connection);
    }
    QCOMPARE(posts, perRow);
    QCOMPARE(onUsedConnections, keptAlive ? perRow : 0);
    m_total += posts;
}

void TestApiExactlyOnce::cleanupTestCase()
{
    qInfo("%d requests sent, as many arrived", m_total);
}

QTEST_GUILESS_MAIN(TestApiExactlyOnce)
#include "tst_api_exactly_once.moc"
