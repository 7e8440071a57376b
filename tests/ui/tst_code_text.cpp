// The text of a piece of code and its rows: streamed in any pieces they are what they are at once.

#include "ui/timeline/char_widths.h"
#include "ui/timeline/code_rows.h"
#include "ui/timeline/code_text.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTest>

using namespace dria::timeline;
using namespace Qt::StringLiterals;

class TestCodeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreKnown();
    void keepsWhatCame();
    void streamedIsTheSameAsAtOnce_data();
    void streamedIsTheSameAsAtOnce();
    void rowsEndWhereTheyFit();
    void rowsEndBetweenWords();
    void aRowGoesOnBehindTheIndent();
    void everyCharacterIsInOneRow();
    void aLineWithoutEndIsCut();
    void growthCostsItsOwnLengthOnly();

private:
    [[nodiscard]] static QStringList rowsOf(const CodeText &text, const CodeRows &rows);
    [[nodiscard]] int wide(int columns) const { return qRound(columns * m_cell); }

    QFont m_font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    CharWidths m_widths{m_font};
    double m_cell = QFontMetricsF(m_font).horizontalAdvance(u'x');
};

namespace {

const QString mixed = u"def f(a, b):\n\tif a and b: return 'a string, and more of it'\n\n# "
                      "漢字と日本語が長い行を作る。漢字と日本語が長い行を作る。\nx = "
                      "\"👨\u200D👩\u200D👧 1\uFE0F\u20E3 é\"\n"
                      "evil\u202E = na\u200Dme\u200B\nمی\u200Cخواهم ❤\uFE0F\n"_s +
                      QString(300, u'z') + u"\n        "_s + u"a_b(c) + "_s.repeated(20) + u"e"_s +
                      QString(100, QChar(0x0301)) + u"\nend"_s;

} // namespace

QStringList TestCodeText::rowsOf(const CodeText &text, const CodeRows &rows)
{
    QStringList result;
    for (int row = 0; row < rows.count(); ++row)
        result += text.shown().mid(rows.start(row), rows.end(text, row) - rows.start(row));
    return result;
}

void TestCodeText::linesAreKnown()
{
    CodeText text;
    QCOMPARE(text.lineCount(), 1);
    text.append(u"one\n\nthree");
    QCOMPARE(text.lineCount(), 3);
    QCOMPARE(text.line(0).toString(), u"one"_s);
    QCOMPARE(text.line(1).toString(), QString());
    QCOMPARE(text.line(2).toString(), u"three"_s);
    QCOMPARE(text.lineOf(3), 0);
    QCOMPARE(text.lineOf(4), 1);
    QCOMPARE(text.lineOf(99), 2);
}

void TestCodeText::keepsWhatCame()
{
    CodeText text;
    text.append(mixed);
    QCOMPARE(text.code(), mixed);
    QCOMPARE(text.hidden(), 3);
    QVERIFY(text.shown().contains(u"evil‹U+202E› = na‹U+200D›me‹U+200B›\n"_s));
    QVERIFY(text.shown().contains(u'\u25CC')); // marks without end stand apart
}

void TestCodeText::streamedIsTheSameAsAtOnce_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("not wrapped") << 0;
    QTest::newRow("wide") << wide(60);
    QTest::newRow("narrow") << wide(13);
    QTest::newRow("narrower than a character") << 3;
}

void TestCodeText::streamedIsTheSameAsAtOnce()
{
    QFETCH(int, width);
    CodeText whole;
    whole.append(mixed);
    CodeRows wholeRows;
    wholeRows.setWidth(width, &m_widths);
    wholeRows.update(whole, 0);
    for (const qsizetype step : {1, 2, 3, 7, 100}) {
        CodeText text;
        CodeRows rows;
        rows.setWidth(width, &m_widths);
        rows.update(text, 0);
        for (qsizetype at = 0; at < mixed.size(); at += step) {
            const QStringList before = rowsOf(text, rows);
            const int from = text.append(QStringView(mixed).mid(at, step));
            const int first = rows.update(text, from);
            QCOMPARE(rowsOf(text, rows).mid(0, first), before.mid(0, first));
        }
        QCOMPARE(text.shown(), whole.shown());
        QCOMPARE(text.hidden(), whole.hidden());
        QCOMPARE(rowsOf(text, rows), rowsOf(whole, wholeRows));
    }
}

