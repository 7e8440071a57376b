#include "core/memory_secret_store.h"

namespace dria {

QFuture<Result<Secret>> MemorySecretStore::read(const QString &entry)
{
    const auto found = m_secrets.find(entry);
    if (found == m_secrets.end())
        return readyFuture<Secret>(fail(ErrorKind::SecretNotFound));
    return readyFuture<Secret>(found->second.clone());
}

QFuture<Result<void>> MemorySecretStore::write(const QString &entry, Secret secret)
{
    m_secrets.insert_or_assign(entry, std::move(secret));
    return readyFuture<void>({});
}

QFuture<Result<void>> MemorySecretStore::remove(const QString &entry)
{
    m_secrets.erase(entry);
    return readyFuture<void>({});
}

} // namespace dria
