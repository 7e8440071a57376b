#include "wallet/usdc_amount.h"
#include "wallet/usdc_amount_text.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(dria::AmountProblem)

class TestUsdcAmount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheFormOfTheLocale_data();
    void readsTheFormOfTheLocale();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void readsMillionthsOfServersExactly_data();
    void readsMillionthsOfServersExactly();
    void writesForServersWithoutZerosAtTheEnd_data();
    void writesForServersWithoutZerosAtTheEnd();
    void writesForPeopleWithTwoDecimals_data();
    void writesForPeopleWithTwoDecimals();
    void readsBackWhatItWrites();
    void everyProblemButEmptinessHasASentence();
};

void TestUsdcAmount::readsTheFormOfTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<quint64>("micros");
    const auto row = [](const char *locale, const QString &typed, quint64 micros) {
        QTest::addRow("%s %s", locale, qPrintable(typed))
            << QString::fromLatin1(locale) << typed << micros;
    };
    row("en_US", u"10"_s, 10'000'000);
    row("en_US", u"  10\n"_s, 10'000'000);
    row("en_US", u"2.5"_s, 2'500'000);
    row("en_US", u".5"_s, 500'000);
    row("en_US", u"5."_s, 5'000'000);
    row("en_US", u"007"_s, 7'000'000);
    row("en_US", u"0.000001"_s, 1);
    row("en_US", u"0.1"_s, 100'000); // no double holds it
    row("en_US", u"9007199.254741"_s, 9'007'199'254'741);
    row("en_US", u"1,234.56"_s, 1'234'560'000);
    row("en_US", u"1,000,000"_s, 1'000'000'000'000);
    row("en_US", u"1000000000"_s, 1'000'000'000'000'000);
    row("de_DE", u"2,5"_s, 2'500'000);
    row("de_DE", u"1.234,56"_s, 1'234'560'000);
    row("de_DE", u"1.000.000"_s, 1'000'000'000'000);
    row("de_CH", u"1’234.50"_s, 1'234'500'000);
    row("de_CH", u"1'234.50"_s, 1'234'500'000);
    row("fr_FR", u"1 234,5"_s, 1'234'500'000);
    row("fr_FR", u"1\u202f234,5"_s, 1'234'500'000);
    row("fr_FR", u"1\u00a0234"_s, 1'234'000'000);
    row("ar_EG", u"٢٫٥"_s, 2'500'000);
    row("ar_EG", u"١٠"_s, 10'000'000);
    row("ar_EG", u"10"_s, 10'000'000);
    row("fa_IR", u"۲٫۵"_s, 2'500'000);
}

void TestUsdcAmount::readsTheFormOfTheLocale()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(quint64, micros);
    const auto amount = UsdcAmount::parse(typed, QLocale(locale));
    QVERIFY(amount);
    QCOMPARE(amount->micros(), micros);
}

void TestUsdcAmount::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<AmountProblem>("problem");
    const auto row = [](const char *locale, const QString &typed, AmountProblem problem) {
        QTest::addRow("%s “%s”", locale, qPrintable(typed.left(40)))
            << QString::fromLatin1(locale) << typed << problem;
    };
    using enum AmountProblem;
    row("en_US", QString(), Empty);
    row("en_US", u" \t\n"_s, Empty);
    row("en_US", u"ten"_s, NotANumber);
    row("en_US", u"."_s, NotANumber);
    row("en_US", u"$10"_s, NotANumber);
    row("en_US", u"10 USDC"_s, NotANumber);
    row("en_US", u"+10"_s, NotANumber);
    row("en_US", u"0x10"_s, NotANumber);
    row("en_US", u"∞"_s, NotANumber);
    row("en_US", u"nan"_s, NotANumber);
    row("en_US", u"1٠"_s, NotANumber); // digits of another script
    row("en_US", u"1\u200b0"_s, NotANumber);
    row("en_US", u"\u202e10"_s, NotANumber);
    row("en_US", u"1"_s + QChar(u'\0') + u'0', NotANumber);
    row("en_US", u"10-5"_s, NotANumber);
    row("en_US", u"-5"_s, Negative);
    row("en_US", u"−5"_s, Negative);
    row("en_US", u"(5)"_s, Negative);
    row("en_US", u"-0"_s, Negative);
    row("en_US", u"1e3"_s, Exponent);
    row("en_US", u"1.5E-3"_s, Exponent);
    row("en_US", u"1 000"_s, Separators);
    row("en_US", u"1'000"_s, Separators);
    row("en_US", u"1_000"_s, Separators);
    row("en_US", u"1.2.3"_s, Separators);
    row("en_US", u"1,00"_s, Separators);
    row("en_US", u"1,0000"_s, Separators);
    row("en_US", u"1,,000,000"_s, Separators);
    row("en_US", u",000,000"_s, Separators);
    row("en_US", u"1.000,5"_s, Separators);
    row("de_DE", u"2.5"_s, Separators);
    row("de_DE", u"1,000.50"_s, Separators);
    row("fr_FR", u"2.5"_s, Separators);
    row("fr_FR", u"10 00"_s, Separators);
    row("en_US", u"1,000"_s, Ambiguous);
    row("de_DE", u"1.000"_s, Ambiguous);
    row("en_US", u"1.0000000"_s, TooManyDecimals);
    row("en_US", u"0.0000001"_s, TooManyDecimals);
    row("en_US", u"1000000000.000001"_s, TooLarge);
    row("en_US", u"18446744073709551616"_s, TooLarge);
    row("en_US", QString(100'000, u'9'), TooLarge);
    row("en_US", QString(100'000, u'0'), Zero);
    row("en_US", u"0"_s, Zero);
    row("en_US", u"0.000000"_s, Zero);
}

void TestUsdcAmount::saysWhatIsWrong()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    const auto amount = UsdcAmount::parse(typed, QLocale(locale));
    QVERIFY(!amount);
    QTEST(amount.error(), "problem");
}

void TestUsdcAmount::readsMillionthsOfServersExactly_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *digits, bool good) {
        QTest::newRow(digits) << QString::fromUtf8(digits) << good;
    };
    row("0", true);
    row("10000000", true);
    row("9007199254740993", true);
    row("18446744073709551615", true);
    row("18446744073709551616", false);
    row("", false);
    row("010000000", false);
    row("00", false);
    row("+1", false);
    row("-1", false);
    row(" 1", false);
    row("1 ", false);
    row("1.0", false);
    row("1e7", false);
    row("0x989680", false);
    row("1,000", false);
    row("١", false);
}

void TestUsdcAmount::readsMillionthsOfServersExactly()
{
    QFETCH(QString, digits);
    QFETCH(bool, good);
    const auto amount = UsdcAmount::fromMicros(digits);
    QCOMPARE(amount.has_value(), good);
    if (good)
        QCOMPARE(QString::number(amount->micros()), digits);
}

void TestUsdcAmount::writesForServersWithoutZerosAtTheEnd_data()
{
    QTest::addColumn<quint64>("micros");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << quint64(0) << u"0"_s;
    QTest::newRow("whole") << quint64(10'000'000) << u"10"_s;
    QTest::newRow("half") << quint64(2'500'000) << u"2.5"_s;
    QTest::newRow("the least") << quint64(1) << u"0.000001"_s;
    QTest::newRow("much") << quint64(1'234'567'000'001) << u"1234567.000001"_s;
}

void TestUsdcAmount::writesForServersWithoutZerosAtTheEnd()
{
    QFETCH(quint64, micros);
    QTEST(UsdcAmount(micros).toDecimal(), "text");
}

void TestUsdcAmount::writesForPeopleWithTwoDecimals_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<quint64>("micros");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << u"en_US"_s << quint64(10'000'000) << u"10.00"_s;
    QTest::newRow("tenths") << u"en_US"_s << quint64(2'500'000) << u"2.50"_s;
    QTest::newRow("all six") << u"en_US"_s << quint64(1'000'001) << u"1.000001"_s;
    QTest::newRow("thousands") << u"en_US"_s << quint64(1'234'500'000) << u"1,234.50"_s;
    QTest::newRow("German") << u"de_DE"_s << quint64(1'234'500'000) << u"1.234,50"_s;
    QTest::newRow("Persian") << u"fa_IR"_s << quint64(2'500'000) << u"۲٫۵۰"_s;
}

void TestUsdcAmount::writesForPeopleWithTwoDecimals()
{
    QFETCH(QString, locale);
    QFETCH(quint64, micros);
    QTEST(UsdcAmount(micros).toText(QLocale(locale)), "text");
}

void TestUsdcAmount::readsBackWhatItWrites()
{
    for (const auto *name : {"en_US", "de_DE", "de_CH", "fr_FR", "ar_EG", "fa_IR", "sv_SE"}) {
        const QLocale locale{QString::fromLatin1(name)};
        for (const quint64 micros : {1ull, 999'999ull, 1'000'000ull, 1'234'567'891ull,
                                     1'000'000'000ull, 999'999'999'999'999ull}) {
            const QString text = UsdcAmount(micros).toText(locale);
            const auto read = UsdcAmount::parse(text, locale);
            QVERIFY2(read, qPrintable(locale.name() + u' ' + text));
            QCOMPARE(read->micros(), micros);
        }
    }
}

void TestUsdcAmount::everyProblemButEmptinessHasASentence()
{
    QStringList sentences;
    for (int i = 0; i <= static_cast<int>(AmountProblem::Zero); ++i)
        sentences << explain(static_cast<AmountProblem>(i), QLocale::c());
    QVERIFY(sentences.takeFirst().isEmpty());
    QCOMPARE(sentences.removeDuplicates(), 0);
    QVERIFY(!sentences.contains(QString()));
}

QTEST_APPLESS_MAIN(TestUsdcAmount)
#include "tst_usdc_amount.moc"
