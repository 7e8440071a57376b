#include "credits/balance_text.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class TestBalanceText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesBothUnits_data();
    void namesBothUnits();
};

void TestBalanceText::namesBothUnits_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<double>("credits");
    QTest::addColumn<QString>("usdc");
    QTest::addColumn<QString>("expected");
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German);
    QTest::newRow("plain") << english << 1240.0 << u"12.40"_s << u"12.40 USDC · 1,240 credit"_s;
    QTest::newRow("german") << german << 1240.0 << u"12.40"_s << u"12,40 USDC · 1.240 credit"_s;
    QTest::newRow("no usdc") << english << 5.0 << QString() << u"5 credit"_s;
    QTest::newRow("not a number") << english << 5.0 << u"<b>1</b>"_s << u"5 credit"_s;
    QTest::newRow("digits kept") << english << 0.5 << u"0.005001"_s
                                 << u"0.005001 USDC · 0.50 credits"_s;
    QTest::newRow("short") << english << 100.0 << u"1"_s << u"1.00 USDC · 100 credit"_s;
    QTest::newRow("owing") << english << -50.0 << u"-0.50"_s << u"-0.50 USDC · -50 credits"_s;
    QTest::newRow("huge") << english << 1e12 << QString() << u"1,000,000,000,000 credits"_s;
}

void TestBalanceText::namesBothUnits()
{
    QFETCH(QLocale, locale);
    QFETCH(double, credits);
    QFETCH(QString, usdc);
    QFETCH(QString, expected);
    QLocale::setDefault(locale);
    const QString text = dria::balanceText({credits, usdc});
    QVERIFY2(text.startsWith(expected), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestBalanceText)
#include "tst_balance_text.moc"
