#include "timeline_test_model.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;
using timeline::Author;
using timeline::State;
using timeline::Target;

class TestTimelineSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void selectAllReadsAsText();
    void selectAllReachesWhatIsNotLaidOut();
    void dragSelectsAcrossMessages();
    void doubleClickTakesAWordTripleABlock();
    void rightToLeftTextStandsOnTheRight();
    void copyPutsTheSelectionOnTheClipboard();
    void copyPutsMarkdownAndHtmlOnTheClipboard();
    void copyAsPlainTextHasNoForm();
    void unsafeLinksAreNoLinksInCopiedHtml();
    void escapeClears();
    void selectionMovesWithItsMessage();
    void copyMessageTakesMarkdownWithoutThinking();
    void linksAreCheckedAndHandedOut();
    void tabReachesLinksAndButtonsAndEnterActivates();
    void foldingShowsTheThinking();
    void menuCopiesTheMessage();

private:
    void show(const QList<Message> &messages)
    {
        m_model->reset(messages);
        m_view->show();
    }
    void click(QPoint at) { QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at); }
    [[nodiscard]] static QString clipboard() { return QApplication::clipboard()->text(); }

    Theme m_theme;
    std::unique_ptr<TimelineTestModel> m_model;
    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineSelection::init()
{
    m_view.reset();
    m_model = std::make_unique<TimelineTestModel>();
    m_view = std::make_unique<TimelineView>(m_theme);
    m_view->setModel(m_model.get());
    m_view->resize(800, 600);
    QApplication::clipboard()->clear();
}

void TestTimelineSelection::selectAllReadsAsText()
{
    show({Message{.author = Author::Person, .text = u"A *question*"_s},
          Message{.text =
                      u"# Head\n\nText with `code`.\nline\n\n1. one\n2. two\n\n```\na\nb\n```\n\n"
                      "| x | y |\n|---|---|\n| 1 | 2 |\n"_s,
                  .footer = u"figures"_s}});
    m_view->selectAll();
    QCOMPARE(m_view->selectedText(),
             u"A question\n\nHead\n\nText with code.\nline\n\n1. one\n2. two\n\n"
             "a\nb\n\nx\ty\n1\t2"_s);
    // What is copied of many messages is the same, though no box is made for it.
    m_view->copySelectionAsPlainText();
    QCOMPARE(clipboard(), m_view->selectedText());
}

void TestTimelineSelection::selectAllReachesWhatIsNotLaidOut()
{
    QList<Message> all;
    for (int i = 0; i < 300; ++i)
        all << Message{.text = u"message %1"_s.arg(i)};
    show(all);
    m_view->selectAll();
    const QString text = m_view->selectedText();
    QVERIFY(text.startsWith(u"message 0\n\nmessage 1\n"_s));
    QVERIFY(text.endsWith(u"message 299"_s));
}

void TestTimelineSelection::dragSelectsAcrossMessages()
{
    show({Message{.text = u"first message"_s}, Message{.text = u"second message"_s},
          Message{.text = u"third message"_s}});
    const QRect first = m_view->messageRect(0);
    const QRect third = m_view->messageRect(2);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, first.topLeft() + QPoint(0, 10));
    QMouseEvent move(QEvent::MouseMove, third.topRight() + QPoint(-1, 10),
                     m_view->viewport()->mapToGlobal(third.topRight() + QPoint(-1, 10)),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_view->viewport(), &move);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, third.topRight() + QPoint(-1, 10));
    QCOMPARE(m_view->selectedText(), u"first message\n\nsecond message\n\nthird message"_s);
}

void TestTimelineSelection::doubleClickTakesAWordTripleABlock()
{
    show({Message{.text = u"alpha beta gamma\n\nsecond"_s}});
    const QPoint at = m_view->messageRect(0).topLeft() + QPoint(5, 14);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(m_view->selectedText(), u"alpha"_s);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(m_view->selectedText(), u"alpha beta gamma"_s);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at);
}

void TestTimelineSelection::rightToLeftTextStandsOnTheRight()
{
    show({Message{.text = u"\u0633\u0644\u0627\u0645 \u0639\u0627\u0644\u0645"_s}});
    const QRect rect = m_view->messageRect(0);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {},
                       QPoint(rect.right() - 5, rect.top() + 14));
    QCOMPARE(m_view->selectedText(), u"\u0633\u0644\u0627\u0645"_s);
}

void TestTimelineSelection::copyPutsTheSelectionOnTheClipboard()
{
    show({Message{.text = u"words"_s}});
    QTest::keySequence(m_view.get(), QKeySequence::SelectAll);
    QTest::keySequence(m_view.get(), QKeySequence::Copy);
    QCOMPARE(clipboard(), u"words"_s);
}

void TestTimelineSelection::copyPutsMarkdownAndHtmlOnTheClipboard()
{
    show({Message{.author = Author::Person, .text = u"A *question*"_s},
          Message{.text = u"<think>hm</think>\n\n- **one**\n- `a<b`"_s, .footer = u"figures"_s}});
    m_view->selectAll();
    m_view->copySelection();
    QCOMPARE(clipboard(), u"A *question*\n\n- **one**\n- `a<b`"_s);
    QCOMPARE(QApplication::clipboard()->mimeData()->data(u"text/html"_s),
             "<meta charset=\"utf-8\"><p>A <em>question</em></p>\n<ul>\n<li><strong>one</strong>"
             "</li>\n<li><code>a&lt;b</code></li>\n</ul>\n");
}

