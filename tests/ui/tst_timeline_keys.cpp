#include "timeline_test_model.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;
using timeline::Author;
using timeline::State;
using timeline::Target;

class TestTimelineKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tabReachesAllThatCanBeClicked();
    void tabReachesWhatIsFarInALongMessage();
    void tabEntersAtAMessageInView();
    void messagesAreVisitedOneByOne();
    void aTallMessageShowsItsBeginning();
    void visitsBeginWithWhatIsSeen();
    void theMenuKeyOpensTheMenuOfTheMessage();
    void enterOpensTheMenuOfAMessage();
    void copyTakesTheMessageWithTheFocus();
    void selectingBeginsAtTheMessageWithTheFocus();
    void nothingStandsOverWhatHasTheFocus();
    void whatWasScrolledAwayStillAnswers();
    void anEmptyTranscriptTakesAnyKey();

private:
    void show(const QList<Message> &messages)
    {
        m_model->reset(messages);
        m_window->show();
        m_window->activateWindow();
        m_view->setFocus();
        QTRY_VERIFY(m_view->hasFocus());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_view, key, modifiers);
    }
    [[nodiscard]] QAccessibleInterface *list() const
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    /// "row name" of what has the focus; the name is empty for the message as a whole.
    [[nodiscard]] QString focused() const
    {
        QAccessibleInterface *focused = list()->focusChild();
        if (focused == nullptr)
            return {};
        const bool whole = focused->role() == QAccessible::ListItem;
        const int row = list()->indexOfChild(whole ? focused : focused->parent());
        return u"%1 %2"_s.arg(row).arg(whole ? QString() : focused->text(QAccessible::Name));
    }
    [[nodiscard]] QMenu *menu() const
    {
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    [[nodiscard]] static QStringList entries(const QMenu &menu)
    {
        QStringList texts;
        for (const QAction *action : menu.actions())
            texts << action->text();
        return texts;
    }

    Theme m_theme;
    std::unique_ptr<TimelineTestModel> m_model;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_before = nullptr;
    TimelineView *m_view = nullptr;
    QLineEdit *m_after = nullptr;
};

void TestTimelineKeys::init()
{
    m_model = std::make_unique<TimelineTestModel>();
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_before = new QLineEdit;
    m_view = new TimelineView(m_theme);
    m_after = new QLineEdit;
    column->addWidget(m_before);
    column->addWidget(m_view, 1);
    column->addWidget(m_after);
    m_view->setModel(m_model.get());
    m_window->resize(800, 600);
    QApplication::clipboard()->clear();
}

void TestTimelineKeys::tabReachesAllThatCanBeClicked()
{
    show({Message{.author = Author::Person, .text = u"See https://a.example"_s},
          Message{.text = u"<think>hm</think>\n\n# [Head](https://b.example)\n\n- [item](https://"
                          "c.example)\n\n> [quote](https://d.example) [two](https://e.example)\n\n"
                          "```c\nint a;\n```\n\n| [cell](https://f.example) | b |\n|---|---|\n"
                          "| 1 | [last](https://g.example) |\n"_s,
                  .reasoning = u"Because."_s},
          Message{.author = Author::Notice, .text = u"From here on b answers"_s},
          Message{.state = State::Stopped,
                  .status = u"Stopped."_s,
                  .actions = {{u"again"_s, u"Send again"_s}}},
          Message{.state = State::Failed,
                  .error = u"It broke."_s,
                  .actions = {{u"retry"_s, u"Retry"_s}, {u"model"_s, u"Change model"_s}}}});
    QStringList all;
    for (int row = 0; row < list()->childCount(); ++row) {
        QAccessibleInterface *message = list()->child(row);
        for (int i = 0; i < message->childCount(); ++i)
            all << u"%1 %2"_s.arg(row).arg(message->child(i)->text(QAccessible::Name));
    }
    QVERIFY(all.size() > 16);
    press(Qt::Key_Home);
    QStringList forward;
    for (press(Qt::Key_Tab); m_view->hasFocus() && forward.size() < 100; press(Qt::Key_Tab))
        forward << focused();
    QCOMPARE(forward, all);
    QVERIFY(m_after->hasFocus());

    m_view->setFocus();
    press(Qt::Key_End);
    QStringList backward;
    for (press(Qt::Key_Backtab); m_view->hasFocus() && backward.size() < 100;
         press(Qt::Key_Backtab))
        backward.prepend(focused());
    QCOMPARE(backward, all);
    QVERIFY(m_before->hasFocus());
}

