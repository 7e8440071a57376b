// The program without a screen, on the practice gateway.

#include "chat/conversation.h"
#include "chat/timeline_model.h"
#include "core/account_book.h"
#include "core/account_keys.h"
#include "core/background_files.h"
#include "core/data_dir.h"
#include "core/memory_secret_store.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "practice/practice_gateway.h"
#include "practice/practice_key.h"
#include "support/manual_clock.h"
#include "support/memory_conversation_store.h"
#include "support/passing_store.h"
#include "workspace/workspace.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

namespace {

/// Notes how many rows of the list were asked for at a time.
class NotingStore final : public PassingStore
{
public:
    using PassingStore::PassingStore;

    QFuture<Result<QList<ConversationSummary>>> conversations(const ConversationSummary &last,
                                                              int limit) override
    {
        asked += limit;
        return PassingStore::conversations(last, limit);
    }

    QList<int> asked;
};

struct Stage
{
    Stage()
        : dataDir(DataDir::open(folder.filePath(u"data"_s)).value())
        , settings(dataDir->filePath(u"settings.json"_s))
        , accounts(settings)
        , keys(secrets, settings, dataDir->id())
        , workspace({*dataDir, settings, accounts, keys, store, network, files, clock})
    {
        accounts.setPracticeBaseUrl(
            gateway.start({.tokensPerSecond = 0, .firstToken = std::chrono::milliseconds(0)})
                .value());
        keys.keepForSession(accounts.practice().id, practiceKey());
    }

    static Secret practiceKey()
    {
        QString key = dria::practiceKey();
        return Secret::takeFrom(key);
    }
    /// An account of the "other" kind at the same gateway.
    Account addOther()
    {
        Account account;
        account.id = QUuid::createUuid();
        account.kind = Account::Kind::Other;
        account.baseUrl = accounts.practice().baseUrl;
        account.name = u"Local"_s;
        if (!accounts.add(account))
            qFatal("the account was refused");
        return account;
    }

    QTemporaryDir folder;
    SystemClock clock;
    PracticeGateway gateway;
    QNetworkAccessManager network;
    BackgroundFiles files;
    MemorySecretStore secrets;
    MemoryConversationStore store;
    std::unique_ptr<DataDir> dataDir;
    Settings settings;
    AccountBook accounts;
    AccountKeys keys;
    Workspace workspace;
};

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noKeychainIsAskedWhereNoKeyIsWantedOrStored();
    void aNewChatGetsAModelOnceTheListIsThere();
    void anEmptyChatIsNotMadeTwice();
    void aChatWhoseMessagesWereDeletedIsNotHandedOutAsNew();
    void aForkIsACopyUpToAMessage();
    void anEmptyChatFollowsTheAccountAndOthersStay();
    void aStoredKeyReachesTheClient();
    void nothingIsAskedWithoutTheKeyWhileItIsBeingRead();
    void aChatWhoseKeyIsMissingSaysWhy();
    void aServerWhoseKeyCannotBeReadIsNotAskedWithoutIt();
    void theChatsOfARemovedAccountSendNothing();
    void balanceIsAskedAfterAnAnswer();
    void aBalanceThatIsOldIsAskedForWhenThePersonReturns();
    void theModelIsAskedForATitleOnlyWhenThatIsSwitchedOn();
    void whatIsShownFirstDoesNotWaitForAllChats();
    void aGoodKeyIsToldByItsBalanceOrModels();
    void aBadKeyIsRefused();
};

void TestWorkspace::noKeychainIsAskedWhereNoKeyIsWantedOrStored()
{
    Stage stage;
    const QUuid account = stage.addOther().id;
    (void)stage.workspace.connection(account);
    QCOMPARE(stage.keys.state(account), AccountKeys::State::None); // and not Loading

    QString key = u"a-key"_s;
    const auto stored = stage.keys.store(account, Secret::takeFrom(key));
    QTRY_VERIFY(stored.isFinished());
    QVERIFY(stage.keys.hasMarker(account));
    AccountKeys later(stage.secrets, stage.settings, stage.dataDir->id());
    Workspace again({*stage.dataDir, stage.settings, stage.accounts, later, stage.store,
                     stage.network, stage.files, stage.clock});
    (void)again.connection(account);
    QCOMPARE(later.state(account), AccountKeys::State::Loading);
    QTRY_COMPARE(later.state(account), AccountKeys::State::Ready);
}

