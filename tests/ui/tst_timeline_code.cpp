// Code in the transcript: its buttons, by mouse and keyboard, and what becomes of its state.

#include "timeline_test_model.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;
using timeline::State;
using Kind = timeline::Target::Kind;

class TestTimelineCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copyTakesTheCode();
    void copyLeavesHiddenCharactersOut();
    void aSelectionIsCopiedAsShown();
    void copyingIsSaidForAMoment();
    void saveHandsOutWhatCame();
    void wrappingKeepsTheHeadWhereItIs();
    void collapsingKeepsTheHeadWhereItIs();
    void collapsingFromAfarKeepsTheBlockInSight();
    void theRowAtTheEndShowsAll();
    void tabReachesEveryButton();
    void whatIsNotOfferedIsNoStop();
    void theMenuHasEverything();
    void statesOutliveScrollingAndRestyling();
    void statesOutliveGrowth();
    void findCountsAndReachesWhatIsCollapsed();
    void theCaretShowsWhatItEnters();
    void linesDownPassesWhatIsCollapsed();
    void aWrappedFenceGrowsAtAFlatCost();
    void farLinesAreColouredSoon();

private:
    void show(const QList<Message> &messages)
    {
        m_model->reset(messages);
        m_view->show();
        QTest::keyClick(m_view.get(), Qt::Key_Home);
    }
    void click(Kind kind, int row = 0)
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                          m_view->targetRect(row, kind).center());
    }
    [[nodiscard]] int height(int row = 0) const { return m_view->messageRect(row).height(); }
    [[nodiscard]] static QString clipboard() { return QApplication::clipboard()->text(); }
    [[nodiscard]] static QString fenced(const QString &code)
    {
        return u"```py\n"_s + code + u"\n```"_s;
    }
    [[nodiscard]] static QString numbered(int lines)
    {
        QStringList all;
        for (int i = 1; i <= lines; ++i)
            all += u"line %1"_s.arg(i);
        return all.join(u'\n');
    }
    void grow(int row, const QString &text)
    {
        const int refreshes = m_view->stats().rowRefreshes;
        m_model->appendText(row, text);
        QTRY_VERIFY(m_view->stats().rowRefreshes > refreshes);
        m_view->viewport()->repaint();
    }

    Theme m_theme;
    std::unique_ptr<TimelineTestModel> m_model;
    std::unique_ptr<TimelineView> m_view;
};

namespace {

const QString longLine = u"print("_s + u"'some words', "_s.repeated(40) + u")"_s;

} // namespace

void TestTimelineCode::init()
{
    m_view.reset();
    m_theme.setZoom(100);
    m_model = std::make_unique<TimelineTestModel>();
    m_view = std::make_unique<TimelineView>(m_theme);
    m_view->setModel(m_model.get());
    m_view->resize(800, 600);
    QApplication::clipboard()->clear();
}

void TestTimelineCode::copyTakesTheCode()
{
    show({Message{.text = u"```c\nint a;\n\tint b;\n```"_s}});
    click(Kind::CopyCode);
    QCOMPARE(clipboard(), u"int a;\n\tint b;"_s);
}

void TestTimelineCode::copyLeavesHiddenCharactersOut()
{
    show({Message{.text = fenced(u"if a\u202E == 'ad\u200Bmin': 'e' + '👨\u200D👩'"_s)}});
    click(Kind::CopyCode);
    QCOMPARE(clipboard(), u"if a == 'admin': 'e' + '👨\u200D👩'"_s);
}

void TestTimelineCode::aSelectionIsCopiedAsShown()
{
    show({Message{.text = u"a\n\n"_s + fenced(u"x \u202E y"_s) + u"\n\nb"_s}});
    const QRect copy = m_view->targetRect(0, Kind::CopyCode);
    const QPoint line(m_view->messageRect(0).left() + 20, copy.bottom() + 40); // under the warning
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, line);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, line);
    m_view->copySelection();
    QCOMPARE(clipboard(), u"x ‹U+202E› y"_s);
}

void TestTimelineCode::copyingIsSaidForAMoment()
{
    show({Message{.text = fenced(u"x"_s)}});
    const QRect button = m_view->targetRect(0, Kind::CopyCode);
    QTest::mouseMove(m_view->viewport(), button.center());
    const auto look = [&] { return m_view->viewport()->grab(button).toImage(); };
    const QImage before = look();
    click(Kind::CopyCode);
    const QImage after = look();
    QVERIFY(after != before);
    // It stays with its message.
    m_model->insert(0, {Message{.text = u"another"_s}});
    const QRect moved = m_view->targetRect(1, Kind::CopyCode);
    QVERIFY(moved != button);
    m_model->remove(0, 1);
    QTRY_COMPARE_WITH_TIMEOUT(look(), before, 5000);
}

