#pragma once
// Turns away requests that no client of the API sends: from web pages, or in forms that cost
// memory.

#include "practice/reply.h"

#include <httplib.h>

namespace dria::practice {

/// The refusal, or nothing when the request may be read on. Looks at the head alone.
[[nodiscard]] std::optional<Reply> refusedByGuard(const httplib::Request &request);

} // namespace dria::practice
