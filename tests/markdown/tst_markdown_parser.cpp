#include "markdown/limits.h"
#include "markdown/parser.h"

#include <QTest>

using namespace dria::markdown;
using namespace Qt::StringLiterals;

class TestMarkdownParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inlineFormatsBecomeSpans();
    void headingsCodeAndRules();
    void tabsOfCodeAreKept();
    void nestedListsAndQuotesAreNamedInTheirBlocks();
    void taskItemsAndNumbersAreKept();
    void anEmptyItemIsStillABlock();
    void tablesKeepAlignmentAndCells();
    void htmlIsText();
    void imagesArePlaceholders();
    void entitiesAreDecoded();
    void thinkingIsABlockOfItsOwn_data();
    void thinkingIsABlockOfItsOwn();
    void thinkingTagsInCodeAreText();
    void withoutThinkingKeepsTheAnswer();
    void longTablesGoOnInAnother();
    void cellsBeyondTheLastColumnAreKept();
    void longLinesAreBrokenAndNothingIsLost();
    void longLinesOfCodeStayWhole();
    void textBeyondTheLimitIsPlainAndWhole();
    void deepNestingIsFlattened();
    void expandingReferencesFallBackToPlainText();
    void linksBeyondTheLimitAreText();
};

void TestMarkdownParser::inlineFormatsBecomeSpans()
{
    const auto blocks =
        parse(u"a **b** *c* ~~d~~ `e` [f](https://g.example) https://h.example\nnext");
    QCOMPARE(blocks.size(), 1);
    const RichText &rich = blocks[0].content;
    QCOMPARE(rich.text, u"a b c d e f https://h.example\nnext"_s);
    const QList<Span> expected{
        {2, 1, Format::Bold, {}, {}},
        {4, 1, Format::Italic, {}, {}},
        {6, 1, Format::Strike, {}, {}},
        {8, 1, Format::Code, {}, {}},
        {10, 1, Format::Link, u"https://g.example"_s, {}},
        {12, 17, Format::Link, u"https://h.example"_s, {}},
    };
    QCOMPARE(rich.spans, expected);
}

void TestMarkdownParser::headingsCodeAndRules()
{
    const auto blocks =
        parse(u"## Title\n```rust ignore\nfn a() {}\n\n  b\n```\n---\n    indented\n");
    QCOMPARE(blocks.size(), 4);
    QCOMPARE(blocks[0].kind, Block::Kind::Heading);
    QCOMPARE(blocks[0].level, 2);
    QCOMPARE(blocks[1].language, u"rust"_s);
    QCOMPARE(blocks[1].info, u"rust ignore"_s);
    QCOMPARE(blocks[1].content.text, u"fn a() {}\n\n  b"_s);
    QVERIFY(blocks[1].fenced);
    QCOMPARE(blocks[2].kind, Block::Kind::Rule);
    QCOMPARE(blocks[3].content.text, u"indented"_s);
    QVERIFY(!blocks[3].fenced);
}

void TestMarkdownParser::tabsOfCodeAreKept()
{
    const auto blocks = parse(u"```make\nall:\n\tcc a.c\n\n\t  b\n```\n\n\t\tx\n\n- ```\n  \ty\n");
    QCOMPARE(blocks[0].content.text, u"all:\n\tcc a.c\n\n\t  b"_s);
    QCOMPARE(blocks[1].content.text, u"\tx"_s);
    QCOMPARE(blocks[2].content.text, u"\ty"_s);
}

void TestMarkdownParser::nestedListsAndQuotesAreNamedInTheirBlocks()
{
    const auto blocks = parse(u"> - one\n>   - two\n> - three\n>\n> text\n");
    QCOMPARE(blocks.size(), 4);
    QCOMPARE(blocks[0].containers.size(), 2);
    QVERIFY(blocks[0].containers[0].opens);
    QVERIFY(blocks[0].containers[1].opensList);
    QCOMPARE(blocks[1].content.text, u"two"_s);
    QCOMPARE(blocks[1].containers.size(), 3);
    QVERIFY(!blocks[1].containers[1].opens);
    QVERIFY(blocks[1].containers[2].opens);
    QVERIFY(blocks[2].containers[1].opens);
    QVERIFY(!blocks[2].containers[1].opensList);
    QCOMPARE(blocks[3].containers.size(), 1);
    QVERIFY(!blocks[3].containers[0].opens);
}

