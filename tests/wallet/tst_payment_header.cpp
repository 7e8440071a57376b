#include "vectors.h"
#include "wallet/payment_header.h"

#include <QTest>

using namespace dria;

class TestPaymentHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAnIndependentImplementation_data();
    void agreesWithAnIndependentImplementation();
    void theSameFieldsGiveTheSameBytesAgain();
};

void TestPaymentHeader::agreesWithAnIndependentImplementation_data()
{
    QTest::addColumn<QJsonObject>("vector");
    for (const QJsonValue &vector : test::x402Vectors()[u"eip3009"].toArray())
        QTest::newRow(qPrintable(vector[u"id"].toString())) << vector.toObject();
}

void TestPaymentHeader::agreesWithAnIndependentImplementation()
{
    QFETCH(QJsonObject, vector);
    const auto signature = Signature::fromHex(vector[u"signature"].toString());
    QVERIFY(signature);
    const Secret header = paymentHeader(test::authorization(vector[u"message"]),
                                        *tokenDomain(vector[u"network"].toString()), *signature);
    QCOMPARE(QByteArray::fromBase64(header.view().toByteArray()),
             vector[u"xPaymentJson"].toString().toLatin1());
    QCOMPARE(header.view().toByteArray(), vector[u"xPayment"].toString().toLatin1());
}

void TestPaymentHeader::theSameFieldsGiveTheSameBytesAgain()
{
    const QJsonValue vector = test::x402Vectors()[u"eip3009"][0];
    const Authorization stored = test::authorization(vector[u"message"]);
    const TokenDomain &base = *tokenDomain(u"base");
    const auto make = [&] {
        const PrivateKey key = test::key(vector[u"privateKey"]);
        return paymentHeader(stored, base, key.sign(signingHash(stored, base)));
    };
    QVERIFY(make() == make());
}

QTEST_APPLESS_MAIN(TestPaymentHeader)
#include "tst_payment_header.moc"
