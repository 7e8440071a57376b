#pragma once
// What drawing code needs to know: colours, fonts and zoom as they are now. One Look belongs to a
// Theme, which keeps it current; style and icons share it and so follow every change by themselves.

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QtMath>

namespace dria {

struct Look
{
    Tokens tokens = lightTokens();
    FontSet fonts;
    int zoom = 100; ///< percent
    bool dark = false;
    bool highContrast = false;
    bool reducedMotion = false;

    /// Pixels at 100 % zoom to pixels now; never rounds a positive length down to nothing.
    [[nodiscard]] int px(int atHundredPercent) const
    {
        const int scaled = qRound(atHundredPercent * zoom / 100.0);
        return atHundredPercent > 0 ? qMax(1, scaled) : scaled;
    }
};

} // namespace dria
