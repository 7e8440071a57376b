#include "wallet/eth_address.h"

#include "wallet/hex.h"
#include "wallet/keccak.h"

#include <algorithm>

namespace dria {

EthAddress::EthAddress(const Bytes &bytes)
    : m_bytes(bytes)
{
}

tl::expected<EthAddress, AddressProblem> EthAddress::parse(QStringView text)
{
    EthAddress address;
    if (!decodePrefixedHex(text, address.m_bytes))
        return tl::unexpected(AddressProblem::NotAnAddress);
    const bool noCapitals =
        std::ranges::none_of(text, [](QChar c) { return c >= u'A' && c <= u'F'; });
    if (!noCapitals && text != address.toString())
        return tl::unexpected(AddressProblem::WrongChecksum);
    return address;
}

EthAddress EthAddress::ofPublicKey(QByteArrayView publicKey)
{
    const Bytes32 hash = keccak256(publicKey);
    EthAddress address;
    std::ranges::copy(std::span(hash).last<size>(), address.m_bytes.begin());
    return address;
}

QString EthAddress::toString() const
{
    QString text = prefixedHex(m_bytes);
    const Bytes32 hash = keccak256(text.sliced(2).toLatin1());
    for (std::size_t digit = 0; digit < 2 * size; ++digit) {
        const int nibble = digit % 2 == 0 ? hash[digit / 2] >> 4 : hash[digit / 2] & 0xf;
        QChar &c = text[static_cast<qsizetype>(digit) + 2];
        if (nibble >= 8)
            c = c.toUpper();
    }
    return text;
}

Bytes32 EthAddress::abiWord() const
{
    Bytes32 word{};
    std::ranges::copy(m_bytes, word.end() - size);
    return word;
}

} // namespace dria
