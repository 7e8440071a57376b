#include "manual_clock.h"
#include "practice/chain_judge.h"
#include "practice/practice_api.h"
#include "practice/topup_endpoint.h"
#include "wallet/payment_header.h"
#include "wallet/payment_policy.h"
#include "wallet/payment_receipt.h"
#include "wallet/personal_message.h"
#include "wallet/private_key.h"
#include "wallet/server_reason.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dria;
using namespace dria::practice;

namespace {

/// Settles whatever is presented, and remembers it.
class WillingJudge final : public PaymentJudge
{
public:
    tl::expected<Settlement, QString> judge(const QByteArray &payment, qint64 micros) override
    {
        presented.append(payment);
        asked.append(micros);
        return Settlement{u"0xabc"_s};
    }
    QList<QByteArray> presented;
    QList<qint64> asked;
};

QJsonObject json(const Reply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

} // namespace

class TestPracticeApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keysAreChecked_data();
    void keysAreChecked();
    void withoutKeysEveryoneIsServed();
    void unknownPathsAndMethodsAreNotFound();
    void topupAsksForPaymentFirst();
    void topupRefusesOddAmounts_data();
    void topupRefusesOddAmounts();
    void whatIsNoPaymentIsNeverCredited();
    void settledPaymentIsCredited();
    void aSignedPaymentIsCreditedOnce();
    void postIsReadBack();
    void everySoManythReadingOfARoomIsRefused();
    void aPostWhoseReplyIsLostIsStored_data();
    void aPostWhoseReplyIsLostIsStored();
    void faultsOfRoomsAreSpent();
    void badPostsAreRefused_data();
    void badPostsAreRefused();
    void badReadsAreRefused_data();
    void badReadsAreRefused();
    void aWalletThatSignsGetsAKeyThatWorks();
    void aWalletThatDoesNotSignGetsNoKey();

private:
    [[nodiscard]] Reply registerWallet(const EthAddress &address, const QString &message,
                                       const QString &signature) const
    {
        const QJsonObject body{{u"address"_s, address.toString()},
                               {u"message"_s, message},
                               {u"signature"_s, signature}};
        return m_api->handle({"POST", "/v1/auth/wallet", {}, {}, {}, QJsonDocument(body).toJson()});
    }
    [[nodiscard]] Reply send(const char *method, const char *path, const QByteArray &body = {},
                             const QHash<QByteArray, QByteArray> &query = {}) const;

    std::shared_ptr<PracticeWorld> m_world;
    std::shared_ptr<const PracticeApi> m_api;
};

void TestPracticeApi::init()
{
    const auto clock = std::make_shared<ManualClock>();
    m_world = std::make_shared<PracticeWorld>(PracticeOptions(), clock);
    m_api = std::make_shared<const PracticeApi>(PracticeOptions(), m_world,
                                                std::make_shared<ChainJudge>(clock));
}

Reply TestPracticeApi::send(const char *method, const char *path, const QByteArray &body,
                            const QHash<QByteArray, QByteArray> &query) const
{
    ApiRequest request{method, path, query, "Bearer dkn_practice_x", {}, body};
    return m_api->handle(request);
}

void TestPracticeApi::keysAreChecked_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &value, int status) {
        QTest::newRow(name) << value << status;
    };
    row("none", "", 401);
    row("a live key", "Bearer dkn_live_abc", 200);
    row("a practice key", "Bearer dkn_practice_abc", 200);
    row("no scheme", "dkn_live_abc", 401);
    row("another scheme", "Basic dkn_live_abc", 401);
    row("another key", "Bearer sk-abc", 401);
    row("nothing after the prefix", "Bearer dkn_live_", 401);
    row("a space in the key", "Bearer dkn_live_a b", 401);
    row("a control character", "Bearer dkn_live_a\x01", 401);
    row("endless", "Bearer dkn_live_" + QByteArray(300, 'a'), 401);
}

void TestPracticeApi::keysAreChecked()
{
    QFETCH(const QByteArray, authorization);
    QFETCH(const int, status);
    const Reply reply = m_api->handle({"GET", "/v1/models", {}, authorization, {}, {}});
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.contentType.startsWith("text/plain"), status == 401);
}

