#include "credits/signer_slot.h"

namespace dria {

EthAddress SignerSlot::address() const
{
    return m_signer ? m_signer->address() : EthAddress();
}

QFuture<Result<Signature>> SignerSlot::sign(const Authorization &authorization,
                                            const TokenDomain &domain)
{
    return m_signer ? m_signer->sign(authorization, domain)
                    : readyFuture<Signature>(fail(ErrorKind::SecretNotFound));
}

QFuture<Result<Signature>> SignerSlot::signAgain(const Authorization &authorization,
                                                 const TokenDomain &domain)
{
    return m_signer ? m_signer->signAgain(authorization, domain)
                    : readyFuture<Signature>(fail(ErrorKind::SecretNotFound));
}

} // namespace dria
