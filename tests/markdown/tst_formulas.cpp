// Which parts of a message are formulas, whole and while it arrives.

#include "markdown/formula.h"
#include "markdown/growing_document.h"
#include "markdown/limits.h"
#include "markdown/parser.h"
#include "markdown/plain_form.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dria::markdown;
using namespace Qt::StringLiterals;

namespace {

QStringList formulasOf(const RichText &text)
{
    QStringList found;
    for (const Span &span : text.spans) {
        if (span.formats.testFlag(Format::Math))
            found << text.text.mid(span.start, span.length);
    }
    return found;
}

/// Those within running text as they are, those on lines of their own in guillemets.
QStringList formulasOf(const QList<Block> &blocks)
{
    QStringList found;
    for (const Block &block : blocks) {
        if (block.kind == Block::Kind::Math)
            found << u'«' + block.content.text + u'»';
        found << formulasOf(block.content);
        for (const QList<RichText> &row : block.rows) {
            for (const RichText &cell : row)
                found << formulasOf(cell);
        }
    }
    return found;
}

/// Without what only later text can decide of sealed blocks.
QList<Block> settled(QList<Block> blocks)
{
    for (Block &block : blocks) {
        for (Container &container : block.containers)
            container.tight = true;
    }
    return blocks;
}

/// Empty, or the first prefix at which streamed text is not what a parse of it gives.
QString difference(const QString &text, int step)
{
    GrowingDocument document;
    for (qsizetype at = 0; at < text.size(); at += step) {
        (void)document.append(QStringView(text).mid(at, step));
        const QString prefix = text.left(at + step);
        if (settled(document.blocks()) != settled(parse(prefix)))
            return u"steps of %1, after: «%2»"_s.arg(step).arg(prefix);
    }
    (void)document.finish();
    return document.blocks() == parse(text) ? QString() : u"at the end of: «%1»"_s.arg(text);
}

} // namespace

class TestFormulas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTakenApart_data();
    void areTakenApart();
    void areFound_data();
    void areFound();
    void markdownDoesNotReachIntoThem();
    void oneOnALineOfItsOwnDividesAParagraph();
    void standInQuotesAndItems();
    void keepTheirTableAndEndIt();
    void areTextInCode();
    void areNotLookedForWhereMarkdownIsTakenAsItIs();
    void oneWithoutEndIsOpenOnlyAtTheEndOfTheText();
    void charactersOfPrivateUseAreKept();
    void nothingOfThemIsLost();
    void anEndlessOneIsText();
    void streamedIsTheSame_data() { areFound_data(); }
    void streamedIsTheSame();
    void anyMixtureStreamedIsTheSame();
    void textWithoutFormulasGrowsWithoutAParse();
    void whatIsShownWhileItArrives_data();
    void whatIsShownWhileItArrives();
    void closedFormulasDoNotChangeWhileTheLineGrows();
};

void TestFormulas::areTakenApart_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("tex");
    QTest::addColumn<bool>("display");
    QTest::addColumn<bool>("closed");
    QTest::newRow("dollars") << u"$x_1$"_s << u"x_1"_s << false << true;
    QTest::newRow("parentheses") << u"\\( a+b \\)"_s << u"a+b"_s << false << true;
    QTest::newRow("two dollars") << u"$$\nx\n$$"_s << u"x"_s << true << true;
    QTest::newRow("brackets") << u"\\[x\\]"_s << u"x"_s << true << true;
    QTest::newRow("environment") << u"\\begin{align*}a\\end{align*}"_s
                                 << u"\\begin{align*}a\\end{align*}"_s << true << true;
    QTest::newRow("full stop behind") << u"\\[x\\]."_s << u"x."_s << true << true;
    QTest::newRow("line break in it")
        << u"\\[a \\\\[2pt] b\\]"_s << u"a \\\\[2pt] b"_s << true << true;
    QTest::newRow("open") << u"\\[\n\\frac{a"_s << u"\\frac{a"_s << true << false;
    QTest::newRow("none") << u"x"_s << u"x"_s << false << false;
}

