#pragma once
// The key of a wallet: gives its address and signs. Cannot be copied by accident or logged.

#include "core/secret.h"
#include "wallet/eth_address.h"
#include "wallet/random_source.h"
#include "wallet/signature.h"

#include <array>
#include <optional>

namespace dria {

class PrivateKey
{
public:
    using CompressedPublicKey = std::array<std::uint8_t, 33>;

    /// Thirty-two bytes, big-endian, at least one and less than the curve's order; nothing
    /// otherwise.
    [[nodiscard]] static std::optional<PrivateKey> fromBytes(Secret bytes);
    /// Sixty-four hexadecimal digits as people keep them: "0x" before or not, spaces around.
    [[nodiscard]] static std::optional<PrivateKey> fromHex(const Secret &text);
    [[nodiscard]] static PrivateKey generate(const RandomSource &random);

    /// Their sum on the curve, as BIP-32 derives keys; nothing where the sum is not a key.
    [[nodiscard]] std::optional<PrivateKey> plus(QByteArrayView tweak) const;

    [[nodiscard]] EthAddress address() const;
    [[nodiscard]] CompressedPublicKey compressedPublicKey() const;
    /// Always the same bytes for the same key and digest (RFC 6979), with a low s.
    [[nodiscard]] Signature sign(const Bytes32 &digest) const;
    /// To keep it: thirty-two bytes.
    [[nodiscard]] const Secret &bytes() const { return m_bytes; }

    friend QDebug operator<<(QDebug, const PrivateKey &) = delete;

private:
    explicit PrivateKey(Secret bytes);
    [[nodiscard]] const std::uint8_t *data() const;

    Secret m_bytes;
};

} // namespace dria