void TestPracticeApi::withoutKeysEveryoneIsServed()
{
    PracticeOptions options;
    options.requireKey = false;
    const PracticeApi api(options, m_world, std::make_shared<WillingJudge>());
    QCOMPARE(api.handle({"GET", "/v1/models", {}, {}, {}, {}}).status, 200);
}

void TestPracticeApi::unknownPathsAndMethodsAreNotFound()
{
    QCOMPARE(send("GET", "/v1/chat/completions").status, 404);
    QCOMPARE(send("POST", "/v1/models").status, 404);
    QCOMPARE(send("GET", "/v1/../v1/models").status, 404);
    QCOMPARE(send("GET", "/").status, 404);
}

void TestPracticeApi::topupAsksForPaymentFirst()
{
    const Reply reply = send("POST", "/v1/credits/topup", R"({"amount":"10"})");
    QCOMPARE(reply.status, 402);
    QCOMPARE(reply.contentType, QByteArray("application/json"));
    QCOMPARE(json(reply).value(u"x402Version"_s).toInt(), 1);
    const QJsonObject terms = json(reply).value(u"accepts"_s).toArray().first().toObject();
    QCOMPARE(terms.value(u"scheme"_s).toString(), u"exact"_s);
    QCOMPARE(terms.value(u"network"_s).toString(), u"base"_s);
    QCOMPARE(terms.value(u"maxAmountRequired"_s).toString(), u"10000000"_s);
    QCOMPARE(terms.value(u"asset"_s).toString(), u"0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913"_s);
    QCOMPARE(terms.value(u"extra"_s).toObject().value(u"name"_s).toString(), u"USD Coin"_s);
}

void TestPracticeApi::topupRefusesOddAmounts_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *amount :
         {"\"0\"", "\"0.0000001\"", "\"-1\"", "\"1e3\"", "\" 1\"", "\"1,5\"", "\"\"", "\"1.\"",
          "\".5\"", "\"1000000.01\"", "\"٣\"", "10", "null", "{}"})
        QTest::newRow(amount) << QByteArray("{\"amount\":") + amount + "}";
    QTest::newRow("no amount") << QByteArray("{}");
    QTest::newRow("no JSON") << QByteArray("amount=10");
}

void TestPracticeApi::topupRefusesOddAmounts()
{
    QFETCH(const QByteArray, body);
    QCOMPARE(send("POST", "/v1/credits/topup", body).status, 400);
}

void TestPracticeApi::whatIsNoPaymentIsNeverCredited()
{
    const Reply reply = m_api->handle(
        {"POST", "/v1/credits/topup", {}, "Bearer dkn_live_x", "eyJ9", R"({"amount":"10"})"});
    QCOMPARE(reply.status, 402);
    QCOMPARE(json(reply).value(u"error"_s).toString(), u"invalid_payload"_s);
    QCOMPARE(json(reply).value(u"accepts"_s).toArray().size(), 1);
    QCOMPARE(json(send("GET", "/v1/credits/balance")).value(u"balance"_s).toInt(), 1000);
}

void TestPracticeApi::settledPaymentIsCredited()
{
    const auto judge = std::make_shared<WillingJudge>();
    const PracticeApi api({}, m_world, judge);
    const Reply reply = api.handle(
        {"POST", "/v1/credits/topup", {}, "Bearer dkn_practice_x", "cGF5", R"({"amount":"2.5"})"});
    QCOMPARE(reply.status, 200);
    QCOMPARE(judge->presented, QList<QByteArray>{"cGF5"});
    QCOMPARE(judge->asked, QList<qint64>{2500000});
    QCOMPARE(json(reply).value(u"credits_added"_s).toInt(), 250);
    QCOMPARE(json(reply).value(u"balance_usdc"_s).toString(), u"12.50"_s);
    QCOMPARE(json(reply).value(u"txHash"_s).toString(), u"0xabc"_s);
}

