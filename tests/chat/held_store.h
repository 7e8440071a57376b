#pragma once
// A store that answers only when a test lets it.

#include "support/memory_conversation_store.h"
#include "support/passing_store.h"

namespace dria {

class HeldStore final : public PassingStore
{
public:
    HeldStore()
        : PassingStore(m_memory)
    {
    }

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

    /// Messages that are asked for by id are answered with it.
    void failReading(const std::optional<Error> &error) { m_readError = error; }
    QFuture<Result<QList<Message>>> messages(const QUuid &conversation,
                                             const QList<QUuid> &ids) override
    {
        return m_readError ? readyFuture<QList<Message>>(fail(*m_readError))
                           : PassingStore::messages(conversation, ids);
    }

private:
    QFuture<Result<void>> passed(QFuture<Result<void>> done) override
    {
        if (!m_held)
            return done;
        auto promise = std::make_shared<QPromise<Result<void>>>();
        promise->start();
        m_waiting.push_back(promise);
        return promise->future();
    }

    MemoryConversationStore m_memory;
    std::vector<std::shared_ptr<QPromise<Result<void>>>> m_waiting;
    std::optional<Error> m_readError;
    bool m_held = false;
};

} // namespace dria
