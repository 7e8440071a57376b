#include "wallet/hex.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestHex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDigitsOfEitherCase();
    void refusesWhatIsNotExactlyTheDigits_data();
    void refusesWhatIsNotExactlyTheDigits();
    void writesLowerCase();
};

void TestHex::readsDigitsOfEitherCase()
{
    std::array<std::uint8_t, 3> bytes{};
    QVERIFY(decodePrefixedHex(u"0xAb09fF", bytes));
    QCOMPARE(bytes, (std::array<std::uint8_t, 3>{0xab, 0x09, 0xff}));
}

void TestHex::refusesWhatIsNotExactlyTheDigits_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("prefix alone") << u"0x"_s;
    QTest::newRow("no prefix") << u"ab09ff"_s;
    QTest::newRow("prefix in capitals") << u"0Xab09ff"_s;
    QTest::newRow("too short") << u"0xab09f"_s;
    QTest::newRow("too long") << u"0xab09ff0"_s;
    QTest::newRow("a space within") << u"0xab 09f"_s;
    QTest::newRow("a space after") << u"0xab09f "_s;
    QTest::newRow("another letter") << u"0xab09fg"_s;
    QTest::newRow("wide digits") << u"0xab09f９"_s;
    QTest::newRow("a letter that ends like a digit") << u"0xab09fİ"_s;
}

void TestHex::refusesWhatIsNotExactlyTheDigits()
{
    QFETCH(QString, text);
    std::array<std::uint8_t, 3> bytes{};
    QVERIFY(!decodePrefixedHex(text, bytes));
}

void TestHex::writesLowerCase()
{
    QCOMPARE(prefixedHex(std::array<std::uint8_t, 2>{0x0a, 0xff}), u"0x0aff"_s);
    QCOMPARE(prefixedHex({}), u"0x"_s);
}

QTEST_APPLESS_MAIN(TestHex)
#include "tst_hex.moc"