void TestTimelineCode::saveHandsOutWhatCame()
{
    QSignalSpy saves(m_view.get(), &TimelineView::codeSaveRequested);
    show({Message{.text = fenced(u"# run.py\nx = '\u200B'"_s)}});
    click(Kind::SaveCode);
    QCOMPARE(saves.count(), 1);
    QCOMPARE(saves.first().at(0).toString(), u"# run.py\nx = '\u200B'"_s);
    QCOMPARE(saves.first().at(1).toString(), u"run.py"_s);
}

void TestTimelineCode::wrappingKeepsTheHeadWhereItIs()
{
    show({Message{.text = u"Text before.\n\n"_s + fenced(longLine + u"\n"_s + numbered(60))}});
    m_view->verticalScrollBar()->setValue(20);
    const QRect wrap = m_view->targetRect(0, Kind::WrapCode);
    const int before = height();
    click(Kind::WrapCode);
    QVERIFY(height() > before);
    QCOMPARE(m_view->targetRect(0, Kind::WrapCode), wrap);
    click(Kind::WrapCode);
    QCOMPARE(height(), before);
    QCOMPARE(m_view->targetRect(0, Kind::WrapCode), wrap);
}

void TestTimelineCode::collapsingKeepsTheHeadWhereItIs()
{
    show(
        {Message{.text = fenced(numbered(60)) + u"\n\nText below.\n"_s + u"\n\nx"_s.repeated(90)}});
    m_view->verticalScrollBar()->setValue(10);
    const QRect collapse = m_view->targetRect(0, Kind::CollapseCode);
    const int before = height();
    click(Kind::CollapseCode);
    QVERIFY(height() < before - 40 * 15);
    QCOMPARE(m_view->targetRect(0, Kind::CollapseCode), collapse);
    click(Kind::CollapseCode);
    QCOMPARE(height(), before);
}

void TestTimelineCode::collapsingFromAfarKeepsTheBlockInSight()
{
    show({Message{.text = fenced(numbered(400)) + u"\n\nx"_s.repeated(90)}});
    m_view->verticalScrollBar()->setValue(1500);
    QVERIFY(m_view->targetRect(0, Kind::CollapseCode).bottom() < 0);
    const QPoint middle = m_view->viewport()->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, middle, m_view->mapToGlobal(middle));
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    auto *menu = m_view->findChild<QMenu *>();
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Collapse code"_s)
            action->trigger();
    }
    menu->close();
    // The row that shows all is at the upper edge.
    const int head = m_view->targetRect(0, Kind::CollapseCode).top();
    QVERIFY(head < 0 && head > -400);
}

void TestTimelineCode::theRowAtTheEndShowsAll()
{
    show({Message{.text = fenced(numbered(60))}});
    const int before = height();
    click(Kind::CollapseCode);
    const QRect message = m_view->messageRect(0);
    const QRect copy = m_view->targetRect(0, Kind::CopyMessage);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      {message.center().x(), copy.top() - 14});
    QCOMPARE(height(), before);
}

void TestTimelineCode::tabReachesEveryButton()
{
    QSignalSpy saves(m_view.get(), &TimelineView::codeSaveRequested);
    show({Message{.text = fenced(longLine + u"\n"_s + numbered(60))}});
    m_view->activateWindow();
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
    const auto press = [&](Qt::Key key) { QTest::keyClick(m_view.get(), key); };
    const int whole = height();
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    QVERIFY(height() < whole);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    QCOMPARE(saves.count(), 1);
    press(Qt::Key_Tab);
    press(Qt::Key_Enter);
    QCOMPARE(clipboard(), longLine + u"\n"_s + numbered(60));
    press(Qt::Key_Tab); // the row that shows all
    press(Qt::Key_Return);
    QVERIFY(height() > whole); // wrapped
    // The focus went to the button that collapses.
    press(Qt::Key_Return);
    QVERIFY(height() < whole);
}

