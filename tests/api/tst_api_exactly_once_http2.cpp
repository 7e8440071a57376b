#include "api/network_manager.h"
#include "support/api_fixture.h"
#include "support/corpus.h"
#include "support/stream_recorder.h"
#include "support/tls.h"

#include <QProcess>
#include <QSslCertificate>
#include <QStandardPaths>
#include <QTest>

using namespace dria;
using namespace dria::test;

/// The same promise as tst_api_exactly_once, against a server that speaks HTTP/2 and nothing else.
class TestApiExactlyOnceHttp2 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void arrivesOnceThoughTheLineDrops_data();
    void arrivesOnceThoughTheLineDrops();
    void cleanupTestCase();

private:
    [[nodiscard]] qsizetype arrived();

    QProcess m_server;
    QUrl m_url;
    QSslConfiguration m_trust = QSslConfiguration::defaultConfiguration();
    SystemClock m_clock;
};

void TestApiExactlyOnceHttp2::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
        QSKIP("no node here: no HTTP/2 server");
    // Qt reports every connection that drops, and here all do.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.network.http2.warning=false"));
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(QStringLiteral("node"),
                   {testFile(QStringLiteral("support/http2_drop_server.mjs")),
                    testFile(QStringLiteral("data/tls/server.key")),
                    testFile(QStringLiteral("data/tls/server.pem"))});
    QVERIFY(m_server.waitForReadyRead());
    const int port = m_server.readLine().trimmed().toInt();
    QVERIFY(port > 0);
    m_url = QUrl(QStringLiteral("https://127.0.0.1:%1/v1").arg(port));
    // Not the system's hundred and more: they are read anew for every connection.
    m_trust.setCaCertificates(QSslCertificate::fromPath(testAuthorityFile()));
}

qsizetype TestApiExactlyOnceHttp2::arrived()
{
    NetworkManager network;
    network.setTls(m_trust);
    ApiClient client(network, m_clock, accountAt(m_url), quickLimits());
    const auto posts = waited(client.models());
    return posts ? posts->size() : -1;
}

void TestApiExactlyOnceHttp2::arrivesOnceThoughTheLineDrops_data()
{
    QTest::addColumn<bool>("keptAlive");
    QTest::newRow("fresh") << false;
    QTest::newRow("kept-alive") << true;
}

void TestApiExactlyOnceHttp2::arrivesOnceThoughTheLineDrops()
{
    QFETCH(bool, keptAlive);
    constexpr int posts = 500; // the server ends each of four in another way
    const qsizetype before = arrived();
    for (int i = 0; i < posts; ++i) {
        NetworkManager network;
        network.setTls(m_trust);
        ApiClient client(network, m_clock, accountAt(m_url), quickLimits());
        if (keptAlive)
            QVERIFY(waited(client.models()).has_value());
        if (i % 3 == 0) {
            QVERIFY(!waited(client.payTopUp(QStringLiteral("1"), Secret(QByteArrayView("cGF5")))));
        } else if (i % 3 == 1) {
            QVERIFY(!waited(
                client.postToChannel({QStringLiteral("general"), QStringLiteral("hi"), {}, {}})));
        } else {
            StreamRecorder recorder(client.streamChat(smallChat(), &client));
            QVERIFY(recorder.waitForEnd());
            QVERIFY(recorder.failure());
        }
    }
    QCOMPARE(arrived() - before, posts);
}

void TestApiExactlyOnceHttp2::cleanupTestCase()
{
    m_server.closeWriteChannel();
    if (m_server.state() != QProcess::NotRunning)
        QVERIFY(m_server.waitForFinished());
}

QTEST_GUILESS_MAIN(TestApiExactlyOnceHttp2)
#include "tst_api_exactly_once_http2.moc"
