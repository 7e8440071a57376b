// The property on which streaming stands, over the official examples: at every prefix the sealed
// blocks and the tail are what a parse of the prefix gives.

#include "markdown/growing_document.h"
#include "markdown/open_end.h"
#include "markdown/parser.h"
#include "support/corpus.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace dria::markdown;
using namespace dria::test;
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

QStringList examples(const QString &file)
{
    QStringList texts;
    for (const QJsonValue &example : dataArray(file))
        texts << example[u"markdown"_s].toString().replace(u'→', u'\t');
    return texts;
}

/// Whether before is the beginning of now: all its text, or all its rows but the last.
bool begins(const Block &before, const Block &now)
{
    Block shorter = now;
    shorter.content = before.content;
    shorter.rows = before.rows;
    if (shorter != before || !now.content.text.startsWith(before.content.text))
        return false;
    for (qsizetype i = 0; i < before.content.spans.size(); ++i) {
        Span span = now.content.spans.value(i);
        span.length = std::min(span.length, before.content.text.size() - span.start);
        if (span != before.content.spans[i])
            return false;
    }
    for (qsizetype i = 0; i + 1 < before.rows.size(); ++i) {
        if (before.rows[i] != now.rows.value(i))
            return false;
    }
    return true;
}

/// Whether a change says no less than what changed.
bool isTold(GrowingDocument::Change change, const QList<Block> &before, const QList<Block> &now)
{
    if (change.first > now.size() || before.mid(0, change.first) != now.mid(0, change.first))
        return false;
    return !change.extends || (change.first < qMin(before.size(), now.size()) &&
                               begins(before[change.first], now[change.first]));
}

/// What a growing document with a closed end shows, by one parse.
QList<Block> parseClosed(const QString &text)
{
    LineScanner scanner;
    for (qsizetype at = 0;;) {
        const qsizetype end = text.indexOf(u'\n', at);
        if (end < 0)
            break;
        const LineScanner::Step step = scanner.feed(QStringView(text).mid(at, end - at));
        at = end + 1;
        if (step.thinkOpens >= 0 || step.thinkCloses >= 0)
            at = text.size(); // not in these texts
    }
    if (scanner.inFence())
        return parse(text);
    const QList<Block> closed = parse(withOpenEnd(text, openEnd(text)));
    const QList<Block> asItIs = parse(text);
    const bool inCode = !closed.isEmpty() && closed.last().kind == Block::Kind::Code &&
                        closed.size() == asItIs.size();
    return inCode ? asItIs : closed;
}

/// Empty, or what is wrong.
QString difference(const QString &text, int step, GrowingDocument::End end)
{
    GrowingDocument document(end);
    for (qsizetype at = 0; at < text.size(); at += step) {
        const QList<Block> before = document.blocks();
        const GrowingDocument::Change change = document.append(QStringView(text).mid(at, step));
        const QString prefix = text.left(at + step);
        const QList<Block> whole =
            end == GrowingDocument::End::Closed ? parseClosed(prefix) : parse(prefix);
        if (settled(document.blocks()) != settled(whole))
            return u"step %1 after: «%2», «%3» is not «%4»"_s.arg(step).arg(
                prefix, document.blocks().last().content.text, whole.last().content.text);
        if (!isTold(change, before, document.blocks()))
            return u"more changed than was told: «%1»"_s.arg(prefix);
    }
    document.finish();
    return document.blocks() == parse(text) ? QString() : u"at the end of: «%1»"_s.arg(text);
}

} // namespace

class TestGrowingCorpora : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheWholeParseAtEveryPrefix_data();
    void equalsTheWholeParseAtEveryPrefix();
    void equalsTheWholeParseOfExamplesInARow();
    void equalsTheWholeParseOfRandomParagraphs();
    void aLongParagraphIsReadFromItsLastWords();
};