void TestFormulas::areTakenApart()
{
    QFETCH(QString, source);
    const Formula formula = formulaOf(source);
    QTEST(formula.tex, "tex");
    QTEST(formula.display, "display");
    QTEST(formula.isClosed, "closed");
}

void TestFormulas::areFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("formulas");
    const auto row = [](const char *name, const QString &text, const QStringList &formulas) {
        QTest::newRow(name) << text << formulas;
    };
    row("dollars", u"Let $a_1 = b*c*d$ be."_s, {u"$a_1 = b*c*d$"_s});
    row("parentheses", u"Let \\(a_1\\), \\( b \\) be."_s, {u"\\(a_1\\)"_s, u"\\( b \\)"_s});
    row("a suffix", u"the $n$th and $k$-th, $x$s"_s, {u"$n$"_s, u"$k$"_s, u"$x$"_s});
    row("between Han characters", u"设$x$为实数"_s, {u"$x$"_s});
    row("an escaped dollar in it", u"$a = \\$5$"_s, {u"$a = \\$5$"_s});
    row("prices", u"It costs $5, then $10. US$5 and A$6; $5/month or 5$."_s, {});
    row("a price and a formula", u"For $5 you get $x$."_s, {u"$x$"_s});
    row("variables", u"$PATH and $HOME, $foo->bar($x), echo $a:$b"_s, {});
    row("an escaped dollar", u"\\$x$ and \\$5$"_s, {});
    row("in an address", u"https://e.example/?a=$x$&b=$y$"_s, {});
    row("two dollars on a line", u"$$x = y$$"_s, {u"«$$x = y$$»"_s});
    row("two dollars over lines", u"$$\nx\n+ y\n- z\n- w\n$$\n"_s,
        {u"«$$\nx\n+ y\n- z\n- w\n$$»"_s});
    row("brackets over lines", u"So:\n\\[\na\n= b\n\\]\n"_s, {u"«\\[\na\n= b\n\\]»"_s});
    row("brackets behind text", u"So \\[\na\n\\], where"_s, {u"«\\[\na\n\\]»"_s});
    row("at the end of a line", u"The sum is: $$a + b$$.\nNext."_s, {u"«$$a + b$$.»"_s});
    row("amid a line", u"where $$x$$ is"_s, {u"$$x$$"_s});
    row("an environment", u"\\begin{align}\na &= b \\\\\nc &= d\n\\end{align}\n"_s,
        {u"«\\begin{align}\na &= b \\\\\nc &= d\n\\end{align}»"_s});
    row("another environment", u"\\begin{itemize}\nx\n\\end{itemize}\n"_s, {});
    row("escaped brackets", u"See \\[1\\], \\[a note\\] and \\[text\\](address)."_s, {});
    row("a rule behind it", u"$$x$$\n---\n\ny"_s, {u"«$$x$$»"_s});
    row("a blank line in it", u"$$\na\n\nb\n$$\n"_s, {});
    row("a fence in it", u"$$\na\n```\n$$\n```\n"_s, {});
    row("a heading in it", u"Costs $$\n# b\n$$\n"_s, {});
    row("empty", u"$$ $$ \\(\\) $ $ \\[\\]"_s, {});
    row("emphasised", u"**$$x$$** and *$y$*"_s, {u"$$x$$"_s, u"$y$"_s});
    row("in a heading", u"## On $x_1$ and $y_1$\n"_s, {u"$x_1$"_s, u"$y_1$"_s});
    row("in cells", u"| a | b |\n|---|---|\n| $|x|$ | \\(y|z\\) |\n| $$w$$ | v |\n"_s,
        {u"$|x|$"_s, u"\\(y|z\\)"_s, u"$$w$$"_s});
    row("under a table", u"| a |\n|---|\n| b |\n$$x$$\n"_s, {u"«$$x$$»"_s});
    row("in items", u"1. a\n   \\[\n   x\n   \\]\n2. b $$y$$\n\n   $$\n   z\n   $$\n"_s,
        {u"«\\[\nx\n\\]»"_s, u"«$$y$$»"_s, u"«$$\nz\n$$»"_s});
    row("an item is one", u"- $$x$$\n- \\[\n  y\n  \\]\n"_s, {u"«$$x$$»"_s, u"«\\[\ny\n\\]»"_s});
    row("not across items", u"- a \\[\n- b \\]\n"_s, {});
    row("in a quote", u"> a\n> $$\n> x\n> $$\n> b\n"_s, {u"«$$\nx\n$$»"_s});
    row("not out of a quote", u"> $$\n> x\n\n$$\n"_s, {});
    row("a minus in an item's formula", u"- a\n  \\[\n  x\n  - y\n  - z\n  \\]\n- b\n"_s,
        {u"«\\[\nx\n- y\n- z\n\\]»"_s});
    row("a list behind it", u"$$\na\n+ b\n$$\n+ c\n+ d\n\ne\n"_s, {u"«$$\na\n+ b\n$$»"_s});
    row("code", u"`$x$` and `` a ` $y$ ``, ` $z$"_s, {u"$z$"_s});
    row("code over lines", u"`a\n$x$` $y$\n\n`\n\n$z$ `\n"_s, {u"$y$"_s, u"$z$"_s});
    row("in fences",
        u"```\n$$\nx\n$$\n```\n\n> ```\n> $$\n> x\n> $$\n> ```\n\n- ```\n  $$\n  x\n  $$\n  ```\n"_s,
        {});
    row("indented code", u"a\n\n    $$\n    x\n    $$\n"_s, {});
    row("an indented formula", u"a:\n    $$\n    x\n    $$\n"_s, {u"«$$\nx\n$$»"_s});
    row("behind thinking", u"<think>\n$$a$$\n</think>\n$$b$$\n"_s, {u"«$$b$$»"_s});
}

