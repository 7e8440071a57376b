#include "core/quotable.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestQuotable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesWordsOfStrangersFitIntoASentence_data();
    void makesWordsOfStrangersFitIntoASentence();
};

void TestQuotable::makesWordsOfStrangersFitIntoASentence_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("fit");
    QTest::newRow("plain") << u"no credits"_s << u"no credits"_s;
    QTest::newRow("lines") << u"  no\r\n\tcredits "_s << u"no credits"_s;
    QTest::newRow("turned around") << u"a\u202eb\u2066c\u200fd"_s << u"abcd"_s;
    QTest::newRow("a zero byte") << u"a"_s + QChar(u'\0') + u'b' << u"ab"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("long") << QString(400, u'x') << QString(299, u'x') + u'…';
}

void TestQuotable::makesWordsOfStrangersFitIntoASentence()
{
    QFETCH(QString, words);
    QTEST(quotable(words), "fit");
}

QTEST_APPLESS_MAIN(TestQuotable)
#include "tst_quotable.moc"
