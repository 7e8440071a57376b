#pragma once
// A store that answers only when a test lets it.

#include "library/memory_conversation_store.h"

namespace dria {

class HeldStore final : public ConversationStore
{
public:
    void hold() { m_held = true; }
    /// Answers all that waited, with the error when there is one.
    void release(const std::optional<Error> &error = std::nullopt)
    {
        m_held = false;
        for (auto &promise : std::exchange(m_waiting, {})) {
            promise->addResult(error ? Result<void>(fail(*error)) : Result<void>());
            promise->finish();
        }
    }

    QFuture<Result<QList<ConversationSummary>>> conversations(const ConversationSummary &last,
                                                              int limit) override
    {
        return m_store.conversations(last, limit);
    }
    QFuture<Result<StoredConversation>> open(const QUuid &conversation, int limit) override
    {
        return m_store.open(conversation, limit);
    }
    QFuture<Result<QList<Message>>> olderMessages(const QUuid &conversation, const QUuid &than,
                                                  int limit) override
    {
        return m_store.olderMessages(conversation, than, limit);
    }
    QFuture<Result<void>> save(const ConversationRecord &record) override
    {
        return answer(m_store.save(record));
    }
    QFuture<Result<void>> save(const Message &message) override
    {
        return answer(m_store.save(message));
    }
    QFuture<Result<void>> journal(const QUuid &message, const QString &text,
                                  const QString &reasoning) override
    {
        return answer(m_store.journal(message, text, reasoning));
    }
    QFuture<Result<void>> saveDraft(const QUuid &conversation, const Draft &draft) override
    {
        return answer(m_store.saveDraft(conversation, draft));
    }
    QFuture<Result<void>> rename(const QUuid &conversation, const QString &title) override
    {
        return answer(m_store.rename(conversation, title));
    }
    QFuture<Result<void>> removeConversation(const QUuid &conversation) override
    {
        return answer(m_store.removeConversation(conversation));
    }
    QFuture<Result<void>> restoreConversation(const QUuid &conversation) override
    {
        return answer(m_store.restoreConversation(conversation));
    }
    QFuture<Result<void>> removeMessages(const QList<QUuid> &messages) override
    {
        return answer(m_store.removeMessages(messages));
    }
    QFuture<Result<void>> restoreMessages(const QList<QUuid> &messages) override
    {
        return answer(m_store.restoreMessages(messages));
    }

private:
    QFuture<Result<void>> answer(QFuture<Result<void>> done)
    {
        if (!m_held)
            return done;
        auto promise = std::make_shared<QPromise<Result<void>>>();
        promise->start();
        m_waiting.push_back(promise);
        return promise->future();
    }

    MemoryConversationStore m_store;
    std::vector<std::shared_ptr<QPromise<Result<void>>>> m_waiting;
    bool m_held = false;
};

} // namespace dria
