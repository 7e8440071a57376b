#pragma once
// The wallets that pay for accounts: one an account. Their secrets rest in the keychain.

#include "core/clock.h"
#include "core/result.h"
#include "credits/kept_signatures.h"
#include "credits/signer.h"
#include "credits/wallet_info.h"
#include "credits/wallet_secret.h"

#include <QFuture>
#include <QObject>
#include <QUuid>

#include <memory>

namespace dria {

class BrowserWallet;
class SecretStore;
class Settings;

/// A locked keychain looks like an empty one. So the settings keep a marker of each wallet, its
/// address among it: a wallet that is marked is never taken for one that was not made yet, and a
/// secret is never written over another.
class WalletBook : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    /// @param browser null: a wallet in the browser signs nothing
    WalletBook(SecretStore &store, Settings &settings, const Clock &clock, const QString &dataDirId,
               BrowserWallet *browser = nullptr, QObject *parent = nullptr);

    [[nodiscard]] BrowserWallet *browser() const { return m_browser; }

    /// Nothing where the account has none.
    [[nodiscard]] std::optional<WalletInfo> wallet(const QUuid &account) const;

    /// Puts the secret into the keychain, reads it back, and only then marks the wallet. Fails as
    /// SecretStore::write, and with InvalidRequest where the account has another wallet.
    /// @param isBackedUp the person brought the secret along
    [[nodiscard]] QFuture<Result<void>> add(const QUuid &account, WalletSecret secret,
                                            bool isBackedUp);
    /// Marks a wallet whose secret is not here; false where the account has another.
    bool addBrowserWallet(const QUuid &account, const EthAddress &address);
    /// The person has shown that they have the words.
    void markBackedUp(const QUuid &account);

    /// From the keychain, at each call. Fails as SecretStore::read, and with SecretNotFound where
    /// what is there makes another address.
    [[nodiscard]] QFuture<Result<WalletSecret>> secret(const QUuid &account);
    /// Of the account's wallet. Fails as secret().
    [[nodiscard]] QFuture<Result<std::shared_ptr<Signer>>> signer(const QUuid &account);

    /// Of a wallet in the browser that belongs to no account yet.
    [[nodiscard]] std::shared_ptr<Signer> browserSigner(const QUuid &account,
                                                        const EthAddress &address);

    /// Takes the secret out of the keychain, then the mark away; nothing brings it back. After a
    /// failure both are still there.
    [[nodiscard]] QFuture<Result<void>> remove(const QUuid &account);

    /// "<data dir id>/<account id>/wallet/<address>", also what a person finds in their keychain.
    [[nodiscard]] QString entryName(const QUuid &account, const EthAddress &address) const;

Q_SIGNALS:
    void changed(const QUuid &account);

private:
    void mark(const QUuid &account, const std::optional<WalletInfo> &wallet);

    SecretStore &m_store;
    Settings &m_settings;
    const Clock &m_clock;
    const QString m_dataDirId;
    BrowserWallet *m_browser;
    KeptSignatures m_kept;
};

} // namespace dria