void TestTimelineSelection::copyAsPlainTextHasNoForm()
{
    show({Message{.text = u"# Head\n\n**bold**"_s}});
    m_view->selectAll();
    m_view->copySelectionAsPlainText();
    QCOMPARE(clipboard(), u"Head\n\nbold"_s);
    QVERIFY(!QApplication::clipboard()->mimeData()->hasHtml());
}

void TestTimelineSelection::unsafeLinksAreNoLinksInCopiedHtml()
{
    show({Message{.text = u"[a](javascript:x) ![b](https://e.example/t.png) <i>c</i>"_s}});
    m_view->selectAll();
    m_view->copySelection();
    const QByteArray html = QApplication::clipboard()->mimeData()->data(u"text/html"_s);
    for (const char *bad : {"javascript", "<img", "<i>"})
        QVERIFY2(!html.contains(bad), html.constData());
}

void TestTimelineSelection::escapeClears()
{
    show({Message{.text = u"words"_s}});
    m_view->selectAll();
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(m_view->selectedText().isEmpty());
}

void TestTimelineSelection::selectionMovesWithItsMessage()
{
    show({Message{.text = u"one"_s}, Message{.text = u"two"_s}});
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {},
                       m_view->messageRect(1).topLeft() + QPoint(5, 14));
    QCOMPARE(m_view->selectedText(), u"two"_s);
    m_model->insert(0, {Message{.text = u"zero"_s}});
    QCOMPARE(m_view->selectedText(), u"two"_s);
    m_model->remove(2, 1);
    QVERIFY(m_view->selectedText().isEmpty());
}

void TestTimelineSelection::copyMessageTakesMarkdownWithoutThinking()
{
    show({Message{.text = u"<think>hm</think>\n\nAn **answer**"_s}});
    click(m_view->targetRect(0, Target::Kind::CopyMessage).center());
    QCOMPARE(clipboard(), u"An **answer**"_s);
}

void TestTimelineSelection::linksAreCheckedAndHandedOut()
{
    QSignalSpy links(m_view.get(), &TimelineView::linkActivated);
    show({Message{
        .text =
            u"[a](https://e.example/x?y=1) [b](javascript:alert) [c](file:///etc/passwd) "
            "[d](https://user@e.example) [e](http://ex\u202Eample.com) [f](http://b\u00FCcher.example)"_s}});
    click(m_view->targetRect(0, Target::Kind::Link, u"https://e.example/x?y=1"_s).center());
    QCOMPARE(links.count(), 1);
    QCOMPARE(links.first().first().toUrl(), QUrl(u"https://e.example/x?y=1"_s));
    QVERIFY(!m_view->targetRect(0, Target::Kind::Link, u"http://xn--bcher-kva.example"_s).isNull());
    for (const auto &bad :
         {u"javascript:alert"_s, u"file:///etc/passwd"_s, u"https://user@e.example"_s})
        QVERIFY(m_view->targetRect(0, Target::Kind::Link, bad).isNull());
}

void TestTimelineSelection::tabReachesLinksAndButtonsAndEnterActivates()
{
    QSignalSpy links(m_view.get(), &TimelineView::linkActivated);
    QSignalSpy actions(m_view.get(), &TimelineView::actionTriggered);
    show({Message{.text = u"[a](https://e.example)"_s},
          Message{.state = State::Failed,
                  .error = u"It broke."_s,
                  .actions = {{u"retry"_s, u"Retry"_s}, {u"model"_s, u"Change model"_s}}}});
    m_view->activateWindow();
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(links.count(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Tab); // Copy of the first message
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(actions.count(), 1);
    QCOMPARE(actions.first().at(0).toUuid(), m_model->at(1).id);
    QCOMPARE(actions.first().at(1).toString(), u"model"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Backtab);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(actions.last().at(1).toString(), u"retry"_s);
}

void TestTimelineSelection::foldingShowsTheThinking()
{
    show({Message{.text = u"Answer"_s, .reasoning = u"Because of reasons"_s}});
    m_view->selectAll();
    QCOMPARE(m_view->selectedText(), u"Answer"_s);
    click(m_view->targetRect(0, Target::Kind::Fold).center());
    m_view->selectAll();
    QCOMPARE(m_view->selectedText(), u"Because of reasons\n\nAnswer"_s);
    click(m_view->targetRect(0, Target::Kind::Fold).center());
    m_view->selectAll();
    QCOMPARE(m_view->selectedText(), u"Answer"_s);
}

void TestTimelineSelection::menuCopiesTheMessage()
{
    show({Message{.text = u"An **answer**"_s}});
    const QPoint at = m_view->messageRect(0).topLeft() + QPoint(5, 14);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_view->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    auto *menu = m_view->findChild<QMenu *>();
    QVERIFY(menu != nullptr);
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Copy message"_s)
            action->trigger();
    }
    QCOMPARE(clipboard(), u"An **answer**"_s);
    menu->close();
}

QTEST_MAIN(TestTimelineSelection)
#include "tst_timeline_selection.moc"
