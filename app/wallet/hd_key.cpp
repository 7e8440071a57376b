#include "wallet/hd_key.h"

#include "wallet/wiped_array.h"

#include <algorithm>
#include <openssl/hmac.h>

namespace dria {

namespace {

using Hmac = WipedArray<64>;

void hmacSha512(QByteArrayView key, std::span<const std::uint8_t> bytes, Hmac &result)
{
    unsigned int size = 0;
    if (!HMAC(EVP_sha512(), key.data(), static_cast<int>(key.size()), bytes.data(), bytes.size(),
              result.data(), &size) ||
        size != result.size())
        qFatal("OpenSSL does not hash on this machine");
}

} // namespace

HdKey::HdKey(PrivateKey key, Secret chainCode)
    : m_key(std::move(key))
    , m_chainCode(std::move(chainCode))
{
}

std::optional<HdKey> HdKey::fromSeed(const Secret &seed)
{
    if (seed.view().size() < 16 || seed.view().size() > 64)
        return std::nullopt;
    Hmac hmac;
    hmacSha512("Bitcoin seed", bytesOf(seed.view()), hmac);
    auto key = PrivateKey::fromBytes(Secret(viewOf(hmac).first(32)));
    if (!key)
        return std::nullopt;
    return HdKey(std::move(*key), Secret(viewOf(hmac).last(32)));
}

std::optional<HdKey> HdKey::child(std::uint32_t index) const
{
    WipedArray<37> data; // of a hardened child a zero and the key, otherwise the public key
    if (index >= hardened)
        std::ranges::copy(bytesOf(m_key.bytes().view()), data.begin() + 1);
    else
        std::ranges::copy(m_key.compressedPublicKey(), data.begin());
    for (std::size_t i = 0; i < 4; ++i)
        data[33 + i] = static_cast<std::uint8_t>(index >> (24 - 8 * i));
    Hmac hmac;
    hmacSha512(m_chainCode.view(), data, hmac);
    auto key = m_key.plus(viewOf(hmac).first(32));
    if (!key)
        return std::nullopt;
    return HdKey(std::move(*key), Secret(viewOf(hmac).last(32)));
}

std::optional<PrivateKey> walletKey(const Secret &seed)
{
    std::optional<HdKey> key = HdKey::fromSeed(seed);
    for (const std::uint32_t index :
         {44 | HdKey::hardened, 60 | HdKey::hardened, 0 | HdKey::hardened, 0u, 0u}) {
        if (key)
            key = key->child(index);
    }
    if (!key)
        return std::nullopt;
    return PrivateKey::fromBytes(key->key().bytes().clone());
}

} // namespace dria