void TestMarkdownParser::taskItemsAndNumbersAreKept()
{
    const auto blocks = parse(u"7. a\n8. [x] b\n9. [ ] c\n");
    QCOMPARE(blocks.size(), 3);
    QCOMPARE(blocks[0].containers[0].number, 7);
    QCOMPARE(blocks[1].containers[0].number, 8);
    QCOMPARE(blocks[1].containers[0].task, Container::Task::Done);
    QCOMPARE(blocks[2].containers[0].task, Container::Task::Open);
    QCOMPARE(blocks[2].content.text, u"c"_s);
}

void TestMarkdownParser::anEmptyItemIsStillABlock()
{
    const auto blocks = parse(u"-\n- b\n");
    QCOMPARE(blocks.size(), 2);
    QVERIFY(blocks[0].content.text.isEmpty());
    QVERIFY(blocks[0].containers[0].opens);
}

void TestMarkdownParser::tablesKeepAlignmentAndCells()
{
    const auto blocks = parse(u"| a | b |\n|:-:|--:|\n| **1** | `2|` |\n| 3 |\n");
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocks[0].columns, (QList<Alignment>{Alignment::Center, Alignment::Right}));
    QCOMPARE(blocks[0].rows.size(), 3);
    QCOMPARE(blocks[0].rows[1][0].spans.size(), 1);
    QCOMPARE(blocks[0].rows[2].size(), 2);
}

void TestMarkdownParser::htmlIsText()
{
    const auto blocks = parse(u"<script>alert(1)</script>\n\na <b>x</b>");
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks[0].content.text, u"<script>alert(1)</script>"_s);
    QCOMPARE(blocks[1].content.text, u"a <b>x</b>"_s);
}

void TestMarkdownParser::imagesArePlaceholders()
{
    const auto blocks = parse(u"![alt *x*](https://i.example/p.png) ![](file:///etc/passwd)");
    QCOMPARE(blocks.size(), 1);
    const QList<Span> &spans = blocks[0].content.spans;
    QCOMPARE(blocks[0].content.text, u"alt x "_s);
    QCOMPARE(spans.last().source, u"file:///etc/passwd"_s);
    QCOMPARE(spans.last().length, 0);
    QCOMPARE(spans.first().source, u"https://i.example/p.png"_s);

    // Found by fuzzing: a link that md4c begins in a cell and does not end.
    const QList<Block> leaking = parse(u"~[ www.b.Hx\u0019[|\t1. b |\n:-:|\n `|b~\n~~~\ncode\n"_s);
    for (const Block &block : leaking)
        QVERIFY(block.kind != Block::Kind::Code || block.content.spans.isEmpty());
    // The same before text that begins without a paragraph of its own.
    const QList<Block> item = parse(u"www..1|\n:-:|\n- \b"_s);
    QCOMPARE(item.last().content.text, u"\b"_s);
    QCOMPARE(item.last().content.spans.size(), 0);
}

void TestMarkdownParser::entitiesAreDecoded()
{
    const auto blocks = parse(u"&amp; &copy; &#x41; &#0; &NotEqualTilde; &nothing; &#xD800;");
    QCOMPARE(blocks[0].content.text, u"& \u00A9 A \uFFFD \u2242\u0338 &nothing; \uFFFD"_s);
}

void TestMarkdownParser::thinkingIsABlockOfItsOwn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("thought");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<int>("blocks");
    QTest::newRow("whole") << u"<think>\nhm\n\nwell\n</think>\n\nAnswer"_s << u"hm\n\nwell"_s
                           << true << 2;
    QTest::newRow("one line") << u"<think>hm</think>Answer"_s << u"hm"_s << true << 2;
    QTest::newRow("open") << u"<think>\nhm"_s << u"hm"_s << false << 1;
    QTest::newRow("no opening tag")
        << u"hm\n\n# well\n</think>\nAnswer"_s << u"hm\n\n# well"_s << true << 2;
    QTest::newRow("later") << u"<think>a</think>"_s << u"a"_s << true << 1;
}

void TestMarkdownParser::thinkingIsABlockOfItsOwn()
{
    QFETCH(QString, text);
    QFETCH(QString, thought);
    QFETCH(bool, closed);
    QFETCH(int, blocks);
    const auto parsed = parse(text);
    QCOMPARE(parsed.size(), blocks);
    QCOMPARE(parsed[0].kind, Block::Kind::Thinking);
    QCOMPARE(parsed[0].content.text, thought);
    QCOMPARE(parsed[0].closed, closed);
    if (blocks > 1)
        QCOMPARE(parsed[1].content.text, u"Answer"_s);
}

