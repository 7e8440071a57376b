// What a person left in the window is there at the next start: the same data dir, the real library.

#include "chat/conversation.h"
#include "chat/timeline_model.h"
#include "core/ids.h"
#include "core/setting_keys.h"
#include "desk.h"
#include "library/sqlite_conversation_store.h"
#include "ui/actions/action_registry.h"
#include "ui/chat/branch_map.h"
#include "ui/chat/chat_page.h"
#include "ui/chat/composer.h"
#include "ui/chat/composer_edit.h"
#include "ui/chat/empty_chat.h"
#include "ui/shell/conversation_view.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/banner.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestKeptChats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theChatShownLastIsOpenAgainWithItsMessages();
    void draftsComeBackEachToItsOwnChat();
    void aDraftOfANewChatComesBack();
    void whatIsTypedBeforeTheDraftIsReadFollowsIt();
    void anAnswerCutOffByACrashOffersToGoOn();
    void theSidebarListsAllAndOpensOne();
    void manyChatsAreOpenedAndFewStayOpen();
    void aChatIsRenamedWithoutBeingOpened();
    void aRemovedChatStaysAway();
    void aChatDeletedWhileItAnswersIsStoppedAndComesBack();
    void theOnlyChatDeletedMakesRoomForANewOne();
    void aChatOfARemovedAccountIsReadableAndSendsNothing();
    void theVersionChosenLastIsShownAgain();
    void aLongChatLeftOnAnOldBranchOpensThere();
    void theMapOfALongChatWaitsUntilAllIsRead();
    void aLongChatIsSentWithItsWholeHistory();
    void aChatThatIsGoneMakesRoomForANewOne();
    void fullDiskIsSaidUntilThereIsRoom();

private:
    void start();
    /// Ends the program as a person would.
    void stop();
    void restart()
    {
        stop();
        start();
    }
    [[nodiscard]] ChatPage &page() const { return *m_window->findChild<ChatPage *>(); }
    [[nodiscard]] Conversation &shown() const { return *page().conversation(); }
    [[nodiscard]] ConversationView &chats() const
    {
        return *m_window->findChild<ConversationView *>();
    }
    [[nodiscard]] ComposerEdit &edit() const { return *m_window->findChild<ComposerEdit *>(); }
    /// All of the branch that is shown, in memory or not.
    [[nodiscard]] QList<Message> readAll() const
    {
        const auto read = shown().read(shown().timeline().ids());
        (void)QTest::qWaitFor([&] { return read.isFinished(); });
        return read.result().value_or(QList<Message>());
    }
    [[nodiscard]] QList<Message> messages() const { return shown().timeline().messages(); }
    [[nodiscard]] bool sendAndWait(const QString &text);
    [[nodiscard]] bool waitUntilLoaded() const;
    [[nodiscard]] bool waitForRows(int rows) const;
    [[nodiscard]] bool says(const QString &words) const;
    /// A conversation with so many prompts, put into the library beside the window.
    QUuid addStored(const QString &title, int prompts);

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SqliteConversationStore> m_store;
    std::unique_ptr<ActionRegistry> m_registry;
    std::unique_ptr<MainWindow> m_window;
};

void TestKeptChats::init()
{
    m_desk = std::make_unique<Desk>();
    start();
}

void TestKeptChats::cleanup()
{
    stop();
    m_desk.reset();
}

void TestKeptChats::start()
{
    m_store = std::make_unique<SqliteConversationStore>(m_desk->data->filePath(u"library.db"_s),
                                                        m_desk->clock);
    m_desk->workspace = std::make_unique<Workspace>(
        Workspace::Parts{*m_desk->data, m_desk->settings, m_desk->accounts, m_desk->keys, *m_store,
                         m_desk->network, m_desk->files, m_desk->clock});
    connect(m_store.get(), &SqliteConversationStore::stateChanged, m_desk->workspace.get(),
            &Workspace::setLibraryState);
    m_registry = std::make_unique<ActionRegistry>();
    m_window = std::make_unique<MainWindow>(*m_desk->workspace, m_desk->theme, *m_registry,
                                            WindowServices{});
    m_window->resize(1100, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_desk->waitForModels());
    QVERIFY(waitUntilLoaded());
}

