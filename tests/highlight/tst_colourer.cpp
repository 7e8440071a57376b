#include "ui/highlight/table_colourer.h"

#include <QTest>

using namespace dria::highlight;
using namespace Qt::StringLiterals;

namespace {

/// The parts of code as text, a line each, by the first letter of their token:
/// "k:def f:feed s:\"x\" c:# why n:42".
QString told(const QString &language, const QString &code)
{
    const Colourer *colourer = TableColourer::forLanguage(language);
    if (!colourer)
        return u"unknown"_s;
    QStringList lines;
    LineState state = 0;
    for (const QString &line : code.split(u'\n')) {
        QList<Span> spans;
        state = colourer->colour(line, state, spans);
        QStringList parts;
        for (const Span &span : spans)
            parts += u"kscntfm"_s.mid(static_cast<int>(span.token), 1) + u':' +
                     line.mid(span.start, span.length);
        lines += parts.join(u' ');
    }
    return lines.join(u'\n');
}

} // namespace

class TestColourer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsPartsApart_data();
    void tellsPartsApart();
    void knowsNoOtherLanguage();
    void isBoundedOnALongLine();
};

void TestColourer::tellsPartsApart_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("parts");
    QTest::newRow("python") << u"py"_s << u"def f(x):  # why\n    return 'a' + 42"_s
                            << u"k:def f:f c:# why\nk:return s:'a' n:42"_s;
    QTest::newRow("a long string") << u"python"_s << u"x = \"\"\"one\ndef\nend\"\"\" if y"_s
                                   << u"s:\"\"\"one\ns:def\ns:end\"\"\" k:if"_s;
    QTest::newRow("c++") << u"C++"_s << u"#include <a>\nint a = 0x1F; /* b\nc */ auto d = 'e';"_s
                         << u"m:#include\nk:int n:0x1F c:/* b\nc:c */ k:auto s:'e'"_s;
    QTest::newRow("javascript") << u"js"_s << u"const a = `b\n${c}` // d\nfetch('http://e')"_s
                                << u"k:const s:`b\ns:${c}` c:// d\nf:fetch s:'http://e'"_s;
    QTest::newRow("sql in capitals")
        << u"sql"_s << u"SELECT a FROM b -- c"_s << u"k:SELECT k:FROM c:-- c"_s;
    QTest::newRow("bash") << u"sh"_s << u"if [ $# -gt 1 ]; then echo \"a # b\"; fi # c"_s
                          << u"k:if n:1 k:then k:echo s:\"a # b\" k:fi c:# c"_s;
    QTest::newRow("json") << u"json"_s << u"{\"a\": [1.5, true]}"_s << u"s:\"a\" n:1.5 k:true"_s;
    QTest::newRow("html") << u"html"_s << u"<a href=\"b\"> <!-- c -->"_s
                          << u"k:a s:\"b\" c:<!-- c -->"_s;
    QTest::newRow("escaped quote")
        << u"java"_s << u"String a = \"b\\\"c\";"_s << u"t:String s:\"b\\\"c\""_s;
    QTest::newRow("annotation and type") << u"py"_s << u"@dataclass\nclass A1:\n  b: Bc = c.De(1)"_s
                                         << u"m:@dataclass\nk:class\nt:Bc f:De n:1"_s;
    QTest::newRow("macro") << u"rs"_s << u"println!(x - 1)"_s << u"f:println n:1"_s;
    QTest::newRow("no function in data") << u"yaml"_s << u"Some-Key: a(b)"_s << u""_s;
    QTest::newRow("open string") << u"go"_s << u"a := \"b\nvar c"_s << u"s:\"b\nk:var"_s;
}

void TestColourer::tellsPartsApart()
{
    QFETCH(QString, language);
    QFETCH(QString, code);
    QTEST(told(language, code), "parts");
}

void TestColourer::knowsNoOtherLanguage()
{
    QCOMPARE(Colourer::forLanguage(u"klingon"), nullptr);
    QCOMPARE(Colourer::forLanguage(u""), nullptr);
    QVERIFY(Colourer::forLanguage(u"Dockerfile"));
}

void TestColourer::isBoundedOnALongLine()
{
    QList<Span> spans;
    const QString line = u"a 1 "_s.repeated(250'000);
    (void)TableColourer::forLanguage(u"c")->colour(line, 0, spans);
    QCOMPARE(spans.size(), Colourer::longestLine / 4);
}

QTEST_GUILESS_MAIN(TestColourer)
#include "tst_colourer.moc"
