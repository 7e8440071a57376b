#pragma once
// The system keychain as a SecretStore: asks QtKeychain, and does not believe all it answers.

#include "core/secret_store.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <chrono>

namespace dria {

class KeychainOperation;

/// Every call is answered within the timeout, counted from the call, even when a prompt stays open
/// or the service hangs. Calls are carried out one by one, in the order made; one that times out
/// before its turn is never carried out, one that times out during it may still take effect.
class KeychainStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds defaultTimeout{30'000};

    explicit KeychainStore(
        const QString &service = QStringLiteral("io.github.driadesktop.DriaDesktop"),
        std::chrono::milliseconds timeout = defaultTimeout, QObject *parent = nullptr);
    /// From now on calls wait, within their timeout, until begin(): the first one loads the
    /// libraries of the system's keychain.
    void hold() { m_held = true; }
    void begin();

    /// Calls still open are answered with Cancelled.
    ~KeychainStore() override;

    [[nodiscard]] QFuture<Result<Secret>> read(const QString &entry) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &entry, Secret secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &entry) override;

private:
    void enqueue(KeychainOperation *operation);
    void beginNext();
    void beginCurrent();

    QString m_service;
    std::chrono::milliseconds m_timeout;
    QList<KeychainOperation *> m_waiting;
    QPointer<KeychainOperation> m_current;
    bool m_held = false;
    bool m_jobRunning = false; // QtKeychain's own job; outlives an operation that timed out
};

} // namespace dria