void TestFormulas::areFound()
{
    QFETCH(QString, text);
    QTEST(formulasOf(parse(text)), "formulas");
}

void TestFormulas::markdownDoesNotReachIntoThem()
{
    const auto blocks = parse(u"*a* $b_1 * c_2 * [d](e) <f@g.example> &amp; \\{h\\}$ *i*");
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocks[0].content.text, u"a $b_1 * c_2 * [d](e) <f@g.example> &amp; \\{h\\}$ i"_s);
    const QList<Span> expected{
        {0, 1, Format::Italic, {}, {}},
        {2, 46, Format::Math, {}, {}},
        {49, 1, Format::Italic, {}, {}},
    };
    QCOMPARE(blocks[0].content.spans, expected);
}

void TestFormulas::oneOnALineOfItsOwnDividesAParagraph()
{
    const auto blocks = parse(u"one **two**  \n$$x$$\n  *three*\nfour\n\n$$y$$\n$$z$$\n");
    QCOMPARE(blocks.size(), 5);
    QCOMPARE(blocks[0].content.text, u"one two"_s);
    QCOMPARE(blocks[1].kind, Block::Kind::Math);
    QVERIFY(blocks[1].closed);
    QVERIFY(blocks[1].content.spans.isEmpty());
    QCOMPARE(blocks[2].content.text, u"three\nfour"_s);
    QCOMPARE(blocks[2].content.spans, (QList<Span>{{0, 5, Format::Italic, {}, {}}}));
    QCOMPARE(blocks[3].content.text, u"$$y$$"_s);
    QCOMPARE(blocks[4].content.text, u"$$z$$"_s);
}

void TestFormulas::standInQuotesAndItems()
{
    const auto blocks = parse(u"> 3. $$x$$\n>    a\n> 4. b\n");
    QCOMPARE(blocks.size(), 3);
    QCOMPARE(blocks[0].kind, Block::Kind::Math);
    QCOMPARE(blocks[0].containers.size(), 2);
    QVERIFY(blocks[0].containers[1].opens);
    QCOMPARE(blocks[1].content.text, u"a"_s);
    QVERIFY(!blocks[1].containers[1].opens);
    QVERIFY(blocks[2].containers[1].opens);
    QCOMPARE(blocks[2].containers[1].number, 4);
}

