#include "wallet/eth_address.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestEthAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheChecksumOfTheStandard_data();
    void writesTheChecksumOfTheStandard();
    void everyDigitInTheWrongCaseIsNoticed();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void capitalsAloneAreNoChecksum();
    void isZeroUntilItIsMade();
};

void TestEthAddress::writesTheChecksumOfTheStandard_data()
{
    QTest::addColumn<QString>("text");
    // The examples of EIP-55.
    for (const char *text : {
             "0x52908400098527886E0F7030069857D2E4169EE7",
             "0x8617E340B3D01FA5F11F306F4090FD50E238070D",
             "0xde709f2102306220921060314715629080e2fb77",
             "0x27b1fdb04752bbc536007a920d24acb045561c26",
             "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
             "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
             "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
             "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
         })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestEthAddress::writesTheChecksumOfTheStandard()
{
    QFETCH(QString, text);
    const auto withChecksum = EthAddress::parse(text);
    QVERIFY(withChecksum);
    QCOMPARE(withChecksum->toString(), text);
    const auto lower = EthAddress::parse(text.toLower());
    QVERIFY(lower);
    QVERIFY(*lower == *withChecksum);
}

void TestEthAddress::everyDigitInTheWrongCaseIsNoticed()
{
    const QString good = u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s;
    int letters = 0;
    for (qsizetype i = 2; i < good.size(); ++i) {
        if (!good.at(i).isLetter())
            continue;
        QString bad = good;
        bad[i] = bad[i].isUpper() ? bad[i].toLower() : bad[i].toUpper();
        QVERIFY2(EthAddress::parse(bad).error() == AddressProblem::WrongChecksum, qPrintable(bad));
        ++letters;
    }
    QCOMPARE(letters, 18);
}

void TestEthAddress::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no prefix") << u"5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s;
    QTest::newRow("a space before") << u" 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s;
    QTest::newRow("one digit less") << u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe"_s;
    QTest::newRow("one digit more") << u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed0"_s;
    QTest::newRow("a name") << u"vitalik.eth"_s;
    QTest::newRow("a Cyrillic letter") << u"0x5аAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s;
}

void TestEthAddress::refusesWhatIsNoAddress()
{
    QFETCH(QString, text);
    QVERIFY(EthAddress::parse(text).error() == AddressProblem::NotAnAddress);
}

void TestEthAddress::capitalsAloneAreNoChecksum()
{
    const QString text = u"0x5AAEB6053F3E94C9B9A09F33669435E7EF1BEAED"_s;
    QVERIFY(EthAddress::parse(text).error() == AddressProblem::WrongChecksum);
}

void TestEthAddress::isZeroUntilItIsMade()
{
    QVERIFY(EthAddress().isZero());
    QVERIFY(EthAddress::parse(u"0x0000000000000000000000000000000000000000")->isZero());
    QVERIFY(!EthAddress::parse(u"0x0000000000000000000000000000000000000001")->isZero());
}

QTEST_APPLESS_MAIN(TestEthAddress)
#include "tst_eth_address.moc"
