#pragma once
// Room for a secret while it is worked on: an array on the stack that is wiped at the end.

#include "core/secret.h"

#include <array>
#include <cstdint>

namespace dria {

/// What outlives a function belongs into a Secret.
template<std::size_t Size>
class WipedArray : public std::array<std::uint8_t, Size>
{
public:
    WipedArray() { this->fill(0); }
    WipedArray(const WipedArray &) = delete;
    WipedArray &operator=(const WipedArray &) = delete;
    ~WipedArray() { wipe(this->data(), Size); }
};

} // namespace dria