void TestFormulas::keepTheirTableAndEndIt()
{
    const auto blocks = parse(u"| a | b |\n|---|---|\n| $|x|$ | c |\n$$y$$\n");
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks[0].rows[1].size(), 2);
    QCOMPARE(blocks[0].rows[1][0].text, u"$|x|$"_s);
    QCOMPARE(blocks[0].rows[1][1].text, u"c"_s);
    QCOMPARE(blocks[1].kind, Block::Kind::Math);
}

void TestFormulas::areTextInCode()
{
    const auto blocks = parse(u"    $x$\n    $$y$$\n\n> ~~~ a$b$\n> $$\n> z\n> $$\n");
    QCOMPARE(blocks[0].content.text, u"$x$\n$$y$$"_s);
    QVERIFY(blocks[0].content.spans.isEmpty());
    QCOMPARE(blocks[1].content.text, u"$$\nz\n$$"_s);
    QCOMPARE(parse(u"[a](b$c$d \"$e$\") ![$f$](g)")[0].content.spans.value(0).target, u"b$c$d"_s);
}

void TestFormulas::areNotLookedForWhereMarkdownIsTakenAsItIs()
{
    QVERIFY(formulasOf(parse(u"$x$ \\(y\\)\n\n$$z$$", ParseOptions::faithful())).isEmpty());
}

void TestFormulas::oneWithoutEndIsOpenOnlyAtTheEndOfTheText()
{
    const auto open = parse(u"So:\n\\[\n\\frac{a_1}{b");
    QCOMPARE(open.size(), 2);
    QCOMPARE(open[1].kind, Block::Kind::Math);
    QCOMPARE(open[1].content.text, u"\\[\n\\frac{a_1}{b"_s);
    QVERIFY(!open[1].closed);
    QCOMPARE(formulasOf(parse(u"Let \\(a_1 *b")), QStringList{u"\\(a_1 *b"_s});
    // Money is no formula that has only begun.
    QVERIFY(formulasOf(parse(u"It costs $5")).isEmpty());
    QVERIFY(formulasOf(parse(u"Let \\(a_1 *b\nc")).isEmpty());
    QVERIFY(formulasOf(parse(u"So:\n\\[\na\n\nb")).isEmpty());
}

void TestFormulas::charactersOfPrivateUseAreKept()
{
    const QString own = u"\uE000\uE001\uE002 "_s;
    const auto blocks = parse(own + u"$x$ "_s + own + u"$y$ "_s + own);
    QCOMPARE(blocks[0].content.text, (own + u"$x$ "_s + own + u"$y$ "_s + own).trimmed());
    QCOMPARE(formulasOf(blocks), (QStringList{u"$x$"_s, u"$y$"_s}));
    // Where none is left, formulas are text.
    QString all;
    for (char16_t c = 0xE000; c <= 0xF8FF; ++c)
        all += QChar(c);
    QVERIFY(plainForm(parse(all + u" $x$"_s)).contains(u"$x$"_s));
}

void TestFormulas::nothingOfThemIsLost()
{
    QString text;
    for (int i = 0; i < 9000; ++i)
        text += u"$x_{%1}$ "_s.arg(i);
    const QString shown = plainForm(parse(text));
    for (int i = 0; i < 9000; i += 499)
        QVERIFY(shown.contains(u"$x_{%1}$"_s.arg(i)));
}

void TestFormulas::anEndlessOneIsText()
{
    const QString text = u"$$\n"_s + u"a + b\n"_s.repeated(limits::formula / 5 + 1) + u"$$\n"_s;
    QVERIFY(formulasOf(parse(text)).isEmpty());
    QCOMPARE(plainForm(parse(text)).count(u"a + b"_s), text.count(u"a + b"_s));
}

