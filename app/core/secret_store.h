#pragma once
// Where secrets rest: the system keychain, or memory for tests and for "this session only".

#include "core/result.h"
#include "core/secret.h"

#include <QFuture>
#include <QString>

namespace dria {

/// Answers on the caller's thread, always, and within the store's own time limit.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// Fails with SecretNotFound, SecretLocked, SecretDenied, SecretUnavailable or SecretTimeout.
    [[nodiscard]] virtual QFuture<Result<Secret>> read(const QString &entry) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> write(const QString &entry, Secret secret) = 0;
    /// Removing what is not there succeeds; removing what is locked fails, and leaves it.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const QString &entry) = 0;
};

} // namespace dria
