#include "workspace/open_conversations.h"

#include "chat/conversation.h"

#include <algorithm>

namespace dria {

namespace {
constexpr qsizetype keptOpen = 8; // as many as the transcript keeps views of
}

OpenConversations::OpenConversations(ConversationStore &store, const Clock &clock,
                                     ConversationList &list, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_list(list)
{
}

OpenConversations::~OpenConversations() = default;

Conversation *OpenConversations::find(const QUuid &id) const
{
    const auto found = std::ranges::find_if(
        m_open, [&id](const Conversation *open) { return open->record().id == id; });
    return found == m_open.end() ? nullptr : *found;
}

Conversation *OpenConversations::use(const QUuid &id)
{
    Conversation *open = find(id);
    if (open)
        m_open.move(m_open.indexOf(open), 0);
    return open;
}

Conversation *OpenConversations::add(const ConversationRecord &record, const ChatBackend &backend)
{
    auto *made = new Conversation(record, backend, m_store, m_clock, this);
    m_list.put(summaryOf(record));
    take(made);
    return made;
}

Conversation *OpenConversations::load(const ConversationSummary &known, const ChatBackend &backend)
{
    ConversationRecord record;
    record.id = known.id;
    record.account = known.account;
    record.title = known.title;
    record.activeAt = known.activeAt;
    auto *made = new Conversation(record, backend, m_store, m_clock, this);
    take(made);
    made->load();
    return made;
}

void OpenConversations::take(Conversation *conversation)
{
    const QUuid id = conversation->record().id;
    m_open.prepend(conversation);
    connect(conversation, &Conversation::storeFailed, this, &OpenConversations::storeFailed);
    connect(conversation, &Conversation::answered, this, &OpenConversations::answered);
    connect(conversation, &Conversation::forkRequested, this,
            [this, id](const QUuid &message) { Q_EMIT forkRequested(id, message); });
    connect(conversation, &Conversation::loaded, this, [this, id] { Q_EMIT loaded(id); });
    connect(conversation, &Conversation::loadFailed, this, [this, id](const Error &error) {
        if (error.kind == Error::Kind::Storage)
            Q_EMIT missing(id);
    });
    connect(conversation, &Conversation::recordChanged, this, [this, conversation] {
        // One that is opened before the list is read will come in its place.
        const ConversationSummary summary = summaryOf(conversation->record());
        if (m_list.rowOf(summary.id) >= 0)
            m_list.put(summary);
    });
    connect(conversation, &Conversation::promptSent, this, [this, conversation] {
        m_list.put(summaryOf(conversation->record()));
        m_list.moveToTop(conversation->record().id);
    });
    connect(conversation, &Conversation::busyChanged, this,
            [this, id](bool busy) { m_list.setBusy(id, busy); });
    closeUnused();
}

void OpenConversations::reload()
{
    for (Conversation *open : std::as_const(m_open)) {
        if (open->isLoading())
            open->load();
    }
}

void OpenConversations::close(const QUuid &id)
{
    if (Conversation *open = find(id)) {
        m_open.removeOne(open);
        open->stop(); // what came is saved as stopped
        m_list.setBusy(id, false);
        open->deleteLater();
    }
}

void OpenConversations::closeUnused()
{
    if (!m_mayClose)
        return;
    for (qsizetype i = m_open.size() - 1; i >= keptOpen; --i) {
        Conversation *open = m_open.at(i);
        if (open->isBusy() || open->isLoading() || open->isUnused() ||
            !open->pendingFiles().isEmpty())
            continue;
        m_open.removeAt(i);
        open->deleteLater();
    }
}

} // namespace dria
