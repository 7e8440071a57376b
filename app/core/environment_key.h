#pragma once
// The API key a person gave in the environment, for this run only.

#include "core/secret.h"

namespace dria {

/// What DRIA_API_KEY holds, without blanks around it; empty when it is not set. The variable is
/// removed and its memory overwritten, so that no child process and no look at the process's
/// environment finds it. Call it early, while there is one thread.
[[nodiscard]] Secret takeKeyFromEnvironment();

} // namespace dria
