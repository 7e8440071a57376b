// What may be posted.

#include "channels/post_rules.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestPostRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lengthCountsCodePoints()
    {
        QCOMPARE(postLength(u"a🌧b"_s), 3);
        QCOMPARE(postLength(QString(QChar(0xd83c))), 1); // half of a pair
        QCOMPARE(judgePost(u"🌧"_s.repeated(2000), {}, {}), PostProblem::None);
        QCOMPARE(judgePost(u"🌧"_s.repeated(2001), {}, {}), PostProblem::TooLong);
    }

    void emptinessIsNotPosted()
    {
        QCOMPARE(judgePost({}, {}, {}), PostProblem::Empty);
        QCOMPARE(judgePost(u" \n\t"_s, {}, {}), PostProblem::Empty);
    }

    void namesAreLowerCase_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("none") << QString() << true;
        QTest::newRow("all that is allowed") << u"my-bot_2"_s << true;
        QTest::newRow("32") << QString(32, u'a') << true;
        QTest::newRow("33") << QString(33, u'a') << false;
        QTest::newRow("upper case") << u"Bot"_s << false;
        QTest::newRow("space") << u"my bot"_s << false;
        QTest::newRow("line break at the end") << u"bot\n"_s << false;
        QTest::newRow("another alphabet") << u"бот"_s << false;
    }

    void namesAreLowerCase()
    {
        QFETCH(QString, name);
        QFETCH(bool, isGood);
        QCOMPARE(judgePost(u"hi"_s, name, {}) == PostProblem::None, isGood);
    }

    void avatarsAreHttps()
    {
        QCOMPARE(judgePost(u"hi"_s, {}, u"https://example.com/a.png"_s), PostProblem::None);
        for (const char *avatar : {"http://example.com/a", "https://", "a.png", "javascript:x"})
            QCOMPARE(judgePost(u"hi"_s, {}, QString::fromLatin1(avatar)), PostProblem::BadAvatar);
    }

    void everyProblemHasASentence()
    {
        for (const PostProblem problem : {PostProblem::Empty, PostProblem::TooLong,
                                          PostProblem::BadName, PostProblem::BadAvatar})
            QVERIFY(!explain(problem).isEmpty());
        QVERIFY(explain(PostProblem::None).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestPostRules)
#include "tst_post_rules.moc"
