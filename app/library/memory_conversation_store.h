#pragma once
// Conversations for as long as the program runs.

#include "library/conversation_store.h"

#include <QHash>

namespace dria {

class MemoryConversationStore final : public ConversationStore
{
public:
    QFuture<Result<QList<ConversationRecord>>> conversations() override;
    QFuture<Result<QList<Message>>> messages(const QUuid &conversation) override;
    QFuture<Result<void>> save(const ConversationRecord &record) override;
    QFuture<Result<void>> save(const Message &message) override;
    QFuture<Result<void>> journal(const QUuid &message, const QString &text,
                                  const QString &reasoning) override;
    QFuture<Result<void>> removeConversation(const QUuid &conversation) override;

private:
    QHash<QUuid, ConversationRecord> m_conversations;
    QHash<QUuid, Message> m_messages;
};

} // namespace dria