void TestPracticeApi::aSignedPaymentIsCreditedOnce()
{
    const QByteArray amount = R"({"amount":"2.5"})";
    PaymentAttempt attempt;
    const auto key = *PrivateKey::fromBytes(Secret(QByteArray(32, '\x42')));
    attempt.amount = UsdcAmount(2'500'000);
    attempt.payer = key.address();
    attempt.endpoint = QUrl(u"http://127.0.0.1/v1/credits/topup"_s);
    attempt.now = ManualClock().nowUtc();
    const PaymentPolicy policy({attempt.amount, attempt.amount, false});
    const auto terms = policy.judge(send("POST", "/v1/credits/topup", amount).body, false, attempt);
    QVERIFY(terms);
    const Authorization authorization = authorizationFor(*terms, abiWord(1));
    const Secret header = paymentHeader(authorization, terms->token,
                                        key.sign(signingHash(authorization, terms->token)));

    const ApiRequest paying{
        "POST", "/v1/credits/topup", {}, "Bearer dkn_practice_x", header.view().toByteArray(),
        amount};
    const Reply first = m_api->handle(paying);
    QCOMPARE(first.status, 200);
    const auto receipt = readReceipt(first.body, {}, authorization, terms->token);
    QVERIFY(receipt);
    QVERIFY(receipt->balance == UsdcAmount(12'500'000));

    const Reply again = m_api->handle(paying);
    QCOMPARE(again.status, 402);
    QCOMPARE(readServerRefusal(again.body, {}).reason, ServerReason::AlreadyUsed);
    QCOMPARE(json(send("GET", "/v1/credits/balance")).value(u"balance"_s).toInt(), 1250);
}

void TestPracticeApi::postIsReadBack()
{
    const Reply posted =
        send("POST", "/v1/channel", R"({"channel":"general","content":"hi 🙂","name":"my-bot"})");
    QCOMPARE(posted.status, 200);
    QCOMPARE(json(posted).value(u"authorName"_s).toString(), u"my-bot"_s);
    QCOMPARE(json(posted).value(u"authorType"_s).toString(), u"api"_s);
    QCOMPARE(json(posted).value(u"createdAt"_s).toString(), u"2026-01-31T12:00:00.000Z"_s);
    const Reply read = send("GET", "/v1/channel", {}, {{"channel", "general"}, {"limit", "1"}});
    const QJsonArray messages = json(read).value(u"messages"_s).toArray();
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.first().toObject(), json(posted));
}

void TestPracticeApi::everySoManythReadingOfARoomIsRefused()
{
    PracticeOptions options;
    options.rooms.refuseEvery = 2;
    options.rooms.retryAfter = std::chrono::seconds(7);
    m_world = std::make_shared<PracticeWorld>(options, std::make_shared<ManualClock>());
    const PracticeApi api(options, m_world, std::make_shared<WillingJudge>());
    const ApiRequest read{
        "GET", "/v1/channel", {{"channel", "general"}}, "Bearer dkn_practice_x", {}, {}};
    QCOMPARE(api.handle(read).status, 200);
    const Reply refused = api.handle(read);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.headers.first().name, QByteArray("Retry-After"));
    QCOMPARE(refused.headers.first().value, QByteArray("7"));
    QCOMPARE(api.handle(read).status, 200);
}

void TestPracticeApi::aPostWhoseReplyIsLostIsStored_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isStored");
    QTest::newRow("lost") << QByteArray("hi /practice lost") << true;
    QTest::newRow("drop") << QByteArray("hi /practice drop") << false;
}

void TestPracticeApi::aPostWhoseReplyIsLostIsStored()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isStored);
    QVERIFY(
        send("POST", "/v1/channel", R"({"channel":"general","content":")" + content + "\"}").drop);
    QCOMPARE(m_world->allMessages(u"general"_s).last().content == QString::fromUtf8(content),
             isStored);
}