void TestCodeText::rowsEndWhereTheyFit()
{
    CodeText text;
    text.append(mixed);
    CodeRows rows;
    rows.setWidth(wide(24), &m_widths);
    rows.update(text, 0);
    const QFontMetricsF metrics(m_font);
    const QStringList all = rowsOf(text, rows);
    for (int row = 0; row < rows.count(); ++row) {
        QString seen = all[row];
        while (seen.endsWith(u' '))
            seen.chop(1);
        if (!seen.contains(u'\t'))
            QVERIFY2(rows.inset(row) + metrics.horizontalAdvance(seen) <= wide(24) + 1,
                     qPrintable(seen));
    }
}

void TestCodeText::rowsEndBetweenWords()
{
    CodeText text;
    text.append(u"alpha beta gamma_delta");
    CodeRows rows;
    rows.setWidth(wide(12), &m_widths);
    rows.update(text, 0);
    QCOMPARE(rowsOf(text, rows), (QStringList{u"alpha beta "_s, u"gamma_delt"_s, u"a"_s}));
    QVERIFY(!rows.continues(0));
    QVERIFY(rows.continues(1));
    QCOMPARE(rows.rowOf(11), 1);
    QCOMPARE(rows.rowOf(10), 0);
}

void TestCodeText::aRowGoesOnBehindTheIndent()
{
    CodeText text;
    text.append(u"    alpha beta gamma delta\nx");
    CodeRows rows;
    rows.setWidth(wide(24), &m_widths);
    rows.update(text, 0);
    QCOMPARE(rowsOf(text, rows), (QStringList{u"    alpha beta gamma "_s, u"delta"_s, u"x"_s}));
    QCOMPARE(rows.inset(0), 0);
    QCOMPARE(rows.inset(1), wide(6));
    QCOMPARE(rows.inset(2), 0);
}

void TestCodeText::everyCharacterIsInOneRow()
{
    CodeText text;
    text.append(mixed);
    CodeRows rows;
    rows.setWidth(wide(9), &m_widths);
    rows.update(text, 0);
    QString joined;
    for (int row = 0; row < rows.count(); ++row) {
        if (row > 0 && !rows.continues(row))
            joined += u'\n';
        joined += text.shown().mid(rows.start(row), rows.end(text, row) - rows.start(row));
    }
    QCOMPARE(joined, text.shown());
}

void TestCodeText::aLineWithoutEndIsCut()
{
    CodeText text;
    text.append(QString(25'000, u'x'));
    CodeRows rows;
    rows.setWidth(0, &m_widths);
    rows.update(text, 0);
    QCOMPARE(rows.count(), 3);
    QVERIFY(rows.continues(2));
    QVERIFY(rows.widest() >= CodeRows::longest * m_cell);
}

void TestCodeText::growthCostsItsOwnLengthOnly()
{
    CodeText text;
    CodeRows rows;
    rows.setWidth(wide(80), &m_widths);
    rows.update(text, 0);
    const auto grow = [&](int tokens) {
        const qint64 before = rows.visited();
        for (int i = 0; i < tokens; ++i)
            rows.update(text, text.append(u"word"));
        return rows.visited() - before;
    };
    const qint64 early = grow(1000);
    (void)grow(40'000);
    const qint64 late = grow(1000); // not the same rows, so not quite the same
    QVERIFY2(late < early * 11 / 10, qPrintable(QString::number(late)));
}

QTEST_MAIN(TestCodeText)
#include "tst_code_text.moc"
