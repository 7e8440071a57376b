#include "timeline_test_model.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QPaintEvent>
#include <QTest>
#include <QWheelEvent>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;
using timeline::Target;

namespace {

const QString firstLink = u"https://e.example/first"_s;
const QString lastLink = u"https://e.example/last"_s;

/// Twenty columns, the first and the last cell of the second row links.
QString wideTable()
{
    return u"| h |"_s + u" a head |"_s.repeated(18) + u" h |\n|"_s + u"---|"_s.repeated(20) +
           u"\n| [first](%1) |"_s.arg(firstLink) + u" some words in a cell |"_s.repeated(18) +
           u" [last](%1) |\n"_s.arg(lastLink);
}

QString wideCode()
{
    return u"```\nshort\n"_s + u"long "_s.repeated(100) + u"\n```"_s;
}

/// What is painted anew while it lives.
class PaintedRegion : public QObject
{
public:
    explicit PaintedRegion(QWidget *widget) { widget->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }

    QRegion region;
};

} // namespace

class TestTimelineSideways : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shiftAndTheWheelMoveATable();
    void aTouchpadMovesATable();
    void theBarIsDragged();
    void aPressBesideTheThumbBringsItThere();
    void arrowsMoveWhatHasTheFocus_data();
    void arrowsMoveWhatHasTheFocus();
    void arrowsMoveTheTableThatWasClicked();
    void arrowsMoveNothingThatFits();
    void tabBringsALinkIntoView();
    void aTableFromTheRightShowsItsFirstColumn();
    void theEndsHold();
    void movingLaysNothingOutAndPaintsOnlyTheBox();

private:
    void show(const QString &text)
    {
        m_model->reset(
            {Message{.text = u"Above."_s}, Message{.text = text}, Message{.text = u"Below."_s}});
        m_view->show();
        m_view->activateWindow();
        m_view->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    [[nodiscard]] QRect link(const QString &address) const
    {
        return m_view->targetRect(1, Target::Kind::Link, address);
    }

    /// On the bar of a table that is all of the message; share is 0 at its left, 1 at its right.
    [[nodiscard]] QPoint onBar(double share) const
    {
        const QRect message = m_view->messageRect(1);
        const int foot = m_view->targetRect(1, Target::Kind::CopyMessage).top();
        return {message.left() + static_cast<int>(share * (message.width() - 1)),
                foot - m_theme.px(space::xs) - m_theme.px(6)};
    }

    void wheel(QPoint at, QPoint pixels, QPoint angle, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(at, m_view->viewport()->mapToGlobal(at), pixels, angle, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }

    void drag(QPoint to)
    {
        QMouseEvent move(QEvent::MouseMove, to, m_view->viewport()->mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view->viewport(), &move);
    }

    Theme m_theme;
    std::unique_ptr<TimelineTestModel> m_model;
    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineSideways::init()
{
    m_view.reset();
    m_model = std::make_unique<TimelineTestModel>();
    m_view = std::make_unique<TimelineView>(m_theme);
    m_view->setModel(m_model.get());
    m_view->resize(800, 600);
}

void TestTimelineSideways::shiftAndTheWheelMoveATable()
{
    show(wideTable());
    const QRect before = link(firstLink);
    wheel(before.center(), {}, {0, -120}, Qt::ShiftModifier);
    QVERIFY(link(firstLink).left() < before.left());
    QCOMPARE(link(firstLink).top(), before.top());
    wheel(before.center(), {}, {0, 120}, Qt::ShiftModifier);
    QCOMPARE(link(firstLink), before);
}

void TestTimelineSideways::aTouchpadMovesATable()
{
    show(wideTable());
    const QRect before = link(firstLink);
    wheel(before.center(), {-30, -4}, {-30, -4}, {});
    QCOMPARE(link(firstLink), before.translated(-30, 0));
}

void TestTimelineSideways::theBarIsDragged()
{
    show(wideTable());
    const QRect before = link(firstLink);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, onBar(0.01));
    QCOMPARE(link(firstLink), before); // it is held where it is
    drag(onBar(0.21));
    QVERIFY(link(firstLink).left() < before.left() - 100);
    drag(onBar(0.01));
    QCOMPARE(link(firstLink), before);
    drag(onBar(5) + QPoint(0, 200)); // far off: the hand keeps it
    const QRect message = m_view->messageRect(1);
    QVERIFY(message.contains(link(lastLink)));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, onBar(0.5));
    drag(onBar(0.01));
    QVERIFY(message.contains(link(lastLink)));
    QVERIFY(m_view->selectedText().isEmpty());
}

