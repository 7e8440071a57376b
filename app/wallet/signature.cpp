#include "wallet/signature.h"

#include "wallet/curve_context.h"
#include "wallet/hex.h"

#include <secp256k1_recovery.h>

namespace dria {

Signature::Signature(const Bytes &bytes)
    : m_bytes(bytes)
{
}

std::optional<Signature> Signature::fromHex(QStringView text)
{
    Bytes bytes{};
    if (!decodePrefixedHex(text, bytes) || (bytes.back() != 27 && bytes.back() != 28))
        return std::nullopt;
    return Signature(bytes);
}

std::optional<Signature> Signature::fromOtherWallet(QStringView text)
{
    Bytes bytes{};
    if (!decodePrefixedHex(text, bytes))
        return std::nullopt;
    std::uint8_t &v = bytes.back();
    if (v < 2)
        v = static_cast<std::uint8_t>(v + 27);
    if (v != 27 && v != 28)
        return std::nullopt;
    const CurveContext context;
    secp256k1_ecdsa_signature plain;
    if (!secp256k1_ecdsa_signature_parse_compact(context.get(), &plain, bytes.data()))
        return std::nullopt;
    if (secp256k1_ecdsa_signature_normalize(context.get(), &plain, &plain)) {
        secp256k1_ecdsa_signature_serialize_compact(context.get(), bytes.data(), &plain);
        v = static_cast<std::uint8_t>(55 - v); // -s goes with the point's mirror image
    }
    return Signature(bytes);
}

QString Signature::toHex() const
{
    return prefixedHex(m_bytes);
}

std::optional<EthAddress> signerOf(const Bytes32 &digest, const Signature &signature)
{
    if (signature.v() != 27 && signature.v() != 28)
        return std::nullopt;
    const CurveContext context;
    secp256k1_ecdsa_recoverable_signature recoverable;
    if (!secp256k1_ecdsa_recoverable_signature_parse_compact(
            context.get(), &recoverable, signature.bytes().data(), signature.v() - 27))
        return std::nullopt;
    secp256k1_ecdsa_signature plain;
    secp256k1_ecdsa_recoverable_signature_convert(context.get(), &plain, &recoverable);
    if (secp256k1_ecdsa_signature_normalize(context.get(), nullptr, &plain)) // it was high
        return std::nullopt;
    secp256k1_pubkey key;
    if (!secp256k1_ecdsa_recover(context.get(), &key, &recoverable, digest.data()))
        return std::nullopt;
    return addressOf(context, key);
}

} // namespace dria
