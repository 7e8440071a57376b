#include "wallet/private_key.h"

#include "wallet/curve_context.h"
#include "wallet/hex.h"
#include "wallet/wiped_array.h"

#include <algorithm>
#include <secp256k1_recovery.h>

namespace dria {

namespace {

constexpr qsizetype keySize = 32;

secp256k1_pubkey publicKeyOf(const CurveContext &context, const std::uint8_t *key)
{
    secp256k1_pubkey publicKey;
    if (!secp256k1_ec_pubkey_create(context.get(), &publicKey, key))
        qFatal("a key that was checked is none"); // memory is broken: nothing may be signed
    return publicKey;
}

} // namespace

PrivateKey::PrivateKey(Secret bytes)
    : m_bytes(std::move(bytes))
{
}

const std::uint8_t *PrivateKey::data() const
{
    return bytesOf(m_bytes.view()).data();
}

std::optional<PrivateKey> PrivateKey::fromBytes(Secret bytes)
{
    if (bytes.view().size() != keySize)
        return std::nullopt;
    PrivateKey key(std::move(bytes));
    if (!secp256k1_ec_seckey_verify(CurveContext().get(), key.data()))
        return std::nullopt;
    return key;
}

std::optional<PrivateKey> PrivateKey::fromHex(const Secret &text)
{
    QByteArrayView digits = text.view().trimmed();
    if (digits.startsWith("0x"))
        digits = digits.sliced(2);
    WipedArray<keySize> bytes;
    if (!decodeHex(digits, bytes))
        return std::nullopt;
    return fromBytes(Secret(viewOf(bytes)));
}

PrivateKey PrivateKey::generate(const RandomSource &random)
{
    // One try in 2^127 gives no key.
    for (;;) {
        WipedArray<keySize> bytes;
        random(bytes);
        if (auto key = fromBytes(Secret(viewOf(bytes))))
            return std::move(*key);
    }
}

std::optional<PrivateKey> PrivateKey::plus(QByteArrayView tweak) const
{
    if (tweak.size() != keySize)
        return std::nullopt;
    WipedArray<keySize> sum;
    std::ranges::copy(bytesOf(m_bytes.view()), sum.begin());
    if (!secp256k1_ec_seckey_tweak_add(CurveContext().get(), sum.data(), bytesOf(tweak).data()))
        return std::nullopt;
    return PrivateKey(Secret(viewOf(sum)));
}

EthAddress PrivateKey::address() const
{
    const CurveContext context;
    return addressOf(context, publicKeyOf(context, data()));
}

PrivateKey::CompressedPublicKey PrivateKey::compressedPublicKey() const
{
    const CurveContext context;
    const secp256k1_pubkey key = publicKeyOf(context, data());
    CompressedPublicKey bytes{};
    std::size_t size = bytes.size();
    secp256k1_ec_pubkey_serialize(context.get(), bytes.data(), &size, &key,
                                  SECP256K1_EC_COMPRESSED);
    return bytes;
}

Signature PrivateKey::sign(const Bytes32 &digest) const
{
    const CurveContext context;
    secp256k1_ecdsa_recoverable_signature recoverable;
    if (!secp256k1_ecdsa_sign_recoverable(context.get(), &recoverable, digest.data(), data(),
                                          nullptr, nullptr))
        qFatal("a key that was checked cannot sign");
    Signature::Bytes bytes{};
    int parity = 0;
    secp256k1_ecdsa_recoverable_signature_serialize_compact(context.get(), bytes.data(), &parity,
                                                            &recoverable);
    bytes.back() = static_cast<std::uint8_t>(27 + parity);
    return Signature(bytes);
}

} // namespace dria
