#include "chat/title_maker.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestTitleMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTitleIsFoundInWhatAModelWrote_data();
    void theTitleIsFoundInWhatAModelWrote();
};

void TestTitleMaker::theTitleIsFoundInWhatAModelWrote_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("title");
    QTest::newRow("plain") << u"Reading files in C++"_s << u"Reading files in C++"_s;
    QTest::newRow("quoted") << u"\n\"Reading files.\"\n"_s << u"Reading files"_s;
    QTest::newRow("heading") << u"# **Reading files**"_s << u"Reading files"_s;
    QTest::newRow("first line") << u"Reading files\n\nI chose this because"_s << u"Reading files"_s;
    QTest::newRow("thought") << u"<think>a title</think>\nRain tomorrow"_s << u"Rain tomorrow"_s;
    QTest::newRow("thought without an end") << u"<think>The user wants"_s << QString();
    QTest::newRow("question") << u"明天会下雨吗？"_s << u"明天会下雨吗？"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("marks only") << u"\"**\""_s << QString();
    QTest::newRow("no title") << QString(200, u'a') << QString();
    QTest::newRow("line separators") << u"One\u2028two"_s << u"One two"_s;
}

void TestTitleMaker::theTitleIsFoundInWhatAModelWrote()
{
    QFETCH(const QString, reply);
    QTEST(TitleMaker::titleIn(reply), "title");
}

QTEST_GUILESS_MAIN(TestTitleMaker)
#include "tst_title_maker.moc"
