#pragma once
// Why an image is not shown, in words that suit an image: core/error_text.h speaks of answers.

#include "core/error.h"

namespace dria {

/// One or two plain sentences. Quotes no server: an image's host has nothing to say to the person.
[[nodiscard]] QString explainImage(const Error &error);

} // namespace dria
