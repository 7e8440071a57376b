#pragma once
// What the desktop asks of every program's looks.

namespace dria {

struct Appearance
{
    bool dark = false;
    bool highContrast = false;
    bool reducedMotion = false;

    friend bool operator==(const Appearance &, const Appearance &) = default;
};

} // namespace dria