void TestWorkspace::aNewChatGetsAModelOnceTheListIsThere()
{
    Stage stage;
    Conversation *chat = stage.workspace.newConversation();
    QTRY_VERIFY(chat->canSend());
    QVERIFY(!chat->record().model.isEmpty());
    QVERIFY(stage.workspace.current()->catalogue().nodes(chat->record().model).value_or(0) > 0);
}

void TestWorkspace::anEmptyChatIsNotMadeTwice()
{
    Stage stage;
    Conversation *chat = stage.workspace.newConversation();
    QCOMPARE(stage.workspace.newConversation(), chat);
    QTRY_VERIFY(chat->canSend());
    QVERIFY(chat->send(u"Hello"_s));
    QVERIFY(stage.workspace.newConversation() != chat);
    QCOMPARE(stage.workspace.conversations().rowCount(), 2);
}

void TestWorkspace::aChatWhoseMessagesWereDeletedIsNotHandedOutAsNew()
{
    Stage stage;
    Conversation *chat = stage.workspace.newConversation();
    QTRY_VERIFY(chat->canSend());
    QVERIFY(chat->send(u"Hello"_s));
    QTRY_VERIFY(!chat->isBusy());
    chat->perform(chat->timeline().messages().first().id, timeline::action_id::removeBranch);
    QVERIFY(chat->isEmpty());
    QVERIFY(stage.workspace.newConversation() != chat);
}

void TestWorkspace::aForkIsACopyUpToAMessage()
{
    Stage stage;
    Conversation *chat = stage.workspace.newConversation();
    QTRY_VERIFY(chat->canSend());
    for (const QString &prompt : {u"Hello"_s, u"And then"_s}) {
        QVERIFY(chat->send(prompt));
        QTRY_VERIFY(!chat->isBusy());
    }
    const QList<Message> original = chat->timeline().messages();
    QSignalSpy forked(&stage.workspace, &Workspace::forked);
    chat->perform(original.at(1).id, timeline::action_id::branch);
    QTRY_COMPARE(forked.size(), 1);
    const QUuid id = forked.first().first().toUuid();
    QCOMPARE(stage.workspace.conversations().find(id)->title, u"Copy of Hello"_s);
    Conversation *copy = stage.workspace.openConversation(id);
    QTRY_VERIFY(!copy->isLoading());
    const QList<Message> copied = copy->timeline().messages();
    QCOMPARE(copied.size(), 2);
    QCOMPARE(copied.last().text, original.at(1).text);
    QVERIFY(copied.last().id != original.at(1).id);

    // Each goes on by itself.
    QVERIFY(copy->send(u"Elsewhere"_s));
    QTRY_VERIFY(!copy->isBusy());
    QCOMPARE(chat->timeline().messages(), original);
    QCOMPARE(copy->timeline().messages().size(), 4);
}

void TestWorkspace::anEmptyChatFollowsTheAccountAndOthersStay()
{
    Stage stage;
    Conversation *begun = stage.workspace.newConversation();
    QTRY_VERIFY(begun->canSend());
    QVERIFY(begun->send(u"Hello"_s));
    Conversation *empty = stage.workspace.newConversation();
    const Account other = stage.addOther();
    stage.accounts.setCurrent(other.id);
    QCOMPARE(empty->record().account, other.id);
    QVERIFY(empty->record().model.isEmpty()); // not a model of the account before
    const auto stored = stage.keys.store(other.id, Stage::practiceKey());
    QTRY_VERIFY(!empty->record().model.isEmpty());
    QCOMPARE(begun->record().account, stage.accounts.practice().id);
    QCOMPARE(stage.workspace.newConversation(), empty);
}

