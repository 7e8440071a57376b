#include "vectors.h"
#include "wallet/signed_payment.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestSignedPayment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThePaymentsOfAnIndependentImplementation_data();
    void readsThePaymentsOfAnIndependentImplementation();
    void aChangedFieldIsNotSignedByThePayer_data();
    void aChangedFieldIsNotSignedByThePayer();
    void refusesWhatIsNoPayment_data();
    void refusesWhatIsNoPayment();
};

namespace {

QByteArray goodJson()
{
    return test::x402Vectors()[u"eip3009"][0][u"xPaymentJson"].toString().toLatin1();
}

/// The good payment with some of its text replaced.
QByteArray changed(const QByteArray &before, const QByteArray &after)
{
    QByteArray json = goodJson();
    Q_ASSERT(json.contains(before));
    return json.replace(before, after).toBase64();
}

} // namespace

void TestSignedPayment::readsThePaymentsOfAnIndependentImplementation_data()
{
    QTest::addColumn<QJsonObject>("vector");
    for (const QJsonValue &vector : test::x402Vectors()[u"eip3009"].toArray())
        QTest::newRow(qPrintable(vector[u"id"].toString())) << vector.toObject();
}

void TestSignedPayment::readsThePaymentsOfAnIndependentImplementation()
{
    QFETCH(QJsonObject, vector);
    const auto payment = readPaymentHeader(vector[u"xPayment"].toString().toLatin1());
    QVERIFY(payment);
    QVERIFY(payment->authorization == test::authorization(vector[u"message"]));
    QCOMPARE(payment->domain.network, vector[u"network"].toString());
    QCOMPARE(payment->signature.toHex(), vector[u"signature"].toString());
    QVERIFY(payment->isSignedByPayer());
}

void TestSignedPayment::aChangedFieldIsNotSignedByThePayer_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("value") << changed(R"("value":"1")", R"("value":"2")");
    QTest::newRow("network") << changed(R"("base")", R"("base-sepolia")");
    QTest::newRow("time") << changed("1740672389", "1740672390");
    QTest::newRow("nonce") << changed("0xacb0", "0xacb1");
    QTest::newRow("recipient") << changed("0x14dC79964da2C08b23698B3D3cc7Ca32193d9955",
                                          "0xa0Ee7A142d267C1f36714E4a8F75612F20a79720");
}

void TestSignedPayment::aChangedFieldIsNotSignedByThePayer()
{
    QFETCH(QByteArray, header);
    const auto payment = readPaymentHeader(header);
    QVERIFY(payment);
    QVERIFY(!payment->isSignedByPayer());
}

void TestSignedPayment::refusesWhatIsNoPayment_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no base64") << QByteArray("%%%");
    QTest::newRow("a space within") << changed("", "").insert(8, ' ');
    QTest::newRow("no JSON") << QByteArray("hello").toBase64();
    QTest::newRow("version 2") << changed(R"("x402Version":1)", R"("x402Version":2)");
    QTest::newRow("version as a text") << changed(R"("x402Version":1)", R"("x402Version":"1")");
    QTest::newRow("another scheme") << changed("exact", "upto");
    QTest::newRow("another network") << changed(R"("base")", R"("polygon")");
    QTest::newRow("a value that is a number") << changed(R"("value":"1")", R"("value":1)");
    QTest::newRow("a value with a zero before") << changed(R"("value":"1")", R"("value":"01")");
    QTest::newRow("a negative value") << changed(R"("value":"1")", R"("value":"-1")");
    QTest::newRow("a short nonce") << changed("0xacb0", "0xac");
    QTest::newRow("a parity for v") << changed("1b\",\"auth", "00\",\"auth");
    QTest::newRow("a wrong checksum") << changed("0x14dC", "0x14dc");
    QTest::newRow("no payload") << changed("payload", "load");
    QTest::newRow("no authorization") << changed("authorization", "auth");
    QTest::newRow("a member twice") << changed(R"("value":"1")", R"("value":"1","value":"1")");
}

void TestSignedPayment::refusesWhatIsNoPayment()
{
    QFETCH(QByteArray, header);
    QVERIFY(!readPaymentHeader(header));
}

QTEST_APPLESS_MAIN(TestSignedPayment)
#include "tst_signed_payment.moc"
