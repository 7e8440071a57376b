#include "wallet/hex.h"

namespace dria {

using namespace Qt::StringLiterals;

namespace {

int digitValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace

bool decodeHex(QByteArrayView digits, std::span<std::uint8_t> target)
{
    if (static_cast<std::size_t>(digits.size()) != 2 * target.size())
        return false;
    auto digit = digits.begin();
    for (std::uint8_t &byte : target) {
        const int high = digitValue(*digit++);
        const int low = digitValue(*digit++);
        if (high < 0 || low < 0)
            return false;
        byte = static_cast<std::uint8_t>(high << 4 | low);
    }
    return true;
}

bool decodePrefixedHex(QStringView text, std::span<std::uint8_t> target)
{
    // What Latin-1 does not have becomes a question mark, which is no digit either.
    return text.startsWith("0x"_L1) && decodeHex(text.sliced(2).toLatin1(), target);
}

QString prefixedHex(std::span<const std::uint8_t> bytes)
{
    return "0x"_L1 + QString::fromLatin1(viewOf(bytes).toByteArray().toHex());
}

} // namespace dria
