#pragma once
// Signs with a wallet of the person's own, in their browser.

#include "core/clock.h"
#include "credits/signer.h"

#include <QUuid>

namespace dria {

class BrowserWallet;
class KeptSignatures;

/// Another signature over the same payment need not have the same bytes. So what is signed once is
/// kept in the keychain before it is handed out, and read back from there.
class BrowserSigner final : public Signer
{
public:
    /// The wallet and the signatures outlive it, the clock too.
    BrowserSigner(const QUuid &account, const EthAddress &address, BrowserWallet &wallet,
                  KeptSignatures &kept, const Clock &clock);

    [[nodiscard]] EthAddress address() const override { return m_address; }
    /// Opens the page in the browser: only for a click of the person.
    [[nodiscard]] QFuture<Result<Signature>> sign(const Authorization &authorization,
                                                  const TokenDomain &domain) override;
    /// Asks nobody. Fails as SecretStore::read.
    [[nodiscard]] QFuture<Result<Signature>> signAgain(const Authorization &authorization,
                                                       const TokenDomain &domain) override;
    /// Opens the page in the browser, as sign().
    [[nodiscard]] QFuture<Result<Signature>> signMessage(const QByteArray &utf8) override;

private:
    const QUuid m_account;
    const EthAddress m_address;
    BrowserWallet &m_wallet;
    KeptSignatures &m_kept;
    const Clock &m_clock;
};

} // namespace dria
