#pragma once
// Payments as the library keeps them, and as they are signed.

#include "library/payment_record.h"
#include "wallet/payment_terms.h"

#include <optional>

namespace dria {

/// What is written before anything is signed.
[[nodiscard]] PaymentRecord recordOf(const PaymentTerms &terms, const Bytes32 &nonce);

struct StoredPayment
{
    Authorization authorization;
    TokenDomain domain;
};

/// The very fields that were signed; nothing where the record holds something else.
[[nodiscard]] std::optional<StoredPayment> readStored(const PaymentRecord &record);

} // namespace dria
