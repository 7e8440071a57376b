// How a chat is continued in another one.

#include "chat/conversation.h"
#include "chat/timeline_model.h"
#include "core/ids.h"
#include "core/when_finished.h"
#include "library/conversation_store.h"
#include "workspace/workspace.h"

namespace dria {

void Workspace::forkConversation(const QUuid &id, const QUuid &message)
{
    const Conversation *source = m_open.find(id);
    const int row = source ? source->timeline().rowOf(message) : -1;
    if (row < 0)
        return;
    const QDateTime now = clock().nowUtc();
    QList<MessageCopy> copies;
    for (const QUuid &shown : source->timeline().ids().mid(0, row + 1))
        copies.append({shown, newId(now)});
    ConversationRecord copy = source->record();
    copy.id = newId(now);
    copy.title = copy.title.isEmpty() ? tr("Copy of a chat") : tr("Copy of %1").arg(copy.title);
    copy.leaf = copies.last().copy;
    copy.pinned = false;
    copy.archived = false;
    if (const ConversationSummary *listed = m_conversations.find(id)) {
        copy.folder = listed->filing.folder; // where it is now, and not when it was opened
        copy.tags = listed->filing.tags;
    }
    copy.createdAt = copy.activeAt = copy.updatedAt = now;
    whenFinished(m_parts.store.fork(copy, copies), this, [this, copy](const Result<void> &done) {
        if (!done) {
            Q_EMIT storeFailed(done.error());
            return;
        }
        m_conversations.put(summaryOf(copy));
        Q_EMIT forked(copy.id);
    });
}

} // namespace dria