void TestKeptChats::stop()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_registry.reset();
    m_desk->workspace.reset();
    m_store.reset();
}

bool TestKeptChats::sendAndWait(const QString &text)
{
    page().focusComposer();
    QTest::keyClicks(&edit(), text);
    QTest::keyClick(&edit(), Qt::Key_Return);
    return shown().isBusy() && QTest::qWaitFor([this] { return !shown().isBusy(); });
}

bool TestKeptChats::waitUntilLoaded() const
{
    return QTest::qWaitFor([this] { return page().conversation() && !shown().isLoading(); });
}

bool TestKeptChats::waitForRows(int rows) const
{
    return QTest::qWaitFor(
        [this, rows] { return m_desk->workspace->conversations().rowCount() == rows; });
}

bool TestKeptChats::says(const QString &words) const
{
    const auto banners = m_window->findChildren<Banner *>();
    return std::any_of(banners.cbegin(), banners.cend(), [&words](const Banner *banner) {
        return banner->isVisible() && banner->text().contains(words);
    });
}

QUuid TestKeptChats::addStored(const QString &title, int prompts)
{
    ConversationRecord record;
    record.createdAt = record.activeAt = record.updatedAt = m_desk->clock.nowUtc();
    record.id = newId(record.createdAt);
    record.account = m_desk->accounts.practice().id;
    record.model = u"qwen3.5:9b"_s;
    record.title = title;
    (void)m_store->save(record);
    QUuid parent;
    for (int i = 0; i < prompts; ++i) {
        Message message;
        message.createdAt = message.updatedAt = m_desk->clock.nowUtc();
        message.id = newId(message.createdAt);
        message.parent = std::exchange(parent, message.id);
        message.conversation = record.id;
        message.account = record.account;
        message.text = u"Prompt %1"_s.arg(i);
        (void)m_store->save(message);
    }
    return record.id;
}

void TestKeptChats::theChatShownLastIsOpenAgainWithItsMessages()
{
    QVERIFY(sendAndWait(u"hello there"_s));
    const QList<Message> before = messages();
    const QUuid id = shown().record().id;
    restart();
    QCOMPARE(shown().record().id, id);
    QCOMPARE(messages(), before);
    QVERIFY(waitForRows(1));
    QCOMPARE(chats().current(), id);
    QVERIFY(sendAndWait(u"and again"_s)); // it goes on where it was
    QCOMPARE(messages().at(2).parent, before.last().id);
}

void TestKeptChats::draftsComeBackEachToItsOwnChat()
{
    QVERIFY(sendAndWait(u"first"_s));
    const QUuid first = shown().record().id;
    QTest::keyClicks(&edit(), u"of the first"_s);
    edit().moveCursor(QTextCursor::PreviousWord);
    m_window->showConversation(m_desk->workspace->newConversation()->record().id);
    QVERIFY(edit().text().isEmpty());
    QVERIFY(sendAndWait(u"second"_s));
    QTest::keyClicks(&edit(), u"of the second"_s);
    restart();
    QCOMPARE(edit().text(), u"of the second"_s);
    m_window->showConversation(first);
    QVERIFY(waitUntilLoaded());
    QCOMPARE(edit().text(), u"of the first"_s);
    QCOMPARE(edit().textCursor().position(), 7);
}

void TestKeptChats::aDraftOfANewChatComesBack()
{
    QTest::keyClicks(&edit(), u"not sent yet"_s);
    restart();
    QCOMPARE(edit().text(), u"not sent yet"_s);
    QVERIFY(m_window->findChild<EmptyChat *>()->isVisible());
    QVERIFY(waitForRows(1));
}

