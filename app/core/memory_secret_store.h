#pragma once
// Secrets in memory only: gone with the program.

#include "core/secret_store.h"

#include <map>

namespace dria {

class MemorySecretStore final : public SecretStore
{
public:
    [[nodiscard]] QFuture<Result<Secret>> read(const QString &entry) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &entry, Secret secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &entry) override;

private:
    std::map<QString, Secret> m_secrets;
};

} // namespace dria
