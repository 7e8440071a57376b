#pragma once
// A payment as a person reads it before they sign, in words made from the very fields that are
// signed.

#include "wallet/payment_terms.h"

#include <QString>

namespace dria {

struct PaymentReview
{
    QString pay;         ///< "10.00 USDC"
    QString receive;     ///< "1,000 credits"
    QString from;        ///< "0x…"
    QString to;          ///< "0x…"
    QString network;     ///< "Base, chain 8453"
    QString token;       ///< the contract, "0x…"
    QString raw;         ///< each field as it is signed, a line each
    bool isTest = false; ///< its coins are worth nothing
};

[[nodiscard]] PaymentReview reviewOf(const PaymentTerms &terms);

/// Whether the recipient was paid before, in a sentence.
[[nodiscard]] QString recipientText(const PaymentTerms &terms);

} // namespace dria