void TestKeptChats::whatIsTypedBeforeTheDraftIsReadFollowsIt()
{
    QVERIFY(sendAndWait(u"hello"_s));
    QTest::keyClicks(&edit(), u"stored "_s);
    const QUuid id = shown().record().id;
    stop();
    start();
    m_window->showConversation(m_desk->workspace->newConversation()->record().id);
    stop();
    start();
    m_window->showConversation(id);
    QVERIFY(shown().isLoading());
    QTest::keyClicks(&edit(), u"typed"_s);
    QVERIFY(shown().isLoading());
    QVERIFY(waitUntilLoaded());
    QCOMPARE(edit().text(), u"stored typed"_s);
}

void TestKeptChats::anAnswerCutOffByACrashOffersToGoOn()
{
    const QUuid id = addStored(u"Cut off"_s, 1);
    Message answer;
    answer.createdAt = answer.updatedAt = m_desk->clock.nowUtc();
    answer.id = newId(answer.createdAt);
    answer.parent = m_store->open(id, 1).result().value().messages.last().id;
    answer.conversation = id;
    answer.account = m_desk->accounts.practice().id;
    answer.role = Message::Role::Assistant;
    answer.state = Message::State::Waiting;
    (void)m_store->save(answer);
    (void)m_store->journal(answer.id, u"What had come"_s, {});
    restart();
    m_window->showConversation(id);
    QVERIFY(waitUntilLoaded());
    const QModelIndex row = shown().timeline().index(1);
    QCOMPARE(row.data(timeline::TextRole).toString(), u"What had come"_s);
    QVERIFY(row.data(timeline::ErrorRole).toString().contains(u"program ended"_s));
    QStringList offered;
    for (const auto &action : row.data(timeline::ActionsRole).value<QList<timeline::Action>>())
        offered += action.text;
    QCOMPARE(offered, QStringList({u"Continue"_s, u"Send again"_s}));
}

void TestKeptChats::theSidebarListsAllAndOpensOne()
{
    for (int i = 0; i < 250; ++i) // more than the first page of the list
        addStored(u"Chat %1"_s.arg(i), 1);
    restart();
    QVERIFY(waitForRows(251)); // and the new one that is shown
    const ConversationList &list = m_desk->workspace->conversations();
    QCOMPARE(list.at(1).title, u"Chat 249"_s);
    QCOMPARE(list.at(250).title, u"Chat 0"_s);
    chats().setFocus();
    QTest::keyClick(&chats(), Qt::Key_End);
    QVERIFY(waitUntilLoaded());
    QCOMPARE(shown().record().title, u"Chat 0"_s);
    QCOMPARE(messages().size(), 1);
}

void TestKeptChats::manyChatsAreOpenedAndFewStayOpen()
{
    for (int i = 0; i < 20; ++i)
        addStored(u"Chat %1"_s.arg(i), 3);
    restart();
    QVERIFY(waitForRows(21));
    for (int row = 1; row < 21; ++row) {
        m_window->showConversation(m_desk->workspace->conversations().at(row).id);
        QVERIFY(waitUntilLoaded());
        QCOMPARE(messages().size(), 3);
    }
    QSignalSpy gone(m_desk->workspace.get(), &Workspace::conversationMissing);
    m_window->showConversation(m_desk->workspace->conversations().at(1).id);
    QVERIFY(shown().isLoading()); // it was closed, and is read again
    QVERIFY(waitUntilLoaded());
    QCOMPARE(messages().size(), 3);
    QVERIFY(gone.isEmpty());
}

void TestKeptChats::aChatIsRenamedWithoutBeingOpened()
{
    const QUuid id = addStored(u"Before"_s, 1);
    restart();
    QVERIFY(waitForRows(2));
    m_desk->workspace->renameConversation(id, u"  After "_s);
    restart();
    QVERIFY(waitForRows(2));
    QCOMPARE(m_desk->workspace->conversations().find(id)->title, u"After"_s);
}

