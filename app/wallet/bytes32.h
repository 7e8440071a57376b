#pragma once
// Thirty-two bytes: a hash, a nonce, or one word of Ethereum's ABI.

#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <span>

namespace dria {

using Bytes32 = std::array<std::uint8_t, 32>;

[[nodiscard]] inline QByteArrayView viewOf(std::span<const std::uint8_t> bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

[[nodiscard]] inline std::span<const std::uint8_t> bytesOf(QByteArrayView view)
{
    return {reinterpret_cast<const std::uint8_t *>(view.data()),
            static_cast<std::size_t>(view.size())};
}

/// The number as an ABI word: big-endian, zeros before it.
[[nodiscard]] Bytes32 abiWord(std::uint64_t number);

} // namespace dria
