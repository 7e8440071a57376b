#include "credits/spending_wallet_signer.h"

#include "wallet/personal_message.h"

namespace dria {

SpendingWalletSigner::SpendingWalletSigner(PrivateKey key)
    : m_key(std::move(key))
{
}

EthAddress SpendingWalletSigner::address() const
{
    return m_key.address();
}

QFuture<Result<Signature>> SpendingWalletSigner::sign(const Authorization &authorization,
                                                      const TokenDomain &domain)
{
    return readyFuture<Signature>(m_key.sign(signingHash(authorization, domain)));
}

QFuture<Result<Signature>> SpendingWalletSigner::signMessage(const QByteArray &utf8)
{
    return readyFuture<Signature>(m_key.sign(personalMessageHash(utf8)));
}

} // namespace dria
