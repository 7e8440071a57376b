#pragma once
// A payment as it reaches a server: what the practice gateway's judge checks.

#include "wallet/authorization.h"
#include "wallet/signature.h"

#include <QByteArrayView>

#include <optional>

namespace dria {

struct SignedPayment
{
    TokenDomain domain;
    Authorization authorization;
    Signature signature;

    /// Whether the one who would pay has signed just this.
    [[nodiscard]] bool isSignedByPayer() const;
};

/// The value of X-PAYMENT (see payment_header.h), read strictly: version 1, scheme "exact", a
/// network of the table, every number a decimal text. Nothing otherwise.
[[nodiscard]] std::optional<SignedPayment> readPaymentHeader(QByteArrayView header);

} // namespace dria
