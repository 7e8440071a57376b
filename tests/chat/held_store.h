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
    bool m_held = false;
};

} // namespace dria
