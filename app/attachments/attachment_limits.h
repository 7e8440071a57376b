#pragma once
// How much of a file is taken as text.

#include <QtGlobal>

namespace dria::attachments {

/// In bytes of UTF-8. Few models hold a tenth of it, and a request holds not twice as much.
inline constexpr qsizetype textBytes = 4'000'000;

} // namespace dria::attachments