void TestTimelineKeys::tabReachesWhatIsFarInALongMessage()
{
    const QString wide = u"漢字"_s.repeated(400) + u"\n\n"_s; // higher than is guessed
    show({Message{.text = u"[near](https://near.example)\n\n"_s + wide.repeated(40) +
                          u"[far](https://far.example)\n\n"_s + wide.repeated(10)}});
    press(Qt::Key_Home);
    press(Qt::Key_Tab);
    for (int turn = 0; turn < 3; ++turn) {
        QCOMPARE(focused(), u"0 near"_s);
        QVERIFY(m_view->viewport()->rect().contains(
            m_view->targetRect(0, Target::Kind::Link, u"https://near.example"_s)));
        press(Qt::Key_Tab);
        QCOMPARE(focused(), u"0 far"_s);
        QVERIFY(m_view->viewport()->rect().contains(
            m_view->targetRect(0, Target::Kind::Link, u"https://far.example"_s)));
        press(Qt::Key_Backtab);
    }
}

void TestTimelineKeys::tabEntersAtAMessageInView()
{
    QList<Message> all;
    for (int i = 0; i < 50; ++i)
        all << Message{.text = u"text %1\n\nmore"_s.arg(i)};
    show(all);
    m_view->verticalScrollBar()->setValue(800);
    const int top = m_view->firstVisibleRow();
    const QRect before = m_view->messageRect(top);
    m_before->setFocus();
    QTest::keyClick(m_before, Qt::Key_Tab);
    QVERIFY(m_view->hasFocus());
    QCOMPARE(focused(), u"%1 "_s.arg(top));
    QCOMPARE(m_view->messageRect(top), before); // entering moves nothing
    press(Qt::Key_Tab);
    QCOMPARE(focused(), u"%1 Copy message"_s.arg(top));
    m_after->setFocus();
    QTest::keyClick(m_after, Qt::Key_Backtab);
    QVERIFY(m_view->hasFocus());
}

void TestTimelineKeys::messagesAreVisitedOneByOne()
{
    QList<Message> all;
    for (int i = 0; i < 40; ++i)
        all << Message{.text = u"text %1 with [a link](https://a.example)\n\nmore"_s.arg(i)};
    show(all);
    m_after->setFocus();
    for (int row = 39; row >= 0; --row) {
        m_view->focusPreviousMessage();
        QVERIFY(m_view->hasFocus());
        QCOMPARE(focused(), u"%1 "_s.arg(row));
        QVERIFY(m_view->viewport()->rect().contains(m_view->messageRect(row)));
    }
    m_view->focusPreviousMessage();
    QCOMPARE(focused(), u"0 "_s);
    press(Qt::Key_Tab); // into the message, and on from it
    QCOMPARE(focused(), u"0 a link"_s);
    for (int row = 1; row < 40; ++row) {
        m_view->focusNextMessage();
        QCOMPARE(focused(), u"%1 "_s.arg(row));
        QVERIFY(m_view->viewport()->rect().contains(m_view->messageRect(row)));
    }
    m_view->focusNextMessage();
    QCOMPARE(focused(), u"39 "_s);
    QVERIFY(m_view->isAtBottom());
}

void TestTimelineKeys::aTallMessageShowsItsBeginning()
{
    show({Message{.text = u"first"_s}, Message{.text = u"paragraph\n\n"_s.repeated(100)},
          Message{.text = u"last"_s}});
    m_view->focusPreviousMessage();
    m_view->focusPreviousMessage();
    QCOMPARE(focused(), u"1 "_s);
    QVERIFY(m_view->messageRect(1).top() >= 0);
    QVERIFY(m_view->messageRect(1).top() < 60);
}

void TestTimelineKeys::visitsBeginWithWhatIsSeen()
{
    QList<Message> all;
    for (int i = 0; i < 200; ++i)
        all << Message{.text = u"text %1\n\nmore"_s.arg(i)};
    show(all);
    m_view->focusPreviousMessage();
    QCOMPARE(focused(), u"199 "_s);
    m_view->verticalScrollBar()->setValue(3000);
    const int top = m_view->firstVisibleRow();
    m_view->focusNextMessage();
    QCOMPARE(focused(), u"%1 "_s.arg(top));
}

void TestTimelineKeys::theMenuKeyOpensTheMenuOfTheMessage()
{
    show({Message{.text = u"one"_s},
          Message{.text = u"[two](https://two.example)"_s,
                  .error = u"Hm."_s,
                  .actions = {{u"use"_s, u"Use R&D"_s}}},
          Message{.text = u"three"_s}});
    QSignalSpy pressed(m_view, &TimelineView::actionTriggered);
    m_view->focusPreviousMessage();
    m_view->focusPreviousMessage();
    const auto open = [this] {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {10, 10},
                                m_view->mapToGlobal(QPoint(10, 10)));
        QCoreApplication::sendEvent(m_view, &event);
        return menu();
    };
    QMenu *opened = open();
    QVERIFY(opened != nullptr);
    const QRect message(m_view->viewport()->mapToGlobal(m_view->messageRect(1).topLeft()),
                        m_view->messageRect(1).size());
    QVERIFY(message.adjusted(-1, -1, 1, 1).contains(opened->pos()));
    QVERIFY(entries(*opened).contains(u"Copy message"_s));
    for (QAction *action : opened->actions()) {
        if (action->text() == u"Use R&&D"_s)
            action->trigger();
    }
    QCOMPARE(pressed.count(), 1);
    QCOMPARE(pressed.first().at(0).toUuid(), m_model->at(1).id);
    opened->close();

    press(Qt::Key_Tab); // on the link the menu is the link's too
    opened = open();
    QVERIFY(opened != nullptr && entries(*opened).contains(u"Copy link address"_s));
    opened->close();
}