void TestTimelineCode::whatIsNotOfferedIsNoStop()
{
    QSignalSpy saves(m_view.get(), &TimelineView::codeSaveRequested);
    show({Message{.text = fenced(u"x"_s)}});
    m_view->activateWindow();
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(saves.count(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QTest::keyClick(m_view.get(), Qt::Key_Backtab);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(saves.count(), 2);
}

void TestTimelineCode::theMenuHasEverything()
{
    show({Message{.text = fenced(longLine + u"\u202E\n"_s + numbered(60))}});
    const QPoint at = m_view->targetRect(0, Kind::CopyCode).center() + QPoint(0, 60);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_view->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    auto *menu = m_view->findChild<QMenu *>();
    QStringList offered;
    for (QAction *action : menu->actions()) {
        offered += action->text();
        if (action->text() == u"Copy code with hidden characters"_s)
            action->trigger();
    }
    menu->close();
    QCOMPARE(clipboard(), longLine + u"\u202E\n"_s + numbered(60));
    for (const auto &text : {u"Copy code"_s, u"Save code"_s, u"Wrap lines"_s, u"Collapse code"_s})
        QVERIFY2(offered.contains(text), qPrintable(offered.join(u'|')));
}

void TestTimelineCode::statesOutliveScrollingAndRestyling()
{
    QList<Message> all{Message{.text = fenced(longLine) + u"\n\n"_s + fenced(numbered(60))}};
    for (int i = 0; i < 60; ++i)
        all << Message{.text = u"Other text.\n\n"_s.repeated(10)};
    show(all);
    const int plain = height();
    click(Kind::WrapCode);
    QVERIFY(height() > plain);
    m_view->find().setQuery(u"line 1"_s, Qt::CaseSensitive, 0); // brings the second block near
    m_view->find().clear();
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    const int wrapped = height();
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QVERIFY(m_view->messageRect(0).isNull());
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(height(), wrapped);
    m_theme.setZoom(150);
    m_theme.setZoom(100);
    QCOMPARE(height(), wrapped);
}

void TestTimelineCode::statesOutliveGrowth()
{
    show({Message{.text = u"```py\n"_s + numbered(30) + u'\n' + longLine,
                  .state = State::Streaming}});
    click(Kind::WrapCode);
    click(Kind::CollapseCode);
    const int collapsed = height();
    for (int i = 0; i < 5; ++i)
        grow(0, u"\nmore of it\n\n"_s + longLine);
    QCOMPARE(height(), collapsed);
    grow(0, u"\n```\n\nText"_s);
    Message done = m_model->at(0);
    done.state = State::Complete;
    m_model->change(0, done);
    QTRY_VERIFY(height() > collapsed); // by the text below
    QVERIFY(height() < collapsed + 60);
    click(Kind::CollapseCode);
    QVERIFY(height() > 2 * collapsed);
}

void TestTimelineCode::findCountsAndReachesWhatIsCollapsed()
{
    show({Message{.text = fenced(numbered(100))}});
    const int whole = height();
    click(Kind::CollapseCode);
    QVERIFY(height() < whole);
    m_view->find().setQuery(u"line 9"_s, Qt::CaseSensitive, 0);
    QCOMPARE(m_view->find().count(), 11);
    QVERIFY(height() < whole); // the first match is in sight
    m_view->find().next();
    QCOMPARE(height(), whole);
    QCOMPARE(m_view->find().current(), 2);
}

void TestTimelineCode::theCaretShowsWhatItEnters()
{
    show({Message{.text = fenced(numbered(100))}});
    const int whole = height();
    click(Kind::CollapseCode);
    m_view->setFocus();
    const QRect copy = m_view->targetRect(0, Kind::CopyCode);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      {copy.x(), copy.bottom() + 10 * 21 - 8});
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
    QVERIFY(height() < whole);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(height(), whole);
}

void TestTimelineCode::linesDownPassesWhatIsCollapsed()
{
    show({Message{.text = u"before\n\n"_s + fenced(numbered(100)) + u"\n\nafter"_s}});
    click(Kind::CollapseCode);
    const int collapsed = height();
    m_view->setFocus();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      m_view->messageRect(0).topLeft() + QPoint(1, 14));
    for (int i = 0; i < 11; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(height(), collapsed);
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"before\n\n"_s + numbered(100) + u"\n\nafter"_s);
}

void TestTimelineCode::aWrappedFenceGrowsAtAFlatCost()
{
    show({Message{.text = u"```py\n"_s + longLine, .state = State::Streaming}});
    click(Kind::WrapCode);
    m_view->scrollToBottom();
    const auto tokens = [this] {
        const TimelineStats before = m_view->stats();
        for (int i = 0; i < 60; ++i)
            grow(0, i % 20 == 0 ? u"\nx = "_s : u"word, "_s);
        const TimelineStats after = m_view->stats();
        return std::pair(after.codeRows - before.codeRows, after.brokenUnits - before.brokenUnits);
    };
    grow(0, u"\n"_s + numbered(60));
    const auto early = tokens();
    for (int i = 0; i < 20; ++i)
        grow(0, u"\n"_s + longLine.repeated(18));
    QVERIFY(m_model->at(0).text.size() > 195'000);
    grow(0, u"\n"_s + numbered(60));
    const auto late = tokens();
    QCOMPARE(late.first, early.first);
    QCOMPARE(late.second, early.second);
    QVERIFY2(early.first <= 60 * 3, qPrintable(QString::number(early.first)));
}

void TestTimelineCode::farLinesAreColouredSoon()
{
    show({Message{.text = fenced(u"x = \"\"\"\n"_s + u"text\n"_s.repeated(30'000) + u"\"\"\""_s)}});
    m_view->scrollToBottom();
    const auto coloured = [this] {
        const QImage image = m_view->viewport()->grab().toImage();
        const QRgb wanted = m_theme.tokens().codeString.rgb();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) == wanted)
                    return true;
            }
        }
        return false;
    };
    QTRY_VERIFY(coloured());
}

QTEST_MAIN(TestTimelineCode)
#include "tst_timeline_code.moc"
