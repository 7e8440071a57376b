#include "ui/actions/action_registry.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using dria::ActionRegistry;
using dria::ActionSpec;

using namespace Qt::StringLiterals;

class TestActionRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasAdded();
    void listsCategoriesInTheOrderTheyCameUp();
    void findsSharedShortcuts_data();
    void findsSharedShortcuts();
    void widgetsMayShareShortcuts();
    void shortcutsWorkInAttachedWindowsAlsoForLaterActions();
    void disabledActionsAreNotTriggered();
    void plainTextHasNoMarks();
};

void TestActionRegistry::findsWhatWasAdded()
{
    ActionRegistry registry;
    QSignalSpy added(&registry, &ActionRegistry::added);
    QAction *action = registry.add({.id = u"chat.new"_s,
                                    .text = u"New chat"_s,
                                    .category = u"Chat"_s,
                                    .shortcuts = {QKeySequence(u"Ctrl+N"_s)},
                                    .checkable = true});
    QCOMPARE(registry.action(u"chat.new"), action);
    QCOMPARE(registry.action(u"chat.old"), nullptr);
    QCOMPARE(action->text(), u"New chat"_s);
    QCOMPARE(action->objectName(), u"chat.new"_s);
    QCOMPARE(action->shortcut(), QKeySequence(u"Ctrl+N"_s));
    QVERIFY(action->isCheckable());
    QCOMPARE(added.size(), 1);
    QCOMPARE(registry.all().size(), 1);
}

void TestActionRegistry::listsCategoriesInTheOrderTheyCameUp()
{
    ActionRegistry registry;
    registry.add({.id = u"b"_s, .text = u"B"_s, .category = u"View"_s});
    registry.add({.id = u"a"_s, .text = u"A"_s, .category = u"Chat"_s});
    registry.add({.id = u"c"_s, .text = u"C"_s, .category = u"View"_s});
    QCOMPARE(registry.categories(), QStringList({u"View"_s, u"Chat"_s}));
}

void TestActionRegistry::findsSharedShortcuts_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("clashes");
    QTest::newRow("same") << u"Ctrl+K"_s << u"Ctrl+K"_s << true;
    QTest::newRow("beginning of the other") << u"Ctrl+K"_s << u"Ctrl+K, Ctrl+S"_s << true;
    QTest::newRow("the other is its beginning") << u"Ctrl+K, Ctrl+S"_s << u"Ctrl+K"_s << true;
    QTest::newRow("with Shift") << u"Ctrl+K"_s << u"Ctrl+Shift+K"_s << false;
    QTest::newRow("other key") << u"Ctrl+K"_s << u"Ctrl+L"_s << false;
}

void TestActionRegistry::findsSharedShortcuts()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, clashes);
    ActionRegistry registry;
    registry.add({.id = u"a"_s, .text = u"A"_s, .shortcuts = {QKeySequence(first)}});
    registry.add({.id = u"none"_s, .text = u"None"_s});
    registry.add(
        {.id = u"b"_s, .text = u"B"_s, .shortcuts = {QKeySequence(u"F9"_s), QKeySequence(second)}});
    QCOMPARE(registry.conflicts().size(), clashes ? 1 : 0);
    if (clashes) {
        QCOMPARE(registry.conflicts().constFirst().first, u"a"_s);
        QCOMPARE(registry.conflicts().constFirst().second, u"b"_s);
    }
}

void TestActionRegistry::widgetsMayShareShortcuts()
{
    ActionRegistry registry;
    const QList<QKeySequence> keys{QKeySequence(u"F2"_s)};
    registry.add({.id = u"a"_s, .text = u"A"_s, .shortcuts = keys, .context = Qt::WidgetShortcut});
    registry.add({.id = u"b"_s, .text = u"B"_s, .shortcuts = keys, .context = Qt::WidgetShortcut});
    QVERIFY(registry.conflicts().isEmpty());
}

void TestActionRegistry::shortcutsWorkInAttachedWindowsAlsoForLaterActions()
{
    ActionRegistry registry;
    QWidget window;
    QAction *early =
        registry.add({.id = u"a"_s, .text = u"A"_s, .shortcuts = {QKeySequence(u"Ctrl+1"_s)}});
    registry.attachTo(window);
    QAction *late =
        registry.add({.id = u"b"_s, .text = u"B"_s, .shortcuts = {QKeySequence(u"Ctrl+2"_s)}});
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy earlyDone(early, &QAction::triggered);
    QSignalSpy lateDone(late, &QAction::triggered);
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(earlyDone.size(), 1);
    QCOMPARE(lateDone.size(), 1);
}

void TestActionRegistry::disabledActionsAreNotTriggered()
{
    ActionRegistry registry;
    QWidget window;
    QAction *action =
        registry.add({.id = u"a"_s, .text = u"A"_s, .shortcuts = {QKeySequence(u"Ctrl+1"_s)}});
    registry.attachTo(window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy done(action, &QAction::triggered);
    action->setEnabled(false);
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(done.size(), 0);
}

void TestActionRegistry::plainTextHasNoMarks()
{
    QAction action(u"&Save && send…"_s);
    QCOMPARE(ActionRegistry::plainText(action), u"Save & send"_s);
}

QTEST_MAIN(TestActionRegistry)
#include "tst_action_registry.moc"
