// What a text is taken apart into, in any script.

#include "library/search_document.h"
#include "library/word_splitter.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestWordSplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAndRuns_data();
    void wordsAndRuns();
    void placesAreThoseOfTheText();
    void formsFoldCaseAndKeepAccents();
    void accentsGoWhereTheScriptHasSuch_data();
    void accentsGoWhereTheScriptHasSuch();
    void identifiersHaveParts_data();
    void identifiersHaveParts();
    void runsAreIndexedAsPairsAndTheirLast();
    void whatElseAWordIsFoundByStandsOnce();
    void hostileTextIsTakenApart();
};

void TestWordSplitter::wordsAndRuns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parts"); // a run in brackets
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("separators") << u" .,;:()\n\t"_s << u""_s;
    QTest::newRow("words") << u"Hello, world"_s << u"Hello|world"_s;
    QTest::newRow("code") << u"std::snake_case(camelCase, 3.14)"_s
                          << u"std|snake_case|camelCase|3|14"_s;
    QTest::newRow("Chinese") << u"明天会下雨吗？"_s << u"[明天会下雨吗]"_s;
    QTest::newRow("mixed") << u"使用Qt开发"_s << u"[使用]|Qt|[开发]"_s;
    QTest::newRow("Japanese") << u"コーヒーを飲む"_s << u"[コーヒーを飲む]"_s;
    QTest::newRow("Thai") << u"สวัสดีครับ"_s << u"[สวัสดีครับ]"_s;
    QTest::newRow("Devanagari") << u"नमस्ते दुनिया"_s << u"नमस्ते|दुनिया"_s;
    QTest::newRow("Persian with a joiner") << u"می‌خواهم"_s << u"می‌خواهم"_s;
    QTest::newRow("Han outside the first plane") << u"𠮷野家"_s << u"[𠮷野家]"_s;
    QTest::newRow("pictographs") << u"rain 🌧🌧"_s << u"rain|🌧|🌧"_s;
}

void TestWordSplitter::wordsAndRuns()
{
    QFETCH(QString, text);
    QFETCH(QString, parts);
    QStringList found;
    WordSplitter splitter(text);
    while (splitter.next())
        found += splitter.isRun() ? u'[' + splitter.slice().toString() + u']'
                                  : splitter.slice().toString();
    QCOMPARE(found.join(u'|'), parts);
}

void TestWordSplitter::placesAreThoseOfTheText()
{
    WordSplitter splitter(u"a 😀 Grüße");
    QVERIFY(splitter.next() && splitter.next() && splitter.next());
    QCOMPARE(splitter.start(), 5);
    QCOMPARE(splitter.length(), 5);
    QVERIFY(!splitter.next());
}

void TestWordSplitter::formsFoldCaseAndKeepAccents()
{
    QCOMPARE(wordForm(u"HELLO"), u"hello"_s);
    QCOMPARE(wordForm(u"Über"), u"über"_s);
    QCOMPARE(wordForm(u"U\u0308ber"), u"über"_s); // composed from its parts
    QCOMPARE(wordForm(u"ＡＢＣ"), u"abc"_s);
    QCOMPARE(wordForm(QString(100, u'a')).size(), longestWord);
}

void TestWordSplitter::accentsGoWhereTheScriptHasSuch_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("plain");
    QTest::newRow("none") << u"cafe"_s << u"cafe"_s;
    QTest::newRow("French") << u"café"_s << u"cafe"_s;
    QTest::newRow("German") << u"größe"_s << u"grosse"_s;
    QTest::newRow("Danish") << u"smørrebrød"_s << u"smorrebrod"_s;
    QTest::newRow("Vietnamese") << u"đường"_s << u"duong"_s;
    QTest::newRow("Greek") << u"ώρα"_s << u"ωρα"_s;
    QTest::newRow("Arabic") << u"كِتَاب"_s << u"كتاب"_s;
    QTest::newRow("Devanagari keeps its vowels") << u"हिन्दी"_s << u"हिन्दी"_s;
    QTest::newRow("Kana keep their voice") << u"がん"_s << u"がん"_s;
}

void TestWordSplitter::accentsGoWhereTheScriptHasSuch()
{
    QFETCH(QString, form);
    QTEST(withoutAccents(form), "plain");
}

void TestWordSplitter::identifiersHaveParts_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("word") << u"word"_s << QStringList{};
    QTest::newRow("Word") << u"Word"_s << QStringList{};
    QTest::newRow("snake") << u"read_file_at"_s << QStringList{u"read"_s, u"file"_s, u"at"_s};
    QTest::newRow("camel") << u"readFileAt"_s << QStringList{u"read"_s, u"file"_s, u"at"_s};
    QTest::newRow("capitals") << u"HTTPServer"_s << QStringList{u"http"_s, u"server"_s};
    QTest::newRow("member") << u"m_width"_s << QStringList{u"width"_s};
    QTest::newRow("constant") << u"MAX_SIZE"_s << QStringList{u"max"_s, u"size"_s};
}

void TestWordSplitter::identifiersHaveParts()
{
    QFETCH(QString, word);
    QTEST(identifierParts(word), "parts");
}

void TestWordSplitter::runsAreIndexedAsPairsAndTheirLast()
{
    QCOMPARE(QString::fromUtf8(searchDocumentOf(u"天气预报").words), u"天气 气预 预报 报"_s);
    QCOMPARE(QString::fromUtf8(searchDocumentOf(u"雨").words), u"雨"_s);
    QCOMPARE(pairsOf(u"𠮷野家"_s, false), QStringList({u"𠮷野"_s, u"野家"_s}));
}

void TestWordSplitter::whatElseAWordIsFoundByStandsOnce()
{
    const SearchDocument document = searchDocumentOf(u"Café café read_file file");
    QCOMPARE(QString::fromUtf8(document.words), u"café café read_file file"_s);
    QCOMPARE(QString::fromUtf8(document.also), u"cafe read file"_s);
}

void TestWordSplitter::hostileTextIsTakenApart()
{
    const QString lone = QString(QChar(0xd83d)) + QChar(0xd83d) + u"a"_s + QChar(0xde00);
    QCOMPARE(QString::fromUtf8(searchDocumentOf(lone).words), u"a"_s);
    const QString marks = u"a"_s + QString(100'000, QChar(0x0301));
    QVERIFY(searchDocumentOf(marks).words.size() < 1000);
    QVERIFY(searchDocumentOf(QString(3'000'000, u'雨')).words.size() <= 7 * longestIndexed);
}

QTEST_GUILESS_MAIN(TestWordSplitter)
#include "tst_word_splitter.moc"
