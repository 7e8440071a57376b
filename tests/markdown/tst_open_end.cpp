// What is shown of a text while it arrives only grows: marks that are half typed do not flash.

#include "markdown/growing_document.h"
#include "markdown/open_end.h"

#include <QTest>

using namespace dria::markdown;
using namespace Qt::StringLiterals;

namespace {

QString shown(const QList<Block> &blocks)
{
    QStringList texts;
    for (const Block &block : blocks) {
        texts << block.content.text;
        for (const QList<RichText> &row : block.rows) {
            for (const RichText &cell : row)
                texts << cell.text;
        }
    }
    return texts.join(u'\n').trimmed();
}

} // namespace

class TestOpenEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShownOnlyGrows_data();
    void whatIsShownOnlyGrows();
    void formatsAreThereFromTheFirstCharacter();
    void closesOrLeavesOut_data();
    void closesOrLeavesOut();
    void leavesCodeAsItIs();
    void aHeadIsATableBeforeItsUnderline();
    void whatStaysOpenIsTextAtTheEnd();
};

void TestOpenEnd::whatIsShownOnlyGrows_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("emphasis") << u"Some *soft*, **loud** and ***both*** words, __so__ _it_ is."_s;
    QTest::newRow("nested") << u"A **loud and *soft* and `code`** end, *a **b** c*."_s;
    QTest::newRow("strike") << u"It is ~~not~~ so."_s;
    QTest::newRow("code") << u"Call `f(*a, **b)` or ``a`b`` now."_s;
    QTest::newRow("link")
        << u"See [the *good* guide](https://example.org/a_(b)?c=*d \"Title\") now."_s;
    QTest::newRow("image") << u"Look: ![a jar](https://img.example/a_b.png) here."_s;
    QTest::newRow("bold link") << u"**See [the guide](https://example.org/a)** now."_s;
    QTest::newRow("address") << u"Go to <https://example.org/a_b> now."_s;
    QTest::newRow("heading") << u"## The *title* of it\n\nText."_s;
    QTest::newRow("list") << u"Things:\n\n- **One**: it\n- `two`\n  - three\n\nText"_s;
    QTest::newRow("quote") << u"> He **said**\n> so.\n\nText."_s;
    QTest::newRow("rule") << u"Above\n\n---\n\nBelow"_s;
    QTest::newRow("setext") << u"Text\n\nTitle\n===\n\nmore"_s;
    QTest::newRow("list behind words") << u"Things are\n- one\n- two"_s;
    QTest::newRow("products") << u"So 5*x and 2 * 3 and a_b_c are, [1] as [2] says, i[0] too."_s;
    QTest::newRow("escapes") << u"No \\*soft\\* words."_s;
}

void TestOpenEnd::whatIsShownOnlyGrows()
{
    QFETCH(QString, text);
    GrowingDocument whole;
    whole.append(text);
    const QString last = shown(whole.blocks());
    GrowingDocument document(GrowingDocument::End::Closed);
    for (qsizetype i = 0; i < text.size(); ++i) {
        document.append(QStringView(text).mid(i, 1));
        const QString now = shown(document.blocks());
        if (!last.startsWith(now))
            QFAIL(qPrintable(u"behind «%1» stands «%2»"_s.arg(text.left(i + 1), now)));
    }
    QCOMPARE(shown(document.blocks()), last);
}

void TestOpenEnd::formatsAreThereFromTheFirstCharacter()
{
    GrowingDocument document(GrowingDocument::End::Closed);
    document.append(u"so **lo");
    QCOMPARE(document.blocks()[0].content.text, u"so lo"_s);
    QCOMPARE(document.blocks()[0].content.spans.value(0).formats, Formats(Format::Bold));
    const qsizetype parses = document.parses();
    document.append(u"ud words");
    QCOMPARE(document.parses(), parses); // words are words, in bold too
    QCOMPARE(document.blocks()[0].content.spans.value(0).length, 10);
    document.append(u"** end");
    QCOMPARE(document.blocks()[0].content.text, u"so loud words end"_s);
    QCOMPARE(document.blocks()[0].content.spans.value(0).length, 10);
}

