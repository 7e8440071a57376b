#pragma once
// How much a file that is taken in may ask of this computer.

#include <QtGlobal>

namespace dria::importLimits {

inline constexpr qint64 unpackedBytes = 1'000'000'000;   ///< of all that is read of an archive
inline constexpr qint64 ratio = 100;                     ///< unpacked to packed
inline constexpr qint64 ratioCountsFrom = 10'000'000;    ///< unpacked; small texts may repeat
inline constexpr qsizetype itemBytes = 64 * 1024 * 1024; ///< one conversation, or one attachment
inline constexpr int nesting = 200;
inline constexpr int archiveEntries = 100'000;

} // namespace dria::importLimits
