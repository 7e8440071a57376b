#include "markdown/limits.h"
#include "markdown/parser.h"
#include "markdown/table_form.h"
#include "support/corpus.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace dria::markdown;
using namespace dria::test;
using namespace Qt::StringLiterals;

namespace {

Block tableOf(const QString &text)
{
    const QList<Block> blocks = parse(text);
    return blocks.size() == 1 && blocks.first().kind == Block::Kind::Table ? blocks.first()
                                                                           : Block();
}

/// The only cell of a table of one row, from its source.
RichText cellOf(const QString &source)
{
    const Block table = tableOf(u"| %1 |\n|---|\n"_s.arg(source));
    return table.rows.size() == 1 && table.columns.size() == 1 ? table.rows[0][0] : RichText();
}

QString againOf(const RichText &cell)
{
    const Block table{
        .kind = Block::Kind::Table, .columns = {Alignment::Natural}, .rows = {{cell}}};
    return tableMarkdown(table);
}

QString longTable(int rows)
{
    QString text = u"| n | square |\n|--:|---|\n"_s;
    for (int row = 1; row <= rows; ++row)
        text += u"| %1 | %2 |\n"_s.arg(row).arg(row * row);
    return text;
}

/// Each character with its formats: how the spans are cut says nothing.
QString spelledOut(const RichText &text)
{
    QString result;
    for (qsizetype i = 0; i < text.text.size(); ++i) {
        result += text.text[i];
        for (const Span &span : text.spans) {
            if (i >= span.start && i < span.start + span.length)
                result += u"{%1 %2 %3}"_s.arg(span.formats.toInt()).arg(span.target, span.source);
        }
    }
    return result;
}

} // namespace

class TestTableForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markdownIsAligned();
    void markdownCountsWideCharacters();
    void aLongCellSticksOut();
    void markdownOfCells_data();
    void markdownOfCells();
    void everyTableOfTheSpecificationsSurvives_data();
    void everyTableOfTheSpecificationsSurvives();
    void textOfAnyCharactersSurvives();
    void formatsOfAnyKindSurvive();
    void htmlKeepsFormatsAndSafeLinks();
    void csvIsQuotedWhereItMustBe();
    void csvLeavesFormulasAsTheyAre();
    void partsOfALongTableAreJoined();
    void columnsBeyondTheLimitStandInTheLast();
    void aTableBehindAFullOneIsKept();
    void anEmptyTableIsNone();
};

void TestTableForm::markdownIsAligned()
{
    const Block table =
        tableOf(u"|Day|Flour|What you see|Left|\n|--:|:-:|---|:--|\n|1|50 g|nothing|a|\n"
                "|10|100 g|**doubles** in `4 h`||\n"_s);
    QCOMPARE(tableMarkdown(table), u"| Day | Flour | What you see         | Left |\n"
                                   "| --: | :---: | -------------------- | :--- |\n"
                                   "|   1 | 50 g  | nothing              | a    |\n"
                                   "|  10 | 100 g | **doubles** in `4 h` |      |"_s);
}

void TestTableForm::markdownCountsWideCharacters()
{
    QCOMPARE(tableMarkdown(tableOf(u"|a|b|\n|---|---|\n|漢字|é|\n|xxxx|e\u0301|\n"_s)),
             u"| a    | b   |\n| ---- | --- |\n| 漢字 | é   |\n| xxxx | e\u0301   |"_s);
}

void TestTableForm::aLongCellSticksOut()
{
    const QString words = u"word "_s.repeated(20).trimmed();
    const QString text = tableMarkdown(tableOf(u"|a|\n|---|\n|%1|\n|b|\n"_s.arg(words)));
    QCOMPARE(text.section(u'\n', 2, 2), u"| "_s + words + u" |"_s);
    QCOMPARE(text.section(u'\n', 3, 3).size(), 44);
}

