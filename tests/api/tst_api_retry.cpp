#include "support/api_fixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace dria;
using namespace dria::test;

namespace {

/// Refuses so often, then answers.
WireServer::Handler refusing(WireServer &server, int times, int status,
                             const QList<QByteArray> &headers = {})
{
    return [&server, times, status, headers](const WireRequest &) {
        if (server.requests().size() <= times)
            return WireScript().send(wireReply(status, "text/plain", "later", headers));
        return WireScript().send(wireReply(200, "application/json", "[]"));
    };
}

} // namespace

class TestApiRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAgainForWhatMayPass();
    void givesUpAfterThree();
    void waitsAsLongAsTheServerAsks();
    void reportsALongWait();
    void asksOnceForWhatStays();
    void neverPostsTwice();
};

void TestApiRetry::asksAgainForWhatMayPass()
{
    for (const int status : {429, 502, 503, 504}) {
        ApiFixture f;
        f.server.handle(refusing(f.server, 2, status));
        QVERIFY(waited(f.client.models()).has_value());
        QCOMPARE(f.server.requests().size(), 3);
    }
}

void TestApiRetry::givesUpAfterThree()
{
    ApiFixture f;
    f.server.handle(refusing(f.server, 99, 503));
    const auto models = waited(f.client.models());
    QVERIFY(!models && models.error().kind == Error::Kind::NoNode);
    QCOMPARE(models.error().detail, QStringLiteral("later"));
    QCOMPARE(f.server.requests().size(), 3);
}

void TestApiRetry::waitsAsLongAsTheServerAsks()
{
    ApiFixture f;
    f.server.handle(refusing(f.server, 1, 429, {"Retry-After: 1"}));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(waited(f.client.balance()).error().kind ==
            Error::Kind::MalformedReply); // [] is no balance
    QVERIFY(timer.elapsed() >= 1000);
    QCOMPARE(f.server.requests().size(), 2);
}

void TestApiRetry::reportsALongWait()
{
    ApiFixture f;
    f.server.handle(refusing(f.server, 1, 429, {"Retry-After: 30"}));
    const auto models = waited(f.client.models());
    QVERIFY(!models && models.error().kind == Error::Kind::RateLimited);
    QVERIFY(models.error().retryAfter == std::chrono::seconds(30));
    QCOMPARE(f.server.requests().size(), 1);
}

void TestApiRetry::asksOnceForWhatStays()
{
    for (const int status : {400, 401, 402, 404, 500}) {
        ApiFixture f;
        f.server.handle(refusing(f.server, 1, status));
        QVERIFY(!waited(f.client.models()));
        QCOMPARE(f.server.requests().size(), 1);
    }
}

void TestApiRetry::neverPostsTwice()
{
    for (const int status : {429, 502, 503, 504}) {
        ApiFixture f;
        f.server.handle(refusing(f.server, 1, status, {"Retry-After: 0"}));
        QVERIFY(!waited(f.client.chat(smallChat())));
        QVERIFY(!waited(f.client.registerWallet({})) || f.server.requests().size() == 2);
        QCOMPARE(f.server.requests().size(), 2);
    }
}

QTEST_GUILESS_MAIN(TestApiRetry)
#include "tst_api_retry.moc"
