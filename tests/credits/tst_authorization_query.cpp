#include "credits/authorization_query.h"
#include "wallet/hex.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestAuthorizationQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theContractIsAskedForTheNonce();
    void onlyAPlainYesOrNoCounts_data();
    void onlyAPlainYesOrNoCounts();
    void chainIdsAreReadStrictly_data();
    void chainIdsAreReadStrictly();
};

namespace {

QByteArray answer(const QByteArray &result)
{
    return R"({"jsonrpc":"2.0","id":1,"result":)" + result + '}';
}

QByteArray word(char last)
{
    return "\"0x" + QByteArray(63, '0') + last + '"';
}

} // namespace

void TestAuthorizationQuery::theContractIsAskedForTheNonce()
{
    Authorization payment;
    payment.from = *EthAddress::parse(u"0x52908400098527886E0F7030069857D2E4169EE7");
    payment.nonce.fill(0xab);
    // The selector is the published one of EIP-3009's contracts.
    QCOMPARE(authorizationQuery(payment, *tokenDomain(u"base")),
             R"({"jsonrpc":"2.0","id":1,"method":"eth_call","params":[{"to":)"
             R"("0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913","data":"0xe94a0102)"
             "00000000000000000000000052908400098527886e0f7030069857d2e4169ee7" +
                 QByteArray("ab").repeated(32) + R"("},"latest"]})");
}

void TestAuthorizationQuery::onlyAPlainYesOrNoCounts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("read"); // -1 for nothing
    QTest::newRow("no") << answer(word('0')) << 0;
    QTest::newRow("yes") << answer(word('1')) << 1;
    QTest::newRow("another number") << answer(word('2')) << -1;
    QTest::newRow("short") << answer("\"0x1\"") << -1;
    QTest::newRow("empty") << answer("\"0x\"") << -1; // no contract there
    QTest::newRow("long") << answer("\"0x" + QByteArray(66, '0') + '"') << -1;
    QTest::newRow("a bool") << answer("true") << -1;
    QTest::newRow("another id") << QByteArray(R"({"jsonrpc":"2.0","id":2,"result":)" + word('1') +
                                              '}')
                                << -1;
    QTest::newRow("an error beside it")
        << QByteArray(R"({"jsonrpc":"2.0","id":1,"error":{},"result":)" + word('1') + '}') << -1;
    QTest::newRow("twice") << QByteArray(R"({"jsonrpc":"2.0","id":1,"result":)" + word('0') +
                                         R"(,"result":)" + word('1') + '}')
                           << -1;
    QTest::newRow("a page") << QByteArray("<html>") << -1;
    QTest::newRow("nothing") << QByteArray() << -1;
    QTest::newRow("a batch") << QByteArray('[' + answer(word('1')) + ']') << -1;
}

void TestAuthorizationQuery::onlyAPlainYesOrNoCounts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, read);
    const auto state = readAuthorizationState(bytes);
    QCOMPARE(state ? int(*state) : -1, read);
}

void TestAuthorizationQuery::chainIdsAreReadStrictly_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<qint64>("id"); // -1 for nothing
    QTest::newRow("Base") << QByteArray("\"0x2105\"") << qint64(8453);
    QTest::newRow("no prefix") << QByteArray("\"2105\"") << qint64(-1);
    QTest::newRow("a number") << QByteArray("8453") << qint64(-1);
    QTest::newRow("no digits") << QByteArray("\"0x\"") << qint64(-1);
    QTest::newRow("a sign") << QByteArray("\"0x-2105\"") << qint64(-1);
    QTest::newRow("too large") << QByteArray("\"0x" + QByteArray(17, 'f') + '"') << qint64(-1);
}

void TestAuthorizationQuery::chainIdsAreReadStrictly()
{
    QFETCH(QByteArray, result);
    QFETCH(qint64, id);
    const auto read = readChainId(answer(result));
    QCOMPARE(read ? static_cast<qint64>(*read) : -1, id);
}

QTEST_GUILESS_MAIN(TestAuthorizationQuery)
#include "tst_authorization_query.moc"
