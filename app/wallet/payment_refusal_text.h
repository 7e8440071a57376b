#pragma once
// Refusals in words: what was wrong with the terms, and what can be done.

#include "wallet/payment_refusal.h"

namespace dria {

/// One or a few plain sentences. Quotes the server's word on one line, shortened, and without
/// characters that turn text around. Plain text: show it with Qt::PlainText.
[[nodiscard]] QString explain(const PaymentRefusal &refusal);

} // namespace dria
