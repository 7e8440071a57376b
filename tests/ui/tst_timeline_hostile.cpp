// Texts that break other programs, in the view: it lays out no more of them than it shows, and
// gives all of them back. Counts only; the time is measured by tests/bench/bench_hostile.

#include "support/pathological.h"
#include "timeline_test_model.h"
#include "ui/theme/theme.h"
#include "ui/timeline/bounded_clusters.h"
#include "ui/timeline/timeline_view.h"
#include "ui/timeline/work.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QTest>

#include <functional>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;

class TestTimelineHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysOutNoMoreThanIsNear_data();
    void laysOutNoMoreThanIsNear();
    void naughtyStringsAreShownAndCopied();
    void stackedMarksAreShownApart();
    void familiesStayTogether();
    void aWallOfEmojiIsLaidOutInParts_data();
    void aWallOfEmojiIsLaidOutInParts();

private:
    Theme m_theme;
};

void TestTimelineHostile::laysOutNoMoreThanIsNear_data()
{
    QTest::addColumn<QString>("text");
    for (const HostileText &hostile : pathologicalTexts())
        QTest::newRow(qPrintable(hostile.name)) << hostile.text;
}

void TestTimelineHostile::laysOutNoMoreThanIsNear()
{
    QFETCH(QString, text);
    TimelineTestModel model;
    TimelineView view(m_theme);
    view.setModel(&model);
    view.resize(800, 600);
    view.show();
    model.append({.text = text});
    // Lines of code and cells of a table are layouts of their own.
    constexpr int most = 1000;
    QVERIFY(view.stats().liveLayouts <= most);
    for (const double part : {0.0, 0.3, 0.9}) {
        view.verticalScrollBar()->setValue(qRound(view.verticalScrollBar()->maximum() * part));
        QVERIFY(!view.grab().isNull());
        QVERIFY(view.stats().liveLayouts <= most);
    }
}

void TestTimelineHostile::naughtyStringsAreShownAndCopied()
{
    TimelineTestModel model;
    TimelineView view(m_theme);
    view.setModel(&model);
    view.resize(800, 600);
    view.show();
    for (const QString &text : naughtyStrings()) {
        model.reset({Message{.author = timeline::Author::Person, .text = text},
                     Message{.text = u"```\n"_s + text + u"\n```"_s}});
        QVERIFY(!view.grab().isNull());
        if (text.isEmpty())
            continue;
        view.selectAll();
        view.copySelection();
        QVERIFY(QApplication::clipboard()->text().startsWith(text));
    }
}

void TestTimelineHostile::stackedMarksAreShownApart()
{
    const QString marks = QString(QChar(u'\u0301')).repeated(100);
    const QString bounded = timeline::withBoundedClusters(u'a' + marks + u'b');
    QCOMPARE(bounded.count(timeline::dottedCircle), 2);
    QCOMPARE(QString(bounded).remove(QChar(u'\u25CC')), u'a' + marks + u'b');
    const QString chain = u"👨\u200D"_s.repeated(100);
    QVERIFY(timeline::withBoundedClusters(chain).count(QChar(u'\u25CC')) >= 5);
    // Half a character is not taken for a whole one.
    const QString broken = QString(QChar(0xD83D)).repeated(60) + QChar(0xDC68);
    QCOMPARE(timeline::withBoundedClusters(broken), broken);
}

void TestTimelineHostile::familiesStayTogether()
{
    for (const auto &text :
         {u"👨🏽\u200D👩🏽\u200D👧🏽\u200D👦🏽"_s,
          u"🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F"_s, u"Ȧ̸̢̛̩͓̈́̊"_s, u"नमस्ते"_s})
        QCOMPARE(timeline::withBoundedClusters(text.repeated(9)), text.repeated(9));
}

void TestTimelineHostile::aWallOfEmojiIsLaidOutInParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a paragraph") << u"😀👍🏽"_s.repeated(5000);
    QTest::newRow("symbols") << u"✅⭐"_s.repeated(5000);
    QTest::newRow("a list") << (u"- "_s + u"😀👍🏽"_s.repeated(15) + u"\n"_s).repeated(200);
}

void TestTimelineHostile::aWallOfEmojiIsLaidOutInParts()
{
    QFETCH(QString, text);
    constexpr int inPass = timeline::Work::emojiInPass;
    TimelineTestModel model;
    TimelineView view(m_theme);
    view.setModel(&model);
    view.resize(800, 600);
    view.show();
    const auto isBandEmpty = [&](const QImage &image, int top) {
        for (int y = top; y < top + 60; ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != image.pixel(0, 0))
                    return false;
            }
        }
        return true;
    };
    const auto settles = [&](const std::function<void()> &act) {
        const TimelineStats before = view.stats();
        act();
        const bool settled = QTest::qWaitFor([&] {
            const TimelineStats now = view.stats();
            return view.isSettled() ||
                   now.emoji - before.emoji > inPass * (now.layoutPasses - before.layoutPasses);
        });
        const TimelineStats after = view.stats();
        return settled && after.emoji - before.emoji > inPass &&
               after.emoji - before.emoji <= inPass * (after.layoutPasses - before.layoutPasses);
    };
    QVERIFY(settles([&] { model.append({.text = text}); }));
    for (const double part : {0.2, 0.7}) {
        QVERIFY(settles([&] {
            view.verticalScrollBar()->setValue(qRound(view.verticalScrollBar()->maximum() * part));
        }));
        const QImage image = view.viewport()->grab().toImage();
        for (int top = 0; top + 60 <= image.height(); top += 60)
            QVERIFY2(!isBandEmpty(image, top), qPrintable(QString::number(top)));
    }
}

QTEST_MAIN(TestTimelineHostile)
#include "tst_timeline_hostile.moc"
