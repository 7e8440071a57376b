#pragma once
// What libsecp256k1 works with, for as long as one operation takes.

#include "wallet/eth_address.h"

#include <memory>
#include <secp256k1.h>

namespace dria {

/// Blinded afresh, so that how long an operation takes says nothing about the key. The blinding
/// does not change any result.
class CurveContext
{
public:
    CurveContext();
    [[nodiscard]] const secp256k1_context *get() const { return m_context.get(); }

private:
    struct Destroy
    {
        void operator()(secp256k1_context *context) const { secp256k1_context_destroy(context); }
    };
    std::unique_ptr<secp256k1_context, Destroy> m_context;
};

[[nodiscard]] EthAddress addressOf(const CurveContext &context, const secp256k1_pubkey &key);

} // namespace dria
