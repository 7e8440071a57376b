#pragma once
// Everything the program knows and does, without a screen: what the window is built on.

#include "chat/conversation_list.h"
#include "chat/model_hints.h"
#include "core/clock.h"
#include "core/result.h"
#include "core/secret.h"
#include "workspace/connection.h"
#include "workspace/key_check.h"

#include <QHash>
#include <QObject>

class QNetworkAccessManager;

namespace dria {

class AccountBook;
class AccountKeys;
class BackgroundFiles;
class Conversation;
class ConversationStore;
class DataDir;
class Settings;

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
    };

    explicit Workspace(const Parts &parts, QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] Settings &settings() const { return m_parts.settings; }
    [[nodiscard]] AccountBook &accounts() const { return m_parts.accounts; }
    [[nodiscard]] AccountKeys &keys() const { return m_parts.keys; }
    [[nodiscard]] const Clock &clock() const { return m_parts.clock; }
    [[nodiscard]] BackgroundFiles &files() const { return m_parts.files; }
    [[nodiscard]] const DataDir &dataDir() const { return m_parts.dataDir; }

    /// Made on first use; nullptr for an unknown account.
    [[nodiscard]] Connection *connection(const QUuid &account);
    /// Of the account that new chats use.
    [[nodiscard]] Connection *current();

    [[nodiscard]] ConversationList &conversations() { return m_conversations; }
    /// An empty chat with the current account: the one that is open and empty, or a new one.
    Conversation *newConversation();

    /// See workspace/key_check.h.
    [[nodiscard]] QFuture<Result<KeyCheckResult>> checkKey(const Account &account, Secret key);

Q_SIGNALS:
    void currentChanged(); ///< another account, or its key came or went
    void storeFailed(const dria::Error &error);

private:
    void adoptKey(const QUuid &account);
    void onCurrentChanged();
    [[nodiscard]] ChatBackend backendOf(Connection &connection);
    [[nodiscard]] Error missingKey(const QUuid &account) const;
    void offerModels(const QUuid &account);
    void dropRemovedAccounts();

    Parts m_parts;
    ModelHints m_hints;
    QHash<QUuid, Connection *> m_connections;
    ConversationList m_conversations;
};

} // namespace dria
