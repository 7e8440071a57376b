#pragma once
// What was wrong with the line to the server, said of a payment: without the advice that is good
// for a chat, where trying again costs nothing but credits.

#include "core/error.h"

namespace dria {

/// One sentence that quotes the server where it said something. Plain text.
[[nodiscard]] QString paymentLineText(const Error &error);

} // namespace dria