void TestWorkspace::aStoredKeyReachesTheClient()
{
    Stage stage;
    const Account other = stage.addOther();
    Connection *connection = stage.workspace.connection(other.id);
    QVERIFY(!connection->client().hasKey());
    const auto stored = stage.keys.store(other.id, Stage::practiceKey());
    QTRY_VERIFY(connection->client().hasKey());
    const auto forgotten = stage.keys.forget(other.id);
    QTRY_VERIFY(!connection->client().hasKey());
}

void TestWorkspace::nothingIsAskedWithoutTheKeyWhileItIsBeingRead()
{
    Stage stage;
    const Account other = stage.addOther();
    QVERIFY(stage.secrets.write(stage.keys.entryName(other.id), Stage::practiceKey()).result());
    const QJsonObject marker{
        {other.id.toString(QUuid::WithoutBraces), QJsonObject{{u"fingerprint"_s, u"0"_s}}}};
    stage.settings.setValue(keys::keyMarkers, marker);
    Catalogue &catalogue = stage.workspace.connection(other.id)->catalogue();
    QSignalSpy refreshed(&catalogue, &Catalogue::refreshed);
    QTRY_VERIFY(catalogue.updatedAt().isValid());
    QCOMPARE(refreshed.size(), 1); // one question, with the key, and no refusal before it
    QVERIFY(!catalogue.error());
}

void TestWorkspace::aChatWhoseKeyIsMissingSaysWhy()
{
    Stage stage;
    Conversation *chat = stage.workspace.newConversation();
    QTRY_VERIFY(chat->canSend());
    const auto forgotten = stage.keys.forget(stage.accounts.practice().id);
    QTRY_VERIFY(!stage.workspace.current()->client().hasKey());
    QVERIFY(chat->send(u"Hello"_s));
    QTRY_VERIFY(!chat->isBusy());
    const Error error = *chat->timeline().messages().last().error;
    QCOMPARE(error.kind, Error::Kind::Unauthorized);
    QCOMPARE(error.httpStatus, 0); // no server was asked
}

void TestWorkspace::aServerWhoseKeyCannotBeReadIsNotAskedWithoutIt()
{
    Stage stage;
    const Account other = stage.addOther();
    stage.settings.setValue(keys::keyMarkers,
                            QJsonObject{{other.id.toString(QUuid::WithoutBraces),
                                         QJsonObject{{u"fingerprint"_s, u"0"_s}}}});
    stage.accounts.setCurrent(other.id);
    Conversation *chat = stage.workspace.newConversation();
    chat->setModel(u"lfm2.5:1.2b"_s);
    QTRY_COMPARE(stage.keys.state(other.id), AccountKeys::State::Missing);
    QVERIFY(chat->send(u"Hello"_s));
    QTRY_VERIFY(!chat->isBusy());
    const Error error = *chat->timeline().messages().last().error;
    QCOMPARE(error.kind, Error::Kind::SecretNotFound);
    QCOMPARE(error.httpStatus, 0); // no server was asked
}

void TestWorkspace::theChatsOfARemovedAccountSendNothing()
{
    Stage stage;
    const Account other = stage.addOther();
    stage.accounts.setCurrent(other.id);
    Conversation *chat = stage.workspace.newConversation();
    chat->setModel(u"lfm2.5:1.2b"_s);
    QVERIFY(chat->send(u"Hello"_s));
    QTRY_VERIFY(!chat->isBusy());
    QVERIFY(stage.accounts.remove(other.id));
    QVERIFY(chat->send(u"Hello again"_s));
    QTRY_VERIFY(!chat->isBusy());
    QCOMPARE(chat->timeline().messages().last().state, Message::State::Failed);
}

void TestWorkspace::balanceIsAskedAfterAnAnswer()
{
    Stage stage;
    Conversation *chat = stage.workspace.newConversation();
    BalanceWatch &balance = stage.workspace.current()->balance();
    QTRY_VERIFY(balance.balance().has_value());
    const double before = balance.balance()->credits;
    QTRY_VERIFY(chat->canSend());
    QVERIFY(chat->send(u"/practice long"_s));
    QTRY_VERIFY(balance.balance()->credits < before);
}

