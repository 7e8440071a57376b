// How messages are deleted from a conversation, and brought back.

#include "chat/conversation.h"
#include "library/conversation_store.h"

namespace dria {

// The rows stay, with a mark: what followed a deleted message follows the one before it.
void Conversation::remove(const QUuid &message, bool withBranch)
{
    const Removal removal{withBranch ? m_tree.allFrom(message) : QList<QUuid>{message},
                          m_record.leaf};
    m_tree.remove(removal.messages);
    m_removals.append(removal);
    tellFailure(m_store.removeMessages(removal.messages));
    showPathTo(leafToShow());
    saveRecord();
    Q_EMIT messagesRemoved(static_cast<int>(removal.messages.size()));
}

bool Conversation::undoRemoval()
{
    if (m_removals.isEmpty() || isLoading())
        return false;
    const Removal removal = m_removals.takeLast();
    m_tree.restore(removal.messages);
    tellFailure(m_store.restoreMessages(removal.messages));
    // An answer that is being written stays in sight.
    if (!isBusy())
        m_record.leaf = removal.leaf;
    showPathTo(leafToShow());
    saveRecord();
    Q_EMIT removalSettled();
    return true;
}

void Conversation::forgetRemovals()
{
    m_removals.clear();
    Q_EMIT removalSettled();
}

} // namespace dria
