#include "workspace/trash.h"

#include "chat/conversation.h"
#include "chat/conversation_list.h"
#include "core/when_finished.h"
#include "library/conversation_store.h"
#include "workspace/open_conversations.h"

#include <chrono>
#include <utility>

namespace dria {

namespace {
using namespace std::chrono_literals;
constexpr auto lookEvery = 1h; // a computer may sleep through a whole day
} // namespace

Trash::Trash(ConversationStore &store, const Clock &clock, ConversationList &list,
             OpenConversations &open, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_list(list)
    , m_open(open)
{
    m_hourly.setTimerType(Qt::VeryCoarseTimer);
    m_hourly.setInterval(lookEvery);
    connect(&m_hourly, &QTimer::timeout, this, &Trash::begin);
}

void Trash::begin()
{
    m_hourly.start();
    emptyUntil(m_clock.nowUtc().addDays(-keptDays));
}

void Trash::remove(const QList<QUuid> &chats)
{
    QList<ConversationSummary> kept;
    QList<QUuid> ids;
    for (const QUuid &id : chats) {
        const ConversationSummary *listed = m_list.find(id);
        const Conversation *open = m_open.find(id);
        const bool isBlank = open && open->isEmpty() && !open->isLoading() &&
                             open->draft().text.isEmpty() && open->record().title.isEmpty();
        if (listed && !isBlank) {
            kept += *listed;
            ids += id;
        }
        m_open.close(id);
    }
    m_list.remove(chats);
    if (ids.isEmpty())
        return;
    m_last = kept;
    for (const QUuid &id : std::as_const(ids)) {
        m_away.insert(id);
        m_back.remove(id);
    }
    tell(m_store.removeConversations(ids));
    Q_EMIT removed(static_cast<int>(ids.size()));
    Q_EMIT changed();
}

QList<QUuid> Trash::undo()
{
    QList<QUuid> ids;
    for (const ConversationSummary &chat : std::as_const(m_last))
        ids += chat.id;
    restore(QList(m_last)); // empties m_last
    return ids;
}

QFuture<Result<QList<TrashedConversation>>> Trash::content()
{
    return m_store.trash();
}

void Trash::restore(const QList<ConversationSummary> &chats)
{
    if (chats.isEmpty())
        return;
    QList<QUuid> ids;
    for (const ConversationSummary &chat : chats) {
        ids += chat.id;
        m_away.remove(chat.id);
        m_back.insert(chat.id);
    }
    tell(m_store.restoreConversations(ids));
    m_list.putBack(chats);
    forget(ids);
}

void Trash::purge(const QList<QUuid> &chats)
{
    tell(m_store.purgeConversations(chats));
    forget(chats);
}

void Trash::empty()
{
    m_last.clear();
    for (Conversation *open : m_open.all())
        open->forgetRemovals();
    emptyUntil(m_clock.nowUtc());
    Q_EMIT undoChanged();
    Q_EMIT changed();
}

/// These are not in the trash any more.
void Trash::forget(const QList<QUuid> &chats)
{
    const QSet<QUuid> gone(chats.cbegin(), chats.cend());
    m_last.removeIf([&gone](const ConversationSummary &chat) { return gone.contains(chat.id); });
    Q_EMIT undoChanged();
    Q_EMIT changed();
}

void Trash::emptyUntil(const QDateTime &deletedUntil)
{
    tell(m_store.emptyTrash(deletedUntil));
}

void Trash::strike(QList<ConversationSummary> &read) const
{
    if (m_away.isEmpty() && m_back.isEmpty())
        return;
    read.removeIf([this](const ConversationSummary &summary) {
        return m_away.contains(summary.id) ||
               (m_back.contains(summary.id) && m_list.rowOf(summary.id) >= 0);
    });
}

void Trash::forgetMoves()
{
    m_away.clear();
    m_back.clear();
}

void Trash::tell(const QFuture<Result<void>> &done)
{
    whenFinished(done, this, [this](const Result<void> &result) {
        if (!result)
            Q_EMIT storeFailed(result.error());
    });
}

} // namespace dria
