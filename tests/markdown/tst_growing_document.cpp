#include "markdown/growing_document.h"
#include "markdown/limits.h"
#include "markdown/parser.h"

#include <QTest>

using namespace dria::markdown;
using namespace Qt::StringLiterals;

namespace {

/// Without what only later text can decide of sealed blocks.
QList<Block> settled(QList<Block> blocks)
{
    for (Block &block : blocks) {
        for (Container &container : block.containers)
            container.tight = true;
    }
    return blocks;
}

} // namespace

class TestGrowingDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheWholeParseAtEveryPrefix_data();
    void equalsTheWholeParseAtEveryPrefix();
    void sealedBlocksDoNotChange();
    void workDoesNotGrowWithWhatIsSealed();
    void aBlockThatNeverClosesIsNotParsedAgain_data();
    void aBlockThatNeverClosesIsNotParsedAgain();
    void aLongBeginningThatCameAtOnceIsNotParsedAgain_data();
    void aLongBeginningThatCameAtOnceIsNotParsedAgain();
    void saysThatABlockOnlyGrew();
    void anUnclosedFenceIsCode();
    void aMissingOpeningTagTurnsWhatWasSealedIntoThinking();
    void finishSettlesLateLinkDefinitions();
    void goesOnPlainBeyondTheLimit();
};

void TestGrowingDocument::equalsTheWholeParseAtEveryPrefix_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("mixed")
        << u"# Title\n\nSome *text* with `code`,\nmore.\n\n- one\n- two\n\n"
           "  more of two\n  - nested\n\nAfter the list.\n\n```cpp\nint a;\n\n"
           "int b;\n```\nRight after.\n\n| a | b |\n|---|:-:|\n| 1 | 2 |\n\n> quote\n"
           "lazy\n\n> another\n\n---\n\n1. x\n2. y\n\n   ```\n   in item\n\n   ```\n\n"
           "Last [link](https://e.example) and ![img](https://i.example/a.png).\n"_s;
    QTest::newRow("indented code")
        << u"text\n\n    code\n\n    more\n\n\n  after\n\ttab\n\nend\n"_s;
    QTest::newRow("fences")
        << u"~~~~ lang\n```\n~~~\n~~~~\n```` a`b\nnot code\n\n   ```\n   x\n    ```\n"
           "  ```\nout\n> ```\n> a\n\nb\n```\n\nc\n"_s;
    QTest::newRow("lists and fences")
        << u"- a\n  ```\n  x\n\ny\n\n* * *\n\n-\n\n  z\n\n10. a\n    ```\n"
           "    b\n\n    c\n    ```\n\n- - d\n\n    e\n\nf\n"_s;
    QTest::newRow("no list") << u"para\n2. not a list\n   ```\n   x\n\ny\n\n   ```\nz\n\nw\n"_s;
    QTest::newRow("indented code, setext or list")
        << u"> \n    -P-\n\n    Foo 1\n---. a\n2.\n b\n\n   c\n10) d\n"_s;
    QTest::newRow("blank lines in code") << u"```\na\n\t\n \t \n\n\tb\n\t"_s;
    QTest::newRow("what ends a table") << u"| a |\n|---|\n| 1 |\n```\nx | y\n---|---\n- "
                                          u"z\n```\n\n| b |\n|---|\n- c\n- d\n\n| e |\n|---|\n"
                                          "# f\n"_s;
    QTest::newRow("lists that end without a blank line")
        << u"- a\n-\nb\n-\n\n1.\nc\n2. d\n\n- # e\nf\n- g\n- h\n"_s;
    QTest::newRow("null") << u"~~~~ a\n\1\2"_s + QChar(u'\0') + u"\3\n~~~~\n"_s + QChar(u'\0');
    QTest::newRow("thinking")
        << u"<think>\nfirst\n\nthen `x`\n</think>\n\nAnswer\n\n<think>b</think> c\n"_s;
    QTest::newRow("orphan") << u"hm\n\nwell</think>\nAnswer\n\nmore </think> x\n"_s;
    QTest::newRow("line ends") << u"a\r\nb\r\n\r\nc\rd\r\re\r\n```\r\nx\r\n```\r\n"_s;
    QTest::newRow("setext") << u"Head\n===\n\npara\n-\n\ntext\n---\nx\n"_s;
    QTest::newRow("scripts")
        << u"Grüße 😀👍🏽\n\n漢字とかな\n\nسلام **عالم**\n\n- أ\n- ب\n\nend"_s;
}