void TestOpenEnd::closesOrLeavesOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("plain") << u"words and "_s << u"words and "_s;
    QTest::newRow("space in bold") << u"a **b "_s << u"a **b**"_s;
    QTest::newRow("mark at the end") << u"a *"_s << u"a "_s;
    QTest::newRow("half a closer") << u"a **b*"_s << u"a **b**"_s;
    QTest::newRow("half code") << u"a ``b`"_s << u"a ``b``"_s;
    QTest::newRow("label") << u"a [gui"_s << u"a [gui]()"_s;
    QTest::newRow("label ended") << u"a [guide]"_s << u"a [guide]()"_s;
    QTest::newRow("address") << u"a [guide](https://e"_s << u"a [guide]()"_s;
    QTest::newRow("no address") << u"a [guide](two words"_s << u"a [guide](two words"_s;
    QTest::newRow("footnote") << u"a [1"_s << u"a [1"_s;
    QTest::newRow("task") << u"- [x"_s << u"- [x"_s;
    QTest::newRow("image") << u"a ![b](htt"_s << u"a "_s;
    QTest::newRow("marks alone") << u"a\n--"_s << u"a\n"_s;
    QTest::newRow("half a tag") << u"a</thin"_s << u"a"_s;
    QTest::newRow("fence") << u"```py"_s << u"```py"_s;
    QTest::newRow("fence in an item") << u"- ```py"_s << u"- ```py"_s;
    QTest::newRow("head") << u"| a | **b"_s << u"| a | **b** |\n|---|---|"_s;
    QTest::newRow("head with half an underline")
        << u"| a | b |\n|:-"_s << u"| a | b |\n|---|---|"_s;
    QTest::newRow("row") << u"| a |\n|---|\n| `b"_s << u"| a |\n|---|\n| `b`"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestOpenEnd::closesOrLeavesOut()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    QCOMPARE(withOpenEnd(text, openEnd(text)), read);
}

void TestOpenEnd::leavesCodeAsItIs()
{
    GrowingDocument document(GrowingDocument::End::Closed);
    document.append(u"- item\n\n  ```\n  a **b [c](d");
    QCOMPARE(document.blocks().last().content.text, u"a **b [c](d"_s);
    document.append(u"\n  ```\n\n    x = **kwargs");
    document.append(u"\n\n> ```\n> f(**k");
    QCOMPARE(document.blocks().last().content.text, u"f(**k"_s);
}

void TestOpenEnd::aHeadIsATableBeforeItsUnderline()
{
    GrowingDocument document(GrowingDocument::End::Closed);
    document.append(u"Text\n\n| a ");
    QCOMPARE(document.blocks().last().kind, Block::Kind::Table);
    document.append(u"| **b");
    QCOMPARE(document.blocks().last().rows[0][1].text, u"b"_s);
    document.append(u"** |\n");
    QCOMPARE(document.blocks().last().kind, Block::Kind::Table);
    document.append(u"|--");
    QCOMPARE(document.blocks().last().columns.size(), 2);
    document.append(u"-|---|\n| 1 | *t");
    QCOMPARE(document.blocks().last().rows[1][1].text, u"t"_s);
    document.append(u"wo*");
    QCOMPARE(document.blocks().last().rows[1][1].text, u"two"_s);
}

void TestOpenEnd::whatStaysOpenIsTextAtTheEnd()
{
    GrowingDocument document(GrowingDocument::End::Closed);
    document.append(u"so **loud");
    document.finish();
    QCOMPARE(document.blocks()[0].content.text, u"so **loud"_s);
    QVERIFY(document.blocks()[0].content.spans.isEmpty());
}

QTEST_APPLESS_MAIN(TestOpenEnd)
#include "tst_open_end.moc"