void TestKeptChats::aRemovedChatStaysAway()
{
    QVERIFY(sendAndWait(u"hello"_s));
    const QUuid id = shown().record().id;
    m_desk->workspace->trash().remove({id});
    QTRY_VERIFY(!page().conversation());
    m_window->showConversation(m_desk->workspace->newConversation()->record().id);
    restart();
    QVERIFY(shown().isEmpty());
    QTRY_COMPARE(m_desk->workspace->conversations().find(id), nullptr);
}

void TestKeptChats::aChatDeletedWhileItAnswersIsStoppedAndComesBack()
{
    const QUuid other = addStored(u"Other"_s, 1);
    restart();
    QVERIFY(waitForRows(2));
    page().focusComposer();
    QTest::keyClicks(&edit(), u"hello"_s);
    QTest::keyClick(&edit(), Qt::Key_Return);
    const QUuid id = shown().record().id;
    QVERIFY(shown().isBusy());
    QTest::keyClicks(&edit(), u"typed since"_s);
    chats().setFocus();
    QTest::keyClick(&chats(), Qt::Key_Delete);
    QCOMPARE(shown().record().id, other);
    QCOMPARE(chats().current(), other);
    QVERIFY(!m_desk->workspace->conversations().find(id));
    QTest::keyClick(&chats(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitUntilLoaded());
    QCOMPARE(shown().record().id, id);
    QCOMPARE(chats().current(), id);
    QCOMPARE(messages().size(), 2);
    QCOMPARE(messages().first().text, u"hello"_s);
    QCOMPARE(messages().last().state, Message::State::Stopped);
    QCOMPARE(shown().draft().text, u"typed since"_s);
    restart();
    QCOMPARE(shown().record().id, id);
}

void TestKeptChats::theOnlyChatDeletedMakesRoomForANewOne()
{
    QVERIFY(sendAndWait(u"hello"_s));
    const QUuid id = shown().record().id;
    chats().setFocus();
    QTest::keyClick(&chats(), Qt::Key_Delete);
    QVERIFY(shown().isEmpty());
    const QUuid blank = shown().record().id;
    QVERIFY(blank != id);
    // One that holds nothing is not in the trash.
    QTest::keyClick(&chats(), Qt::Key_Delete);
    QVERIFY(shown().isEmpty());
    QCOMPARE(m_desk->workspace->trash().content().result()->size(), 1);
}

void TestKeptChats::aChatOfARemovedAccountIsReadableAndSendsNothing()
{
    const QUuid id = addStored(u"Old"_s, 2);
    ConversationRecord record = m_store->open(id, 1).result()->record;
    record.account = QUuid::createUuid();
    (void)m_store->save(record);
    m_desk->settings.setValue(keys::windowConversation, id.toString(QUuid::WithoutBraces));
    stop();
    m_desk->settings.setValue(keys::windowConversation, id.toString(QUuid::WithoutBraces));
    start();
    QCOMPARE(shown().record().id, id);
    QCOMPARE(messages().size(), 2);
    QVERIFY(shown().isRetired());
    QVERIFY(sendAndWait(u"anybody there"_s));
    QCOMPARE(messages().last().state, Message::State::Failed);
    QVERIFY(messages().last().error->detail.contains(u"removed"_s));
}

void TestKeptChats::theVersionChosenLastIsShownAgain()
{
    QVERIFY(sendAndWait(u"hello there"_s));
    const Message first = messages().last();
    shown().perform(first.id, timeline::action_id::regenerate);
    QVERIFY(QTest::qWaitFor([this] { return !shown().isBusy(); }));
    const QList<Message> second = messages();
    QVERIFY(second.last().id != first.id);
    restart();
    QCOMPARE(messages(), second); // its temperature too
    shown().perform(second.last().id, timeline::action_id::previousVersion);
    QCOMPARE(messages().last(), first);
    restart();
    QCOMPARE(messages().size(), 2);
    QCOMPARE(messages().last(), first);
    const auto versions = shown().timeline().index(1).data(timeline::VersionsRole);
    QCOMPARE(versions.value<timeline::Versions>(), (timeline::Versions{1, 2}));
}

void TestKeptChats::aLongChatLeftOnAnOldBranchOpensThere()
{
    const QUuid id = addStored(u"Long"_s, 1500);
    StoredConversation stored = m_store->open(id, 2000).result().value();
    Message other = stored.messages.at(5);
    other.id = newId(other.createdAt);
    other.parent = stored.messages.at(4).id;
    other.text = u"The other way"_s;
    (void)m_store->save(other);
    stored.record.leaf = other.id;
    (void)m_store->save(stored.record);
    m_window->showConversation(id);
    QVERIFY(QTest::qWaitFor([&] { return shown().record().id == id && messages().size() == 6; }));
    QCOMPARE(messages().last(), other);

    shown().perform(other.id, timeline::action_id::previousVersion);
    QList<QUuid> ids;
    for (const Message &message : std::as_const(stored.messages))
        ids.append(message.id);
    QCOMPARE(shown().timeline().ids(), ids);
    QCOMPARE(readAll(), stored.messages);
    QVERIFY(shown().showBranchOf(other.id));
    QCOMPARE(messages().last(), other);
}

void TestKeptChats::theMapOfALongChatWaitsUntilAllIsRead()
{
    const QUuid id = addStored(u"Long"_s, 2500);
    m_window->showConversation(id);
    QVERIFY(waitUntilLoaded());
    QVERIFY(!shown().isWhole());
    page().showBranches();
    page().showBranches(); // and one map opens
    QVERIFY(!page().findChild<BranchMap *>());
    QTRY_COMPARE(page().findChildren<BranchMap *>().size(), 1);
    const auto *map = page().findChild<BranchMap *>();
    QCOMPARE(map->findChild<QListView *>()->model()->rowCount(), 1);
}

void TestKeptChats::aLongChatIsSentWithItsWholeHistory()
{
    const QUuid id = addStored(u"Long"_s, 2500);
    m_window->showConversation(id);
    QVERIFY(waitUntilLoaded());
    QVERIFY(messages().size() < 2500); // the newest first
    // Sent while the older ones are still being read.
    QVERIFY(sendAndWait(u"hello"_s));
    const QList<Message> all = readAll();
    QCOMPARE(all.size(), 2502);
    QCOMPARE(all.first().text, u"Prompt 0"_s);
    QCOMPARE(all.last().state, Message::State::Complete);
    QVERIFY(all.last().usage.promptTokens.value_or(0) > 2500); // more than what was in memory
    for (qsizetype i = 1; i < all.size(); ++i)
        QCOMPARE(all.at(i).parent, all.at(i - 1).id);
    QVERIFY(messages().size() < 2500);
}

void TestKeptChats::aChatThatIsGoneMakesRoomForANewOne()
{
    stop();
    m_desk->settings.setValue(keys::windowConversation,
                              QUuid::createUuid().toString(QUuid::WithoutBraces));
    start();
    QVERIFY(shown().isEmpty());
    QVERIFY(sendAndWait(u"hello"_s));
    QVERIFY(!says(u"saved"_s));
}

void TestKeptChats::fullDiskIsSaidUntilThereIsRoom()
{
    LibraryState state = m_store->state();
    state.error = Error{ErrorKind::StorageFull, 0, std::nullopt, {}};
    m_desk->workspace->setLibraryState(state);
    QVERIFY(says(u"Nothing can be saved right now. The disk is full."_s));
    state.error.reset();
    m_desk->workspace->setLibraryState(state);
    QVERIFY(!says(u"saved"_s));
}

QTEST_MAIN(TestKeptChats)
#include "tst_kept_chats.moc"
