#include "support/api_fixture.h"
#include "support/stream_recorder.h"

#include <QJsonDocument>
#include <QTest>

using namespace dria;
using namespace dria::test;

class TestApiRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesTheKeyAndNothingThatTells();
    void goesWithoutAuthorizationWhenThereIsNoKey();
    void sendsALargePromptWhole();
    void asksForModelsAndBalance();
    void asksForAChannelWithItsNameEncoded();
    void postsToAChannel();
    void asksForTermsThenPays();
    void recognisesVersionTwoTerms();
    void takesAYesWithoutAPaymentForNoTerms();
    void registersAWalletWithoutTheKey();
    void sendsNothingToAnInsecureAddress_data();
    void sendsNothingToAnInsecureAddress();
    void storesNoCookies();
};

void TestApiRequests::carriesTheKeyAndNothingThatTells()
{
    ApiFixture f;
    f.server.always(WireScript().send(wireReply(200, "application/json", "{}")));
    (void)waited(f.client.chat(smallChat()));
    const WireRequest request = f.server.requests().value(0);
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/v1/chat/completions"));
    QCOMPARE(request.header("Authorization"), QByteArray("Bearer dkn_live_test"));
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(request.header("User-Agent"), QByteArray("dria-desktop"));
    QCOMPARE(request.header("Content-Length").toLongLong(), request.body.size());
    QVERIFY(QJsonDocument::fromJson(request.body).isObject());
    QVERIFY(request.header("Cookie").isEmpty());
    QVERIFY(request.header("Referer").isEmpty());
}

void TestApiRequests::goesWithoutAuthorizationWhenThereIsNoKey()
{
    ApiFixture f;
    f.client.setKey({});
    QVERIFY(!f.client.hasKey());
    f.server.always(WireScript().send(wireReply(200, "application/json", "[]")));
    QVERIFY(waited(f.client.models()).has_value());
    QVERIFY(f.server.requests().value(0).header("Authorization").isEmpty());
}

void TestApiRequests::sendsALargePromptWhole()
{
    ApiFixture f;
    f.server.always(WireScript().send(wireReply(200, "text/event-stream", "data: [DONE]\n\n")));
    ChatRequest request = smallChat();
    request.turns.first().images = {{QStringLiteral("image/png"), QByteArray(6'000'000, 'x')}};
    StreamRecorder recorder(f.client.streamChat(request, &f.client));
    QVERIFY(recorder.waitForEnd());
    QVERIFY(!recorder.failure());
    QCOMPARE(f.server.requests().size(), 1);
    QCOMPARE(f.server.requests().first().body,
             QJsonDocument(toJson(request, true)).toJson(QJsonDocument::Compact));
}

void TestApiRequests::asksForModelsAndBalance()
{
    ApiFixture f;
    f.server.handle([](const WireRequest &request) {
        const bool models = request.target == "/v1/models";
        return WireScript().send(
            wireReply(200, "application/json",
                      models ? R"(["a"])" : R"({"balance":5,"balance_usdc":"0.05"})"));
    });
    const auto models = waited(f.client.models());
    QCOMPARE(models.value_or(QList<ModelInfo>()).size(), 1);
    const auto balance = waited(f.client.balance());
    QVERIFY(balance == (Result<Balance>(Balance{5, QStringLiteral("0.05")})));
    QCOMPARE(f.server.requests().value(1).target, QByteArray("/v1/credits/balance"));
}

void TestApiRequests::asksForAChannelWithItsNameEncoded()
{
    ApiFixture f;
    f.server.always(WireScript().send(wireReply(200, "application/json", R"({"messages":[]})")));
    ChannelQuery query;
    query.channel = QStringLiteral("a+b&c");
    query.limit = 1000;
    query.after = QDateTime(QDate(2026, 3, 13), QTime(12, 0), Qt::UTC);
    QVERIFY(waited(f.client.readChannel(query)).has_value());
    QCOMPARE(
        f.server.requests().value(0).target,
        QByteArray("/v1/channel?channel=a%2Bb%26c&limit=200&after=2026-03-13T12%3A00%3A00.000Z"));
}

void TestApiRequests::postsToAChannel()
{
    ApiFixture f;
    f.server.always(WireScript().send(wireReply(200, "application/json", R"({"id":"msg-1"})")));
    const ChannelPost post{QStringLiteral("general"), QStringLiteral("hi"), QStringLiteral("me"),
                           QUrl(QStringLiteral("https://example.org/ü.png"))};
    const auto message = waited(f.client.postToChannel(post));
    QVERIFY(message.has_value());
    QCOMPARE(message->id, QStringLiteral("msg-1"));
    const QJsonObject body = QJsonDocument::fromJson(f.server.requests().value(0).body).object();
    QCOMPARE(body.value(u"name").toString(), QStringLiteral("me"));
    QCOMPARE(body.value(u"avatar").toString(), QStringLiteral("https://example.org/%C3%BC.png"));
}

