#pragma once
// A keychain that can be told to refuse, or to say nothing until it is told to.

#include "core/memory_secret_store.h"

#include <QPromise>

#include <memory>
#include <optional>
#include <vector>

namespace dria {

class StubbornSecretStore final : public SecretStore
{
public:
    std::optional<Error::Kind> refusal; ///< what every call answers with
    bool silent = false;                ///< writes wait for answer()

    QFuture<Result<Secret>> read(const QString &entry) override
    {
        return refusal ? readyFuture<Secret>(fail(*refusal)) : m_memory.read(entry);
    }

    QFuture<Result<void>> write(const QString &entry, Secret secret) override
    {
        if (refusal)
            return readyFuture<void>(fail(*refusal));
        if (!silent)
            return m_memory.write(entry, std::move(secret));
        auto promise = std::make_unique<QPromise<Result<void>>>();
        promise->start();
        m_waiting.push_back({entry, std::move(secret), std::move(promise)});
        return m_waiting.back().promise->future();
    }

    QFuture<Result<void>> remove(const QString &entry) override
    {
        return refusal ? readyFuture<void>(fail(*refusal)) : m_memory.remove(entry);
    }

    /// Lets the writes that wait succeed.
    void answer()
    {
        silent = false;
        for (Waiting &waiting : m_waiting) {
            static_cast<void>(m_memory.write(waiting.entry, std::move(waiting.secret)));
            waiting.promise->addResult(Result<void>());
            waiting.promise->finish();
        }
        m_waiting.clear();
    }

    [[nodiscard]] bool holds(const QString &entry)
    {
        return m_memory.read(entry).takeResult().has_value();
    }

private:
    struct Waiting
    {
        QString entry;
        Secret secret;
        std::unique_ptr<QPromise<Result<void>>> promise;
    };

    MemorySecretStore m_memory;
    std::vector<Waiting> m_waiting;
};

} // namespace dria
