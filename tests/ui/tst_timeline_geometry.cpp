#include "timeline_test_model.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/timeline/height_index.h"
#include "ui/timeline/timeline_view.h"

#include <QScrollBar>
#include <QTest>

#include <numeric>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;
using timeline::Author;
using timeline::HeightIndex;

class TestTimelineGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heightIndexAgreesWithPlainSums();
    void heightIndexStartsAnewAfterRowsInFront();
    void onlyWhatIsNearTheViewIsLaidOut();
    void aLongMessageIsLaidOutInPart();
    void nothingMovesWhenMessagesComeAbove();
    void nothingMovesWhenAMessageAboveGrows();
    void theTextAtTheTopStaysWhenTheWindowIsResized();
    void aWideViewUsesTheWindow();
    void theTextAtTheTopStaysWhenTheViewIsWidened();
    void theTextAtTheTopStaysWhenMessagesAboveGo();
    void whatStaysInViewDoesNotMoveWhenTheTopMessageGoes();
    void resizingThereAndBackChangesNothing();
    void largeTextInALowWindowIsLaidOut();
    void aBoxFarInALongMessageIsRevealed();
    void whatComesAfterNothingIsFollowed();
    void aShortConversationStandsAtTheTop();
    void thumbReachesBothEnds();
    void aResetKeepsThePlace();
    void anEmptyModelShowsNothing();

private:
    static QList<Message> messages(int count)
    {
        QList<Message> all;
        for (int i = 0; i < count; ++i) {
            Message message;
            message.author = i % 2 == 0 ? Author::Person : Author::Assistant;
            message.text = u"Message %1. "_s.arg(i) +
                           u"Some words to fill lines. "_s.repeated(i % 17 + 1) +
                           u"\n\nAnd a second paragraph.\n\n- one\n- two\n"_s;
            all << message;
        }
        return all;
    }

    /// Shows the view with a message well inside the list at its upper edge; returns that row.
    int settle(TimelineView &view, int value)
    {
        view.resize(800, 600);
        view.show();
        view.verticalScrollBar()->setValue(value);
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            const QRect rect = view.messageRect(row);
            if (!rect.isNull() && rect.top() >= 0)
                return row;
        }
        return -1;
    }

    Theme m_theme;
};

void TestTimelineGeometry::heightIndexAgreesWithPlainSums()
{
    HeightIndex index;
    QList<int> plain;
    quint32 random = 1;
    const auto next = [&random](int below) {
        random = random * 1664525U + 1013904223U;
        return static_cast<int>(random >> 8) % below;
    };
    index.reset(50, 7);
    plain.fill(7, 50);
    for (int step = 0; step < 2000; ++step) {
        const int row = plain.isEmpty() ? 0 : next(static_cast<int>(plain.size()));
        switch (next(4)) {
        case 0:
            index.insert(row, 3, step);
            plain.insert(row, 3, step);
            break;
        case 1:
            if (plain.size() > 10) {
                index.remove(0, 2);
                plain.remove(0, 2);
            }
            break;
        default:
            index.set(row, step % 90 + 1);
            plain[row] = step % 90 + 1;
        }
        const int probe = next(static_cast<int>(plain.size()) + 1);
        const qint64 sum = std::accumulate(plain.begin(), plain.begin() + probe, qint64(0));
        QCOMPARE(index.before(probe), sum);
        if (probe < plain.size() && plain[probe] > 0)
            QCOMPARE(index.rowAt(sum), probe);
    }
    QCOMPARE(index.rowAt(-5), 0);
    QCOMPARE(index.rowAt(index.total() + 5), index.count() - 1);
}

void TestTimelineGeometry::heightIndexStartsAnewAfterRowsInFront()
{
    HeightIndex index;
    index.reset(2, 7);
    index.insert(0, 40, 9); // leaves room before the first
    index.remove(1, 35);
    index.reset(60, 3);
    QCOMPARE(index.count(), 60);
    QCOMPARE(index.total(), 180);
}

