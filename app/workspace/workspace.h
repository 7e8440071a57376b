#pragma once
// Everything the program knows and does, without a screen: what the window is built on.

#include "api/json_rpc_client.h"
#include "api/remote_image_fetcher.h"
#include "attachments/attachment_reader.h"
#include "chat/conversation_list.h"
#include "chat/folder_list.h"
#include "chat/model_hints.h"
#include "chat/tag_list.h"
#include "chat/title_maker.h"
#include "core/clock.h"
#include "core/result.h"
#include "core/secret.h"
#include "images/image_decoder.h"
#include "images/image_sources.h"
#include "library/library_state.h"
#include "workspace/account_rooms.h"
#include "workspace/connection.h"
#include "workspace/key_check.h"
#include "workspace/open_conversations.h"
#include "workspace/trash.h"

#include <QHash>
#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace dria {

class AccountBook;
class AccountKeys;
class BackgroundFiles;
class BudgetBook;
class Conversation;
class ConversationStore;
class DataDir;
class PaymentLedger;
class RoomStore;
class Settings;
class UsageLedger;
class UsageMeter;
class WalletBook;

class Workspace : public QObject
{
    Q_OBJECT

public:
    /// What main.cpp made and owns; all of it outlives the workspace.
    struct Parts
    {
        const DataDir &dataDir;
        Settings &settings;
        AccountBook &accounts;
        AccountKeys &keys;
        ConversationStore &store;
        QNetworkAccessManager &network;
        BackgroundFiles &files;
        const Clock &clock;
        UsageLedger *usage = nullptr;      ///< null: what answers take is not written down
        PaymentLedger *payments = nullptr; ///< null: no credits are added
        WalletBook *wallets = nullptr;     ///< null: nobody pays
        RoomStore *rooms = nullptr;        ///< null: there are no rooms
    };

    explicit Workspace(const Parts &parts, QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] Settings &settings() const { return m_parts.settings; }
    [[nodiscard]] AccountBook &accounts() const { return m_parts.accounts; }
    [[nodiscard]] AccountKeys &keys() const { return m_parts.keys; }
    [[nodiscard]] const Clock &clock() const { return m_parts.clock; }
    /// For a client of an account that is not in the book yet.
    [[nodiscard]] QNetworkAccessManager &network() const { return m_parts.network; }
    [[nodiscard]] BackgroundFiles &files() const { return m_parts.files; }
    [[nodiscard]] const DataDir &dataDir() const { return m_parts.dataDir; }
    [[nodiscard]] ImageDecoder &imageDecoder() { return m_imageDecoder; }
    /// Made on first use.
    [[nodiscard]] AttachmentReader &attachmentReader();
    /// For transcripts: what images point to is asked for over the workspace's network.
    [[nodiscard]] ImageSources imageSources();

    /// Made on first use; nullptr for an unknown account.
    [[nodiscard]] Connection *connection(const QUuid &account);
    /// Of the account that new chats use.
    [[nodiscard]] Connection *current();

    /// All of them; read from the library in the background, the last used first.
    [[nodiscard]] ConversationList &conversations() { return m_conversations; }
    [[nodiscard]] FolderList &folders() { return m_folders; }
    [[nodiscard]] TagList &tags() { return m_tags; }
    /// After many changed at once in the library.
    void readConversationsAgain();
    /// Opens it if it is not; its messages come when they are read. One the library does not have
    /// is told by conversationMissing().
    Conversation *openConversation(const QUuid &id);
    /// An empty chat with the current account: the one that is open and empty, or a new one.
    Conversation *newConversation();
    /// A new chat of this title with the current account, whatever others are empty.
    Conversation *startConversation(const QString &title);
    void renameConversation(const QUuid &id, const QString &title);
    /// Chats that hold nothing yet are passed over.
    void fileConversations(const QList<QUuid> &ids, const FilingChange &change);
    /// A new chat with copies of what is shown of one that is open, up to a message. Answered by
    /// forked(), or storeFailed().
    void forkConversation(const QUuid &id, const QUuid &message);
    /// Where chats are deleted, and brought back.
    [[nodiscard]] Trash &trash() { return m_trash; }
    /// Null where nothing is written down.
    [[nodiscard]] UsageLedger *usage() const { return m_parts.usage; }
    /// Null likewise.
    [[nodiscard]] BudgetBook *budget() const { return m_budget.get(); }
    /// Null where no credits are added.
    [[nodiscard]] PaymentLedger *payments() const { return m_parts.payments; }
    /// Null where no wallets are kept.
    [[nodiscard]] WalletBook *wallets() const { return m_parts.wallets; }
    /// Those of the account in use; null where none are kept.
    [[nodiscard]] AccountRooms *rooms() const { return m_rooms.get(); }

    [[nodiscard]] const LibraryState &libraryState() const { return m_libraryState; }
    void setLibraryState(const LibraryState &state);

    /// The person is back at the window: a balance that was told a while ago is asked for again.
    void onReturned();

    /// See workspace/key_check.h.
    [[nodiscard]] QFuture<Result<KeyCheckResult>> checkKey(const Account &account, Secret key);

Q_SIGNALS:
    void currentChanged(); ///< another account, or its key came or went
    /// Something was not saved, and will not be; what waits to be saved is told by the state.
    void storeFailed(const dria::Error &error);
    void libraryStateChanged();
    void forked(const QUuid &copy);            ///< it is in the list
    void conversationMissing(const QUuid &id); ///< it is closed when this returns
    void usageRecorded(const QUuid &account);  ///< the ledger has more to say

private:
    [[nodiscard]] QFuture<Result<QByteArray>> attachment(const QString &id);
    void adoptKey(const QUuid &account);
    void onCurrentChanged();
    void readList();
    void onAnswered(const Message &answer);
    void onBalance(const QUuid &account, const Balance &balance);
    void onLoaded(const QUuid &conversation);
    void onMissing(const QUuid &conversation);
    void meterUsage();
    void useRooms(Connection &connection);
    [[nodiscard]] int runningAnswers(const QUuid &account) const;
    [[nodiscard]] Connection &makeConnection(const Account &account);
    [[nodiscard]] ChatBackend backendOf(Connection &connection);
    /// Of an account that was removed too: its chats stay readable.
    [[nodiscard]] ChatBackend backendFor(const QUuid &account);
    [[nodiscard]] Error missingKey(const QUuid &account) const;
    void offerModels(const QUuid &account);
    void dropRemovedAccounts();

    Parts m_parts;
    ModelHints m_hints;
    ImageDecoder m_imageDecoder;
    std::unique_ptr<AttachmentReader> m_attachmentReader;
    RemoteImageFetcher m_remoteImages;
    JsonRpcClient m_rpc;
    QHash<QUuid, Connection *> m_connections;
    QHash<QUuid, Connection *> m_removed; ///< stand-ins of removed accounts
    ConversationList m_conversations;
    FolderList m_folders;
    TagList m_tags;
    OpenConversations m_open;
    TitleMaker m_titles;
    Trash m_trash;
    std::unique_ptr<BudgetBook> m_budget;  ///< null where nothing is written down
    std::unique_ptr<UsageMeter> m_meter;   ///< likewise
    std::unique_ptr<AccountRooms> m_rooms; ///< null where none are kept
    LibraryState m_libraryState;
    ConversationSummary m_lastListed;
    int m_listing = 0;       ///< an answer of an earlier one is dropped
    bool m_isListed = false; ///< the whole list is read, or being read
};

} // namespace dria
