#include "vectors.h"
#include "wallet/authorization.h"

#include <QTest>

using namespace dria;

class TestAuthorization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAnIndependentImplementation_data();
    void agreesWithAnIndependentImplementation();
    void agreesWithTheExampleOfTheSpecification();
    void everyFieldIsSigned();
};

void TestAuthorization::agreesWithAnIndependentImplementation_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray vectors = test::x402Vectors()[u"eip3009"].toArray();
    QCOMPARE(vectors.size(), 12);
    for (const QJsonValue &vector : vectors)
        QTest::newRow(qPrintable(vector[u"id"].toString())) << vector.toObject();
}

void TestAuthorization::agreesWithAnIndependentImplementation()
{
    QFETCH(QJsonObject, vector);
    const Authorization authorization = test::authorization(vector[u"message"]);
    const TokenDomain *domain = tokenDomain(vector[u"network"].toString());
    QCOMPARE(prefixedHex(structHash(authorization)), vector[u"structHash"].toString());
    const Bytes32 digest = signingHash(authorization, *domain);
    QCOMPARE(prefixedHex(digest), vector[u"digest"].toString());

    const Signature signature = test::key(vector[u"privateKey"]).sign(digest);
    QCOMPARE(signature.toHex(), vector[u"signature"].toString());
    QCOMPARE(signature.v(), vector[u"v"].toInt());
    const auto read = Signature::fromHex(vector[u"signature"].toString());
    QVERIFY(read);
    QVERIFY(signerOf(digest, *read) == authorization.from);
}

void TestAuthorization::agreesWithTheExampleOfTheSpecification()
{
    const QJsonObject example = test::x402Vectors()[u"specificationExample"].toObject();
    const Authorization authorization = test::authorization(example[u"message"]);
    const Bytes32 digest = signingHash(authorization, *tokenDomain(u"base-sepolia"));
    QCOMPARE(prefixedHex(digest), example[u"digest"].toString());
    const auto signature = Signature::fromHex(example[u"signature"].toString());
    QVERIFY(signature);
    QVERIFY(signerOf(digest, *signature) == authorization.from);
}

void TestAuthorization::everyFieldIsSigned()
{
    const TokenDomain base = *tokenDomain(u"base");
    const Authorization authorization =
        test::authorization(test::x402Vectors()[u"eip3009"][0][u"message"]);
    const Bytes32 digest = signingHash(authorization, base);
    const auto differs = [&](auto change) {
        Authorization changed = authorization;
        change(changed);
        return signingHash(changed, base) != digest;
    };
    QVERIFY(differs([](Authorization &a) { a.from = {}; }));
    QVERIFY(differs([](Authorization &a) { a.to = {}; }));
    QVERIFY(differs([](Authorization &a) { ++a.value; }));
    QVERIFY(differs([](Authorization &a) { ++a.validAfter; }));
    QVERIFY(differs([](Authorization &a) { ++a.validBefore; }));
    QVERIFY(differs([](Authorization &a) { a.nonce[0] ^= 1; }));
    QVERIFY(signingHash(authorization, *tokenDomain(u"base-sepolia")) != digest);
}

QTEST_APPLESS_MAIN(TestAuthorization)
#include "tst_authorization.moc"
