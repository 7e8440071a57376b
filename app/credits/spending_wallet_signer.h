#pragma once
// Signs with the key of the spending wallet.

#include "credits/signer.h"
#include "wallet/private_key.h"

namespace dria {

/// The key is wiped with it.
class SpendingWalletSigner final : public Signer
{
public:
    explicit SpendingWalletSigner(PrivateKey key);

    [[nodiscard]] EthAddress address() const override;
    [[nodiscard]] QFuture<Result<Signature>> sign(const Authorization &authorization,
                                                  const TokenDomain &domain) override;
    [[nodiscard]] QFuture<Result<Signature>> signMessage(const QByteArray &utf8) override;

private:
    PrivateKey m_key;
};

} // namespace dria
