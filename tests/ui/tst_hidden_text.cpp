#include "ui/timeline/hidden_text.h"

#include <QTest>

using namespace dria::timeline;
using namespace Qt::StringLiterals;

class TestHiddenText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSpelledOutAndLeftOut_data();
    void isSpelledOutAndLeftOut();
    void staysWhereItIsSeen_data();
    void staysWhereItIsSeen();
    void isCounted();
    void isFoundWhereItIsSpelled();
};

void TestHiddenText::isSpelledOutAndLeftOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spelled");
    QTest::addColumn<QString>("without");
    const auto row = [](const char *tag, const QString &text, const QString &spelled,
                        const QString &without) {
        QTest::newRow(tag) << text << spelled << without;
    };
    row("direction", u"a\u202Eb\u2066c"_s, u"a‹U+202E›b‹U+2066›c"_s, u"abc"_s);
    row("zero width", u"na\u200Bme\uFEFF"_s, u"na‹U+200B›me‹U+FEFF›"_s, u"name"_s);
    row("a joiner in a name", u"is\u200Dadmin"_s, u"is‹U+200D›admin"_s, u"isadmin"_s);
    row("a joiner at the end", u"漢\u200C"_s, u"漢‹U+200C›"_s, u"漢"_s);
    row("filler", u"\u3164 = 1"_s, u"‹U+3164› = 1"_s, u" = 1"_s);
    row("soft hyphen", u"pass\u00ADword"_s, u"pass‹U+00AD›word"_s, u"password"_s);
    row("terminal control", u"ls\u001B[201~\b"_s, u"ls‹U+001B›[201~‹U+0008›"_s, u"ls[201~"_s);
    row("line separator", u"a\u2028b"_s, u"a‹U+2028›b"_s, u"ab"_s);
    row("tags", u"hi\U000E0068\U000E0069"_s, u"hi‹U+E0068›‹U+E0069›"_s, u"hi"_s);
    row("variation of a letter", u"a\uFE0F\U000E0101"_s, u"a‹U+FE0F›‹U+E0101›"_s, u"a"_s);
    row("variations in a row", u"❤\uFE0F\uFE0F"_s, u"❤\uFE0F‹U+FE0F›"_s, u"❤\uFE0F"_s);
}

void TestHiddenText::isSpelledOutAndLeftOut()
{
    QFETCH(QString, text);
    QTEST(withVisibleControls(text), "spelled");
    QTEST(withoutHidden(text), "without");
    QVERIFY(hasHidden(text));
}

void TestHiddenText::staysWhereItIsSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("code") << u"\tint a = 0;\n"_s;
    QTest::newRow("family") << u"👨\u200D👩\u200D👧"_s;
    QTest::newRow("heart") << u"❤\uFE0F\u200D🔥"_s;
    QTest::newRow("keycap") << u"1\uFE0F\u20E3"_s;
    QTest::newRow("Persian") << u"می\u200Cخواهم"_s;
    QTest::newRow("flag of a region") << u"🏴\U000E0067\U000E0062\U000E0065\U000E007F"_s;
    QTest::newRow("no-break space") << u"a\u00A0b"_s;
    QTest::newRow("half a character") << u"a"_s + QChar(0xD83D) + u"b"_s;
}

void TestHiddenText::staysWhereItIsSeen()
{
    QFETCH(QString, text);
    QVERIFY(!hasHidden(text));
    QCOMPARE(withVisibleControls(text), text);
    QCOMPARE(withoutHidden(text), text);
}

void TestHiddenText::isCounted()
{
    const QString text = u"a\u202Eb\u200Bc"_s;
    QCOMPARE(spelledOut(text, 0, text.size()).hidden, 2);
    QCOMPARE(spelledOut(text, 2, 3).hidden, 0);
    QCOMPARE(spelledOut(text, 2, 3).text, u"b"_s);
    // What stands before a part decides about it, too.
    const QString family = u"👨\u200D👩"_s;
    QCOMPARE(spelledOut(family, 2, 3).hidden, 0);
}

void TestHiddenText::isFoundWhereItIsSpelled()
{
    const QList<std::pair<int, int>> places =
        spelledCharacters(withVisibleControls(u"a\u202Eb‹U+ \U000E0041"_s));
    QCOMPARE(places, (QList<std::pair<int, int>>{{1, 8}, {14, 9}}));
}

QTEST_GUILESS_MAIN(TestHiddenText)
#include "tst_hidden_text.moc"