void TestTimelineKeys::enterOpensTheMenuOfAMessage()
{
    show({Message{.text = u"one"_s}, Message{.text = u"two"_s}});
    press(Qt::Key_Return);
    QVERIFY(menu() == nullptr); // no message has the focus yet
    m_view->focusPreviousMessage();
    press(Qt::Key_Return);
    QVERIFY(menu() != nullptr);
    for (QAction *action : menu()->actions()) {
        if (action->text() == u"Copy message"_s)
            action->trigger();
    }
    QCOMPARE(QApplication::clipboard()->text(), u"two"_s);
    menu()->close();
}

void TestTimelineKeys::copyTakesTheMessageWithTheFocus()
{
    show({Message{.text = u"a **b**"_s}, Message{.text = u"two"_s}});
    m_view->focusPreviousMessage();
    m_view->focusPreviousMessage();
    QTest::keySequence(m_view, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), u"a **b**"_s);
    m_view->selectAll(); // what is selected goes first
    QTest::keySequence(m_view, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), u"a **b**\n\ntwo"_s);
}

void TestTimelineKeys::selectingBeginsAtTheMessageWithTheFocus()
{
    show({Message{.text = u"one"_s}, Message{.text = u"two"_s, .reasoning = u"hm"_s},
          Message{.text = u"three"_s}});
    m_view->focusPreviousMessage();
    QTest::keySequence(m_view, QKeySequence::SelectNextWord);
    QCOMPARE(m_view->selectedText(), u"three"_s);
    m_view->clearSelection();
    m_view->focusPreviousMessage();
    QTest::keySequence(m_view, QKeySequence::SelectNextWord);
    QTest::keySequence(m_view, QKeySequence::SelectNextWord);
    QCOMPARE(m_view->selectedText(), u"two"_s);
}

void TestTimelineKeys::nothingStandsOverWhatHasTheFocus()
{
    show({Message{.text = u"word\n\n[link](https://a.example)\n\n"_s.repeated(100)}});
    press(Qt::Key_Home);
    const int free = m_view->viewport()->height() - m_theme.px(hitTarget + space::s);
    for (int tabs = 0; tabs < 90; ++tabs) {
        press(Qt::Key_Tab);
        const QRect link = list()->focusChild()->rect();
        QVERIFY(m_view->viewport()->mapFromGlobal(link.bottomLeft()).y() < free);
    }
}

void TestTimelineKeys::whatWasScrolledAwayStillAnswers()
{
    QList<Message> all;
    for (int i = 0; i < 200; ++i)
        all << Message{.text = u"[link %1](https://%1.example)\n\nmore"_s.arg(i)};
    show(all);
    QSignalSpy links(m_view, &TimelineView::linkActivated);
    press(Qt::Key_Backtab);
    press(Qt::Key_Backtab);
    QCOMPARE(focused(), u"199 link 199"_s);
    m_view->verticalScrollBar()->setValue(0);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {10, 10},
                            m_view->mapToGlobal(QPoint(10, 10)));
    QCoreApplication::sendEvent(m_view, &event); // of what is seen
    QVERIFY(menu() != nullptr);
    QVERIFY(!entries(*menu()).contains(u"Copy link address"_s));
    menu()->close();
    press(Qt::Key_Return);
    QCOMPARE(links.count(), 1);
    QCOMPARE(links.first().first().toUrl(), QUrl(u"https://199.example"_s));
    QVERIFY(m_view->viewport()->rect().contains(
        m_view->targetRect(199, Target::Kind::Link, u"https://199.example"_s)));
}

void TestTimelineKeys::anEmptyTranscriptTakesAnyKey()
{
    show({});
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp,
                              Qt::Key_PageDown, Qt::Key_Return, Qt::Key_Left, Qt::Key_Escape})
        press(key);
    QTest::keySequence(m_view, QKeySequence::SelectNextChar);
    QTest::keySequence(m_view, QKeySequence::SelectEndOfDocument);
    QTest::keySequence(m_view, QKeySequence::Copy);
    m_view->focusNextMessage();
    m_view->focusPreviousMessage();
    press(Qt::Key_Tab);
    QVERIFY(m_after->hasFocus());
    QTest::keyClick(m_after, Qt::Key_Backtab);
    QVERIFY(m_view->hasFocus());
}

QTEST_MAIN(TestTimelineKeys)
#include "tst_timeline_keys.moc"
