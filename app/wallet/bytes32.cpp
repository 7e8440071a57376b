#include "wallet/bytes32.h"

namespace dria {

Bytes32 abiWord(std::uint64_t number)
{
    Bytes32 word{};
    for (std::size_t i = word.size(); number != 0; number >>= 8)
        word[--i] = static_cast<std::uint8_t>(number & 0xff);
    return word;
}

} // namespace dria