void TestTableForm::markdownOfCells_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const QString &source, const QString &written) {
        QTest::newRow(name) << source << written;
    };
    row("words", u"some words"_s, u"some words"_s);
    row("pipe", u"a \\| b"_s, u"a \\| b"_s);
    row("pipe in code", u"`a \\| b`"_s, u"`a \\| b`"_s);
    row("backticks in code", u"`` a`b ``"_s, u"``a`b``"_s);
    row("stars that mean nothing", u"2 * 3 * 4"_s, u"2 * 3 * 4"_s);
    row("stars that could", u"2 \\*3\\* 4"_s, u"2 \\*3\\* 4"_s);
    row("names with underscores", u"snake_case_name"_s, u"snake_case_name"_s);
    row("path", u"C:\\dir\\file"_s, u"C:\\dir\\file"_s);
    row("tags are text", u"a <b>c</b>"_s, u"a \\<b>c\\</b>"_s);
    row("less than", u"a < b & c"_s, u"a < b & c"_s);
    row("entity spelled out", u"&amp;lt;"_s, u"\\&lt;"_s);
    row("formats in each other", u"**a *b* c** ~~d~~"_s, u"**a *b* c** ~~d~~"_s);
    row("formats that overlap", u"**a _b_**_c_"_s, u"**a _b_**_c_"_s);
    row("address", u"see https://e.example/x"_s, u"see https://e.example/x"_s);
    row("mail", u"to a@e.example"_s, u"to a@e.example"_s);
    row("link", u"[a **b**](https://e.example \"title\")"_s, u"[a **b**](https://e.example)"_s);
    row("link with spaces", u"[a](<b c>)"_s, u"[a](<b c>)"_s);
    row("unsafe link", u"[a](javascript:x)"_s, u"[a](javascript:x)"_s);
    row("image", u"![a](https://e.example/a.png)"_s, u"![a](https://e.example/a.png)"_s);
    row("image without words", u"x ![](a.png) y"_s, u"x ![](a.png) y"_s);
    row("image in a link", u"[![a](b.png)](https://e.example)"_s,
        u"[![a](b.png)](https://e.example)"_s);
    row("no image", u"a\\![b](c)"_s, u"a\\![b](c)"_s);
    row("no link", u"a[b\\](c)"_s, u"a[b\\](c)"_s);
    row("brackets in a link", u"[a [b] c](d)"_s, u"[a &#91;b\\] c](d)"_s);
    row("footnote", u"see [^1] and a[0]"_s, u"see [^1] and a[0]"_s);
    row("formula of a spreadsheet", u"=SUM(A1:A2)"_s, u"=SUM(A1:A2)"_s);
    row("formula", u"so $a_1 * b_1 * c_2$ is"_s, u"so $a_1 * b_1 * c_2$ is"_s);
    row("formula with a pipe", u"$P(a \\| b)$"_s, u"$P(a \\| b)$"_s);
    row("prices", u"$5 or $6"_s, u"\\$5 or \\$6"_s);
}

void TestTableForm::markdownOfCells()
{
    QFETCH(QString, source);
    QFETCH(QString, written);
    const RichText cell = cellOf(source);
    QVERIFY(!cell.text.isEmpty() || !cell.spans.isEmpty());
    QCOMPARE(againOf(cell).section(u'\n', 0, 0).mid(2).chopped(2).trimmed(), written);
    QCOMPARE(spelledOut(cellOf(written)), spelledOut(cell));
}

void TestTableForm::everyTableOfTheSpecificationsSurvives_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &file :
         {u"markdown/gfm/spec.json"_s, u"markdown/gfm/extensions.json"_s,
          u"markdown/gfm/regression.json"_s, u"markdown/md4c/spec-tables.json"_s,
          u"markdown/md4c/coverage.json"_s, u"markdown/md4c/regressions.json"_s}) {
        int number = 0;
        for (const QJsonValue &example : dataArray(file))
            QTest::addRow("%s %d", qPrintable(file), ++number) << example[u"markdown"_s].toString();
    }
}

void TestTableForm::everyTableOfTheSpecificationsSurvives()
{
    QFETCH(QString, text);
    const QList<Block> blocks = parse(text);
    for (const Block &table : blocks) {
        if (table.kind != Block::Kind::Table)
            continue;
        const Block again = tableOf(tableMarkdown(table) + u'\n');
        QCOMPARE(again.columns, table.columns);
        QCOMPARE(again.rows.size(), table.rows.size());
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            for (qsizetype column = 0; column < table.columns.size(); ++column)
                QCOMPARE(spelledOut(again.rows[row][column]), spelledOut(table.rows[row][column]));
        }
    }
}

void TestTableForm::textOfAnyCharactersSurvives()
{
    const QString alphabet = u"ab1 *_~`[]()<>|\\!&;#:@./$+-=\"'{}^é漢"_s;
    QRandomGenerator random(7);
    for (int i = 0; i < 4000; ++i) {
        RichText cell;
        for (quint32 length = 1 + random.bounded(12u); length > 0; --length)
            cell.text += alphabet[random.bounded(alphabet.size())];
        cell.text = cell.text.trimmed();
        const QString written = againOf(cell);
        QVERIFY2(spelledOut(tableOf(written + u'\n').rows.value(0).value(0)) == cell.text,
                 qPrintable(cell.text + u"   as   "_s + written));
    }
}

