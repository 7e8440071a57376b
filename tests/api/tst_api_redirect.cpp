#include "support/api_fixture.h"
#include "support/stream_recorder.h"

#include <QTest>

using namespace dria;
using namespace dria::test;

class TestApiRedirect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksNobodyElse_data();
    void asksNobodyElse();
    void namesTheTargetAsItIsEncoded();
};

void TestApiRedirect::asksNobodyElse_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestApiRedirect::asksNobodyElse()
{
    QFETCH(int, status);
    WireServer other;
    other.always(WireScript().send(wireReply(200, "application/json", "[]")));
    ApiFixture f;
    f.server.always(WireScript().send(
        wireReply(status, "", "", {"Location: " + other.baseUrl().toEncoded() + "/models"})));

    StreamRecorder recorder(f.client.streamChat(smallChat(), &f.client));
    const auto models = waited(f.client.models());
    const auto paid =
        waited(f.client.payTopUp(QStringLiteral("1"), Secret(QByteArrayView("cGF5"))));
    QVERIFY(recorder.waitForEnd());

    QVERIFY(!models && !paid && recorder.failure());
    for (const Error &error : {models.error(), paid.error(), recorder.results.first().error()}) {
        QCOMPARE(error.kind, Error::Kind::Redirected);
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.detail, QStringLiteral("127.0.0.1"));
    }
    QCOMPARE(f.server.requests().size(), 3);
    QCOMPARE(other.connections(), 0);
}

void TestApiRedirect::namesTheTargetAsItIsEncoded()
{
    ApiFixture f;
    f.server.always(WireScript().send(
        wireReply(302, "", "", {"Location: https://xn--pple-43d.example/\xE2\x80\xAE"})));
    const auto models = waited(f.client.models());
    QVERIFY(!models);
    QCOMPARE(models.error().detail, QStringLiteral("xn--pple-43d.example"));
}

QTEST_GUILESS_MAIN(TestApiRedirect)
#include "tst_api_redirect.moc"
