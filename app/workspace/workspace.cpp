#include "workspace/workspace.h"

#include "chat/conversation.h"
#include "core/account_book.h"
#include "core/account_keys.h"
#include "core/data_dir.h"
#include "core/ids.h"
#include "core/logging.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "core/when_finished.h"
#include "credits/budget_book.h"
#include "credits/usage_meter.h"
#include "library/conversation_store.h"
#include "library/sqlite_error.h"

#include <QNetworkAccessManager>

namespace dria {

namespace {
constexpr int firstListed = 100;
constexpr int thenListed = 2000;
} // namespace

Workspace::Workspace(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_remoteImages(parts.network)
    , m_rpc(parts.network, parts.clock)
    , m_folders(parts.store, m_conversations, parts.clock)
    , m_tags(parts.store, parts.clock)
    , m_open(parts.store, parts.clock, m_conversations)
    , m_trash(parts.store, parts.clock, m_conversations, m_open)
{
    connect(&accounts(), &AccountBook::currentChanged, this, &Workspace::onCurrentChanged);
    connect(&accounts(), &AccountBook::accountsChanged, this, &Workspace::dropRemovedAccounts);
    connect(&keys(), &AccountKeys::changed, this, &Workspace::adoptKey);
    connect(this, &Workspace::storeFailed, this, [](const Error &error) {
        qCWarning(lcChat) << "a conversation could not be saved:" << error.detail;
    });
    const auto tellFailure = [this](const Error &error) {
        if (!passesByItself(error))
            Q_EMIT storeFailed(error);
    };
    connect(&m_open, &OpenConversations::storeFailed, this, tellFailure);
    connect(&m_trash, &Trash::storeFailed, this, tellFailure);
    connect(&m_folders, &FolderList::storeFailed, this, tellFailure);
    connect(&m_tags, &TagList::storeFailed, this, tellFailure);
    connect(&m_open, &OpenConversations::answered, this, &Workspace::onAnswered);
    connect(&m_open, &OpenConversations::forkRequested, this, &Workspace::forkConversation);
    connect(&m_open, &OpenConversations::loaded, this, &Workspace::onLoaded);
    connect(&m_open, &OpenConversations::missing, this, &Workspace::onMissing);
    if (m_parts.usage)
        meterUsage();
    if (m_parts.rooms)
        m_rooms = std::make_unique<AccountRooms>(*m_parts.rooms, m_parts.clock);
    readList();
}

Workspace::~Workspace() = default;

Connection *Workspace::connection(const QUuid &id)
{
    if (Connection *known = m_connections.value(id))
        return known;
    const std::optional<Account> account = accounts().find(id);
    if (!account)
        return nullptr;
    Connection *made = &makeConnection(*account);
    m_connections.insert(id, made);
    connect(&made->catalogue(), &Catalogue::changed, this, [this, id] { offerModels(id); });
    connect(&made->balance(), &BalanceWatch::changed, this, [this, id, made] {
        if (made->balance().isUpToDate())
            onBalance(id, *made->balance().balance());
    });
    // Where no key is wanted and none was stored nobody is asked to unlock a keychain for it.
    if (!keys().key(id) && (account->needsKey() || keys().hasMarker(id)))
        (void)keys().load(id); // answers through changed()
    adoptKey(id);              // asks the server nothing while the key is still being read
    return made;
}

Connection &Workspace::makeConnection(const Account &account)
{
    const QString cache = dataDir().filePath(
        QStringLiteral("models-%1.json").arg(account.id.toString(QUuid::WithoutBraces)));
    const Connection::Services services{m_parts.network, m_parts.settings, m_parts.files, m_hints,
                                        m_parts.clock,   m_parts.payments, m_rpc};
    return *new Connection(services, account, cache, this);
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
    if (id == accounts().current().id) {
        useRooms(*connection);
        Q_EMIT currentChanged();
    }
}

void Workspace::useRooms(Connection &connection)
{
    if (m_rooms)
        m_rooms->use(connection, connection.client().hasKey() || !connection.account().needsKey());
}

// A chat that says nothing yet moves along; one with messages stays with who answered it.
void Workspace::onCurrentChanged()
{
    Connection *now = current();
    useRooms(*now);
    for (Conversation *conversation : m_open.all()) {
        if (conversation->isEmpty() && !conversation->isLoading() &&
            conversation->record().account != now->account().id)
            conversation->setBackend(now->account().id, backendOf(*now));
    }
    Q_EMIT currentChanged();
}

void Workspace::offerModels(const QUuid &account)
{
    for (Conversation *conversation : m_open.all()) {
        if (conversation->record().account == account && conversation->record().model.isEmpty())
            conversation->setModel(m_connections.value(account)->catalogue().defaultModel());
    }
}

void Workspace::readList()
{
    // What the sidebar shows at once, then the rest in pieces that no frame waits for.
    const int page = m_lastListed.id.isNull() ? firstListed : thenListed;
    if (m_lastListed.id.isNull()) {
        m_folders.load();
        m_tags.load();
    }
    m_isListed = true;
    whenFinished(m_parts.store.conversations(m_lastListed, page), this,
                 [this, page, listing = m_listing](const auto &read) {
                     if (listing != m_listing)
                         return;
                     if (!read) {
                         m_isListed = false; // again when the library can be read
                         return;
                     }
                     QList<ConversationSummary> summaries = *read;
                     if (!summaries.isEmpty())
                         m_lastListed = summaries.last();
                     // What is open may have moved to the top since it was read.
                     for (const Conversation *open : m_open.all()) {
                         const QUuid id = open->record().id;
                         if (m_conversations.rowOf(id) >= 0)
                             summaries.removeIf(
                                 [&id](const auto &summary) { return summary.id == id; });
                     }
                     m_trash.strike(summaries);
                     m_conversations.append(summaries);
                     if (read->size() == page)
                         readList();
                     else
                         m_trash.begin();
                 });
}

void Workspace::readConversationsAgain()
{
    ++m_listing;
    m_lastListed = {};
    if (m_budget)
        m_budget->forget();
    m_trash.forgetMoves();
    m_conversations.clear();
    for (const Conversation *open : m_open.all()) {
        if (open->isUnused()) // and so not kept
            m_conversations.put(summaryOf(open->record()));
    }
    readList();
}

Conversation *Workspace::openConversation(const QUuid &id)
{
    if (Conversation *open = m_open.use(id))
        return open;
    const ConversationSummary *listed = m_conversations.find(id);
    const ConversationSummary known =
        listed ? *listed : ConversationSummary{id, accounts().current().id, {}, {}};
    return m_open.load(known, backendFor(known.account));
}

void Workspace::onAnswered(const Message &answer)
{
    Conversation *chat = m_open.find(answer.conversation);
    if (chat && settings().value(keys::behaviourModelTitles).toBool())
        m_titles.consider(*chat, answer);
    if (Connection *asked = m_connections.value(answer.account))
        asked->balance().refresh();
}

void Workspace::onLoaded(const QUuid &id)
{
    Conversation *conversation = m_open.find(id);
    const QUuid account = conversation->record().account;
    if (conversation->backend().client->account().id != account)
        conversation->replaceBackend(backendFor(account));
    if (!accounts().find(account))
        conversation->retire();
    const Connection *asked = m_connections.value(account);
    if (asked && asked->balance().balance())
        conversation->onCredits(asked->balance().balance()->credits);
}

void Workspace::onMissing(const QUuid &id)
{
    Q_EMIT conversationMissing(id);
    m_open.close(id);
    m_conversations.remove(id);
}

void Workspace::renameConversation(const QUuid &id, const QString &title)
{
    const ConversationSummary *listed = m_conversations.find(id);
    if (Conversation *open = m_open.find(id); open && !open->isLoading()) {
        open->setTitle(title);
    } else if (listed && !title.simplified().isEmpty()) {
        ConversationSummary renamed = *listed;
        renamed.title = title.simplified();
        m_conversations.put(renamed);
        whenFinished(m_parts.store.rename(id, renamed.title), this,
                     [this](const Result<void> &done) {
                         if (!done && !passesByItself(done.error()))
                             Q_EMIT storeFailed(done.error());
                     });
    }
}

void Workspace::fileConversations(const QList<QUuid> &ids, const FilingChange &change)
{
    QList<QUuid> kept = ids;
    kept.removeIf([this](const QUuid &id) {
        const Conversation *open = m_open.find(id);
        return open && open->isEmpty() && !open->isLoading();
    });
    if (kept.isEmpty())
        return;
    m_conversations.file(kept, change);
    whenFinished(m_parts.store.file(kept, change), this, [this](const Result<void> &done) {
        if (!done && !passesByItself(done.error()))
            Q_EMIT storeFailed(done.error());
    });
}

void Workspace::setLibraryState(const LibraryState &state)
{
    if (state == m_libraryState)
        return;
    m_libraryState = state;
    m_open.setMayClose(!state.error);
    if (state.canRead()) {
        if (!m_isListed)
            readList();
        m_open.reload();
    }
    Q_EMIT libraryStateChanged();
}

Conversation *Workspace::newConversation()
{
    Connection *now = current();
    useRooms(*now);
    for (Conversation *open : m_open.all()) {
        if (open->isUnused() && !open->isLoading() && open->record().account == now->account().id)
            return m_open.use(open->record().id);
    }
    return startConversation({});
}

Conversation *Workspace::startConversation(const QString &title)
{
    Connection *now = current();
    ConversationRecord record;
    record.title = title;
    record.createdAt = clock().nowUtc();
    record.activeAt = record.updatedAt = record.createdAt;
    record.id = newId(record.createdAt);
    record.account = now->account().id;
    record.model = now->catalogue().defaultModel();
    return m_open.add(record, backendOf(*now));
}

ChatBackend Workspace::backendOf(Connection &connection)
{
    ChatBackend backend = connection.chatBackend();
    backend.budget = m_budget.get();
    backend.missingKey = [this, id = connection.account().id] { return missingKey(id); };
    return backend;
}

ChatBackend Workspace::backendFor(const QUuid &account)
{
    if (Connection *known = connection(account))
        return backendOf(*known);
    if (Connection *known = m_connections.value(account))
        return backendOf(*known); // removed in this run
    Connection *&standIn = m_removed[account];
    if (!standIn) {
        Account removed;
        removed.id = account;
        removed.kind = Account::Kind::Other;
        standIn = &makeConnection(removed);
    }
    return backendOf(*standIn);
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
    for (Conversation *open : m_open.all()) {
        if (!accounts().find(open->record().account))
            open->retire();
    }
}

ImageSources Workspace::imageSources()
{
    return {.decoder = &m_imageDecoder,
            .mayFetch = [this](const QUrl &url) { return m_remoteImages.mayFetch(url); },
            .fetch = [this](const QUrl &url) { return m_remoteImages.fetch(url); },
            .cancel = [this](const QUrl &url) { m_remoteImages.cancel(url); },
            .attachment = [this](const QString &id) { return attachment(id); }};
}

AttachmentReader &Workspace::attachmentReader()
{
    if (!m_attachmentReader)
        m_attachmentReader = std::make_unique<AttachmentReader>();
    return *m_attachmentReader;
}

QFuture<Result<QByteArray>> Workspace::attachment(const QString &id)
{
    const QByteArray hash = QByteArray::fromHex(id.toLatin1());
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    whenFinished(m_parts.store.attachments({hash}), this,
                 [promise, hash](const Result<QHash<QByteArray, QByteArray>> &found) {
                     promise->addResult(found ? Result<QByteArray>(found->value(hash))
                                              : fail(found.error()));
                     promise->finish();
                 });
    return promise->future();
}

QFuture<Result<KeyCheckResult>> Workspace::checkKey(const Account &account, Secret key)
{
    return dria::checkKey(m_parts.network, clock(), account, std::move(key));
}

} // namespace dria