void TestGrowingCorpora::equalsTheWholeParseAtEveryPrefix_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file :
         {"commonmark/spec", "gfm/spec", "gfm/extensions", "gfm/regression", "cmark/regression",
          "md4c/regressions", "md4c/coverage", "md4c/spec-tables", "md4c/spec-tasklists",
          "md4c/spec-strikethrough", "md4c/spec-permissive-autolinks"})
        QTest::newRow(file) << u"markdown/%1.json"_s.arg(QLatin1String(file));
}

void TestGrowingCorpora::equalsTheWholeParseAtEveryPrefix()
{
    QFETCH(QString, file);
    for (const QString &text : examples(file)) {
        if (text.contains(u"]:"_s) || text.size() > 2000)
            continue; // reference definitions are the named exception
        for (const int step : {1, 2, 5, 13}) {
            for (const auto end : {GrowingDocument::End::AsItIs, GrowingDocument::End::Closed}) {
                const QString wrong = difference(text, step, end);
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            }
        }
    }
}

/// Examples one after the other, so that lists, tables and fences meet.
void TestGrowingCorpora::equalsTheWholeParseOfExamplesInARow()
{
    const QStringList all =
        examples(u"markdown/commonmark/spec.json"_s) + examples(u"markdown/gfm/extensions.json"_s);
    for (qsizetype i = 0; i + 3 < all.size(); i += 3) {
        const QString text = all.mid(i, 3).join(i % 2 == 0 ? u"\n"_s : u""_s);
        if (text.contains(u"]:"_s) || text.size() > 2000)
            continue;
        for (const int step : {1, 7}) {
            for (const auto end : {GrowingDocument::End::AsItIs, GrowingDocument::End::Closed}) {
                const QString wrong = difference(text, step, end);
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            }
        }
    }
}

/// Paragraphs as models write them, and as they do not: words with marks of every kind between.
void TestGrowingCorpora::equalsTheWholeParseOfRandomParagraphs()
{
    const QStringList pieces{
        u"words of it"_s,   u"and"_s,        u"**loud**"_s, u"*soft*"_s,       u"`code(*a)`"_s,
        u"[a *b*](c_d)"_s,  u"snake_case"_s, u"5*x"_s,      u"~~no~~"_s,       u"a\\*b"_s,
        u"www.a.example"_s, u"&amp; so"_s,   u"[1]"_s,      u"end."_s,         u"Well: yes,"_s,
        u"![x](y)"_s,       u"😀"_s,          u"**open"_s,   u"`half"_s,        u"[label"_s,
        u"日本語、"_s,      u"\n"_s,         u"_it_"_s,     u"$5 and $6"_s,    u"a@b.example"_s,
        u"**a *b* c**"_s,   u"x | y"_s,      u"<b>"_s,      u"(so)"_s,         u"\n- item"_s,
        u"***b***"_s,       u"] ["_s,        u"word!"_s,    u"http://a.b/c"_s, u"\n> said"_s};
    QRandomGenerator random(20261125);
    for (int round = 0; round < 150; ++round) {
        QString text;
        for (int piece = 0; piece < 24; ++piece) {
            // Often plain words, so that much of a paragraph is settled.
            const bool plain = random.bounded(3) == 0;
            text += plain ? u"plain words"_s : pieces[random.bounded(int(pieces.size()))];
            text += u' ';
        }
        const int step = 1 + random.bounded(9);
        for (const auto end : {GrowingDocument::End::AsItIs, GrowingDocument::End::Closed}) {
            const QString wrong = difference(text, step, end);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }
}

void TestGrowingCorpora::aLongParagraphIsReadFromItsLastWords()
{
    GrowingDocument document;
    QList<qsizetype> work;
    for (int i = 0; i < 40; ++i) {
        const qsizetype before = document.parsedUnits();
        document.append(u"some words with `code` and **weight** ");
        work << document.parsedUnits() - before;
    }
    QVERIFY2(work.last() <= 3 * work.first(), qPrintable(QString::number(work.last())));
}

QTEST_GUILESS_MAIN(TestGrowingCorpora)
#include "tst_growing_corpora.moc"