void TestGrowingDocument::equalsTheWholeParseAtEveryPrefix()
{
    QFETCH(QString, text);
    for (const int step : {1, 3, 7}) {
        GrowingDocument document;
        for (qsizetype at = 0; at < text.size(); at += step) {
            document.append(QStringView(text).mid(at, step));
            const QStringView prefix = QStringView(text).left(at + step);
            if (settled(document.blocks()) != settled(parse(prefix)))
                QFAIL(qPrintable(u"with steps of %1 differs after: "_s.arg(step) +
                                 prefix.toString()));
        }
        document.finish();
        QVERIFY(document.blocks() == parse(text));
    }
}

void TestGrowingDocument::sealedBlocksDoNotChange()
{
    const QString text = u"one\n\ntwo\n\n- a\n- b\n\nthree\n\n```\nx\n```\nfour"_s;
    GrowingDocument document;
    QList<Block> sealed;
    for (const QChar c : text) {
        const qsizetype firstChanged = document.append(QStringView(&c, 1)).first;
        QVERIFY(firstChanged >= sealed.size());
        QCOMPARE(document.blocks().mid(0, sealed.size()), sealed);
        sealed = document.blocks().mid(0, document.sealedCount());
    }
    QCOMPARE(sealed.size(), 6);
}

void TestGrowingDocument::workDoesNotGrowWithWhatIsSealed()
{
    GrowingDocument document;
    const QString paragraph = u"Some words that make a paragraph.\n\n"_s;
    QList<qsizetype> work;
    for (int i = 0; i < 500; ++i) {
        const qsizetype before = document.parsedUnits();
        document.append(paragraph);
        work << document.parsedUnits() - before;
    }
    QCOMPARE(work.first(), work.last());
}

void TestGrowingDocument::aBlockThatNeverClosesIsNotParsedAgain_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("fence") << u"    total += measure(sample)  # one more\n"_s;
    QTest::newRow("list") << u"- item with **bold** words and `code` in it\n"_s;
    QTest::newRow("numbers") << u"1. item with **bold** words and `code` in it\n"_s;
    QTest::newRow("table") << u"| row | 42 | some **bold** remark |\n"_s;
}

void TestGrowingDocument::aBlockThatNeverClosesIsNotParsedAgain()
{
    QFETCH(QString, line);
    QString text;
    if (line.startsWith(u' '))
        text = u"```python\n"_s;
    else if (line.startsWith(u'|'))
        text = u"| name | value | remark |\n|---|---:|---|\n"_s;
    GrowingDocument document;
    document.append(text);
    QList<qsizetype> work;
    for (int i = 0; i < 3000; ++i) {
        const qsizetype before = document.parsedUnits();
        document.append(line);
        work << document.parsedUnits() - before;
    }
    QCOMPARE(work.last(), work[10]);
    QVERIFY(work.last() <= 4 * line.size());
    QVERIFY(settled(document.blocks()) == settled(parse(text + line.repeated(3000))));
}

void TestGrowingDocument::aLongBeginningThatCameAtOnceIsNotParsedAgain_data()
{
    aBlockThatNeverClosesIsNotParsedAgain_data();
}

void TestGrowingDocument::aLongBeginningThatCameAtOnceIsNotParsedAgain()
{
    QFETCH(QString, line);
    QString head;
    if (line.startsWith(u' '))
        head = u"```python\n"_s;
    else if (line.startsWith(u'|'))
        head = u"| name | value | remark |\n|---|---:|---|\n"_s;
    const auto workAfter = [&](qsizetype lines, qsizetype cut, GrowingDocument::End end) {
        GrowingDocument document(end);
        const QString text = head + line.repeated(lines + 30);
        const qsizetype begin = head.size() + lines * line.size() + cut;
        document.append(text.first(begin));
        QList<qsizetype> work;
        for (qsizetype at = begin; at < text.size(); at += 4) {
            const qsizetype before = document.parsedUnits();
            document.append(text.mid(at, 4));
            work << document.parsedUnits() - before;
        }
        return work;
    };
    for (const auto end : {GrowingDocument::End::AsItIs, GrowingDocument::End::Closed}) {
        for (qsizetype cut = 0; cut < line.size(); cut += 5)
            QCOMPARE(workAfter(1000, cut, end), workAfter(30, cut, end));
    }
}

