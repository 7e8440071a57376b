// Which texts meet what was typed, where, and what is shown of them.

#include "library/search_match.h"
#include "library/search_query.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestSearchMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queriesMeetTexts_data();
    void queriesMeetTexts();
    void whatHoldsNoWordIsEmpty_data();
    void whatHoldsNoWordIsEmpty();
    void aSnippetIsOneLineAroundTheFirstMatch();
    void aSnippetCutsNoCharacterInTwo();
};

namespace {

/// The text with what is met in brackets; empty when it does not meet the query.
QString marked(const QString &query, const QString &text)
{
    QString result;
    qsizetype end = 0;
    const QList<TextSpan> matches = matchesOf(SearchQuery(query), text);
    if (matches.isEmpty())
        return {};
    for (const TextSpan &span : matches) {
        result += text.mid(end, span.start - end) + u'[' + text.mid(span.start, span.length) + u']';
        end = span.start + span.length;
    }
    return result + text.mid(end);
}

} // namespace

void TestSearchMatch::queriesMeetTexts_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("marked");
    const auto meets = [](const char *name, const QString &query, const QString &marked) {
        QTest::newRow(name) << query << marked;
    };
    meets("word", u"prime "_s, u"A [prime] number"_s);
    meets("any case", u"PRIME "_s, u"A [prime] number"_s);
    meets("beginning", u"pri"_s, u"A [prime] number"_s);
    meets("a finished word is whole", u"pri "_s, u""_s);
    meets("two letters are a word", u"pr"_s, u""_s);
    meets("all words", u"number prime"_s, u"A [prime] [number]"_s);
    meets("one is missing", u"prime colour"_s, u""_s);
    meets("phrase", u"\"prime number\""_s, u"A [prime number]"_s);
    meets("phrase across a line", u"\"prime number\""_s, u"A [prime\nnumber]"_s);
    meets("words apart are no phrase", u"\"prime number\""_s, u""_s);
    meets("plain finds accents", u"cafe"_s, u"A [café] and a [cafe]"_s);
    meets("accents find themselves", u"café"_s, u"A [café] and a cafe"_s);
    meets("ß", u"strasse"_s, u"Die [Straße]"_s);
    meets("Chinese, two characters", u"下雨"_s, u"明天会[下雨]吗？"_s);
    meets("Chinese, one", u"雨"_s, u"明天会下[雨]吗？"_s);
    meets("Chinese, four", u"明天会下"_s, u"[明天会下]雨吗？"_s);
    meets("Chinese, not in this order", u"雨下"_s, u""_s);
    meets("Japanese", u"ヒー"_s, u"コー[ヒー]を飲む"_s);
    meets("Thai", u"ดี"_s, u"สวัส[ดี]ครับ"_s);
    meets("Korean", u"씨가"_s, u"날[씨가] 좋다"_s);
    meets("mixed scripts", u"用Qt开"_s, u"使[用Qt开]发"_s);
    meets("snake case", u"read_file"_s, u"call [read_file](x)"_s);
    meets("as one types it", u"read_fi"_s, u"call [read_file](x)"_s);
    meets("a part of it", u"file"_s, u"call [read_file](x)"_s);
    meets("camel case", u"readfile"_s, u"call [readFile](x)"_s);
    meets("scope", u"std::vec"_s, u"a [std::vector] of"_s);
    meets("scope is no list of words", u"std::vector"_s, u""_s);
    meets("file name", u"main.cpp"_s, u"in [main.cpp]:3"_s);
    meets("pictograph", u"🌧"_s, u"rain [🌧] again"_s);
    meets("Arabic without its vowels", u"كتاب"_s, u"هذا [كِتَاب] جيد"_s);
    meets("a mark alone", u"\u0301"_s, u""_s);
}

void TestSearchMatch::queriesMeetTexts()
{
    QFETCH(QString, query);
    QFETCH(QString, marked);
    QString text = marked;
    text.remove(u'[').remove(u']');
    if (text.isEmpty())
        text = u"A prime, and a number; std vector 明天会下雨吗"_s;
    QCOMPARE(::marked(query, text), marked);
}

void TestSearchMatch::whatHoldsNoWordIsEmpty_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("spaces") << u"   "_s;
    QTest::newRow("signs") << u":: -> \"*\" ("_s;
}

void TestSearchMatch::whatHoldsNoWordIsEmpty()
{
    QFETCH(QString, typed);
    QVERIFY(SearchQuery(typed).isEmpty());
}

void TestSearchMatch::aSnippetIsOneLineAroundTheFirstMatch()
{
    const QString text =
        u"begin "_s.repeated(40) + u"the\n\n  needle\tis here "_s + u"end "_s.repeated(100);
    const Snippet snippet = snippetOf(text, matchesOf(SearchQuery(u"needle here"_s), text));
    QVERIFY2(snippet.text.startsWith(u"…begin "_s), qPrintable(snippet.text));
    QVERIFY(snippet.text.endsWith(u'…'));
    QVERIFY(snippet.text.contains(u"the needle is here end"_s));
    QVERIFY(snippet.text.size() < 260);
    QCOMPARE(snippet.marks.size(), 2);
    QCOMPARE(snippet.text.mid(snippet.marks[0].start, snippet.marks[0].length), u"needle"_s);
    QCOMPARE(snippet.text.mid(snippet.marks[1].start, snippet.marks[1].length), u"here"_s);
}

void TestSearchMatch::aSnippetCutsNoCharacterInTwo()
{
    for (int shift = 0; shift < 4; ++shift) {
        const QString text =
            QString(shift, u'x') + u"😀"_s.repeated(100) + u" needle "_s + u"😀"_s.repeated(200);
        const Snippet snippet = snippetOf(text, matchesOf(SearchQuery(u"needle"_s), text));
        QCOMPARE(QString::fromUtf8(snippet.text.toUtf8()), snippet.text);
        QVERIFY(!snippet.text.toUtf8().contains("\xef\xbf\xbd"));
    }
}

QTEST_GUILESS_MAIN(TestSearchMatch)
#include "tst_search_match.moc"
