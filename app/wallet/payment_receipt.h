#pragma once
// What a server says when it took a payment, checked against what was paid.

#include "wallet/authorization.h"
#include "wallet/usdc_amount.h"

#include <QByteArray>

#include <optional>
#include <tl/expected.hpp>

namespace dria {

/// Why a reply with status 200 proves nothing: the outcome is unknown then.
enum class ReceiptProblem {
    Unreadable,      ///< no JSON object, or one that can be read in two ways
    NoTransaction,   ///< no transaction hash, or one that cannot be
    TwoTransactions, ///< the body and the header name different ones
    NotSuccessful,   ///< the header says that it failed
    OtherPayment,    ///< the header names another payer or network
    OtherAmount,     ///< other credits were added than were paid for
    BalanceTooSmall, ///< the balance is less than what was just added to it
};

struct PaymentReceipt
{
    Bytes32 transaction{};
    /// What the credits come to (100 credits are one USDC); absent where the server does not say.
    std::optional<UsdcAmount> added;
    std::optional<UsdcAmount> balance;

    friend bool operator==(const PaymentReceipt &, const PaymentReceipt &) = default;
};

/// @param body of a reply with status 200
/// @param paymentResponse the header X-PAYMENT-RESPONSE, as it came; mostly empty
[[nodiscard]] tl::expected<PaymentReceipt, ReceiptProblem>
readReceipt(const QByteArray &body, const QByteArray &paymentResponse,
            const Authorization &authorization, const TokenDomain &domain);

} // namespace dria
