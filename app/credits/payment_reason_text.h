#pragma once
// What became of a payment, in a word and in a sentence.

#include "library/payment_record.h"

namespace dria {

/// "settled", "outcome unknown": for tables.
[[nodiscard]] QString stateText(PaymentState state);
/// Why it is as it is; empty where the state says it all. Quotes the server where only the server
/// knows. Plain text.
[[nodiscard]] QString reasonText(const PaymentRecord &payment);

} // namespace dria
