#include "core/error_text.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasASentenceOfItsOwn();
    void noSentenceIsACodeAlone();
    void quotesTheServersWords();
    void shortensAndFlattensWordsFromStrangers();
    void tellsTheStatusOnlyWhenThereIsOne();
    void tellsWhenToTryAgain();
    void putsTimesInWords_data();
    void putsTimesInWords();
};

void TestErrorText::everyKindHasASentenceOfItsOwn()
{
    const auto kinds = QMetaEnum::fromType<ErrorKind>();
    QSet<QString> sentences;
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const QString text = explain(Error{static_cast<ErrorKind>(kinds.value(i)), 0, {}, {}});
        QVERIFY2(!text.isEmpty(), kinds.key(i));
        QVERIFY2(!sentences.contains(text), kinds.key(i));
        sentences.insert(text);
    }
    QCOMPARE(sentences.size(), kinds.keyCount());
}

void TestErrorText::noSentenceIsACodeAlone()
{
    const auto kinds = QMetaEnum::fromType<ErrorKind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const QString text = explain(Error{static_cast<ErrorKind>(kinds.value(i)), 499, {}, {}});
        QVERIFY2(text.size() > 8 && text.endsWith(u'.'), qPrintable(text));
        QVERIFY(!text.contains(QLatin1StringView(kinds.key(i))));
        QVERIFY2(!text.contains(u"%1"_s), qPrintable(text));
        QVERIFY2(!text.contains(u'!'), qPrintable(text));
    }
}

void TestErrorText::quotesTheServersWords()
{
    const QString text =
        explain(Error{ErrorKind::NoNode, 503, {}, u"no nodes for qwen3.5:27b %1 100%"_s});
    QVERIFY(text.contains(u"“no nodes for qwen3.5:27b %1 100%”"_s));
}

void TestErrorText::shortensAndFlattensWordsFromStrangers()
{
    const QString hostile = u"a\nb\u202Ec\u2066"_s + u"x"_s.repeated(5000);
    const QString text = explain(Error{ErrorKind::Unauthorized, 401, {}, hostile});
    QVERIFY(text.size() < 500);
    QVERIFY(!text.contains(u'\n'));
    QVERIFY(!text.contains(QChar(0x202e)));
    QVERIFY(!text.contains(QChar(0x2066)));
    QVERIFY(text.contains(u"a bcx"_s));
}

void TestErrorText::tellsTheStatusOnlyWhenThereIsOne()
{
    QVERIFY(explain(Error{ErrorKind::ServerFailure, 520, {}, {}}).contains(u"520"_s));
    QVERIFY(!explain(Error{ErrorKind::ServerFailure, 0, {}, {}}).contains(u"0"_s));
    const QString own = explain(Error{ErrorKind::InvalidRequest, 0, {}, u"The key is empty."_s});
    QCOMPARE(own, u"The key is empty."_s);
}

void TestErrorText::tellsWhenToTryAgain()
{
    QVERIFY(explain(Error{ErrorKind::RateLimited, 429, 40s, {}}).contains(u"in 40 seconds"_s));
    QVERIFY(explain(Error{ErrorKind::RateLimited, 429, {}, {}}).contains(u"Wait a little"_s));
}

void TestErrorText::putsTimesInWords_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("negative") << qint64(-5) << u"in a moment"_s;
    QTest::newRow("one") << qint64(1) << u"in a moment"_s;
    QTest::newRow("two") << qint64(2) << u"in 2 seconds"_s;
    QTest::newRow("under two minutes") << qint64(91) << u"in 2 minutes"_s;
    QTest::newRow("rounded up") << qint64(121) << u"in 3 minutes"_s;
    QTest::newRow("hours") << qint64(7200) << u"in 2 hours"_s;
    QTest::newRow("absurd") << std::numeric_limits<qint64>::max() << u"in 720 hours"_s;
}

void TestErrorText::putsTimesInWords()
{
    QFETCH(qint64, seconds);
    QTEST(inWords(std::chrono::seconds(seconds)), "expected");
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_error_text.moc"
