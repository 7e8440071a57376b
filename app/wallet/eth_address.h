#pragma once
// An address on Ethereum and the chains that are like it: of a person, or of a contract.

#include "wallet/bytes32.h"

#include <QString>

#include <array>
#include <compare>
#include <tl/expected.hpp>

namespace dria {

enum class AddressProblem {
    NotAnAddress,  ///< not "0x" and forty hexadecimal digits
    WrongChecksum, ///< of mixed case, and not the case that EIP-55 gives it: a digit was mistyped
};

/// Zero unless it was made from something.
class EthAddress
{
public:
    static constexpr std::size_t size = 20;
    using Bytes = std::array<std::uint8_t, size>;

    EthAddress() = default;
    explicit EthAddress(const Bytes &bytes);

    /// All lower case, or with the checksum of EIP-55; nothing around it.
    [[nodiscard]] static tl::expected<EthAddress, AddressProblem> parse(QStringView text);
    /// @param publicKey the 64 bytes after the prefix of an uncompressed key
    [[nodiscard]] static EthAddress ofPublicKey(QByteArrayView publicKey);

    [[nodiscard]] const Bytes &bytes() const { return m_bytes; }
    [[nodiscard]] bool isZero() const { return m_bytes == Bytes{}; }
    /// "0x…" with the checksum of EIP-55.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] Bytes32 abiWord() const;

    friend auto operator<=>(const EthAddress &, const EthAddress &) = default;

private:
    Bytes m_bytes{};
};

} // namespace dria