void TestWorkspace::aBalanceThatIsOldIsAskedForWhenThePersonReturns()
{
    Stage stage;
    ManualClock clock;
    Workspace workspace({*stage.dataDir, stage.settings, stage.accounts, stage.keys, stage.store,
                         stage.network, stage.files, clock});
    BalanceWatch &balance = workspace.current()->balance();
    QTRY_VERIFY(balance.isUpToDate());
    clock.advance(std::chrono::seconds(59));
    workspace.onReturned();
    QVERIFY(!balance.isRefreshing());
    clock.advance(std::chrono::seconds(1));
    workspace.onReturned();
    QVERIFY(balance.isRefreshing());
    QTRY_VERIFY(balance.isUpToDate());
    QCOMPARE(balance.asOf(), clock.nowUtc());
}

void TestWorkspace::theModelIsAskedForATitleOnlyWhenThatIsSwitchedOn()
{
    Stage stage;
    const auto sendAndWait = [&stage](Conversation &chat, const QString &text) {
        return QTest::qWaitFor([&] { return chat.canSend(); }) && chat.send(text) &&
               QTest::qWaitFor([&] { return !chat.isBusy(); });
    };
    Conversation *first = stage.workspace.newConversation();
    QVERIFY(sendAndWait(*first, u"Hello there"_s));

    stage.settings.setValue(keys::behaviourModelTitles, true);
    Conversation *second = stage.workspace.newConversation();
    QVERIFY(sendAndWait(*second, u"Hello again"_s));
    QTRY_VERIFY(second->record().title != u"Hello again"_s);
    QVERIFY(!second->record().title.isEmpty());
    QCOMPARE(second->timeline().messages().size(), 2); // the request is no part of the chat
    second->setTitle(u"My own"_s);
    QVERIFY(sendAndWait(*second, u"And again"_s)); // only after the first answer
    Conversation *third = stage.workspace.newConversation();
    QVERIFY(sendAndWait(*third, u"Hello once more"_s));
    QTRY_VERIFY(third->record().title != u"Hello once more"_s);
    QCOMPARE(second->record().title, u"My own"_s);
    QCOMPARE(first->record().title, u"Hello there"_s);
}

void TestWorkspace::whatIsShownFirstDoesNotWaitForAllChats()
{
    Stage stage;
    constexpr int many = 5000;
    for (int i = 0; i < many; ++i) {
        ConversationRecord record;
        record.id = QUuid::createUuid();
        record.title = u"Chat"_s;
        record.activeAt = stage.clock.nowUtc().addSecs(-i);
        (void)stage.store.save(record);
    }
    NotingStore store(stage.store);
    Workspace workspace({*stage.dataDir, stage.settings, stage.accounts, stage.keys, store,
                         stage.network, stage.files, stage.clock});
    QCOMPARE(store.asked, QList{100});
    QSignalSpy inserted(&workspace.conversations(), &QAbstractItemModel::rowsInserted);
    QTRY_COMPARE(workspace.conversations().rowCount(), many);
    QCOMPARE(inserted.constFirst().at(2).toInt(), 99); // shown before the rest is read
    QCOMPARE(store.asked, (QList{100, 2000, 2000, 2000}));
}

void TestWorkspace::aGoodKeyIsToldByItsBalanceOrModels()
{
    Stage stage;
    auto asked = stage.workspace.checkKey(stage.accounts.practice(), Stage::practiceKey());
    QTRY_VERIFY(asked.isFinished());
    QVERIFY(asked.result());
    QVERIFY(asked.result()->balance);

    asked = stage.workspace.checkKey(stage.addOther(), Stage::practiceKey());
    QTRY_VERIFY(asked.isFinished());
    QVERIFY(asked.result());
    QVERIFY(asked.result()->modelCount > 0);
}

void TestWorkspace::aBadKeyIsRefused()
{
    Stage stage;
    const auto asked =
        stage.workspace.checkKey(stage.accounts.practice(), Secret(QByteArrayView("nonsense")));
    QTRY_VERIFY(asked.isFinished());
    QVERIFY(!asked.result());
    QCOMPARE(asked.result().error().kind, Error::Kind::Unauthorized);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
