#pragma once
// Takes what can still be read out of a damaged library.

#include "core/result.h"

namespace dria {

class Database;

/// Copies row by row into a library that is empty and whole, passing over what cannot be read.
/// Messages whose conversation is lost get one. Answers how many messages were saved; fails only
/// when the new file cannot be written.
[[nodiscard]] Result<int> salvage(Database &damaged, Database &whole);

} // namespace dria
