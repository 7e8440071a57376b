// What a text from strangers can make of the engine: nothing larger than the limits, and nothing
// lost. Counts only; the time is measured by tests/bench/bench_hostile.

#include "markdown/emoji.h"
#include "markdown/growing_document.h"
#include "markdown/limits.h"
#include "markdown/parser.h"
#include "markdown/shape.h"
#include "support/pathological.h"

#include <QTest>

using namespace dria::markdown;
using namespace dria::test;
using namespace Qt::StringLiterals;

namespace {

/// All that is shown of a block, cells one after the other.
QString shownText(const Block &block)
{
    QString text = block.content.text;
    for (const QList<RichText> &row : block.rows) {
        for (const RichText &cell : row)
            text += cell.text + u' ';
    }
    return text;
}

/// Letters and digits alone: what no markup is made of.
QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

QString lettersOf(const QList<Block> &blocks)
{
    QString letters;
    const Block *previous = nullptr;
    for (const Block &block : blocks) {
        QString shown = lettersOf(block.language + shownText(block));
        // A long table goes on as another one, under the same head.
        if (previous != nullptr && !block.rows.isEmpty() && !previous->rows.isEmpty() &&
            block.rows.first() == previous->rows.first())
            shown.remove(0, lettersOf(shownText({.rows = {block.rows.first()}})).size());
        letters += shown;
        previous = &block;
    }
    return letters;
}

/// Whether Markdown hides parts of a text by its own rules: targets, definitions, entities, numbers
/// of items.
bool hidesText(const QString &text)
{
    return text.contains(u"]("_s) || text.contains(u"]:"_s) || text.contains(u"&"_s) ||
           text.contains(u"1."_s);
}

} // namespace

class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksStayWithinTheLimits_data() { texts(); }
    void blocksStayWithinTheLimits();
    void nothingIsLost_data() { texts(); }
    void nothingIsLost();
    void streamedIsTheSame_data() { texts(); }
    void streamedIsTheSame();
    void naughtyStringsComeOutWhole();
    void aLongOrderedListStaysTight();
    void aBreakTakesNoEmojiApart();

private:
    static void texts()
    {
        QTest::addColumn<QString>("text");
        for (const HostileText &hostile : pathologicalTexts())
            QTest::newRow(qPrintable(hostile.name)) << hostile.text;
    }
};

void TestLimits::blocksStayWithinTheLimits()
{
    QFETCH(QString, text);
    const QList<Block> blocks = parse(text);
    qsizetype output = 0;
    for (const Block &block : blocks) {
        output += shownText(block).size();
        QVERIFY(block.containers.size() <= limits::nesting);
        QVERIFY(block.columns.size() <= limits::tableColumns);
        QVERIFY(block.rows.size() <= limits::tableRows + 1);
        if (block.kind == Block::Kind::Code)
            continue;
        QVERIFY(block.content.text.size() <= limits::line + limits::paragraph);
        if (block.kind == Block::Kind::Paragraph)
            QVERIFY(markCount(block.content.text) <= 2048 + limits::paragraphMarks);
        if (block.kind == Block::Kind::Paragraph)
            QVERIFY(emojiCount(block.content.text) <= 96);
    }
    QVERIFY(output <= limits::output(text.toUtf8().size()));
}

void TestLimits::nothingIsLost()
{
    QFETCH(QString, text);
    if (hidesText(text))
        return;
    const QString shown = lettersOf(parse(text));
    QVERIFY2(shown == lettersOf(text), "letters are missing, or stand elsewhere");
}

void TestLimits::streamedIsTheSame()
{
    QFETCH(QString, text);
    text.truncate(400'000); // beyond the limit of what is rendered
    GrowingDocument document;
    for (qsizetype at = 0; at < text.size(); at += 20'011)
        document.append(QStringView(text).mid(at, 20'011));
    document.finish();
    QVERIFY(document.blocks() == parse(text));
}

void TestLimits::naughtyStringsComeOutWhole()
{
    for (const QString &text : naughtyStrings()) {
        if (hidesText(text) || text.contains(u"<think"_s))
            continue;
        // In code all of it is shown, whatever it is.
        const QList<Block> code = parse(u"~~~~~~\n"_s + text + u"\n~~~~~~\n"_s);
        QCOMPARE(code.size(), 1);
        QCOMPARE(lettersOf(code), lettersOf(text));
        QCOMPARE(lettersOf(parse(text)), lettersOf(text));
    }
}

void TestLimits::aLongOrderedListStaysTight()
{
    const QList<Block> blocks = parse(u"1. an item\n"_s.repeated(2000));
    QCOMPARE(blocks.size(), 2000);
    for (const Block &block : blocks)
        QVERIFY(block.containers.first().tight);
}

void TestLimits::aBreakTakesNoEmojiApart()
{
    const QString family = u"👍🏽👨‍👩‍👧"_s;
    const QList<Block> blocks = parse(family.repeated(200));
    QVERIFY(blocks.size() > 10);
    for (const Block &block : blocks) {
        const QString &text = block.content.text;
        QVERIFY(text.startsWith(u"👍🏽"_s) || text.startsWith(u"👨‍👩‍👧"_s));
        QVERIFY(text.endsWith(u"👍🏽"_s) || text.endsWith(u"👨‍👩‍👧"_s));
    }
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
