#pragma once
// A place for the wallet that signs next: a top-up is known before its wallet is unlocked.

#include "credits/signer.h"

#include <memory>

namespace dria {

class SignerSlot final : public Signer
{
public:
    /// Null: none, whose address is zero and which signs nothing.
    void put(std::shared_ptr<Signer> signer) { m_signer = std::move(signer); }
    [[nodiscard]] bool isEmpty() const { return !m_signer; }

    [[nodiscard]] EthAddress address() const override;
    [[nodiscard]] QFuture<Result<Signature>> sign(const Authorization &authorization,
                                                  const TokenDomain &domain) override;
    [[nodiscard]] QFuture<Result<Signature>> signAgain(const Authorization &authorization,
                                                       const TokenDomain &domain) override;

private:
    std::shared_ptr<Signer> m_signer;
};

} // namespace dria
