// What stands between bars is hidden, and nothing else.

#include "markdown/parser.h"
#include "ui/theme/theme.h"
#include "ui/timeline/spoilers.h"
#include "ui/timeline/style.h"

#include <QTest>

using namespace dria;
using namespace dria::timeline;
using namespace Qt::StringLiterals;

namespace {

DisplayText folded(const QString &markdown, bool isShown = false)
{
    static const Theme theme;
    static const TimelineStyle style(*theme.look());
    DisplayText text = displayText(markdown::parse(markdown).value(0).content, style);
    foldSpoilers(text, u"key"_s, isShown, style);
    return text;
}

} // namespace

class TestSpoilers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordStandsForWhatIsHidden()
    {
        const DisplayText text = folded(u"It ends with ||a **wedding**|| at last"_s);
        QCOMPARE(text.text, u"It ends with Spoiler at last"_s);
        QCOMPARE(text.links.size(), 1);
        QCOMPARE(text.links.first().fold, u"key"_s);
        QCOMPARE(text.text.mid(text.links.first().start, text.links.first().length), u"Spoiler"_s);
    }

    void whatIsShownHasNoBars()
    {
        const DisplayText text = folded(u"||one|| and ||two||"_s, true);
        QCOMPARE(text.text, u"one and two"_s);
        QVERIFY(text.links.isEmpty());
    }

    void aLinkInItCannotBeReachedBefore()
    {
        QCOMPARE(folded(u"||see https://example.org/ end|| x"_s).links.size(), 1);
        QCOMPARE(folded(u"||see https://example.org/ end|| x"_s, true).links.size(), 1);
        QVERIFY(folded(u"||see https://example.org/ end|| x"_s, true).links.first().fold.isEmpty());
    }

    void linksAroundItStayWhereTheyAre()
    {
        const DisplayText text =
            folded(u"[a](https://a.example) ||hidden words|| [b](https://b.example)"_s);
        QCOMPARE(text.links.size(), 3);
        QCOMPARE(text.text.mid(text.links.at(2).start, text.links.at(2).length), u"b"_s);
        QCOMPARE(text.links.at(2).address, u"https://b.example"_s);
    }

    void barsOfCodeAndBarsAloneStay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("code") << u"`a || b || c`"_s;
        QTest::newRow("one pair") << u"a || b"_s;
        QTest::newRow("nothing between") << u"a |||| b"_s;
        QTest::newRow("space between") << u"a || || b"_s;
    }
    void barsOfCodeAndBarsAloneStay()
    {
        QFETCH(QString, text);
        QCOMPARE(folded(text).text, QString(text).remove(u'`'));
    }

    void whoHearsItDoesNotHearWhatIsHidden()
    {
        QCOMPARE(withoutSpoilers(u"He is ||the butler||."_s), u"He is Spoiler."_s);
    }
};

QTEST_MAIN(TestSpoilers)
#include "tst_spoilers.moc"
