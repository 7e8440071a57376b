#include "core/setting_keys.h"
#include "desk.h"
#include "find_widget.h"
#include "ui/shell/balance_foot.h"
#include "ui/shell/chat_undo_bar.h"
#include "ui/shell/conversation_view.h"
#include "ui/shell/folder_picker.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/tag_picker.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace dria;
using namespace Qt::StringLiterals;

class TestSidebar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void arrowsHomeAndEndShowChats();
    void typeAheadFindsATitle();
    void enterOpensForGood();
    void menuKeyOffersToRename();
    void renamedInPlace();
    void escapeKeepsTheTitle();
    void escapeInTheFilterShowsAllAgain();
    void aFilterOpensNothingAndMarksTheChatAgain();
    void severalChatsArePinnedAndArchivedAtOnce();
    void theChatThatIsShownStaysShownWhenItIsArchived();
    void theArchiveIsOpenedByKey();
    void functionKeyRenamesTheRow();
    void deletedChatsComeBackByKeyAndByButton();
    void theChatBesideADeletedOneIsNamed();
    void aChatIsMovedToANewFolderByKeyboardAlone();
    void foldersAreOpenedRenamedAndRemovedByKeyboard();
    void severalChatsAreOfferedForExport();
    void tagsAreMadeGivenAndTakenByKeyboardAlone();
    void aTagThatSomeHaveIsGivenToAllAndThenTaken();
    void aTagIsRenamedInThePickerUnlessItsNameIsTaken();
    void aDeletedTagComesBackByKeyAndByButton();
    void theFilterTakesATagByHandAndFromItsMenu();
    void theChatThatIsShownIsTaggedWhileTheListIsNotUsed();
    void footShowsBalanceAndWhenItWas();
    void clickOnTheBalanceAsksAgain();
    void serverWithoutCreditsSaysSo();
    void accountsAreChosenFromTheFoot();
    void everyControlHasAName();

private:
    void addChat(const QString &title);
    [[nodiscard]] ConversationView &chats() const { return m_sidebar->chats(); }
    void trigger(const QString &text);
    /// The field of the picker for what is chosen.
    [[nodiscard]] QLineEdit *openTags();
    [[nodiscard]] QStringList tagsOf(int row) const
    {
        return m_desk->workspace->tags().namesOf(
            m_desk->workspace->conversations().at(row).filing.tags);
    }
    [[nodiscard]] QToolButton *footButton(const QString &beginning) const;

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QAction> m_newChat;
    std::unique_ptr<QAction> m_search;
    std::unique_ptr<Sidebar> m_sidebar;
};

void TestSidebar::init()
{
    m_desk = std::make_unique<Desk>();
    addChat(u"Gamma"_s);
    addChat(u"Beta"_s);
    addChat(u"Alpha"_s); // the newest stands on top
    m_newChat = std::make_unique<QAction>();
    m_search = std::make_unique<QAction>(u"Search all chats"_s);
    m_sidebar = std::make_unique<Sidebar>(*m_desk->workspace, m_desk->theme, *m_newChat, *m_search);
    m_sidebar->resize(264, 600);
    m_sidebar->show();
    chats().setCurrent(m_desk->workspace->conversations().at(0).id);
    m_sidebar->activateWindow();
    chats().setFocus();
}

void TestSidebar::cleanup()
{
    m_sidebar.reset();
    m_desk.reset();
}

void TestSidebar::addChat(const QString &title)
{
    m_desk->workspace->conversations().put(
        {QUuid::createUuid(), m_desk->accounts.current().id, title, m_desk->clock.nowUtc()});
}

/// A line of the menu of what is chosen.
void TestSidebar::trigger(const QString &text)
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
    QCoreApplication::sendEvent(&chats(), &event);
    auto *menu = chats().findChild<QMenu *>();
    QVERIFY(menu);
    const auto actions = menu->actions();
    const auto found = std::ranges::find(actions, text, &QAction::text);
    QVERIFY2(found != actions.end(), qPrintable(text));
    menu->hide();
    (*found)->trigger();
    delete menu;
}

