#include "ui/highlight/syntax_colourer.h"

#include <QTest>

using namespace dria::highlight;
using namespace Qt::StringLiterals;

class TestSyntaxColourer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheGrammarWhereThereIsOne();
    void tellsPartsApart_data();
    void tellsPartsApart();
    void linesKnowWhatWasLeftOpen();
    void isBoundedOnALongLine();
    void statesAreBounded();
};

namespace {

/// What a part of the line is; nullopt for plain text.
std::optional<Token> tokenAt(const QString &line, const QList<Span> &spans, const QString &part)
{
    const qsizetype at = line.indexOf(part);
    for (const Span &span : spans) {
        if (at >= span.start && at + part.size() <= span.start + span.length)
            return span.token;
    }
    return std::nullopt;
}

} // namespace

void TestSyntaxColourer::takesTheGrammarWhereThereIsOne()
{
    for (const char16_t *name :
         {u"py", u"C++", u"scala", u"dockerfile", u"elixir", u"sh", u"yml"}) {
        const Colourer *colourer = Colourer::forLanguage(name);
        QVERIFY(dynamic_cast<const SyntaxColourer *>(colourer) != nullptr);
        QCOMPARE(Colourer::forLanguage(name), colourer);
    }
    QCOMPARE(SyntaxColourer::forLanguage(u"klingon"), nullptr);
    QCOMPARE(SyntaxColourer::forLanguage(u""), nullptr);
    QCOMPARE(SyntaxColourer::forLanguage(QString(5000, u'c')), nullptr);
    QCOMPARE(SyntaxColourer::forLanguage(u"text"), nullptr);
}

void TestSyntaxColourer::tellsPartsApart_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("part");
    QTest::addColumn<int>("token");
    const auto row = [](const char *language, const QString &line, const QString &part,
                        Token token) {
        QTest::addRow("%s %s", language, qPrintable(part))
            << QString::fromLatin1(language) << line << part << static_cast<int>(token);
    };
    const QString python = u"@wraps\tdef f(a: int): return print('b', 0x1F)  # why"_s;
    row("python", u"@wraps"_s, u"@wraps"_s, Token::Meta);
    row("python", python.mid(7), u"def"_s, Token::Keyword);
    row("python", python.mid(7), u"return"_s, Token::Keyword);
    row("python", python.mid(7), u"print"_s, Token::Function);
    row("python", python.mid(7), u"'b'"_s, Token::String);
    row("python", python.mid(7), u"0x1F"_s, Token::Number);
    row("python", python.mid(7), u"# why"_s, Token::Comment);
    row("python", u"x = \"\"\"text"_s, u"text"_s, Token::String);
    row("cpp", u"#include <vector>"_s, u"#include"_s, Token::Meta);
    row("cpp", u"const int a = 1.5; // TODO"_s, u"int"_s, Token::Type);
    row("cpp", u"const int a = 1.5; // TODO"_s, u"// TODO"_s, Token::Comment);
    row("json", u"{\"a\": [1, true]}"_s, u"true"_s, Token::Keyword);
    row("sql", u"SELECT a FROM b"_s, u"SELECT"_s, Token::Keyword);
}

void TestSyntaxColourer::tellsPartsApart()
{
    QFETCH(QString, language);
    QFETCH(QString, line);
    QFETCH(QString, part);
    QFETCH(int, token);
    QList<Span> spans;
    (void)SyntaxColourer::forLanguage(language)->colour(line, 0, spans);
    QCOMPARE(tokenAt(line, spans, part), std::optional(static_cast<Token>(token)));
    for (qsizetype i = 1; i < spans.size(); ++i)
        QVERIFY(spans[i].start >= spans[i - 1].start + spans[i - 1].length);
}

void TestSyntaxColourer::linesKnowWhatWasLeftOpen()
{
    const Colourer *colourer = SyntaxColourer::forLanguage(u"cpp");
    QList<Span> spans;
    const LineState open = colourer->colour(u"int a; /* b", 0, spans);
    QVERIFY(open != 0);
    QCOMPARE(colourer->colour(u"int b; /* c", 0, spans), open); // the same, not another
    spans.clear();
    const LineState closed = colourer->colour(u"int c */ int d;", open, spans);
    QCOMPARE(spans.first(), (Span{0, 8, Token::Comment}));
    QCOMPARE(closed, colourer->colour(u"int e;", 0, spans));
    spans.clear();
    (void)colourer->colour(u"int f;", 123'456, spans); // no state of ours
    QCOMPARE(spans.first().token, Token::Type);
}

void TestSyntaxColourer::isBoundedOnALongLine()
{
    QList<Span> spans;
    (void)SyntaxColourer::forLanguage(u"c")->colour(u"1 "_s.repeated(500'000), 0, spans);
    QCOMPARE(spans.size(), SyntaxColourer::longestPart / 2);
}

void TestSyntaxColourer::statesAreBounded()
{
    const Colourer *colourer = SyntaxColourer::forLanguage(u"bash");
    QList<Span> spans;
    LineState most = 0;
    for (int i = 0; i < 10'000; ++i) {
        const QString line = u"cat <<END%1"_s.arg(i); // each waits for a word of its own
        most = std::max(most, colourer->colour(line, 0, spans));
        spans.clear();
    }
    QVERIFY(most > 100);
    QVERIFY(static_cast<std::size_t>(most) < SyntaxColourer::mostStates);
}

QTEST_GUILESS_MAIN(TestSyntaxColourer)
#include "tst_syntax_colourer.moc"