void TestApiRequests::asksForTermsThenPays()
{
    ApiFixture f;
    f.server.handle([](const WireRequest &request) {
        if (request.header("X-PAYMENT").isEmpty())
            return WireScript().send(wireReply(402, "application/json", R"({"x402Version":1})",
                                               {"Date: Fri, 13 Mar 2026 12:00:00 GMT"}));
        return WireScript().send(wireReply(200, "application/json", R"({"credits_added":1000})",
                                           {"x-payment-response: e30="}));
    });
    const auto terms = waited(f.client.requestTopUpTerms(QStringLiteral("10")));
    QVERIFY(terms.has_value());
    QCOMPARE(terms->httpStatus, 402);
    QCOMPARE(terms->body, QByteArray(R"({"x402Version":1})"));
    QCOMPARE(terms->serverTime, QDateTime(QDate(2026, 3, 13), QTime(12, 0), Qt::UTC));
    QVERIFY(!terms->speaksVersion2);

    const auto paid =
        waited(f.client.payTopUp(QStringLiteral("10"), Secret(QByteArrayView("cGF5bWVudA=="))));
    QVERIFY(paid.has_value());
    QCOMPARE(paid->httpStatus, 200);
    QCOMPARE(paid->paymentResponse, QByteArray("e30="));
    QCOMPARE(f.server.requests().size(), 2);
    QCOMPARE(f.server.requests().at(1).header("X-PAYMENT"), QByteArray("cGF5bWVudA=="));
    QCOMPARE(f.server.requests().at(1).body, QByteArray(R"({"amount":"10"})"));
}

void TestApiRequests::recognisesVersionTwoTerms()
{
    ApiFixture f;
    f.server.always(
        WireScript().send(wireReply(402, "application/json", "{}", {"PAYMENT-REQUIRED: e30="})));
    const auto terms = waited(f.client.requestTopUpTerms(QStringLiteral("10")));
    QVERIFY(terms.has_value());
    QVERIFY(terms->speaksVersion2);
}

void TestApiRequests::takesAYesWithoutAPaymentForNoTerms()
{
    ApiFixture f;
    f.server.always(WireScript().send(wireReply(200, "application/json", "{}")));
    const auto terms = waited(f.client.requestTopUpTerms(QStringLiteral("10")));
    QVERIFY(!terms && terms.error().kind == Error::Kind::MalformedReply);
    QCOMPARE(terms.error().httpStatus, 200);
}

void TestApiRequests::registersAWalletWithoutTheKey()
{
    ApiFixture f;
    f.server.always(WireScript().send(wireReply(200, "application/json", R"({"api_key":"x"})")));
    const auto answer =
        waited(f.client.registerWallet({{QStringLiteral("address"), QStringLiteral("0x1")}}));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->value(u"api_key").toString(), QStringLiteral("x"));
    QCOMPARE(f.server.requests().value(0).target, QByteArray("/v1/auth/wallet"));
    QVERIFY(f.server.requests().value(0).header("Authorization").isEmpty());
}

void TestApiRequests::sendsNothingToAnInsecureAddress_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("kind");
    QTest::newRow("plain HTTP") << QStringLiteral("http://example.invalid/v1")
                                << int(Account::Kind::Dria);
    QTest::newRow("private, not accepted")
        << QStringLiteral("http://192.168.1.2/v1") << int(Account::Kind::Other);
    QTest::newRow("looks like loopback")
        << QStringLiteral("http://127.0.0.1.example.invalid/v1") << int(Account::Kind::Practice);
    QTest::newRow("another scheme")
        << QStringLiteral("ftp://example.invalid/v1") << int(Account::Kind::Other);
}

void TestApiRequests::sendsNothingToAnInsecureAddress()
{
    QFETCH(QString, url);
    QFETCH(int, kind);
    QNetworkAccessManager network;
    SystemClock clock;
    Account account = accountAt(QUrl(url));
    account.kind = static_cast<Account::Kind>(kind);
    ApiClient client(network, clock, account);
    const auto models = waited(client.models());
    QVERIFY(!models && models.error().kind == Error::Kind::InsecureUrl);
    const auto terms = waited(client.requestTopUpTerms(QStringLiteral("1")));
    QVERIFY(!terms && terms.error().kind == Error::Kind::InsecureUrl);
    const auto wallet = waited(client.registerWallet({}));
    QVERIFY(!wallet && wallet.error().kind == Error::Kind::InsecureUrl);
    StreamRecorder recorder(client.streamChat(smallChat(), &client));
    QVERIFY(recorder.results.isEmpty()); // never from inside the call
    QVERIFY(recorder.waitForEnd());
    QCOMPARE(recorder.failure(), std::optional(Error::Kind::InsecureUrl));
}

void TestApiRequests::storesNoCookies()
{
    ApiFixture f;
    f.server.always(WireScript().send(
        wireReply(200, "application/json", "[]", {"Set-Cookie: track=me; Path=/"})));
    QVERIFY(waited(f.client.models()).has_value());
    QVERIFY(waited(f.client.models()).has_value());
    QVERIFY(f.server.requests().at(1).header("Cookie").isEmpty());
}

QTEST_GUILESS_MAIN(TestApiRequests)
#include "tst_api_requests.moc"
