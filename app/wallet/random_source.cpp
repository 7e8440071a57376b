#include "wallet/random_source.h"

#include "core/secret.h"

#include <QRandomGenerator>

#include <algorithm>

namespace dria {

void systemRandom(std::span<std::uint8_t> target)
{
    while (!target.empty()) {
        quint64 number = QRandomGenerator::system()->generate64();
        const std::size_t count = std::min(target.size(), sizeof number);
        std::ranges::copy_n(reinterpret_cast<const std::uint8_t *>(&number),
                            static_cast<std::ptrdiff_t>(count), target.begin());
        wipe(&number, sizeof number);
        target = target.subspan(count);
    }
}

} // namespace dria