void TestMarkdownParser::thinkingTagsInCodeAreText()
{
    for (const auto text : {u"Use `</think>` here", u"```\n<think>\nx\n</think>\n```\nafter"}) {
        for (const Block &block : parse(text))
            QVERIFY(block.kind != Block::Kind::Thinking);
    }
    QCOMPARE(parse(u"<think>a</think>b\n</think>c").size(), 2);
}

void TestMarkdownParser::withoutThinkingKeepsTheAnswer()
{
    QCOMPARE(withoutThinking(u"<think>a</think>\n\nb **c**\n"), u"b **c**\n"_s);
    QCOMPARE(withoutThinking(u"a\n</think>\nb"), u"b"_s);
    QCOMPARE(withoutThinking(u"plain\r\ntext"), u"plain\ntext"_s);
}

void TestMarkdownParser::longTablesGoOnInAnother()
{
    QString text = u"|n|\n|---|\n"_s;
    for (int i = 0; i < 2 * limits::tableRows; ++i)
        text += u"|%1|\n"_s.arg(i);
    const auto blocks = parse(text);
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks[1].rows.first().first().text, u"n"_s);
    QCOMPARE(blocks[1].rows.last().first().text, QString::number(2 * limits::tableRows - 1));
}

void TestMarkdownParser::cellsBeyondTheLastColumnAreKept()
{
    QString head = u"|"_s;
    QString line = u"|"_s;
    QString row = u"|"_s;
    for (int i = 0; i < limits::tableColumns + 5; ++i) {
        head += u"h|"_s;
        line += u"---|"_s;
        row += u"cell%1|"_s.arg(i);
    }
    const auto blocks = parse(head + u'\n' + line + u'\n' + row);
    QCOMPARE(blocks[0].columns.size(), limits::tableColumns);
    QVERIFY(blocks[0].rows[1].last().text.endsWith(u"cell%1"_s.arg(limits::tableColumns + 4)));
}

void TestMarkdownParser::longLinesAreBrokenAndNothingIsLost()
{
    const QString text(100'000, u'x');
    qsizetype seen = 0;
    for (const Block &block : parse(text)) {
        for (const auto line : block.content.text.tokenize(u'\n'))
            QVERIFY(line.size() <= limits::line);
        seen += block.content.text.count(u'x');
    }
    QCOMPARE(seen, text.size());
}

void TestMarkdownParser::longLinesOfCodeStayWhole()
{
    const QString code = u"short\n"_s + QString(100'000, u'x') + u"\nend"_s;
    const auto blocks = parse(u"Before.\n\n```py\n"_s + code + u"\n```\n\nBehind."_s);
    QCOMPARE(blocks.size(), 3);
    QCOMPARE(blocks[1].content.text, code);
}

void TestMarkdownParser::textBeyondTheLimitIsPlainAndWhole()
{
    QString text;
    for (int i = 0; text.size() < limits::rendered + 50'000; ++i)
        text += u"line **%1**\n\n"_s.arg(i);
    const auto blocks = parse(text);
    QCOMPARE(blocks.last().kind, Block::Kind::Plain);
    QStringList plain;
    for (const Block &block : blocks) {
        if (block.kind == Block::Kind::Plain)
            plain << block.content.text;
    }
    QVERIFY(text.endsWith(plain.join(u'\n') + u'\n'));
    QVERIFY(text.size() - plain.join(u'\n').size() <= limits::rendered);
}

void TestMarkdownParser::deepNestingIsFlattened()
{
    const auto blocks = parse(QString(1000, u'>') + u" deep"_s);
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocks[0].containers.size(), limits::nesting);
    QCOMPARE(blocks[0].content.text, u"deep"_s);
}

void TestMarkdownParser::expandingReferencesFallBackToPlainText()
{
    QString text = u"[a]: https://e.example/"_s + QString(9'000, u'x') + u"\n\n"_s;
    for (int i = 0; i < 2'000; ++i)
        text += u"[a] "_s;
    const auto blocks = parse(text);
    QCOMPARE(blocks.first().kind, Block::Kind::Plain);
    QString whole;
    for (const Block &block : blocks)
        whole += block.content.text;
    QCOMPARE(whole.count(u"[a]"_s), 2'001);
}

void TestMarkdownParser::linksBeyondTheLimitAreText()
{
    QString text;
    for (int i = 0; i < limits::links + 20; ++i)
        text += u"[l](u)\n\n"_s;
    int links = 0;
    for (const Block &block : parse(text))
        links += static_cast<int>(block.content.spans.size());
    QCOMPARE(links, limits::links);
}

QTEST_APPLESS_MAIN(TestMarkdownParser)
#include "tst_markdown_parser.moc"
