#include "timeline_test_model.h"
#include "ui/chat/find_bar.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QTest>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;

class TestFindBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void typingCounts();
    void enterAndShiftEnterWalk();
    void escapeClosesAndGivesTheFocusBack();
    void opensWithTheSelectedWords();
    void findNextOpensIt();
    void goesAlongToAnotherTranscript();

private:
    Theme m_theme;
    TimelineTestModel m_model;
    std::unique_ptr<QWidget> m_window;
    TimelineView *m_view = nullptr;
    FindBar *m_bar = nullptr;
};

void TestFindBar::init()
{
    m_window = std::make_unique<QWidget>();
    m_bar = new FindBar(m_theme);
    m_view = new TimelineView(m_theme);
    auto *rows = new QVBoxLayout(m_window.get());
    rows->addWidget(m_bar);
    rows->addWidget(m_view);
    m_model.reset({Message{.text = u"one fish"_s}, Message{.text = u"two **Fish** fish"_s}});
    m_view->setModel(&m_model);
    m_bar->setView(m_view);
    m_window->resize(800, 600);
    m_window->show();
    m_window->activateWindow();
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
}

void TestFindBar::typingCounts()
{
    QVERIFY(!m_bar->isVisible());
    m_bar->open();
    QVERIFY(m_bar->isVisible());
    QTRY_VERIFY(m_bar->field().hasFocus());
    QTest::keyClicks(&m_bar->field(), u"fish"_s);
    QTRY_COMPARE(m_bar->countText(), u"1 of 3"_s);
    QTest::keyClicks(&m_bar->field(), u"y"_s);
    QTRY_COMPARE(m_bar->countText(), u"No matches"_s);
    m_bar->field().clear();
    QTRY_VERIFY(m_bar->countText().isEmpty());
}

void TestFindBar::enterAndShiftEnterWalk()
{
    m_bar->open();
    QTest::keyClicks(&m_bar->field(), u"fish"_s);
    QTest::keyClick(&m_bar->field(), Qt::Key_Return);
    QTRY_COMPARE(m_bar->countText(), u"2 of 3"_s);
    QTest::keyClick(&m_bar->field(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(&m_bar->field(), Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(m_bar->countText(), u"3 of 3"_s);
}

void TestFindBar::escapeClosesAndGivesTheFocusBack()
{
    m_bar->open();
    QTest::keyClicks(&m_bar->field(), u"fish"_s);
    QTest::keyClick(&m_bar->field(), Qt::Key_Escape);
    QVERIFY(!m_bar->isVisible());
    QTRY_VERIFY(m_view->hasFocus());
    QCOMPARE(m_view->find().count(), 0);
}

void TestFindBar::opensWithTheSelectedWords()
{
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {},
                       m_view->messageRect(0).topLeft() + QPoint(5, 14));
    m_bar->open();
    QCOMPARE(m_bar->field().text(), u"one"_s);
    QTRY_COMPARE(m_bar->countText(), u"1 of 1"_s);
}

void TestFindBar::findNextOpensIt()
{
    m_bar->findNext();
    QVERIFY(m_bar->isVisible());
    m_bar->field().setText(u"fish"_s);
    m_bar->findPrevious();
    QTRY_COMPARE(m_bar->countText(), u"3 of 3"_s);
}

void TestFindBar::goesAlongToAnotherTranscript()
{
    m_bar->open();
    m_bar->field().setText(u"fish"_s);
    TimelineTestModel other;
    other.reset({Message{.text = u"fish"_s}});
    TimelineView view(m_theme);
    view.setModel(&other);
    view.resize(400, 300);
    m_bar->setView(&view);
    QTRY_COMPARE(m_bar->countText(), u"1 of 1"_s);
    QCOMPARE(m_view->find().count(), 0);
    m_bar->setView(nullptr);
    QVERIFY(!m_bar->isVisible());
}

QTEST_MAIN(TestFindBar)
#include "tst_find_bar.moc"