QLineEdit *TestSidebar::openTags()
{
    if (!QTest::qWaitFor([this] { return !chats().findChild<TagPicker *>(); }))
        return nullptr;
    trigger(u"Tags…"_s);
    return findNamed<QLineEdit>(chats(), u"Find a tag, or name a new one"_s);
}

QToolButton *TestSidebar::footButton(const QString &beginning) const
{
    const auto buttons = m_sidebar->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->accessibleName().startsWith(beginning))
            return button;
    }
    return nullptr;
}

void TestSidebar::arrowsHomeAndEndShowChats()
{
    QSignalSpy shown(&chats(), &ConversationView::shown);
    QTest::keyClick(&chats(), Qt::Key_Down);
    QCOMPARE(shown.takeLast().value(0).toUuid(), m_desk->workspace->conversations().at(1).id);
    QTest::keyClick(&chats(), Qt::Key_End);
    QCOMPARE(chats().current(), m_desk->workspace->conversations().at(2).id);
    QTest::keyClick(&chats(), Qt::Key_Home);
    QCOMPARE(chats().current(), m_desk->workspace->conversations().at(0).id);
    chats().step(-1);
    QCOMPARE(chats().current(), m_desk->workspace->conversations().at(0).id); // not the heading
}

void TestSidebar::typeAheadFindsATitle()
{
    QTest::keyClick(&chats(), Qt::Key_G);
    QCOMPARE(chats().currentIndex().data().toString(), u"Gamma"_s);
}

void TestSidebar::enterOpensForGood()
{
    QSignalSpy opened(&chats(), &ConversationView::opened);
    QTest::keyClick(&chats(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).value(0).toUuid(), chats().current());
}

void TestSidebar::menuKeyOffersToRename()
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
    QCoreApplication::sendEvent(&chats(), &event);
    auto *menu = chats().findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts << action->text();
    QVERIFY(texts.contains(u"Rename"_s));
    menu->close();
}

void TestSidebar::renamedInPlace()
{
    chats().rename();
    auto *edit = findNamed<QLineEdit>(*m_sidebar, u"Title of the chat"_s);
    QVERIFY(edit);
    edit->setText(u"  Omega\u2028 "_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_desk->workspace->conversations().find(chats().current())->title, u"Omega"_s);
    QVERIFY(!findNamed<QLineEdit>(*m_sidebar, u"Title of the chat"_s));
}

