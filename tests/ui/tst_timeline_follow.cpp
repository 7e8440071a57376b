#include "timeline_test_model.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;
using timeline::Author;
using timeline::State;

class TestTimelineFollow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followsAStreamAtTheBottom();
    void followsALongAnswerOfAllKinds();
    void anUpwardScrollLetsGo();
    void theSmallestUpwardWheelLetsGo();
    void latestReturns();
    void scrollingDownToTheEndFollowsAgain();
    void anOwnMessageScrollsToIt();
    void anAnswerDoesNotScrollWhileLetGo();
    void aGrowingAnswerIsReadOncePerFrame();
    void aStreamEqualsTheWholeText();
    void theScreenShowsWhatPaintingAnewWould();
    void hiddenViewsReadNothing();

private:
    void wheel(int angle)
    {
        const QPointF at = m_view->viewport()->rect().center();
        QWheelEvent event(at, m_view->viewport()->mapToGlobal(at), {}, QPoint(0, angle),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }

    /// No message is under the pointer, wherever the platform thinks it is.
    void leave()
    {
        QEvent event(QEvent::Leave);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }

    void streamLine()
    {
        const int refreshes = m_view->stats().rowRefreshes;
        m_model->appendText(m_model->rowCount() - 1, u"Another line of the answer.\n\n"_s);
        QTRY_VERIFY(m_view->stats().rowRefreshes > refreshes);
    }

    Theme m_theme;
    std::unique_ptr<TimelineTestModel> m_model;
    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineFollow::init()
{
    m_view.reset();
    m_model = std::make_unique<TimelineTestModel>();
    QList<Message> all;
    for (int i = 0; i < 30; ++i)
        all << Message{.author = i % 2 == 0 ? Author::Person : Author::Assistant,
                       .text = u"Some text, message %1.\n\nMore."_s.arg(i)};
    all.last().state = State::Streaming;
    m_model->reset(all);
    m_view = std::make_unique<TimelineView>(m_theme);
    m_view->setModel(m_model.get());
    m_view->resize(700, 500);
    m_view->show();
}

void TestTimelineFollow::followsAStreamAtTheBottom()
{
    QSignalSpy changes(m_view.get(), &TimelineView::atBottomChanged);
    const int bottom = m_view->messageRect(29).bottom();
    for (int i = 0; i < 20; ++i) {
        streamLine();
        QCOMPARE(m_view->messageRect(29).bottom(), bottom);
    }
    QVERIFY(m_view->messageRect(29).height() > 500);
    QVERIFY(m_view->isAtBottom());
    QCOMPARE(changes.count(), 0);
}

void TestTimelineFollow::followsALongAnswerOfAllKinds()
{
    const QString piece = u"## A heading\n\nWords with **bold** and `code` that fill more than one "
                          "line of the column, so that it breaks.\n\n- one\n- two\n  - deep\n\n"
                          "```cpp\nint a;\n\nint b;\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
                          "| 3 | 4 |\n\n> quoted\n\n1. first\n2. second\n\n"_s;
    const QString text = piece.repeated(60) + u"```\n"_s + u"line of code\n"_s.repeated(200);
    const int row = m_model->rowCount() - 1;
    constexpr qsizetype step = 307;
    for (qsizetype at = 0; at < text.size(); at += step) {
        const int refreshes = m_view->stats().rowRefreshes;
        m_model->appendText(row, text.mid(at, step));
        QTRY_VERIFY_WITH_TIMEOUT(m_view->stats().rowRefreshes > refreshes, 5000);
        QVERIFY2(m_view->isAtBottom(), qPrintable(text.left(at + step).right(200)));
        const int rest = m_view->viewport()->height() - m_view->messageRect(row).bottom();
        QVERIFY2(rest > 0 && rest < 60,
                 qPrintable(u"%1 after: %2"_s.arg(rest).arg(text.left(at + step).right(200))));
    }
}

void TestTimelineFollow::anUpwardScrollLetsGo()
{
    QSignalSpy changes(m_view.get(), &TimelineView::atBottomChanged);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QVERIFY(!m_view->isAtBottom());
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().first().toBool(), false);
    const int top = m_view->messageRect(29).top();
    for (int i = 0; i < 5; ++i)
        streamLine();
    QCOMPARE(m_view->messageRect(29).top(), top);
}

