#include "wallet/payment_receipt.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(dria::ReceiptProblem)

class TestPaymentReceipt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheDocumentedReply();
    void takesWhatIsOddButRight_data();
    void takesWhatIsOddButRight();
    void doesNotBelieve_data();
    void doesNotBelieve();
};

namespace {

const QByteArray hash = "0xeef065248a7524dd9a92a1cc06ec0a259b703a99a9e1021a96ec8735cc7f06e9";
const QByteArray otherHash = "0x2c76c5750399386ea69df2d3d8239983eb7a1733b2cb9466300e814d99e725a7";

const QByteArray documented =
    R"({"credits_added":1000,"balance":2000,"balance_usdc":"20.00","txHash":"HASH"})";

auto read(QByteArray body, const QByteArray &header = {})
{
    Authorization authorization;
    authorization.from = *EthAddress::parse(u"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266");
    authorization.value = 10'000'000;
    return readReceipt(body.replace("HASH", hash), header, authorization, *tokenDomain(u"base"));
}

QByteArray encoded(QByteArray header)
{
    return header.replace("OTHER", otherHash).replace("HASH", hash).toBase64();
}

} // namespace

void TestPaymentReceipt::readsTheDocumentedReply()
{
    const auto receipt = read(documented);
    QVERIFY(receipt);
    QCOMPARE("0x" + viewOf(receipt->transaction).toByteArray().toHex(), hash);
    QVERIFY(receipt->added == UsdcAmount(10'000'000));
    QVERIFY(receipt->balance == UsdcAmount(20'000'000));
}

void TestPaymentReceipt::takesWhatIsOddButRight_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("header");
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &header = {}) {
        QTest::newRow(name) << body << header;
    };
    row("a hash alone", R"({"txHash":"HASH"})");
    row("a hash in capitals",
        R"({"txHash":"0xEEF065248A7524DD9A92A1CC06EC0A259B703A99A9E1021A96EC8735CC7F06E9"})");
    row("numbers as texts", R"({"credits_added":"1000","balance":"2000.5","txHash":"HASH"})");
    row("decimals", R"({"credits_added":1000.0000,"balance":2000.123,"txHash":"HASH"})");
    row("many zeros", R"({"credits_added":1000.000000000,"txHash":"HASH"})");
    row("a balance that cannot be read", R"({"balance":-5,"txHash":"HASH"})");
    row("a balance with an exponent", R"({"balance":1e5,"txHash":"HASH"})");
    row("more members", R"({"txHash":"HASH","note":{"a":[1,2.5]}})");
    row("the hash in the header", "{}", encoded(R"({"success":true,"transaction":"HASH"})"));
    row("the same in both", documented,
        encoded(R"({"success":true,"transaction":"HASH","network":"base",)"
                R"("payer":"0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266"})"));
    row("a header without success", documented, encoded(R"({"transaction":"HASH"})"));
    row("null in the header", documented, encoded(R"({"success":true,"transaction":null})"));
}

void TestPaymentReceipt::takesWhatIsOddButRight()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, header);
    const auto receipt = read(body, header);
    QVERIFY(receipt);
    QCOMPARE("0x" + viewOf(receipt->transaction).toByteArray().toHex(), hash);
}

void TestPaymentReceipt::doesNotBelieve_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<ReceiptProblem>("problem");
    const auto row = [](const char *name, const QByteArray &body, ReceiptProblem problem,
                        const QByteArray &header = {}) {
        QTest::newRow(name) << body << header << problem;
    };
    using enum ReceiptProblem;
    row("nothing", "", Unreadable);
    row("a web page", "<html>200</html>", Unreadable);
    row("a list", "[]", Unreadable);
    row("a member twice", R"({"txHash":"HASH","txHash":"HASH"})", Unreadable);
    row("no transaction", R"({"credits_added":1000,"balance":2000})", NoTransaction);
    row("a transaction of null", R"({"txHash":null})", NoTransaction);
    row("a transaction of zeros", QByteArray(R"({"txHash":"0x)") + QByteArray(64, '0') + "\"}",
        NoTransaction);
    row("a short transaction", R"({"txHash":"0x1234"})", NoTransaction);
    row("a transaction that is a number", R"({"txHash":1})", NoTransaction);
    row("fewer credits", R"({"credits_added":999,"txHash":"HASH"})", OtherAmount);
    row("more credits", R"({"credits_added":10000,"txHash":"HASH"})", OtherAmount);
    row("no credits", R"({"credits_added":0,"txHash":"HASH"})", OtherAmount);
    row("a balance below", R"({"credits_added":1000,"balance":999.9999,"txHash":"HASH"})",
        BalanceTooSmall);
    row("a header that is none", documented, Unreadable, "%%%");
    row("another transaction in the header", documented, TwoTransactions,
        encoded(R"({"success":true,"transaction":"OTHER"})"));
    row("a failure in the header", documented, NotSuccessful,
        encoded(R"({"success":false,"errorReason":"insufficient_funds"})"));
    row("success as a text", documented, NotSuccessful, encoded(R"({"success":"true"})"));
    row("another network", documented, OtherPayment,
        encoded(R"({"success":true,"network":"base-sepolia"})"));
    row("another payer", documented, OtherPayment,
        encoded(R"({"success":true,"payer":"0x14dC79964da2C08b23698B3D3cc7Ca32193d9955"})"));
}

void TestPaymentReceipt::doesNotBelieve()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, header);
    const auto receipt = read(body, header);
    QVERIFY(!receipt);
    QTEST(receipt.error(), "problem");
}

QTEST_APPLESS_MAIN(TestPaymentReceipt)
#include "tst_payment_receipt.moc"
