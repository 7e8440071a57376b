#include "timeline_test_model.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_accessible.h"
#include "ui/timeline/timeline_view.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;
using timeline::Author;
using timeline::State;
using timeline::TimelineAccessible;

class TestTimelineAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyMessageIsAChild();
    void namesSayAuthorStateAndHowItBegins();
    void longTextsAreCutInTheNameAlone();
    void descriptionsSayHowItFared();
    void textIsReadByCharacterWordAndLine();
    void linesAreThoseOnScreen();
    void charactersAreWhereTheyAreDrawn();
    void selectionAndCaretAreKnownAndSet();
    void allThatCanBeClickedIsAChild();
    void whatIsFarAwayCanBePressed();
    void buttonsOfErrorsCanBePressed();
    void childrenFollowTheirRows();
    void rectanglesAreOnScreen();
    void aHundredThousandMessagesAreMadeOnDemand();

private:
    void show(const QList<Message> &messages)
    {
        m_model->reset(messages);
        m_view->show();
    }
    void focus()
    {
        m_view->activateWindow();
        m_view->setFocus();
        QTRY_VERIFY(m_view->hasFocus());
    }
    [[nodiscard]] QAccessibleInterface *list() const
    {
        return QAccessible::queryAccessibleInterface(m_view.get());
    }
    [[nodiscard]] QAccessibleTextInterface *textOf(int row) const
    {
        return list()->child(row)->textInterface();
    }
    /// Which child has the name; null for none.
    [[nodiscard]] static QAccessibleInterface *named(QAccessibleInterface *parent,
                                                     const QString &name)
    {
        for (int i = 0; i < parent->childCount(); ++i) {
            if (parent->child(i)->text(QAccessible::Name) == name)
                return parent->child(i);
        }
        return nullptr;
    }
    static void press(QAccessibleInterface *button)
    {
        button->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    }

    Theme m_theme;
    std::unique_ptr<TimelineTestModel> m_model;
    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineAccessible::init()
{
    m_model = std::make_unique<TimelineTestModel>();
    m_view = std::make_unique<TimelineView>(m_theme);
    m_view->setModel(m_model.get());
    m_view->resize(600, 400);
}

void TestTimelineAccessible::everyMessageIsAChild()
{
    QList<Message> all;
    for (int i = 0; i < 500; ++i)
        all << Message{.text = u"text %1"_s.arg(i)};
    show(all);
    QVERIFY(list() != nullptr);
    QCOMPARE(list()->role(), QAccessible::List);
    QVERIFY(!list()->text(QAccessible::Name).isEmpty());
    QCOMPARE(list()->childCount(), 500);
    QAccessibleInterface *early = list()->child(3);
    QCOMPARE(early->role(), QAccessible::ListItem);
    QCOMPARE(textOf(3)->text(0, 100), u"text 3"_s);
    QVERIFY(early->state().offscreen);
    QCOMPARE(list()->child(3), early);
    QCOMPARE(list()->indexOfChild(early), 3);
    QCOMPARE(early->parent(), list());
    QVERIFY(!list()->child(499)->state().offscreen);
    QCOMPARE(list()->child(500), nullptr);
    QCOMPARE(list()->child(-1), nullptr);
}

void TestTimelineAccessible::namesSayAuthorStateAndHowItBegins()
{
    show({Message{.author = Author::Person, .text = u"What is **it**?"_s, .name = u"You"_s},
          Message{.text = u"half"_s, .state = State::Streaming, .name = u"qwen3.5:9b"_s},
          Message{.text = u"<think>hm</think># It\n\n- is\n- this"_s, .name = u"m"_s},
          Message{.state = State::Failed, .name = u"m"_s, .error = u"It broke."_s},
          Message{.author = Author::Notice, .text = u"Model changed"_s}});
    QCOMPARE(list()->child(0)->text(QAccessible::Name), u"You: What is it?"_s);
    QCOMPARE(list()->child(1)->text(QAccessible::Name), u"qwen3.5:9b, arriving"_s);
    QVERIFY(list()->child(1)->state().busy);
    QCOMPARE(list()->child(2)->text(QAccessible::Name), u"m: It • is • this"_s);
    QVERIFY(!list()->child(2)->state().busy);
    QCOMPARE(list()->child(3)->text(QAccessible::Name), u"m, failed"_s);
    QCOMPARE(list()->child(4)->text(QAccessible::Name), u"Notice: Model changed"_s);
}