void TestGrowingDocument::saysThatABlockOnlyGrew()
{
    GrowingDocument document;
    document.append(u"```c\nint a;\n");
    const auto code = document.append(u"int b;\nin");
    QVERIFY(code.extends);
    QCOMPARE(code.first, 0);
    const auto closed = document.append(u"t c;\n```\nWords");
    QCOMPARE(closed.first, 0);
    QVERIFY(closed.extends);
    QCOMPARE(document.blocks()[0].content.text, u"int a;\nint b;\nint c;"_s);
    const auto words = document.append(u" and more");
    QVERIFY(words.extends);
    QCOMPARE(document.blocks()[1].content.text, u"Words and more"_s);
    document.append(u"\n\n| a |\n|---|\n| 1 |\n");
    const auto row = document.append(u"| 2 |\n");
    QVERIFY(row.extends);
    QCOMPARE(document.blocks()[row.first].rows.size(), 3);
    const auto half = document.append(u"| th");
    QVERIFY(half.extends);
    QCOMPARE(document.blocks()[row.first].rows.last().first().text, u"th"_s);
    const auto whole = document.append(u"ree |\n| 4 |\n");
    QVERIFY(whole.extends);
    QCOMPARE(document.blocks()[row.first].rows.size(), 5);
    QCOMPARE(document.blocks()[row.first].rows[3].first().text, u"three"_s);
}

void TestGrowingDocument::anUnclosedFenceIsCode()
{
    GrowingDocument document;
    document.append(u"```py\nprint(1)\n\n# no heading");
    QCOMPARE(document.blocks().size(), 1);
    QCOMPARE(document.blocks()[0].kind, Block::Kind::Code);
    QCOMPARE(document.blocks()[0].language, u"py"_s);
    QCOMPARE(document.sealedCount(), 0);
}

void TestGrowingDocument::aMissingOpeningTagTurnsWhatWasSealedIntoThinking()
{
    GrowingDocument document;
    document.append(u"one\n\ntwo\n\n");
    QCOMPARE(document.sealedCount(), 2);
    QCOMPARE(document.append(u"three</think>").first, 0);
    QCOMPARE(document.blocks().size(), 1);
    QCOMPARE(document.blocks()[0].kind, Block::Kind::Thinking);
    document.append(u"\nAnswer");
    QCOMPARE(document.blocks().last().content.text, u"Answer"_s);
}

void TestGrowingDocument::finishSettlesLateLinkDefinitions()
{
    GrowingDocument document;
    document.append(u"same\n\nsee [a]\n\n[a]: https://e.example\n");
    QVERIFY(document.blocks()[1].content.spans.isEmpty());
    QCOMPARE(document.finish().first, 1);
    QCOMPARE(document.blocks()[1].content.spans.first().target, u"https://e.example"_s);
    QCOMPARE(document.sealedCount(), document.blocks().size());
}

void TestGrowingDocument::goesOnPlainBeyondTheLimit()
{
    GrowingDocument document;
    QString text;
    QString piece;
    for (int i = 0; i < 20; ++i)
        piece += u"Line %1 of text.\n\n"_s.arg(i);
    while (text.size() < limits::rendered + 3 * limits::plainChunk) {
        document.append(piece);
        text += piece;
    }
    QVERIFY(document.blocks() == parse(text));
    const qsizetype before = document.blocks().size();
    QVERIFY(document.append(u"x").first >= before - 3);
    QVERIFY(document.blocks() == parse(text + u'x'));
}

QTEST_APPLESS_MAIN(TestGrowingDocument)
#include "tst_growing_document.moc"
