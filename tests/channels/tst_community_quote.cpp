#include "channels/community_quote.h"
#include "channels/post_rules.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestCommunityQuote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsQuotedLineByLine();
    void thinkingIsLeftOut();
    void picturesAreNamed();
    void keysAreLeftOutAndCounted();
    void aLongAnswerLeavesRoomForWordsOfOnesOwn_data();
    void aLongAnswerLeavesRoomForWordsOfOnesOwn();
    void nothingLeftOutSaysNothing();
    void aRequestNamesTheModel();
};

void TestCommunityQuote::anAnswerIsQuotedLineByLine()
{
    QCOMPARE(quoteForCommunity(u"One\n\nTwo"_s, u"qwen3.5:9b"_s).text,
             u"qwen3.5:9b answered:\n> One\n>\n> Two\n\n"_s);
    QCOMPARE(quoteForCommunity(u"One"_s, {}).text, u"> One\n\n"_s);
}

void TestCommunityQuote::thinkingIsLeftOut()
{
    const CommunityQuote quote = quoteForCommunity(u"<think>Hm, secret plans</think>\nYes."_s, {});
    QCOMPARE(quote.text, u"> Yes.\n\n"_s);
    QVERIFY(quote.hadThinking);
    QVERIFY(quoteForCommunity(u"Hm, plans</think>Yes."_s, {}).hadThinking); // no opening tag
}

void TestCommunityQuote::picturesAreNamed()
{
    const CommunityQuote quote = quoteForCommunity(
        u"See ![a cat](https://tracker.example/x.png?id=7) and ![](data:image/png;base64,AAAA) and "
        "data:image/jpeg;base64,BBBB"_s,
        {});
    QCOMPARE(quote.pictures, 3);
    QCOMPARE(quote.text, u"> See [image: a cat] and [image] and [image]\n\n"_s);
}

void TestCommunityQuote::keysAreLeftOutAndCounted()
{
    const CommunityQuote quote =
        quoteForCommunity(u"Use dkn_live_abc123 and test test test test test test test test test "
                          "test test junk"_s,
                          {});
    QCOMPARE(quote.secrets, 2);
    QVERIFY(!quote.text.contains(u"abc123"_s));
    QVERIFY(!quote.text.contains(u"junk"_s));
    QVERIFY(quote.leftOut().contains(u"2"_s));
}

void TestCommunityQuote::aLongAnswerLeavesRoomForWordsOfOnesOwn_data()
{
    QTest::addColumn<QString>("answer");
    QTest::newRow("words") << u"some of it "_s.repeated(2000);
    QTest::newRow("lines") << u"a\n"_s.repeated(5000);
    QTest::newRow("no space") << u"x"_s.repeated(5000);
    QTest::newRow("emoji") << u"😀"_s.repeated(5000);
    QTest::newRow("megabytes") << u"so much of it "_s.repeated(300'000);
}

void TestCommunityQuote::aLongAnswerLeavesRoomForWordsOfOnesOwn()
{
    QFETCH(QString, answer);
    const CommunityQuote quote = quoteForCommunity(answer, u"qwen3.5:9b"_s);
    QVERIFY(quote.isShortened);
    QVERIFY(postLength(quote.text) <= longestPost - 350);
    QVERIFY(postLength(quote.text) > 1000);
    QVERIFY(quote.text.contains(u'…'));
    QVERIFY(!quote.text.toUtf8().contains("\xEF\xBF\xBD")); // no half of a character
    QVERIFY(!quote.leftOut().isEmpty());
}

void TestCommunityQuote::nothingLeftOutSaysNothing()
{
    QVERIFY(quoteForCommunity(u"Yes."_s, u"m"_s).leftOut().isEmpty());
}

void TestCommunityQuote::aRequestNamesTheModel()
{
    QVERIFY(requestForModel(u"qwen3.5:27b"_s).contains(u"qwen3.5:27b"_s));
}

QTEST_GUILESS_MAIN(TestCommunityQuote)
#include "tst_community_quote.moc"
