#pragma once
// A signature as Ethereum writes it, and who made it.

#include "wallet/bytes32.h"
#include "wallet/eth_address.h"

#include <QString>

#include <array>
#include <optional>

class QDebug;

namespace dria {

/// r and s, 32 bytes each and big-endian, then v. Over a payment it is bearer money: whoever shows
/// it first gets what was paid for. So it cannot be written to a log.
class Signature
{
public:
    using Bytes = std::array<std::uint8_t, 65>;

    explicit Signature(const Bytes &bytes);
    /// "0x" and 130 digits of either case, the last two being 1b or 1c; nothing otherwise.
    [[nodiscard]] static std::optional<Signature> fromHex(QStringView text);
    /// As wallets of others write it: v may be 0 or 1 too, and s in either half of the order. What
    /// it becomes is of the one form that is sent.
    [[nodiscard]] static std::optional<Signature> fromOtherWallet(QStringView text);

    [[nodiscard]] const Bytes &bytes() const { return m_bytes; }
    [[nodiscard]] int v() const { return m_bytes.back(); }
    /// In lower case.
    [[nodiscard]] QString toHex() const;

    friend bool operator==(const Signature &, const Signature &) = default;
    friend QDebug operator<<(QDebug, const Signature &) = delete;

private:
    Bytes m_bytes;
};

/// The address whose key signed the digest. Nothing when v is neither 27 nor 28, when s is in the
/// upper half of the curve's order (EIP-2: the same signature in a second form), or when no key can
/// have made it.
[[nodiscard]] std::optional<EthAddress> signerOf(const Bytes32 &digest, const Signature &signature);

} // namespace dria
