// How much work scrolling is, counted: what it costs does not depend on how much there is.

#include "timeline_test_model.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;
using timeline::Author;

class TestTimelineScrolling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWheelStepLaysOutOnlyWhatComesIntoView();
    void scrollingBackLaysOutNothingAnew();
    void pagesAndEndsCostAScreen_data();
    void pagesAndEndsCostAScreen();
    void theThumbGoesThroughAHundredThousandMessages();
    void theThumbNeverGoesBack_data();
    void theThumbNeverGoesBack();
    void theThumbReachesBothEnds();

private:
    /// What one action costs.
    struct Cost
    {
        qint64 layouts = 0;
        qint64 reads = 0; ///< of a message's text
    };
    template<typename Action>
    Cost costOf(Action action)
    {
        const qint64 layouts = m_view->stats().layouts;
        const qint64 reads = m_model->textReads();
        action();
        return {m_view->stats().layouts - layouts, m_model->textReads() - reads};
    }
    void wheel(int angle)
    {
        const QPointF at = m_view->viewport()->rect().center();
        QWheelEvent event(at, m_view->viewport()->mapToGlobal(at), {}, QPoint(0, angle),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }
    /// Messages of three boxes each and about a hundred pixels.
    void showMany(int count)
    {
        QList<Message> all;
        for (int i = 0; i < count; ++i)
            all << Message{.author = i % 2 == 0 ? Author::Person : Author::Assistant,
                           .text = u"Message %1 with some words.\n\nAnd more."_s.arg(i)};
        m_model->reset(all);
        m_view->show();
    }
    /// Boxes that there is room for in the view.
    static constexpr int screenful = 20;

    Theme m_theme;
    std::unique_ptr<TimelineTestModel> m_model;
    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineScrolling::init()
{
    m_model = std::make_unique<TimelineTestModel>();
    m_view = std::make_unique<TimelineView>(m_theme);
    m_view->setModel(m_model.get());
    m_view->resize(800, 600);
}

void TestTimelineScrolling::aWheelStepLaysOutOnlyWhatComesIntoView()
{
    showMany(10'000);
    Cost all;
    constexpr int steps = 300;
    for (int step = 0; step < steps; ++step) {
        const Cost cost = costOf([this] { wheel(120); });
        QVERIFY2(cost.layouts <= 9, qPrintable(QString::number(cost.layouts)));
        QVERIFY2(cost.reads <= 2, qPrintable(QString::number(cost.reads)));
        all.layouts += cost.layouts;
        all.reads += cost.reads;
    }
    // Each message once, and no more than were passed: three boxes, two of them twice in a bubble,
    // which is as wide as its text; and those above the edge that wait for the next step.
    const int passed = 9'999 - m_view->firstVisibleRow();
    QVERIFY(passed > 100);
    QVERIFY(all.reads <= passed + 5);
    QVERIFY2(all.layouts <= 4 * (passed + 5),
             qPrintable(u"%1 for %2"_s.arg(all.layouts).arg(passed)));
}

void TestTimelineScrolling::scrollingBackLaysOutNothingAnew()
{
    showMany(10'000);
    wheel(120);
    const Cost cost = costOf([this] {
        for (int i = 0; i < 20; ++i) {
            wheel(-120);
            wheel(120);
        }
    });
    QCOMPARE(cost.layouts, 0);
    QCOMPARE(cost.reads, 0);
}

void TestTimelineScrolling::pagesAndEndsCostAScreen_data()
{
    QTest::addColumn<QList<Qt::Key>>("keys");
    QTest::newRow("pages up") << QList<Qt::Key>(50, Qt::Key_PageUp);
    QTest::newRow("pages up and down")
        << QList<Qt::Key>(20, Qt::Key_PageUp) + QList<Qt::Key>(20, Qt::Key_PageDown);
    QTest::newRow("ends") << QList<Qt::Key>{Qt::Key_Home, Qt::Key_End, Qt::Key_Home, Qt::Key_End};
    QTest::newRow("pages from the start")
        << QList<Qt::Key>{Qt::Key_Home} + QList<Qt::Key>(50, Qt::Key_PageDown);
}

void TestTimelineScrolling::pagesAndEndsCostAScreen()
{
    QFETCH(const QList<Qt::Key>, keys);
    showMany(100'000);
    for (const Qt::Key key : keys) {
        const Cost cost = costOf([this, key] { QTest::keyClick(m_view.get(), key); });
        QVERIFY2(cost.layouts <= 2 * screenful, qPrintable(QString::number(cost.layouts)));
        QVERIFY2(cost.reads <= screenful, qPrintable(QString::number(cost.reads)));
        QVERIFY(m_view->stats().liveRows <= 2 * screenful);
    }
}

void TestTimelineScrolling::theThumbGoesThroughAHundredThousandMessages()
{
    showMany(100'000);
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setSliderDown(true);
    const int before = bar->maximum();
    for (int step = 0; step <= 400; ++step) {
        const Cost cost =
            costOf([&] { bar->setSliderPosition(int(qint64(bar->maximum()) * step / 400)); });
        QVERIFY2(cost.layouts <= 3 * screenful, qPrintable(QString::number(cost.layouts)));
        QVERIFY2(cost.reads <= screenful, qPrintable(QString::number(cost.reads)));
        QVERIFY(m_view->stats().liveRows <= 2 * screenful);
        QVERIFY(m_view->stats().liveLayouts <= 4 * screenful);
        QCOMPARE(bar->maximum(), before); // the thumb stays in the hand
    }
    QVERIFY(m_view->isAtBottom());
    bar->setSliderDown(false);
}

void TestTimelineScrolling::theThumbNeverGoesBack_data()
{
    QTest::addColumn<bool>("down");
    QTest::newRow("down") << true;
    QTest::newRow("up") << false;
}

void TestTimelineScrolling::theThumbNeverGoesBack()
{
    QFETCH(const bool, down);
    QList<Message> all; // much higher and much lower than is guessed
    for (int i = 0; i < 60; ++i)
        all << Message{.text = i % 7 == 3 ? u"A long paragraph.\n\n"_s.repeated(120) : u"word"_s};
    m_model->reset(all);
    m_view->show();
    QScrollBar *bar = m_view->verticalScrollBar();
    QTest::keyClick(m_view.get(), down ? Qt::Key_Home : Qt::Key_End);
    m_model->reset(all); // nothing is known of the heights but what is seen
    // Where the upper edge is, as far as two places can be compared.
    const auto edge = [this] {
        const int row = m_view->firstVisibleRow();
        return std::pair(row, -m_view->messageRect(row).top());
    };
    const auto isBefore = [&](std::pair<int, int> from, std::pair<int, int> to) {
        return from.first < to.first || (from.first == to.first && from.second <= to.second + 30);
    };
    bar->setSliderDown(true);
    const int from = bar->value();
    const int to = down ? bar->maximum() : 0;
    std::pair<int, int> last = edge();
    for (int step = 1; step <= 300; ++step) {
        bar->setSliderPosition(from + (to - from) * step / 300);
        const std::pair<int, int> now = edge();
        QVERIFY2(down ? isBefore(last, now) : isBefore(now, last),
                 qPrintable(u"step %1: from %2, %3 to %4, %5"_s.arg(step)
                                .arg(last.first)
                                .arg(last.second)
                                .arg(now.first)
                                .arg(now.second)));
        last = now;
    }
    QVERIFY(down ? m_view->isAtBottom() : m_view->messageRect(0).top() >= 0);
    bar->setSliderPosition((from + to) / 2);
    bar->setSliderDown(false); // now it goes where it belongs
    const int value = bar->value();
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(bar->value(), value);
}

void TestTimelineScrolling::theThumbReachesBothEnds()
{
    showMany(1000);
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setSliderDown(true);
    for (int turn = 0; turn < 3; ++turn) {
        bar->setSliderPosition(bar->maximum() / 3);
        bar->setSliderPosition(0);
        QVERIFY(m_view->messageRect(0).top() >= 0);
        bar->setSliderPosition(bar->maximum() / 2);
        bar->setSliderPosition(bar->maximum());
        QVERIFY(m_view->isAtBottom());
    }
    bar->setSliderDown(false);
    QCOMPARE(bar->value(), bar->maximum());
}

QTEST_MAIN(TestTimelineScrolling)
#include "tst_timeline_scrolling.moc"
