#include "wallet/curve_context.h"

#include "wallet/random_source.h"
#include "wallet/wiped_array.h"

namespace dria {

CurveContext::CurveContext()
    : m_context(secp256k1_context_create(SECP256K1_CONTEXT_SIGN | SECP256K1_CONTEXT_VERIFY))
{
    WipedArray<32> seed;
    systemRandom(seed);
    if (!secp256k1_context_randomize(m_context.get(), seed.data()))
        qFatal("libsecp256k1 does not work on this machine");
}

EthAddress addressOf(const CurveContext &context, const secp256k1_pubkey &key)
{
    std::array<std::uint8_t, 65> bytes{};
    std::size_t size = bytes.size();
    secp256k1_ec_pubkey_serialize(context.get(), bytes.data(), &size, &key,
                                  SECP256K1_EC_UNCOMPRESSED);
    return EthAddress::ofPublicKey(viewOf(bytes).sliced(1));
}

} // namespace dria
