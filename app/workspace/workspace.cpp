#include "workspace/workspace.h"

#include "chat/conversation.h"
#include "core/account_book.h"
#include "core/account_keys.h"
#include "core/data_dir.h"
#include "core/ids.h"
#include "core/logging.h"

#include <QNetworkAccessManager>

namespace dria {

Workspace::Workspace(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&accounts(), &AccountBook::currentChanged, this, &Workspace::onCurrentChanged);
    connect(&accounts(), &AccountBook::accountsChanged, this, &Workspace::dropRemovedAccounts);
    connect(&keys(), &AccountKeys::changed, this, &Workspace::adoptKey);
    connect(this, &Workspace::storeFailed, this, [](const Error &error) {
        qCWarning(lcChat) << "a conversation could not be saved:" << error.detail;
    });
}

Workspace::~Workspace() = default;

Connection *Workspace::connection(const QUuid &id)
{
    if (Connection *known = m_connections.value(id))
        return known;
    const std::optional<Account> account = accounts().find(id);
    if (!account)
        return nullptr;
    const QString cache =
        dataDir().filePath(QStringLiteral("models-%1.json").arg(id.toString(QUuid::WithoutBraces)));
    const Connection::Services services{m_parts.network, m_parts.settings, m_parts.files, m_hints,
                                        m_parts.clock};
    auto *made = new Connection(services, *account, cache, this);
    m_connections.insert(id, made);
    connect(&made->catalogue(), &Catalogue::changed, this, [this, id] { offerModels(id); });
    if (!keys().key(id))
        (void)keys().load(id); // answers through changed()
    adoptKey(id);              // asks the server nothing while the key is still being read
    return made;
}

Connection *Workspace::current()
{
    return connection(accounts().current().id);
}

void Workspace::adoptKey(const QUuid &id)
{
    Connection *connection = m_connections.value(id);
    if (!connection)
        return;
    qCInfo(lcCore) << "key of account" << id.toString(QUuid::Id128).right(4) << "is"
                   << keys().state(id);
    const Secret *key = keys().key(id);
    connection->client().setKey(key ? key->clone() : Secret());
    const bool loading = keys().state(id) == AccountKeys::State::Loading;
    if (!loading && (key || !connection->account().needsKey())) {
        connection->catalogue().refresh();
        connection->balance().refresh();
    }
    if (id == accounts().current().id)
        Q_EMIT currentChanged();
}

// A chat that says nothing yet moves along; one with messages stays with who answered it.
void Workspace::onCurrentChanged()
{
    Connection *now = current();
    for (int row = 0; row < m_conversations.rowCount(); ++row) {
        Conversation *conversation = m_conversations.at(row);
        if (!conversation->isEmpty() || conversation->record().account == now->account().id)
            continue;
        conversation->setBackend(now->account().id, backendOf(*now));
    }
    Q_EMIT currentChanged();
}

void Workspace::offerModels(const QUuid &account)
{
    for (int row = 0; row < m_conversations.rowCount(); ++row) {
        Conversation *conversation = m_conversations.at(row);
        if (conversation->record().account == account && conversation->record().model.isEmpty())
            conversation->setModel(m_connections.value(account)->catalogue().defaultModel());
    }
}

Conversation *Workspace::newConversation()
{
    Connection *now = current();
    for (int row = 0; row < m_conversations.rowCount(); ++row) {
        Conversation *open = m_conversations.at(row);
        if (open->isEmpty() && open->record().account == now->account().id)
            return open;
    }
    ConversationRecord record;
    record.createdAt = clock().nowUtc();
    record.updatedAt = record.createdAt;
    record.id = newId(record.createdAt);
    record.account = now->account().id;
    record.model = now->catalogue().defaultModel();
    auto *made = new Conversation(record, backendOf(*now), m_parts.store, clock());
    connect(made, &Conversation::storeFailed, this, &Workspace::storeFailed);
    connect(made, &Conversation::answered, this, [this](const Message &answer) {
        if (Connection *asked = m_connections.value(answer.account))
            asked->balance().refresh();
    });
    m_conversations.add(made);
    return made;
}

ChatBackend Workspace::backendOf(Connection &connection)
{
    ChatBackend backend = connection.chatBackend();
    backend.missingKey = [this, id = connection.account().id] { return missingKey(id); };
    return backend;
}

Error Workspace::missingKey(const QUuid &account) const
{
    using State = AccountKeys::State;
    const auto error = [](Error::Kind kind) { return Error{kind, 0, std::nullopt, {}}; };
    switch (keys().state(account)) {
    case State::Locked:
        return error(Error::Kind::SecretLocked);
    case State::Missing:
        return error(Error::Kind::SecretNotFound);
    case State::Denied:
        return error(Error::Kind::SecretDenied);
    case State::Unavailable:
        return error(Error::Kind::SecretUnavailable);
    case State::Loading:
    case State::TimedOut:
        return error(Error::Kind::SecretTimeout);
    default:
        return error(Error::Kind::Unauthorized);
    }
}

void Workspace::dropRemovedAccounts()
{
    for (const QUuid &id : m_connections.keys()) {
        if (!accounts().find(id))
            m_connections.value(id)->client().setKey({});
    }
    for (int row = 0; row < m_conversations.rowCount(); ++row) {
        if (!accounts().find(m_conversations.at(row)->record().account))
            m_conversations.at(row)->retire();
    }
}

QFuture<Result<KeyCheckResult>> Workspace::checkKey(const Account &account, Secret key)
{
    return dria::checkKey(m_parts.network, clock(), account, std::move(key));
}

} // namespace dria