void TestPracticeApi::faultsOfRoomsAreSpent()
{
    m_world->setRoomFaults({1, 1, 1, 1, 1});
    const auto read = [this] {
        return send("GET", "/v1/channel", {}, {{"channel", "general"}}).status;
    };
    QCOMPARE(read(), 429);
    QCOMPARE(read(), 500);
    QCOMPARE(read(), 200);
    const auto post = [this] {
        return send("POST", "/v1/channel", R"({"channel":"general","content":"x"})");
    };
    QCOMPARE(post().status, 429);
    QVERIFY(post().drop);
    QCOMPARE(m_world->allMessages(u"general"_s).size(), 120);
    QVERIFY(post().drop);
    QCOMPARE(m_world->allMessages(u"general"_s).size(), 121);
    QCOMPARE(post().status, 200);
}

void TestPracticeApi::badPostsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
    row("no JSON", "hi");
    row("unknown channel", R"({"channel":"secret","content":"x"})");
    row("no content", R"({"channel":"general"})");
    row("blank content", R"({"channel":"general","content":" \n"})");
    row("content is a number", R"({"channel":"general","content":1})");
    row("too long", R"({"channel":"general","content":")" + QByteArray(2001, 'x') + "\"}");
    row("upper case name", R"({"channel":"general","content":"x","name":"Bot"})");
    row("long name",
        R"({"channel":"general","content":"x","name":")" + QByteArray(33, 'x') + "\"}");
    row("name is a number", R"({"channel":"general","content":"x","name":7})");
    row("http avatar", R"({"channel":"general","content":"x","avatar":"http://example.com/a"})");
}

void TestPracticeApi::badPostsAreRefused()
{
    QFETCH(const QByteArray, body);
    QCOMPARE(send("POST", "/v1/channel", body).status, 400);
}

void TestPracticeApi::badReadsAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("unknown channel") << QByteArray("channel") << QByteArray("x");
    QTest::newRow("limit zero") << QByteArray("limit") << QByteArray("0");
    QTest::newRow("limit over") << QByteArray("limit") << QByteArray("201");
    QTest::newRow("limit a word") << QByteArray("limit") << QByteArray("all");
    QTest::newRow("before a word") << QByteArray("before") << QByteArray("yesterday");
    QTest::newRow("after empty") << QByteArray("after") << QByteArray("");
}

void TestPracticeApi::badReadsAreRefused()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QHash<QByteArray, QByteArray> query{{"channel", "general"}};
    QCOMPARE(send("GET", "/v1/channel", {}, query).status, 200);
    query.insert(name, value);
    QCOMPARE(send("GET", "/v1/channel", {}, query).status, 400);
}

void TestPracticeApi::aWalletThatSignsGetsAKeyThatWorks()
{
    const PrivateKey wallet = *PrivateKey::fromBytes(Secret(QByteArray(32, '\x42')));
    const QString message = u"I am "_s + wallet.address().toString();
    const Reply reply = registerWallet(wallet.address(), message,
                                       wallet.sign(personalMessageHash(message.toUtf8())).toHex());
    QCOMPARE(reply.status, 200);
    const QByteArray key = json(reply)[u"api_key"].toString().toLatin1();
    QCOMPARE(m_api->handle({"GET", "/v1/credits/balance", {}, "Bearer " + key, {}, {}}).status,
             200);
}

void TestPracticeApi::aWalletThatDoesNotSignGetsNoKey()
{
    const PrivateKey wallet = *PrivateKey::fromBytes(Secret(QByteArray(32, '\x42')));
    const PrivateKey other = *PrivateKey::fromBytes(Secret(QByteArray(32, '\x43')));
    const QString message = u"I am "_s + wallet.address().toString();
    const QString good = wallet.sign(personalMessageHash(message.toUtf8())).toHex();
    QCOMPARE(registerWallet(wallet.address(), message + u'!', good).status, 401);
    QCOMPARE(registerWallet(other.address(), message, good).status, 400);
    QCOMPARE(registerWallet(wallet.address(), message, {}).status, 401);
    QCOMPARE(registerWallet(wallet.address(), {}, good).status, 400);
    QCOMPARE(m_api->handle({"POST", "/v1/auth/wallet", {}, {}, {}, "{}"}).status, 400);
}

QTEST_APPLESS_MAIN(TestPracticeApi)
#include "tst_practice_api.moc"
