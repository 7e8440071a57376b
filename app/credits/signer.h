#pragma once
// Who signs a payment: the spending wallet, or a wallet of the person's own elsewhere.

#include "core/result.h"
#include "wallet/authorization.h"
#include "wallet/signature.h"

#include <QFuture>

namespace dria {

class Signer
{
public:
    virtual ~Signer() = default;
    [[nodiscard]] virtual EthAddress address() const = 0;
    /// Only ever what was stored before; what comes back is checked. Fails where the person says
    /// no.
    [[nodiscard]] virtual QFuture<Result<Signature>> sign(const Authorization &authorization,
                                                          const TokenDomain &domain) = 0;
    /// The identical bytes that sign() gave for it before; asks nobody. Where they cannot be made
    /// again it fails as SecretStore::read.
    [[nodiscard]] virtual QFuture<Result<Signature>> signAgain(const Authorization &authorization,
                                                               const TokenDomain &domain)
    {
        return sign(authorization, domain);
    }
    /// Of a text, to show whose the wallet is (EIP-191); fails as sign().
    [[nodiscard]] virtual QFuture<Result<Signature>> signMessage(const QByteArray &utf8)
    {
        Q_UNUSED(utf8)
        return readyFuture<Signature>(fail(ErrorKind::Cancelled));
    }
};

} // namespace dria