void TestFormulas::streamedIsTheSame()
{
    QFETCH(QString, text);
    const QString around = u"Before.\n\n"_s + text + u"\n\n- item\n\nAfter."_s;
    for (const QString &whole : {text, around}) {
        for (const int step : {1, 2, 5, 13}) {
            const QString wrong = difference(whole, step);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }
}

void TestFormulas::anyMixtureStreamedIsTheSame()
{
    const QStringList pieces{u"$$"_s,
                             u"$"_s,
                             u"\\["_s,
                             u"\\]"_s,
                             u"\\("_s,
                             u"\\)"_s,
                             u"\\"_s,
                             u"\n"_s,
                             u"\n"_s,
                             u"\n\n"_s,
                             u"x"_s,
                             u" y"_s,
                             u"5"_s,
                             u" "_s,
                             u"`"_s,
                             u"*"_s,
                             u"**"_s,
                             u"\n- "_s,
                             u"\n+ "_s,
                             u"\n1. "_s,
                             u"\n  "_s,
                             u"\n> "_s,
                             u"\n| a | b |\n|---|---|\n| "_s,
                             u"|"_s,
                             u"\n---\n"_s,
                             u"\n# "_s,
                             u"\\begin{align}"_s,
                             u"\\end{align}"_s,
                             u"."_s,
                             u"\n```\n"_s};
    QRandomGenerator random(20);
    for (int round = 0; round < 1000; ++round) {
        QString text;
        for (int i = 0; i < 24; ++i)
            text += pieces[random.bounded(pieces.size())];
        const QString wrong = difference(text, 1 + round % 3);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
}

void TestFormulas::textWithoutFormulasGrowsWithoutAParse()
{
    GrowingDocument document;
    document.append(u"Let $x$ be a number.\n\nThen it is ");
    const qsizetype parses = document.parses();
    for (int i = 0; i < 50; ++i)
        document.append(u"said that it is one and ");
    QCOMPARE(document.parses(), parses);
}

void TestFormulas::whatIsShownWhileItArrives_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("dollars") << u"Let $x^2_1$ be, *and* **$y$ too**."_s;
    QTest::newRow("parentheses") << u"Let \\(a_1 * b * c\\) be, *and* more."_s;
    QTest::newRow("brackets") << u"So:\n\\[\n\\frac{a_1}{b_1}\n- c\n- d\n\\]\nis."_s;
    QTest::newRow("two dollars") << u"So:\n\n$$\na *b* c\n$$\n\nis."_s;
    QTest::newRow("amid a line") << u"So \\[ a *b* c \\]\nis."_s;
    QTest::newRow("in an item") << u"- so\n  $$x_1 *a* b$$\n- is"_s;
    QTest::newRow("in a table") << u"| $a$ | **b** |\n|---|---|\n| \\(|c_1|\\) | *d* |\n\nis."_s;
    QTest::newRow("prices") << u"It costs $5, then $10."_s;
}

/// Nothing flashes: what stands on screen is the beginning of what it becomes.
void TestFormulas::whatIsShownWhileItArrives()
{
    QFETCH(QString, text);
    const auto shown = [](const QList<Block> &blocks) { return plainForm(blocks).trimmed(); };
    const QString last = shown(parse(text));
    GrowingDocument document(GrowingDocument::End::Closed);
    for (qsizetype i = 0; i < text.size(); ++i) {
        document.append(QStringView(text).mid(i, 1));
        const QString now = shown(document.blocks());
        if (!last.startsWith(now))
            QFAIL(qPrintable(u"behind «%1» stands «%2»"_s.arg(text.left(i + 1), now)));
    }
    QCOMPARE(shown(document.blocks()), last);
    (void)document.finish();
    QCOMPARE(document.blocks(), parse(text));
}

void TestFormulas::closedFormulasDoNotChangeWhileTheLineGrows()
{
    GrowingDocument document(GrowingDocument::End::Closed);
    document.append(u"Let $a *b* c$ be ");
    const QList<Span> spans = document.blocks()[0].content.spans;
    QCOMPARE(spans.size(), 1);
    for (const QString &word :
         {u"what "_s, u"it *is*, "_s, u"and $"_s, u"d^2 "_s, u"+ e"_s, u"$ more"_s}) {
        document.append(word);
        QCOMPARE(document.blocks()[0].content.spans.first(), spans.first());
    }
    QCOMPARE(formulasOf(document.blocks()), (QStringList{u"$a *b* c$"_s, u"$d^2 + e$"_s}));
}

QTEST_GUILESS_MAIN(TestFormulas)
#include "tst_formulas.moc"
