#pragma once
// Signatures over payments that cannot be made a second time: in the keychain, while they are
// money.

#include "core/clock.h"
#include "core/result.h"
#include "wallet/signature.h"

#include <QFuture>
#include <QObject>
#include <QTimer>
#include <QUuid>

namespace dria {

class SecretStore;
class Settings;

/// The settings say which there are, and until when; nothing of that is secret.
class KeptSignatures : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    KeptSignatures(SecretStore &store, Settings &settings, const Clock &clock,
                   const QString &dataDirId, QObject *parent = nullptr);

    /// @param until seconds since 1970, when it becomes worthless. Fails as SecretStore::write.
    [[nodiscard]] QFuture<Result<void>> keep(const QUuid &account, const Bytes32 &digest,
                                             const Signature &signature, std::uint64_t until);
    /// Fails as SecretStore::read.
    [[nodiscard]] QFuture<Result<Signature>> find(const QUuid &account, const Bytes32 &digest);
    /// Takes those out of the keychain whose time has passed. It does so by itself, too; one that a
    /// locked keychain does not give away is tried again.
    void forgetPassed();

    /// "<data dir id>/<account id>/payment-signature/<digest>"
    [[nodiscard]] QString entryName(const QUuid &account, const Bytes32 &digest) const;

private:
    void setMark(const QString &entry, const QJsonValue &until);

    SecretStore &m_store;
    Settings &m_settings;
    const Clock &m_clock;
    const QString m_dataDirId;
    QTimer m_look;
};

} // namespace dria
