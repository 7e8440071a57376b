#include "api/network_manager.h"
#include "support/api_fixture.h"
#include "support/tls.h"

#include <QTemporaryFile>
#include <QTest>

using namespace dria;
using namespace dria::test;

class TestNetworkManager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void trustsTheExtraAuthorityForItsOwnRequestsOnly();
    void saysWhyAFileIsOfNoUse();
    void asksTheSystemsProxy();
    void asksLoopbackDirectly();
};

void TestNetworkManager::cleanup()
{
    qunsetenv("http_proxy");
}

void TestNetworkManager::trustsTheExtraAuthorityForItsOwnRequestsOnly()
{
    WireServer server(serverTls());
    server.always(WireScript().send(wireReply(200, "application/json", "[]")));
    SystemClock clock;

    const auto tls = tlsTrusting(testAuthorityFile());
    QVERIFY(tls.has_value());
    QVERIFY(tls->caCertificates().size() >= 1);
    NetworkManager trusting;
    trusting.setTls(*tls);
    ApiClient client(trusting, clock, accountAt(server.baseUrl()), quickLimits());
    QVERIFY(waited(client.models()).has_value());

    NetworkManager other;
    ApiClient stranger(other, clock, accountAt(server.baseUrl()), quickLimits());
    const auto models = waited(stranger.models());
    QVERIFY(!models && models.error().kind == Error::Kind::TlsFailure);
}

void TestNetworkManager::saysWhyAFileIsOfNoUse()
{
    const auto missing = tlsTrusting(QStringLiteral("/nowhere/ca.pem"));
    QVERIFY(!missing && missing.error().kind == Error::Kind::Storage);
    QVERIFY(!missing.error().detail.isEmpty());
    QTemporaryFile empty;
    QVERIFY(empty.open());
    empty.write("no certificate");
    QVERIFY(empty.flush());
    const auto useless = tlsTrusting(empty.fileName());
    QVERIFY(!useless && useless.error().kind == Error::Kind::Storage);
    QVERIFY(!useless.error().detail.isEmpty());
}

void TestNetworkManager::asksTheSystemsProxy()
{
    WireServer proxy;
    proxy.always(WireScript().send(wireReply(200, "application/json", "[]")));
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    NetworkManager network;
    SystemClock clock;
    Account account = accountAt(QUrl(QStringLiteral("http://10.9.8.7/v1")));
    account.kind = Account::Kind::Other;
    account.allowsPlainHttp = true;
    ApiClient client(network, clock, account, quickLimits());
    QVERIFY(waited(client.models()).has_value());
    QCOMPARE(proxy.requests().value(0).target, QByteArray("http://10.9.8.7/v1/models"));
}

void TestNetworkManager::asksLoopbackDirectly()
{
    WireServer proxy;
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    WireServer server;
    server.always(WireScript().send(wireReply(200, "application/json", "[]")));
    NetworkManager network;
    SystemClock clock;
    for (const char *host : {"127.0.0.1", "localhost"}) {
        QUrl url = server.baseUrl();
        url.setHost(QLatin1String(host));
        ApiClient client(network, clock, accountAt(url), quickLimits());
        QVERIFY(waited(client.models()).has_value());
    }
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(proxy.connections(), 0);
}

QTEST_GUILESS_MAIN(TestNetworkManager)
#include "tst_network_manager.moc"
