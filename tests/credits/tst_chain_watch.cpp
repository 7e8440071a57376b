#include "api/json_rpc_client.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "credits/chain_watch.h"
#include "support/manual_clock.h"
#include "support/wire_server.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;
using Answer = ChainWatch::Answer;

class TestChainWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutAnAddressNobodyIsAsked();
    void anInsecureAddressIsNotAsked();
    void theChainSaysWhetherItWasTaken();
    void aNodeOfAnotherChainSaysNothing();
    void aNodeThatFailsSaysNothing();
    void anAnswerAboutAnotherPaymentIsForgotten();

private:
    [[nodiscard]] static StoredPayment payment(std::uint8_t nonce = 1)
    {
        StoredPayment stored{{}, *tokenDomain(u"base")};
        stored.authorization.nonce.fill(nonce);
        return stored;
    }
    [[nodiscard]] Answer asked()
    {
        m_watch->forget();
        m_watch->ask(payment());
        if (!QTest::qWaitFor([this] { return m_watch->answer() != Answer::None; }))
            qFatal("it never answered");
        return m_watch->answer();
    }

    QTemporaryDir m_dir;
    QNetworkAccessManager m_network;
    ManualClock m_clock;
    std::unique_ptr<WireServer> m_node;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<JsonRpcClient> m_rpc;
    std::unique_ptr<ChainWatch> m_watch;
    QByteArray m_chain;
    QByteArray m_word;
};

namespace {

WireScript json(const QByteArray &result)
{
    return WireScript().send(wireReply(200, "application/json",
                                       R"({"jsonrpc":"2.0","id":1,"result":")" + result + "\"}"));
}

} // namespace

void TestChainWatch::init()
{
    m_watch.reset();
    m_rpc.reset();
    m_chain = "0x2105";
    m_word = "0x" + QByteArray(63, '0') + '1';
    m_node = std::make_unique<WireServer>();
    m_node->handle([this](const WireRequest &request) {
        return json(request.body.contains("eth_chainId") ? m_chain : m_word);
    });
    m_settings = std::make_unique<Settings>(m_dir.filePath(u"settings.json"_s));
    m_settings->setValue(keys::creditsRpcAddress, m_node->baseUrl().toString());
    m_rpc = std::make_unique<JsonRpcClient>(m_network, m_clock);
    m_watch = std::make_unique<ChainWatch>(*m_rpc, *m_settings);
}

void TestChainWatch::withoutAnAddressNobodyIsAsked()
{
    m_settings->setValue(keys::creditsRpcAddress, QJsonValue::Undefined);
    QVERIFY(!m_watch->canAsk());
    m_watch->ask(payment());
    QCOMPARE(m_watch->answer(), Answer::None);
    QVERIFY(m_node->requests().isEmpty());
}

void TestChainWatch::anInsecureAddressIsNotAsked()
{
    for (const QString &address : {u"http://node.example/"_s, u"ftp://127.0.0.1/"_s, u"base"_s,
                                   u"https://me@node.example/"_s}) {
        m_settings->setValue(keys::creditsRpcAddress, address);
        QVERIFY2(!m_watch->canAsk(), qPrintable(address));
    }
    const auto refused = m_rpc->call(QUrl(u"http://node.example/"_s), "{}").result();
    QCOMPARE(refused.error().kind, ErrorKind::InsecureUrl);
}

void TestChainWatch::theChainSaysWhetherItWasTaken()
{
    QCOMPARE(asked(), Answer::Used);
    QCOMPARE(m_node->requests().size(), 2);
    QVERIFY(m_node->requests().last().header("Authorization").isEmpty());
    m_word = "0x" + QByteArray(64, '0');
    QCOMPARE(asked(), Answer::Unused);
}

void TestChainWatch::aNodeOfAnotherChainSaysNothing()
{
    m_chain = "0x1";
    QCOMPARE(asked(), Answer::OtherChain);
    QCOMPARE(m_node->requests().size(), 1); // it was not asked about the payment
}

void TestChainWatch::aNodeThatFailsSaysNothing()
{
    m_word = "0x2";
    QCOMPARE(asked(), Answer::Failed);
    m_node->always(WireScript().close());
    QCOMPARE(asked(), Answer::Failed);
    m_node->always(WireScript().send(wireReply(200, "text/html", "<html>")));
    QCOMPARE(asked(), Answer::Failed);
}

void TestChainWatch::anAnswerAboutAnotherPaymentIsForgotten()
{
    QCOMPARE(asked(), Answer::Used);
    m_word = "0x" + QByteArray(64, '0');
    m_watch->ask(payment(2));
    QCOMPARE(m_watch->answer(), Answer::None);
    QTRY_COMPARE(m_watch->answer(), Answer::Unused);
}

QTEST_GUILESS_MAIN(TestChainWatch)
#include "tst_chain_watch.moc"
