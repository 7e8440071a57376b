#include "timeline_test_model.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;
using timeline::Author;
using timeline::State;

class TestTimelineAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsAChild();
    void namesSayAuthorAndState();
    void valuesAreTheText();
    void actionsAreButtonsThatCanBePressed();
    void childrenFollowTheirRows();
    void rectanglesAreOnScreen();

private:
    Theme m_theme;
};

void TestTimelineAccessible::everyMessageIsAChild()
{
    TimelineTestModel model;
    model.reset(QList<Message>(500, Message{.text = u"text"_s}));
    QList<Message> all;
    for (int i = 0; i < 500; ++i)
        all << Message{.text = u"text %1"_s.arg(i)};
    model.reset(all);
    TimelineView view(m_theme);
    view.setModel(&model);
    view.resize(600, 400);
    view.show();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(list != nullptr);
    QCOMPARE(list->role(), QAccessible::List);
    QVERIFY(!list->text(QAccessible::Name).isEmpty());
    QCOMPARE(list->childCount(), 500);
    QAccessibleInterface *early = list->child(3);
    QCOMPARE(early->role(), QAccessible::ListItem);
    QCOMPARE(early->text(QAccessible::Value), u"text 3"_s);
    QVERIFY(early->state().offscreen);
    QCOMPARE(list->child(3), early);
    QCOMPARE(list->indexOfChild(early), 3);
    QCOMPARE(early->parent(), list);
    QVERIFY(!list->child(499)->state().offscreen);
    QCOMPARE(list->child(500), nullptr);
}

void TestTimelineAccessible::namesSayAuthorAndState()
{
    TimelineTestModel model;
    model.reset({Message{.author = Author::Person, .text = u"a"_s, .name = u"You"_s},
                 Message{.text = u"b"_s, .state = State::Streaming, .name = u"qwen3.5:9b"_s},
                 Message{.author = Author::Notice, .text = u"Model changed"_s}});
    TimelineView view(m_theme);
    view.setModel(&model);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    QCOMPARE(list->child(0)->text(QAccessible::Name), u"You"_s);
    QCOMPARE(list->child(1)->text(QAccessible::Name), u"qwen3.5:9b, arriving"_s);
    QVERIFY(list->child(1)->state().busy);
    QCOMPARE(list->child(2)->text(QAccessible::Name), u"Notice"_s);
}

void TestTimelineAccessible::valuesAreTheText()
{
    TimelineTestModel model;
    model.reset({Message{.text = u"<think>x</think>Answer"_s,
                         .footer = u"412 tokens"_s,
                         .error = u"It broke off."_s}});
    TimelineView view(m_theme);
    view.setModel(&model);
    QAccessibleInterface *message = QAccessible::queryAccessibleInterface(&view)->child(0);
    QCOMPARE(message->text(QAccessible::Value), u"Answer\nIt broke off."_s);
    QCOMPARE(message->text(QAccessible::Description), u"412 tokens"_s);
}

void TestTimelineAccessible::actionsAreButtonsThatCanBePressed()
{
    TimelineTestModel model;
    model.reset({Message{.state = State::Failed,
                         .error = u"It broke."_s,
                         .actions = {{u"retry"_s, u"Retry"_s}, {u"model"_s, u"Change model"_s}}}});
    TimelineView view(m_theme);
    view.setModel(&model);
    view.resize(600, 400);
    view.show();
    QSignalSpy pressed(&view, &TimelineView::actionTriggered);
    QAccessibleInterface *message = QAccessible::queryAccessibleInterface(&view)->child(0);
    QCOMPARE(message->childCount(), 2);
    QAccessibleInterface *button = message->child(1);
    QCOMPARE(button->role(), QAccessible::Button);
    QCOMPARE(button->text(QAccessible::Name), u"Change model"_s);
    QCOMPARE(button->parent(), message);
    QVERIFY(button->actionInterface() != nullptr);
    button->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(pressed.count(), 1);
    QCOMPARE(pressed.first().at(0).toUuid(), model.at(0).id);
    QCOMPARE(pressed.first().at(1).toString(), u"model"_s);
    QVERIFY(message->rect().contains(button->rect()));

    Message settled = model.at(0);
    settled.actions.clear();
    model.change(0, settled);
    QVERIFY(!button->isValid());
    QCOMPARE(message->childCount(), 0);
}

void TestTimelineAccessible::childrenFollowTheirRows()
{
    TimelineTestModel model;
    model.reset({Message{.text = u"one"_s}, Message{.text = u"two"_s}});
    TimelineView view(m_theme);
    view.setModel(&model);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    QAccessibleInterface *two = list->child(1);
    model.insert(0, {Message{.text = u"zero"_s}});
    QCOMPARE(list->indexOfChild(two), 2);
    QCOMPARE(list->child(2), two);
    model.remove(2, 1);
    QVERIFY(!two->isValid());
    QCOMPARE(list->childCount(), 2);
}

void TestTimelineAccessible::rectanglesAreOnScreen()
{
    TimelineTestModel model;
    model.reset({Message{.text = u"one"_s}, Message{.text = u"two"_s}});
    TimelineView view(m_theme);
    view.setModel(&model);
    view.resize(600, 400);
    view.show();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    QAccessibleInterface *two = list->child(1);
    QVERIFY(list->rect().contains(two->rect()));
    const QPoint inside = two->rect().center();
    QCOMPARE(list->childAt(inside.x(), inside.y()), two);
}

QTEST_MAIN(TestTimelineAccessible)
#include "tst_timeline_accessible.moc"