void TestTimelineSideways::aPressBesideTheThumbBringsItThere()
{
    show(wideTable());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, onBar(0.93));
    QVERIFY(m_view->messageRect(1).contains(link(lastLink)));
}

void TestTimelineSideways::arrowsMoveWhatHasTheFocus_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("table") << wideTable();
    QTest::newRow("code") << wideCode();
}

void TestTimelineSideways::arrowsMoveWhatHasTheFocus()
{
    QFETCH(QString, text);
    show(text);
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QTest::keyClick(m_view.get(), Qt::Key_Tab); // behind Copy of the message above
    const auto picture = [this] { return m_view->grab(m_view->messageRect(1)).toImage(); };
    const QImage before = picture();
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(picture() != before);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(picture(), before);
}

void TestTimelineSideways::arrowsMoveTheTableThatWasClicked()
{
    show(wideTable());
    const QRect before = link(firstLink);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      m_view->messageRect(1).center() + QPoint(0, -20));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(link(firstLink).left() < before.left());
}

void TestTimelineSideways::arrowsMoveNothingThatFits()
{
    show(u"| [first](%1) |\n|---|\n"_s.arg(firstLink));
    const QRect before = link(firstLink);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, before.topRight() + QPoint(5, 5));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(link(firstLink), before);
}

void TestTimelineSideways::tabBringsALinkIntoView()
{
    show(wideTable());
    const QRect message = m_view->messageRect(1);
    QVERIFY(!message.contains(link(lastLink)));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, message.topRight() + QPoint(-20, 10));
    for (int i = 0; i < 10 && !message.contains(link(lastLink)); ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QVERIFY(message.contains(link(lastLink)));
}

void TestTimelineSideways::aTableFromTheRightShowsItsFirstColumn()
{
    show(wideTable().replace(u"| h |"_s, u"| \u0639\u0646\u0648\u0627\u0646 |"_s));
    const QRect message = m_view->messageRect(1);
    QVERIFY(message.contains(link(firstLink)));
    QVERIFY(!message.contains(link(lastLink)));
    const QRect before = link(firstLink);
    wheel(message.center(), {40, 0}, {40, 0}, {});
    QCOMPARE(link(firstLink), before.translated(40, 0));
}

void TestTimelineSideways::theEndsHold()
{
    show(wideTable());
    const QRect before = link(firstLink);
    wheel(before.center(), {9000, 0}, {9000, 0}, {});
    QCOMPARE(link(firstLink), before);
    wheel(before.center(), {-90000, 0}, {-90000, 0}, {});
    const QRect last = link(lastLink);
    QVERIFY(m_view->messageRect(1).contains(last));
    wheel(before.center(), {-100, 0}, {-100, 0}, {});
    QCOMPARE(link(lastLink), last);
}

void TestTimelineSideways::movingLaysNothingOutAndPaintsOnlyTheBox()
{
    show(u"First a paragraph.\n\n"_s + wideTable());
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    const TimelineStats before = m_view->stats();
    const PaintedRegion painted(m_view->viewport());
    wheel(m_view->messageRect(1).center(), {-30, 0}, {-30, 0}, {});
    QTRY_VERIFY(!painted.region.isEmpty());
    QCOMPARE(m_view->stats().layoutPasses, before.layoutPasses);
    QCOMPARE(m_view->stats().layouts, before.layouts);
    const QRect box = m_view->messageRect(1).adjusted(0, m_theme.px(space::xl), 0, 0);
    QVERIFY(box.contains(painted.region.boundingRect()));
}

QTEST_MAIN(TestTimelineSideways)
#include "tst_timeline_sideways.moc"