void TestTableForm::formatsOfAnyKindSurvive()
{
    const QStringList pieces{u"**"_s, u"*"_s,   u"_"_s, u"~~"_s,     u"`"_s,
                             u"a"_s,  u"b c"_s, u" "_s, u"[x](y)"_s, u"[p **q** r](s)"_s};
    QRandomGenerator random(11);
    int formatted = 0;
    int kept = 0;
    for (int i = 0; i < 4000; ++i) {
        QString source;
        for (quint32 length = 1 + random.bounded(9u); length > 0; --length)
            source += pieces[random.bounded(pieces.size())];
        const RichText cell = cellOf(source);
        const RichText again = tableOf(againOf(cell) + u'\n').rows.value(0).value(0);
        QVERIFY2(again.text == cell.text, qPrintable(source));
        formatted += cell.spans.isEmpty() ? 0 : 1;
        kept += !cell.spans.isEmpty() && spelledOut(again) == spelledOut(cell) ? 1 : 0;
    }
    QVERIFY(formatted > 1000);
    // Some can be written in one way only, and that is not looked for.
    QVERIFY2(kept > formatted * 98 / 100, qPrintable(u"%1 of %2"_s.arg(kept).arg(formatted)));
}

void TestTableForm::htmlKeepsFormatsAndSafeLinks()
{
    const Block table =
        tableOf(u"| a<b | n |\n|---|--:|\n| **x** [y](https://e.example/?a&b) | `1` |\n"
                "| [z](javascript:x) ![i](https://e.example/i.png) | <i> |\n"_s);
    QCOMPARE(tableHtml(table),
             u"<table>\n<thead>\n<tr>\n<th>a&lt;b</th>\n<th align=\"right\">n</th>\n</tr>\n"
             "</thead>\n<tbody>\n<tr>\n<td><strong>x</strong> <a href=\"https://e.example/?a&amp;b"
             "\">y</a></td>\n<td align=\"right\"><code>1</code></td>\n</tr>\n<tr>\n<td>z i</td>\n"
             "<td align=\"right\">&lt;i&gt;</td>\n</tr>\n</tbody>\n</table>\n"_s);
}

void TestTableForm::csvIsQuotedWhereItMustBe()
{
    const Block table =
        tableOf(u"| a | b |\n|---|---|\n| x, y | say \"hi\" |\n| two&#10;lines |  |\n"
                "| **bold** | [l](https://e.example) |\n"_s);
    QCOMPARE(tableCsv(table), u"a,b\r\n\"x, y\",\"say \"\"hi\"\"\"\r\n\"two\nlines\",\r\n"
                              "bold,l\r\n"_s);
}

void TestTableForm::csvLeavesFormulasAsTheyAre()
{
    const Block table = tableOf(u"| =1+1 | @x |\n|---|---|\n| -2 | +3 |\n"_s);
    QCOMPARE(tableCsv(table), u"=1+1,@x\r\n-2,+3\r\n"_s);
}

void TestTableForm::partsOfALongTableAreJoined()
{
    const QList<Block> parts = parse(longTable(450));
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts[0].goesOn, false);
    QCOMPARE(parts[1].goesOn, true);
    QCOMPARE(parts[2].goesOn, true);
    const Block whole = joinedTable(parts);
    QCOMPARE(whole.rows.size(), 451);
    QVERIFY(tableCsv(whole).startsWith(u"n,square\r\n1,1\r\n"_s));
    QVERIFY(tableCsv(whole).contains(u"\r\n200,40000\r\n201,40401\r\n"_s));
    QVERIFY(tableCsv(whole).endsWith(u"\r\n450,202500\r\n"_s));
    QCOMPARE(tableHtml(whole).count(u"<table>"_s), 1);
}

void TestTableForm::columnsBeyondTheLimitStandInTheLast()
{
    const QString cells = u" c |"_s.repeated(limits::tableColumns - 1) + u" d | e | f |\n"_s;
    const Block table = tableOf(u"|"_s + cells + u"|"_s +
                                u"---|"_s.repeated(limits::tableColumns + 2) + u"\n|"_s + cells);
    QCOMPARE(table.columns.size(), limits::tableColumns);
    QVERIFY(tableCsv(table).endsWith(u"c,d | e | f\r\n"_s));
}

void TestTableForm::aTableBehindAFullOneIsKept()
{
    const QList<Block> blocks =
        parse(longTable(limits::tableRows) + u"\n| only a head |\n|---|\n"_s);
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks[1].rows.value(0).value(0).text, u"only a head"_s);
    QVERIFY(!blocks[1].goesOn);
}

void TestTableForm::anEmptyTableIsNone()
{
    const Block empty{.kind = Block::Kind::Table};
    QVERIFY(tableCsv(empty).isEmpty());
    QVERIFY(!tableMarkdown(empty).contains(u'-'));
    QVERIFY(joinedTable({}).rows.isEmpty());
}

QTEST_APPLESS_MAIN(TestTableForm)
#include "tst_table_form.moc"
