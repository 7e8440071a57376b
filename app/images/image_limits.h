#pragma once
// How much of an image is taken in: what a file of a few kilobytes may ask for is gigabytes.

#include <QtGlobal>

namespace dria {

struct ImageLimits
{
    qint64 bytes = 5 * 1024 * 1024;
    int side = 4096; ///< pixels
    qint64 pixels = 4096 * 4096;
    int scans = 200; ///< of a JPEG: each is work for all its pixels, and takes a few bytes

    /// For what the person chose from their own disk: a photograph of today fits.
    [[nodiscard]] static constexpr ImageLimits own()
    {
        return {50 * 1024 * 1024, 12'000, 50'000'000, 200};
    }
};

} // namespace dria