void TestTimelineGeometry::onlyWhatIsNearTheViewIsLaidOut()
{
    TimelineTestModel model;
    model.reset(messages(10'000));
    TimelineView view(m_theme);
    view.setModel(&model);
    view.resize(800, 600);
    view.show();
    QVERIFY(model.textReads() < 200);
    int most = 0;
    for (int step = 0; step <= 100; ++step) {
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() * step / 100);
        most = qMax(most, view.stats().liveLayouts);
        QVERIFY(view.stats().liveRows < 40);
    }
    QVERIFY2(most > 5 && most < 200, qPrintable(QString::number(most)));
}

void TestTimelineGeometry::aLongMessageIsLaidOutInPart()
{
    TimelineTestModel model;
    model.reset({Message{.text = u"A paragraph of its own.\n\n"_s.repeated(4000)},
                 Message{.text = u"```\n"_s + u"line of code\n"_s.repeated(10'000) + u"```\n"_s}});
    TimelineView view(m_theme);
    view.setModel(&model);
    view.resize(800, 600);
    view.show();
    view.grab();
    QVERIFY(view.stats().liveLayouts < 600);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 7);
    view.grab();
    QVERIFY(view.stats().liveLayouts < 600);
}

void TestTimelineGeometry::nothingMovesWhenMessagesComeAbove()
{
    TimelineTestModel model;
    model.reset(messages(200));
    TimelineView view(m_theme);
    view.setModel(&model);
    const int row = settle(view, 9000);
    QVERIFY(row > 5);
    const QRect before = view.messageRect(row);
    const QImage picture = view.viewport()->grab().toImage();
    model.insert(0, messages(50));
    QCOMPARE(view.messageRect(row + 50), before);
    QCOMPARE(view.viewport()->grab().toImage(), picture);
}

void TestTimelineGeometry::nothingMovesWhenAMessageAboveGrows()
{
    TimelineTestModel model;
    model.reset(messages(200));
    TimelineView view(m_theme);
    view.setModel(&model);
    const int row = settle(view, 9000);
    const QRect before = view.messageRect(row);
    // Wholly above the upper edge, but laid out; and far above.
    int above = row - 1;
    while (view.messageRect(above).bottom() >= 0)
        --above;
    QVERIFY(!view.messageRect(above).isNull());
    const int refreshes = view.stats().rowRefreshes;
    const int height = view.messageRect(above).height();
    model.appendText(above, u"\n\nMuch more.\n\nAnd more."_s);
    model.appendText(0, u"\n\nMuch more."_s);
    QTRY_VERIFY(view.stats().rowRefreshes > refreshes);
    QCOMPARE(view.messageRect(row), before);
    QVERIFY(view.messageRect(above).isNull() || view.messageRect(above).height() > height);
}

void TestTimelineGeometry::theTextAtTheTopStaysWhenTheWindowIsResized()
{
    TimelineTestModel model;
    QList<Message> all = messages(100);
    all[40].text = u"word "_s.repeated(2000);
    all[40].author = Author::Assistant;
    model.reset(all);
    TimelineView view(m_theme);
    view.setModel(&model);
    settle(view, 1000);
    // Bring the middle of the long message to the top.
    while (view.messageRect(40).isNull() || view.messageRect(40).top() > -400)
        QTest::keyClick(&view, Qt::Key_Down);
    const QRect before = view.messageRect(40);
    const double share = static_cast<double>(-before.top()) / before.height();
    for (const int width : {500, 360, 1200, 800}) {
        view.resize(width, 600);
        const QRect now = view.messageRect(40);
        QVERIFY(!now.isNull());
        QVERIFY(std::abs(static_cast<double>(-now.top()) / now.height() - share) < 0.05);
    }
    QVERIFY(std::abs(view.messageRect(40).top() - before.top()) < 40);
}

void TestTimelineGeometry::aWideViewUsesTheWindow()
{
    TimelineTestModel model;
    model.reset(messages(3));
    TimelineView view(m_theme);
    view.setModel(&model);
    view.resize(1400, 600);
    view.show();
    QCOMPARE(view.messageRect(1).width(), m_theme.px(readingColumn));
    view.setWide(true);
    const int margin = m_theme.px(space::xl);
    QCOMPARE(view.messageRect(1).left(), margin);
    QCOMPARE(view.messageRect(1).width(), view.viewport()->width() - 2 * margin);
    const int passes = view.stats().layoutPasses;
    view.setWide(true); // it is already
    QCOMPARE(view.stats().layoutPasses, passes);
    view.setWide(false);
    QCOMPARE(view.messageRect(1).width(), m_theme.px(readingColumn));
}

void TestTimelineGeometry::theTextAtTheTopStaysWhenTheViewIsWidened()
{
    TimelineTestModel model;
    QList<Message> all = messages(41);
    all[20].text = u"A long paragraph of many words. "_s.repeated(500);
    all[20].author = Author::Assistant;
    model.reset(all);
    TimelineView view(m_theme);
    view.setModel(&model);
    settle(view, 1000);
    view.resize(1600, 600);
    while (view.messageRect(20).isNull() || view.messageRect(20).top() > -400)
        QTest::keyClick(&view, Qt::Key_Down);
    const QRect before = view.messageRect(20);
    const double share = static_cast<double>(-before.top()) / before.height();
    view.setWide(true);
    const QRect wide = view.messageRect(20);
    QVERIFY(wide.height() < before.height() * 2 / 3);
    QVERIFY(std::abs(static_cast<double>(-wide.top()) / wide.height() - share) < 0.02);
    view.setWide(false);
    QCOMPARE(view.messageRect(20), before);
}

void TestTimelineGeometry::theTextAtTheTopStaysWhenMessagesAboveGo()
{
    TimelineTestModel model;
    model.reset(messages(200));
    TimelineView view(m_theme);
    view.setModel(&model);
    const int row = settle(view, 9000);
    const QRect before = view.messageRect(row);
    model.remove(0, 10);
    QCOMPARE(view.messageRect(row - 10), before);
}

void TestTimelineGeometry::whatStaysInViewDoesNotMoveWhenTheTopMessageGoes()
{
    TimelineTestModel model;
    model.reset(messages(200));
    TimelineView view(m_theme);
    view.setModel(&model);
    settle(view, 9000);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 30);
    const int top = view.firstVisibleRow();
    QVERIFY(view.messageRect(top).top() < 0);
    const QRect next = view.messageRect(top + 1);
    QVERIFY(next.top() > 0 && next.top() < 600);
    model.remove(top - 1, 2);
    QCOMPARE(view.messageRect(top - 1), next);
}

void TestTimelineGeometry::resizingThereAndBackChangesNothing()
{
    TimelineTestModel model;
    QList<Message> all = messages(100);
    all[40] = Message{.text = u"words that fill lines "_s.repeated(500)};
    model.reset(all);
    TimelineView view(m_theme);
    view.setModel(&model);
    settle(view, 1000);
    while (view.messageRect(40).isNull() || view.messageRect(40).top() > -400)
        QTest::keyClick(&view, Qt::Key_Down);
    const QRect before = view.messageRect(40);
    for (const int width : {333, 571, 1200, 402})
        view.resize(width, 600);
    model.insert(3, messages(4)); // what comes above in between makes no difference
    view.resize(611, 600);
    model.remove(0, 2);
    view.resize(800, 600);
    QCOMPARE(view.messageRect(42), before);
}

void TestTimelineGeometry::largeTextInALowWindowIsLaidOut()
{
    Theme theme;
    theme.setZoom(300);
    TimelineTestModel model;
    model.reset({Message{.text = u"word\n\n# Head\n\n```\ncode\n```\n\n"_s.repeated(30)}});
    TimelineView view(theme);
    view.setModel(&model);
    view.resize(900, 90);
    view.show();
    view.verticalScrollBar()->setValue(0);
    const int end = view.verticalScrollBar()->maximum() + 20'000;
    for (int at = 0; at < end && !view.isAtBottom(); at += 7) {
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 7);
        view.grab(); // every box that is seen can be painted
    }
    QVERIFY(view.isAtBottom());
}

void TestTimelineGeometry::aBoxFarInALongMessageIsRevealed()
{
    TimelineTestModel model;
    const QString wide = u"漢字"_s.repeated(400) + u"\n\n"_s; // higher than is guessed
    model.reset({Message{.text = wide.repeated(50) + u"[far](https://far.example)\n\n"_s +
                                 wide.repeated(50)}});
    TimelineView view(m_theme);
    view.setModel(&model);
    view.resize(800, 600);
    view.show();
    for (const int end : {Qt::Key_Home, Qt::Key_End}) {
        QTest::keyClick(&view, static_cast<Qt::Key>(end));
        view.find().setQuery(u"far"_s, Qt::CaseInsensitive, 0);
        QTRY_VERIFY(!view.find().isSearching());
        const QRect link =
            view.targetRect(0, timeline::Target::Kind::Link, u"https://far.example"_s);
        QVERIFY(view.viewport()->rect().contains(link));
        view.find().clear();
    }
}

void TestTimelineGeometry::whatComesAfterNothingIsFollowed()
{
    TimelineTestModel model;
    model.reset(messages(20));
    TimelineView view(m_theme);
    view.setModel(&model);
    view.resize(800, 600);
    view.show();
    QTest::keyClick(&view, Qt::Key_Home);
    QVERIFY(!view.isAtBottom());
    model.remove(0, 20);
    QVERIFY(view.isAtBottom());
    model.insert(0, messages(20));
    QVERIFY(view.isAtBottom());
    QVERIFY(view.messageRect(19).bottom() < 600);
}

void TestTimelineGeometry::aShortConversationStandsAtTheTop()
{
    TimelineTestModel model;
    model.reset({Message{.text = u"short"_s}});
    TimelineView view(m_theme);
    view.setModel(&model);
    view.resize(800, 600);
    view.show();
    QVERIFY(view.messageRect(0).top() < 50);
    QCOMPARE(view.verticalScrollBar()->maximum(), 0);
    QVERIFY(view.isAtBottom());
}

void TestTimelineGeometry::thumbReachesBothEnds()
{
    TimelineTestModel model;
    model.reset(messages(1000));
    TimelineView view(m_theme);
    view.setModel(&model);
    view.resize(800, 600);
    view.show();
    QVERIFY(view.isAtBottom());
    view.verticalScrollBar()->setValue(0);
    QVERIFY(view.messageRect(0).top() >= 0);
    QCOMPARE(view.verticalScrollBar()->value(), 0);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    QVERIFY(view.isAtBottom());
    QVERIFY(view.messageRect(999).bottom() < 600);
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
}

void TestTimelineGeometry::aResetKeepsThePlace()
{
    TimelineTestModel model;
    const QList<Message> all = messages(200);
    model.reset(all);
    TimelineView view(m_theme);
    view.setModel(&model);
    const int row = settle(view, 9000);
    const QRect before = view.messageRect(row);
    model.reset(messages(30) + all);
    QCOMPARE(view.messageRect(row + 30), before);
}

void TestTimelineGeometry::anEmptyModelShowsNothing()
{
    TimelineTestModel model;
    TimelineView view(m_theme);
    view.setModel(&model);
    view.resize(300, 300);
    view.show();
    const QImage picture = view.viewport()->grab().toImage();
    QImage plain = picture;
    plain.fill(m_theme.tokens().window);
    QCOMPARE(picture, plain);
    view.setModel(nullptr);
    QVERIFY(view.isAtBottom());
}

QTEST_MAIN(TestTimelineGeometry)
#include "tst_timeline_geometry.moc"
