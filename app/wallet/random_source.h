#pragma once
// Where keys and nonces come from: handed in, so that tests can say what comes.

#include <cstdint>
#include <functional>
#include <span>

namespace dria {

/// Fills the whole span with bytes that nobody can foretell.
using RandomSource = std::function<void(std::span<std::uint8_t>)>;

/// The operating system's generator: the one source for real keys and nonces.
void systemRandom(std::span<std::uint8_t> target);

} // namespace dria
