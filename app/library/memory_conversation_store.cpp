#include "library/memory_conversation_store.h"

#include <algorithm>

namespace dria {

QFuture<Result<QList<ConversationRecord>>> MemoryConversationStore::conversations()
{
    QList<ConversationRecord> records = m_conversations.values();
    std::ranges::sort(records, std::ranges::greater{}, &ConversationRecord::updatedAt);
    return readyFuture<QList<ConversationRecord>>(records);
}

QFuture<Result<QList<Message>>> MemoryConversationStore::messages(const QUuid &conversation)
{
    QList<Message> found;
    std::ranges::copy_if(m_messages, std::back_inserter(found), [&](const Message &message) {
        return message.conversation == conversation;
    });
    std::ranges::sort(found, [](const Message &a, const Message &b) {
        return a.id.toRfc4122() < b.id.toRfc4122(); // UUIDv7: in the order made
    });
    return readyFuture<QList<Message>>(found);
}

QFuture<Result<void>> MemoryConversationStore::save(const ConversationRecord &record)
{
    m_conversations.insert(record.id, record);
    return readyFuture<void>({});
}

QFuture<Result<void>> MemoryConversationStore::save(const Message &message)
{
    m_messages.insert(message.id, message);
    return readyFuture<void>({});
}

QFuture<Result<void>> MemoryConversationStore::journal(const QUuid &message, const QString &text,
                                                       const QString &reasoning)
{
    const auto found = m_messages.find(message);
    if (found == m_messages.end())
        return readyFuture<void>(fail(Error::Kind::Storage, QStringLiteral("unknown message")));
    found->text += text;
    found->reasoning += reasoning;
    return readyFuture<void>({});
}

QFuture<Result<void>> MemoryConversationStore::removeConversation(const QUuid &conversation)
{
    m_conversations.remove(conversation);
    erase_if(m_messages,
             [&](const auto &entry) { return entry.value().conversation == conversation; });
    return readyFuture<void>({});
}

} // namespace dria
