#include "api/balance_reader.h"

#include <QTest>

using namespace dria;

class TestBalanceReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBalances_data();
    void readsBalances();
    void refusesWhatHoldsNoBalance_data();
    void refusesWhatHoldsNoBalance();
};

void TestBalanceReader::readsBalances_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<double>("credits");
    QTest::addColumn<QString>("usdc");
    QTest::newRow("documented") << QByteArray(R"({"balance":1000,"balance_usdc":"10.00"})")
                                << 1000.0 << QStringLiteral("10.00");
    QTest::newRow("string") << QByteArray(R"({"balance":"12.5","balance_usdc":0.125})") << 12.5
                            << QStringLiteral("0.13");
    QTest::newRow("credits only") << QByteArray(R"({"balance":0})") << 0.0 << QString();
    QTest::newRow("overdrawn") << QByteArray(R"({"balance":-3,"more":[]})") << -3.0 << QString();
    QTest::newRow("long text") << QByteArray(R"({"balance":1,"balance_usdc":")") +
                                      QByteArray(500, '1') + "\"}"
                               << 1.0 << QString(40, QLatin1Char('1'));
}

void TestBalanceReader::readsBalances()
{
    QFETCH(QByteArray, json);
    QFETCH(double, credits);
    QFETCH(QString, usdc);
    const auto balance = readBalance(json);
    QVERIFY(balance.has_value());
    QCOMPARE(balance->credits, credits);
    QCOMPARE(balance->usdc, usdc);
}

void TestBalanceReader::refusesWhatHoldsNoBalance_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("null") << QByteArray(R"({"balance":null})");
    QTest::newRow("word") << QByteArray(R"({"balance":"lots"})");
    QTest::newRow("infinite") << QByteArray(R"({"balance":"inf"})");
    QTest::newRow("list") << QByteArray("[1000]");
    QTest::newRow("object") << QByteArray(R"({"balance":{"credits":1}})");
}

void TestBalanceReader::refusesWhatHoldsNoBalance()
{
    QFETCH(QByteArray, json);
    const auto balance = readBalance(json);
    QVERIFY(!balance);
    QCOMPARE(balance.error().kind, Error::Kind::MalformedReply);
}

QTEST_APPLESS_MAIN(TestBalanceReader)
#include "tst_balance_reader.moc"