void TestSidebar::escapeKeepsTheTitle()
{
    chats().rename();
    auto *edit = findNamed<QLineEdit>(*m_sidebar, u"Title of the chat"_s);
    edit->setText(u"Other"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(m_desk->workspace->conversations().find(chats().current())->title, u"Alpha"_s);
}

void TestSidebar::escapeInTheFilterShowsAllAgain()
{
    auto *filter = findNamed<QLineEdit>(*m_sidebar, u"Filter the chats by title or tag"_s);
    QVERIFY(filter);
    filter->setFocus();
    QTest::keyClicks(filter, u"zz"_s);
    QCOMPARE(chats().model()->rowCount(), 0);
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(chats().model()->rowCount(), 4);
    QVERIFY(filter->text().isEmpty());
}

void TestSidebar::aFilterOpensNothingAndMarksTheChatAgain()
{
    const QUuid alpha = chats().current();
    QSignalSpy shown(&chats(), &ConversationView::shown);
    auto *filter = findNamed<QLineEdit>(*m_sidebar, u"Filter the chats by title or tag"_s);
    QTest::keyClicks(filter, u"gam"_s);
    QCOMPARE(chats().model()->rowCount(), 2);
    QVERIFY(chats().chosen().isEmpty());
    filter->clear();
    QCOMPARE(chats().chosen(), QList{alpha});
    QVERIFY(shown.isEmpty());
    QTest::keyClicks(filter, u"gam"_s);
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(shown.count(), 1);
    QCOMPARE(chats().currentIndex().data().toString(), u"Gamma"_s);
}

void TestSidebar::severalChatsArePinnedAndArchivedAtOnce()
{
    const ConversationList &all = m_desk->workspace->conversations();
    QSignalSpy shown(&chats(), &ConversationView::shown);
    QTest::keyClick(&chats(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(chats().chosen(), (QList{all.at(0).id, all.at(1).id}));
    QVERIFY(shown.isEmpty());
    trigger(u"Pin"_s);
    QVERIFY(all.at(0).filing.pinned && all.at(1).filing.pinned && !all.at(2).filing.pinned);
    QTest::keyClick(&chats(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(chats().chosen().size(), 3);
    trigger(u"Move to the archive"_s);
    QCOMPARE(chats().model()->rowCount(), 1);
    QVERIFY(shown.isEmpty());
}

void TestSidebar::theChatThatIsShownStaysShownWhenItIsArchived()
{
    const QUuid alpha = chats().current();
    QSignalSpy shown(&chats(), &ConversationView::shown);
    trigger(u"Move to the archive"_s);
    QVERIFY(shown.isEmpty());
    QVERIFY(chats().chosen().isEmpty());
    m_desk->workspace->fileConversations({alpha}, {.archived = false});
    QCOMPARE(chats().chosen(), QList{alpha});
}

void TestSidebar::theArchiveIsOpenedByKey()
{
    m_desk->workspace->fileConversations({m_desk->workspace->conversations().at(2).id},
                                         {.archived = true});
    QTest::keyClick(&chats(), Qt::Key_End);
    QTest::keyClick(&chats(), Qt::Key_Return);
    QTest::keyClick(&chats(), Qt::Key_Down);
    QCOMPARE(chats().currentIndex().data().toString(), u"Gamma"_s);
    trigger(u"Take out of the archive"_s);
    QVERIFY(!m_desk->workspace->conversations().at(2).filing.archived);
}

void TestSidebar::functionKeyRenamesTheRow()
{
    QTest::keyClick(&chats(), Qt::Key_F2);
    auto *edit = findNamed<QLineEdit>(*m_sidebar, u"Title of the chat"_s);
    QVERIFY(edit && edit->isVisible());
    QCOMPARE(edit->selectedText(), u"Alpha"_s);
}

void TestSidebar::deletedChatsComeBackByKeyAndByButton()
{
    const ConversationList &all = m_desk->workspace->conversations();
    const int before = all.rowCount();
    QTest::keyClick(&chats(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&chats(), Qt::Key_Delete);
    QCOMPARE(all.rowCount(), before - 2);
    auto *bar = m_sidebar->findChild<ChatUndoBar *>();
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().startsWith(u'2'));
    QTest::keyClick(&chats(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(all.rowCount(), before);
    QVERIFY(!bar->isVisible());
    chats().setCurrent(all.at(0).id);
    trigger(u"Delete"_s);
    QCOMPARE(all.rowCount(), before - 1);
    bar->findChild<QPushButton *>()->click();
    QCOMPARE(all.rowCount(), before);
    QVERIFY(!bar->isVisible());
}

void TestSidebar::theChatBesideADeletedOneIsNamed()
{
    QSignalSpy removed(m_sidebar.get(), &Sidebar::chatsRemoved);
    const ConversationList &all = m_desk->workspace->conversations();
    const QUuid second = all.at(1).id;
    const QUuid third = all.at(2).id;
    QTest::keyClick(&chats(), Qt::Key_Delete);
    QCOMPARE(removed.takeFirst().value(1).toUuid(), second);
    chats().setCurrent(third);
    QTest::keyClick(&chats(), Qt::Key_Delete);
    QCOMPARE(removed.takeFirst().value(1).toUuid(), second);
}

void TestSidebar::aChatIsMovedToANewFolderByKeyboardAlone()
{
    const QUuid alpha = chats().current();
    const FolderList &folders = m_desk->workspace->folders();
    trigger(u"Move to folder…"_s);
    auto *field = findNamed<QLineEdit>(chats(), u"Find a folder, or name a new one"_s);
    QVERIFY(field);
    QTest::keyClicks(field, u"Work"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(folders.all().size(), 1);
    const QUuid work = folders.all().constFirst().id;
    QCOMPARE(m_desk->workspace->conversations().find(alpha)->filing.folder, work);
    QCOMPARE(chats().chosen(), QList{alpha}); // the folder is open
    QCOMPARE(chats().currentIndex().row(), 2);

    QTRY_VERIFY(!chats().findChild<FolderPicker *>());
    trigger(u"Move to folder…"_s);
    field = findNamed<QLineEdit>(chats(), u"Find a folder, or name a new one"_s);
    QTest::keyClick(field, Qt::Key_Up); // the folders stand below "No folder"
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_desk->workspace->conversations().find(alpha)->filing.folder.isNull());
}

void TestSidebar::foldersAreOpenedRenamedAndRemovedByKeyboard()
{
    FolderList &folders = m_desk->workspace->folders();
    const QUuid work = folders.create(u"Work"_s);
    const QUuid part = folders.create(u"Part"_s, work);
    QTest::keyClick(&chats(), Qt::Key_Home);
    QTest::keyClick(&chats(), Qt::Key_Right);
    QTest::keyClick(&chats(), Qt::Key_Down);
    QCOMPARE(chats().currentIndex().data().toString(), u"Part"_s);
    QTest::keyClick(&chats(), Qt::Key_F2);
    auto *edit = findNamed<QLineEdit>(*m_sidebar, u"Name of the folder"_s);
    QVERIFY(edit);
    edit->setText(u"Piece"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(folders.folder(part).name, u"Piece"_s);
    QTest::keyClick(&chats(), Qt::Key_Left); // to the one it is in
    QCOMPARE(chats().currentIndex().data().toString(), u"Work"_s);
    const auto kept = [this] { return m_desk->settings.value(keys::sidebarOpenFolders).toArray(); };
    QCOMPARE(kept().size(), 1);
    QTest::keyClick(&chats(), Qt::Key_Left);
    QVERIFY(kept().isEmpty());
    trigger(u"Remove the folder, keep its chats"_s);
    QCOMPARE(folders.all(), (QList{Folder{part, {}, u"Piece"_s}}));
    auto *bar = m_sidebar->findChild<ChatUndoBar *>();
    QCOMPARE(bar->text(), u"Folder “Work” removed."_s);
    QTest::keyClick(&chats(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(folders.pathOf(part), u"Work / Piece"_s);
    QVERIFY(!bar->isVisible());
}

void TestSidebar::severalChatsAreOfferedForExport()
{
    QSignalSpy asked(&chats(), &ConversationView::exportRequested);
    chats().setOffersExport(true);
    QTest::keyClick(&chats(), Qt::Key_Down, Qt::ShiftModifier);
    trigger(u"Export…"_s);
    QCOMPARE(asked.value(0).value(0).value<QList<QUuid>>(), chats().chosen());
    QCOMPARE(chats().chosen().size(), 2);
}

void TestSidebar::tagsAreMadeGivenAndTakenByKeyboardAlone()
{
    QLineEdit *field = openTags();
    QVERIFY(field);
    QTest::keyClicks(field, u"#work"_s);
    QCOMPARE(field->accessibleDescription(), u"Create the tag “work”"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(tagsOf(0), QStringList{u"work"_s});
    QCOMPARE(field->accessibleDescription(), u"work, given"_s);
    QTest::keyClicks(field, u"home"_s); // over what was typed
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(tagsOf(0), (QStringList{u"home"_s, u"work"_s}));
    field->clear();
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(field->accessibleDescription(), u"work, given"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(field->accessibleDescription(), u"work, not given"_s);
    QCOMPARE(tagsOf(0), QStringList{u"home"_s});
    QCOMPARE(chats().currentIndex().data(Qt::AccessibleTextRole).toString(),
             u"Alpha, tags: home"_s);
    QCOMPARE(namelessControls(*chats().findChild<TagPicker *>()), QStringList());
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!chats().findChild<TagPicker *>());
}

void TestSidebar::aTagThatSomeHaveIsGivenToAllAndThenTaken()
{
    Workspace &workspace = *m_desk->workspace;
    const QUuid work = workspace.tags().create(u"work"_s);
    workspace.fileConversations({workspace.conversations().at(1).id}, {.tagged = {work}});
    QTest::keyClick(&chats(), Qt::Key_Down, Qt::ShiftModifier);
    QLineEdit *field = openTags();
    QVERIFY(field);
    const auto state = [this] {
        return chats().findChild<TagPicker *>()->findChild<QListWidget *>()->item(0)->checkState();
    };
    QCOMPARE(state(), Qt::PartiallyChecked);
    QCOMPARE(field->accessibleDescription(), u"work, given to some"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(state(), Qt::Checked);
    QVERIFY(tagsOf(0) == tagsOf(1) && tagsOf(0).size() == 1 && tagsOf(2).isEmpty());
    auto *list = chats().findChild<TagPicker *>()->findChild<QListWidget *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(0)).center());
    QCOMPARE(state(), Qt::Unchecked);
    QVERIFY(tagsOf(0).isEmpty() && tagsOf(1).isEmpty());
}

void TestSidebar::aTagIsRenamedInThePickerUnlessItsNameIsTaken()
{
    TagList &tags = m_desk->workspace->tags();
    const QUuid work = tags.create(u"work"_s);
    tags.create(u"zoo"_s);
    QLineEdit *field = openTags();
    QVERIFY(field);
    QTest::keyClick(field, Qt::Key_F2);
    QCOMPARE(field->selectedText(), u"work"_s);
    QCOMPARE(field->accessibleName(), u"New name of the tag"_s);
    QTest::keyClicks(field, u"ZOO"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(showsText(*chats().findChild<TagPicker *>(), u"Another tag has this name."_s));
    QCOMPARE(tags.tag(work).name, u"work"_s);
    field->selectAll();
    QTest::keyClicks(field, u"play"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(tags.tag(work).name, u"play"_s);
    QTest::keyClick(field, Qt::Key_F2);
    QTest::keyClicks(field, u"other"_s);
    QTest::keyClick(field, Qt::Key_Escape); // gives up the name, and no more
    QCOMPARE(tags.tag(work).name, u"play"_s);
    QVERIFY(field->isVisible());
    QCOMPARE(field->accessibleName(), u"Find a tag, or name a new one"_s);
}

void TestSidebar::aDeletedTagComesBackByKeyAndByButton()
{
    Workspace &workspace = *m_desk->workspace;
    const QUuid work = workspace.tags().create(u"work"_s);
    workspace.fileConversations({workspace.conversations().at(0).id}, {.tagged = {work}});
    auto *bar = m_sidebar->findChild<ChatUndoBar *>();
    for (const bool byKey : {true, false}) {
        QVERIFY(openTags());
        findNamed<QToolButton>(chats(), u"Delete the tag"_s)->click();
        QVERIFY(tagsOf(0).isEmpty());
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->text(), u"Tag “work” deleted."_s);
        if (byKey)
            QTest::keyClick(&chats(), Qt::Key_Z, Qt::ControlModifier);
        else
            bar->findChild<QPushButton *>()->click();
        QCOMPARE(tagsOf(0), QStringList{u"work"_s});
        QVERIFY(!bar->isVisible());
    }
    workspace.tags().remove(work);
    QTest::keyClick(&chats(), Qt::Key_Delete); // from now on it is this that is undone
    const int left = workspace.conversations().rowCount();
    QTest::keyClick(&chats(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(workspace.conversations().rowCount(), left + 1);
    QVERIFY(workspace.tags().all().isEmpty());
}

void TestSidebar::theFilterTakesATagByHandAndFromItsMenu()
{
    Workspace &workspace = *m_desk->workspace;
    auto *filter = findNamed<QLineEdit>(*m_sidebar, u"Filter the chats by title or tag"_s);
    QVERIFY(!findNamed<QToolButton>(*m_sidebar, u"Filter by a tag"_s)); // there is none
    const QUuid work = workspace.tags().create(u"R&D at work"_s);
    workspace.fileConversations({workspace.conversations().at(1).id}, {.tagged = {work}});
    QTest::keyClicks(filter, u"#r&d"_s);
    QCOMPARE(chats().model()->rowCount(), 2);
    filter->setText(u"be"_s);
    auto *button = findNamed<QToolButton>(*m_sidebar, u"Filter by a tag"_s);
    QVERIFY(button);
    button->click();
    auto *menu = button->findChild<QMenu *>();
    QCOMPARE(menu->actions().constFirst()->text(), u"R&&D at work"_s);
    menu->actions().constFirst()->trigger();
    menu->close();
    QCOMPARE(filter->text(), u"#\"R&D at work\" be"_s);
    QCOMPARE(chats().model()->rowCount(), 2);
    filter->setText(u"#\"R&D at work\" alpha"_s);
    QCOMPARE(chats().model()->rowCount(), 0);
    QVERIFY(showsText(*m_sidebar, u"No chat has all of these tags and words."_s));
}

void TestSidebar::theChatThatIsShownIsTaggedWhileTheListIsNotUsed()
{
    Workspace &workspace = *m_desk->workspace;
    workspace.tags().create(u"work"_s);
    QTest::keyClick(&chats(), Qt::Key_Down, Qt::ShiftModifier);
    findNamed<QLineEdit>(*m_sidebar, u"Filter the chats by title or tag"_s)->setFocus();
    m_sidebar->editTags(workspace.conversations().at(2).id);
    auto *field = findNamed<QLineEdit>(chats(), u"Find a tag, or name a new one"_s);
    QVERIFY(field);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(tagsOf(0).isEmpty() && tagsOf(1).isEmpty());
    QCOMPARE(tagsOf(2), QStringList{u"work"_s});
}

void TestSidebar::footShowsBalanceAndWhenItWas()
{
    QTRY_VERIFY(footButton(u"Balance: 10.00 USDC"_s));
    QVERIFY(footButton(u"Balance"_s)->accessibleDescription().contains(u"As of "_s));
    QVERIFY(footButton(u"Account Practice"_s));
}

void TestSidebar::clickOnTheBalanceAsksAgain()
{
    BalanceWatch &watch = m_desk->workspace->current()->balance();
    QTRY_VERIFY(watch.balance() && !watch.isRefreshing());
    QSignalSpy changed(&watch, &BalanceWatch::changed);
    footButton(u"Balance"_s)->click();
    QVERIFY(watch.isRefreshing());
    QTRY_VERIFY(!watch.isRefreshing());
    QVERIFY(changed.count() >= 2);
}

void TestSidebar::serverWithoutCreditsSaysSo()
{
    Account other;
    other.id = QUuid::createUuid();
    other.kind = Account::Kind::Other;
    other.name = u"R&D"_s;
    other.baseUrl = QUrl(u"http://localhost:1/v1"_s);
    QVERIFY(m_desk->accounts.add(other));
    m_desk->accounts.setCurrent(other.id);
    QVERIFY(footButton(u"Balance: No balance on this server"_s));
    QVERIFY(!footButton(u"Balance"_s)->isEnabled());
    QVERIFY(footButton(u"Account R&D"_s)->text().startsWith(u"R&&D"_s));
}

void TestSidebar::accountsAreChosenFromTheFoot()
{
    const Account dria = m_desk->addDriaAccount();
    auto *foot = m_sidebar->findChild<BalanceFoot *>();
    QSignalSpy manage(foot, &BalanceFoot::manageRequested);
    QTest::mouseClick(footButton(u"Account"_s), Qt::LeftButton);
    auto *menu = foot->findChild<QMenu *>();
    QVERIFY(menu->isVisible());
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith(u"Dria"_s) || action->text() == u"Manage accounts"_s)
            action->trigger();
    }
    menu->close();
    QCOMPARE(m_desk->accounts.current().id, dria.id);
    QCOMPARE(manage.count(), 1);
}

void TestSidebar::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_sidebar), QStringList());
}

QTEST_MAIN(TestSidebar)
#include "tst_sidebar.moc"
