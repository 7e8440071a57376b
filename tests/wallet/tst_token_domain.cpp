#include "vectors.h"
#include "wallet/token_domain.h"

#include <QTest>

using namespace dria;

class TestTokenDomain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAnIndependentImplementation();
    void onlyBaseIsForRealMoney();
    void knowsNoOtherNetwork_data();
    void knowsNoOtherNetwork();
};

void TestTokenDomain::agreesWithAnIndependentImplementation()
{
    const QJsonObject domains = test::x402Vectors()[u"domains"].toObject();
    QCOMPARE(static_cast<qsizetype>(tokenDomains().size()), domains.size());
    for (const TokenDomain &domain : tokenDomains()) {
        const QJsonValue vector = domains[domain.network];
        QCOMPARE(QString::fromLatin1(domain.name), vector[u"name"].toString());
        QCOMPARE(QString::fromLatin1(domain.version), vector[u"version"].toString());
        QCOMPARE(qint64(domain.chainId), vector[u"chainId"].toInteger());
        QCOMPARE(domain.contract.toString(), vector[u"verifyingContract"].toString());
        QCOMPARE(prefixedHex(domain.separator()), vector[u"domainSeparator"].toString());
    }
}

void TestTokenDomain::onlyBaseIsForRealMoney()
{
    for (const TokenDomain &domain : tokenDomains())
        QCOMPARE(domain.isTest, domain.network != u"base");
}

void TestTokenDomain::knowsNoOtherNetwork_data()
{
    QTest::addColumn<QString>("network");
    for (const char *network : {"", "Base", "base ", "ethereum", "eip155:8453", "8453"})
        QTest::newRow(network) << QString::fromLatin1(network);
}

void TestTokenDomain::knowsNoOtherNetwork()
{
    QFETCH(QString, network);
    QVERIFY(!tokenDomain(network));
}

QTEST_APPLESS_MAIN(TestTokenDomain)
#include "tst_token_domain.moc"
