#pragma once
// Keys derived from one seed (BIP-32), and the one among them that is the wallet (BIP-44).

#include "core/secret.h"
#include "wallet/private_key.h"

#include <cstdint>
#include <optional>

namespace dria {

/// A private key with what its children are derived from.
class HdKey
{
public:
    static constexpr std::uint32_t hardened = 0x80000000;

    /// Nothing for one seed in 2^127, and for one that is not 16 to 64 bytes.
    [[nodiscard]] static std::optional<HdKey> fromSeed(const Secret &seed);
    /// Nothing for one index in 2^127.
    [[nodiscard]] std::optional<HdKey> child(std::uint32_t index) const;

    [[nodiscard]] const PrivateKey &key() const { return m_key; }
    [[nodiscard]] const Secret &chainCode() const { return m_chainCode; }

private:
    HdKey(PrivateKey key, Secret chainCode);

    PrivateKey m_key;
    Secret m_chainCode;
};

/// m/44'/60'/0'/0/0: the first account, as every wallet for Ethereum makes it of the same words.
[[nodiscard]] std::optional<PrivateKey> walletKey(const Secret &seed);

} // namespace dria