void TestTimelineFollow::theSmallestUpwardWheelLetsGo()
{
    wheel(15);
    QVERIFY(!m_view->isAtBottom());
    streamLine();
    QVERIFY(!m_view->isAtBottom());
}

void TestTimelineFollow::latestReturns()
{
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QVERIFY(!m_view->isAtBottom());
    QSignalSpy changes(m_view.get(), &TimelineView::atBottomChanged);
    m_view->scrollToBottom();
    QVERIFY(m_view->isAtBottom());
    QCOMPARE(changes.count(), 1);
    const int bottom = m_view->messageRect(29).bottom();
    streamLine();
    QCOMPARE(m_view->messageRect(29).bottom(), bottom);
}

void TestTimelineFollow::scrollingDownToTheEndFollowsAgain()
{
    wheel(240);
    QVERIFY(!m_view->isAtBottom());
    for (int i = 0; i < 10; ++i)
        wheel(-120);
    QVERIFY(m_view->isAtBottom());
}

void TestTimelineFollow::anOwnMessageScrollsToIt()
{
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    m_model->append(Message{.author = Author::Person, .text = u"mine"_s});
    QVERIFY(m_view->isAtBottom());
    QVERIFY(m_view->messageRect(30).bottom() < 500);
}

void TestTimelineFollow::anAnswerDoesNotScrollWhileLetGo()
{
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    const QRect first = m_view->messageRect(0);
    m_model->append(Message{.text = u"answer"_s});
    QVERIFY(!m_view->isAtBottom());
    QCOMPARE(m_view->messageRect(0), first);
}

void TestTimelineFollow::aGrowingAnswerIsReadOncePerFrame()
{
    const int before = m_view->stats().rowRefreshes;
    for (int i = 0; i < 200; ++i)
        m_model->appendText(29, u"w "_s);
    QCOMPARE(m_view->stats().rowRefreshes, before);
    QTRY_COMPARE(m_view->stats().rowRefreshes, before + 1);
}

void TestTimelineFollow::aStreamEqualsTheWholeText()
{
    const QString text =
        u"# Title\n\nSome *text*.\n\n- a\n- b\n\n```cpp\nint a;\n```\n\n| a | b |\n"
        "|---|---|\n| 1 | 2 |\n\nEnd 😀.\n"_s;
    Message growing = m_model->at(29);
    growing.text.clear();
    m_model->change(29, growing);
    for (qsizetype at = 0; at < text.size(); at += 5) {
        const int refreshes = m_view->stats().rowRefreshes;
        m_model->appendText(29, text.mid(at, 5));
        QTRY_VERIFY(m_view->stats().rowRefreshes > refreshes);
    }
    const int refreshes = m_view->stats().rowRefreshes;
    Message done = m_model->at(29);
    done.state = State::Complete;
    m_model->change(29, done);
    QTRY_VERIFY(m_view->stats().rowRefreshes > refreshes);
    leave();
    const QImage streamed = m_view->viewport()->grab().toImage();

    TimelineView fresh(m_theme);
    fresh.setModel(m_model.get());
    fresh.resize(700, 500);
    fresh.show();
    QCOMPARE(streamed, fresh.viewport()->grab().toImage());
}

void TestTimelineFollow::theScreenShowsWhatPaintingAnewWould()
{
    const auto compare = [this] {
        leave();
        const QRect area(m_view->viewport()->mapTo(m_view.get(), QPoint()),
                         m_view->viewport()->size());
        QTRY_COMPARE(
            m_view->screen()
                ->grabWindow(m_view->winId(), area.x(), area.y(), area.width(), area.height())
                .toImage()
                .convertToFormat(QImage::Format_RGB32),
            m_view->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32));
    };
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    compare();
    for (int i = 0; i < 3; ++i) {
        streamLine();
        compare();
    }
    wheel(120);
    compare();
    streamLine();
    compare();
    wheel(-15);
    compare();
}

void TestTimelineFollow::hiddenViewsReadNothing()
{
    m_view->hide();
    const int reads = m_model->textReads();
    for (int i = 0; i < 10; ++i)
        m_model->appendText(29, u"x\n\n"_s);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_model->textReads(), reads);
    m_view->show();
    QVERIFY(m_model->textReads() > reads);
    QVERIFY(m_view->isAtBottom());
}

QTEST_MAIN(TestTimelineFollow)
#include "tst_timeline_follow.moc"