void TestTimelineAccessible::longTextsAreCutInTheNameAlone()
{
    show({Message{.text = u"word "_s.repeated(5000), .name = u"m"_s}});
    const QString name = list()->child(0)->text(QAccessible::Name);
    QVERIFY(name.size() < 1100);
    QVERIFY(name.endsWith(u"word…"_s));
    QVERIFY(textOf(0)->characterCount() >= 24'999);
}

void TestTimelineAccessible::descriptionsSayHowItFared()
{
    show({Message{.text = u"Answer"_s, .footer = u"412 tokens"_s, .error = u"It broke off."_s},
          Message{.state = State::Waiting, .status = u"Waiting for a node"_s}});
    QCOMPARE(list()->child(0)->text(QAccessible::Description), u"It broke off. 412 tokens"_s);
    QCOMPARE(list()->child(1)->text(QAccessible::Description), u"Waiting for a node"_s);
}

void TestTimelineAccessible::textIsReadByCharacterWordAndLine()
{
    show({Message{.text = u"# Head\n\nSome **bold** words.\n\n1. one\n2. two\n\n```\nint a;\n"
                          "```\n\n| x | y |\n|---|---|\n| 1 | 2 |\n"_s}});
    QAccessibleTextInterface *text = textOf(0);
    QVERIFY(text != nullptr);
    const QString whole = u"Head\n\nSome bold words.\n\n1. one\n2. two\n\nint a;\n\nx\ty\n1\t2"_s;
    const auto end = static_cast<int>(whole.size());
    QCOMPARE(text->characterCount(), end);
    QCOMPARE(text->text(0, text->characterCount()), whole);
    QCOMPARE(text->text(6, 10), u"Some"_s);
    QCOMPARE(text->text(-5, 4), u"Head"_s);
    QCOMPARE(text->text(end - 1, 9999), u"2"_s);
    QCOMPARE(text->text(9, 3), QString());
    int from = 0;
    int to = 0;
    QCOMPARE(text->textAtOffset(12, QAccessible::WordBoundary, &from, &to), u"bold"_s);
    QCOMPARE(from, 11);
    QCOMPARE(text->textAtOffset(12, QAccessible::CharBoundary, &from, &to), u"o"_s);
    QCOMPARE(text->textAtOffset(12, QAccessible::LineBoundary, &from, &to),
             u"Some bold words.\n"_s);
    QCOMPARE(text->textBeforeOffset(12, QAccessible::LineBoundary, &from, &to), u"\n"_s);
    const auto marker = static_cast<int>(whole.indexOf(u"2."_s));
    QCOMPARE(text->textAtOffset(marker, QAccessible::LineBoundary, &from, &to), u"2. two\n"_s);
    QCOMPARE(text->textAtOffset(marker + 4, QAccessible::LineBoundary, &from, &to), u"2. two\n"_s);
    QCOMPARE(text->textAtOffset(end, QAccessible::LineBoundary, &from, &to), u"1\t2"_s);
    QCOMPARE(text->textAfterOffset(end, QAccessible::LineBoundary, &from, &to), QString());
}

void TestTimelineAccessible::linesAreThoseOnScreen()
{
    QList<Message> all{Message{.text = u"some words "_s.repeated(60)}};
    for (int i = 0; i < 50; ++i)
        all << Message{.text = u"some words "_s.repeated(60)};
    show(all);
    for (const int row : {50, 0}) {
        QAccessibleTextInterface *text = textOf(row);
        QString read;
        int lines = 0;
        for (int at = 0; at < text->characterCount(); ++lines) {
            int from = 0;
            int to = 0;
            read += text->textAtOffset(at, QAccessible::LineBoundary, &from, &to);
            QCOMPARE(from, at);
            QVERIFY(to > from);
            int again = 0;
            (void)text->textAtOffset(to - 1, QAccessible::LineBoundary, &again, &to);
            QCOMPARE(again, from);
            if (row == 50) // laid out: all of a line stands at one height
                QCOMPARE(text->characterRect(to - 1).top(), text->characterRect(from).top());
            at = to;
        }
        QCOMPARE(read, text->text(0, text->characterCount()));
        QCOMPARE(lines > 4, row == 50); // what is not laid out has no lines yet
    }
}

void TestTimelineAccessible::charactersAreWhereTheyAreDrawn()
{
    show({Message{.text = u"alpha beta\n\n```\ncode\n```\n"_s}});
    QAccessibleTextInterface *text = textOf(0);
    const QRect message = list()->child(0)->rect();
    for (int i = 0; i < text->characterCount(); ++i) {
        const QRect rect = text->characterRect(i);
        QVERIFY2(message.contains(rect), qPrintable(QString::number(i)));
        if (text->text(i, i + 1) != u"\n"_s)
            QCOMPARE(text->offsetAtPoint(rect.topLeft() + QPoint(1, rect.height() / 2)), i);
    }
    QCOMPARE(text->offsetAtPoint(message.bottomRight() + QPoint(50, 50)), -1);
}

void TestTimelineAccessible::selectionAndCaretAreKnownAndSet()
{
    show({Message{.text = u"alpha beta"_s}, Message{.text = u"- one\n- two"_s}});
    focus();
    QCOMPARE(textOf(1)->selectionCount(), 0);
    textOf(1)->setSelection(0, 2, 9); // "one\n• t"
    QCOMPARE(m_view->selectedText(), u"• one\n• t"_s);
    int from = 0;
    int to = 0;
    textOf(1)->selection(0, &from, &to);
    QCOMPARE(std::pair(from, to), std::pair(2, 9));
    QCOMPARE(textOf(1)->cursorPosition(), 9);
    QVERIFY(list()->child(1)->state().selected);
    QVERIFY(!list()->child(0)->state().selected);
    QTest::keySequence(m_view.get(), QKeySequence::SelectNextChar);
    textOf(1)->selection(0, &from, &to);
    QCOMPARE(std::pair(from, to), std::pair(2, 10));

    textOf(0)->setCursorPosition(6);
    QCOMPARE(textOf(0)->cursorPosition(), 6);
    QCOMPARE(textOf(0)->selectionCount(), 0);
    QTest::keySequence(m_view.get(), QKeySequence::SelectNextWord);
    QCOMPARE(m_view->selectedText(), u"beta"_s);
    m_view->selectAll();
    textOf(0)->selection(0, &from, &to);
    QCOMPARE(std::pair(from, to), std::pair(0, 10));
    textOf(0)->removeSelection(0);
    QVERIFY(m_view->selectedText().isEmpty());
}

void TestTimelineAccessible::allThatCanBeClickedIsAChild()
{
    QSignalSpy links(m_view.get(), &TimelineView::linkActivated);
    show({Message{.text = u"A [link](https://a.example) and [one more](https://b.example).\n\n"
                          "```c\nint a;\n```\n\n| [cell](https://c.example) |\n|---|\n| 1 |\n"_s,
                  .reasoning = u"Because."_s}});
    QAccessibleInterface *message = list()->child(0);
    QStringList names;
    for (int i = 0; i < message->childCount(); ++i) {
        QAccessibleInterface *child = message->child(i);
        names << child->text(QAccessible::Name);
        QCOMPARE(child->parent(), message);
        QCOMPARE(message->indexOfChild(child), i);
        QVERIFY(child->state().focusable);
        if (!child->state().offscreen &&
            m_view->rect().contains(m_view->mapFromGlobal(child->rect().center()))) {
            const QPoint inside = child->rect().center();
            QCOMPARE(message->childAt(inside.x(), inside.y()), child);
        }
    }
    QVERIFY(names.contains(u"link"_s) && names.contains(u"one more"_s) &&
            names.contains(u"cell"_s) && names.contains(u"Copy message"_s));
    QAccessibleInterface *link = named(message, u"one more"_s);
    QCOMPARE(link->role(), QAccessible::Link);
    QCOMPARE(link->text(QAccessible::Description), u"https://b.example"_s);
    press(link);
    QCOMPARE(links.takeFirst().first().toUrl(), QUrl(u"https://b.example"_s));
    press(named(message, u"Copy message"_s));
    QVERIFY(QApplication::clipboard()->text().startsWith(u"A [link]"_s));

    QAccessibleInterface *fold = message->child(0);
    QCOMPARE(fold->role(), QAccessible::Button);
    QVERIFY(fold->state().expandable && fold->state().collapsed);
    press(fold);
    QVERIFY(message->child(0)->state().expanded);
    QVERIFY(textOf(0)->text(0, 100).startsWith(u"Because."_s));
}

void TestTimelineAccessible::whatIsFarAwayCanBePressed()
{
    QSignalSpy links(m_view.get(), &TimelineView::linkActivated);
    QList<Message> all{Message{.text = u"[first](https://a.example) "_s.repeated(3)}};
    for (int i = 0; i < 200; ++i)
        all << Message{.text = u"text\n\n"_s.repeated(5)};
    show(all);
    QAccessibleInterface *link = list()->child(0)->child(1);
    QVERIFY(link->state().offscreen);
    QVERIFY(link->rect().isNull());
    press(link);
    QCOMPARE(links.count(), 1);
    link->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QTRY_VERIFY(link->state().focused);
    QVERIFY(!link->state().offscreen);
    QVERIFY(list()->rect().contains(link->rect()));
    QCOMPARE(list()->focusChild(), link);
}

void TestTimelineAccessible::buttonsOfErrorsCanBePressed()
{
    show({Message{.state = State::Failed,
                  .error = u"It broke."_s,
                  .actions = {{u"retry"_s, u"Retry"_s}, {u"model"_s, u"Change model"_s}}}});
    QSignalSpy pressed(m_view.get(), &TimelineView::actionTriggered);
    QAccessibleInterface *message = list()->child(0);
    QAccessibleInterface *button = message->child(1);
    QCOMPARE(button->role(), QAccessible::Button);
    QCOMPARE(button->text(QAccessible::Name), u"Change model"_s);
    press(button);
    QCOMPARE(pressed.count(), 1);
    QCOMPARE(pressed.first().at(0).toUuid(), m_model->at(0).id);
    QCOMPARE(pressed.first().at(1).toString(), u"model"_s);
    QVERIFY(message->rect().contains(button->rect()));

    const int before = message->childCount();
    Message settled = m_model->at(0);
    settled.actions.clear();
    m_model->change(0, settled);
    QTRY_COMPARE(message->childCount(), before - 2);
    QAccessibleInterface *last = message->child(before - 3);
    QVERIFY(last == nullptr || last->text(QAccessible::Name) != u"Change model"_s);
}

void TestTimelineAccessible::childrenFollowTheirRows()
{
    show({Message{.text = u"one"_s}, Message{.text = u"two"_s}});
    QAccessibleInterface *two = list()->child(1);
    m_model->insert(0, {Message{.text = u"zero"_s}});
    QCOMPARE(list()->indexOfChild(two), 2);
    QCOMPARE(list()->child(2), two);
    m_model->remove(2, 1);
    QCOMPARE(list()->childCount(), 2);
    QCOMPARE(textOf(1)->text(0, 9), u"one"_s);
}

void TestTimelineAccessible::rectanglesAreOnScreen()
{
    show({Message{.text = u"one"_s}, Message{.text = u"two"_s}});
    QAccessibleInterface *two = list()->child(1);
    QVERIFY(list()->rect().contains(two->rect()));
    const QPoint inside = two->rect().center();
    QCOMPARE(list()->childAt(inside.x(), inside.y()), two);
    QCOMPARE(list()->childAt(inside.x(), list()->rect().bottom() - 1), nullptr);
}

void TestTimelineAccessible::aHundredThousandMessagesAreMadeOnDemand()
{
    QList<Message> all;
    for (int i = 0; i < 100'000; ++i)
        all << Message{.text = u"text"_s};
    show(all);
    const int reads = m_model->textReads();
    QCOMPARE(list()->childCount(), 100'000);
    QAccessibleInterface *far = list()->child(50'000);
    QCOMPARE(list()->indexOfChild(far), 50'000);
    QVERIFY(!list()->childAt(m_view->mapToGlobal(QPoint(300, 200)).x(), 200) ||
            m_model->textReads() < reads + 10);
    QVERIFY(m_model->textReads() < reads + 10);
    auto *timeline = dynamic_cast<TimelineAccessible *>(list());
    QVERIFY(timeline != nullptr && timeline->knownCount() < 10);
    for (int row = 0; row < 20'000; ++row)
        QVERIFY(list()->child(row) != nullptr);
    QVERIFY(timeline->knownCount() <= TimelineAccessible::messagesKept);
    // What is read now is kept.
    focus();
    m_view->focusPreviousMessage();
    QAccessibleInterface *read = list()->focusChild();
    for (int row = 0; row < 10'000; ++row)
        (void)list()->child(row);
    QCOMPARE(list()->focusChild(), read);
}

QTEST_MAIN(TestTimelineAccessible)
#include "tst_timeline_accessible.moc"
