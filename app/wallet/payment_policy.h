#pragma once
// Turns what a server asks for into checked terms or a named refusal: the signer never sees JSON.

#include "wallet/payment_refusal.h"
#include "wallet/payment_terms.h"

#include <QByteArray>
#include <QDateTime>
#include <QUrl>

#include <chrono>
#include <optional>
#include <tl/expected.hpp>

namespace dria {

class JsonValue;

/// The person's own.
struct PaymentLimits
{
    UsdcAmount perPayment;
    UsdcAmount perDay;
    bool testNetworks = false; ///< the developer switch
};

/// Where a server was paid before.
struct KnownRecipient
{
    EthAddress address;
    int payments = 0;
};

/// One attempt to pay, as it stands when the server has named its terms.
struct PaymentAttempt
{
    UsdcAmount amount; ///< as the person typed it
    EthAddress payer;
    QUrl endpoint; ///< that was asked, whole
    QDateTime now; ///< of this computer
    std::optional<QDateTime> serverTime;
    /// Paid, or perhaps paid, since midnight: an unknown outcome counts.
    UsdcAmount spentToday;
    std::optional<KnownRecipient> knownRecipient;
    /// The changed recipient that the person was shown and accepted.
    std::optional<EthAddress> acceptedRecipient;
};

/// The rules of x402 version 1, scheme "exact", for USDC on the chains of the table.
class PaymentPolicy
{
public:
    static constexpr std::chrono::seconds longestWindow{600}; ///< either way from now
    static constexpr std::chrono::seconds shortestWindow{30};
    static constexpr std::chrono::seconds clockTolerance{120};

    using Verdict = tl::expected<PaymentTerms, PaymentRefusal>;

    explicit PaymentPolicy(PaymentLimits limits);

    /// @param body of the 402, as it came
    /// @param announcesVersion2 the reply had a PAYMENT-REQUIRED header
    [[nodiscard]] Verdict judge(const QByteArray &body, bool announcesVersion2,
                                const PaymentAttempt &attempt) const;

private:
    [[nodiscard]] std::optional<PaymentRefusal> refuseAttempt(const PaymentAttempt &attempt) const;
    [[nodiscard]] Verdict judgeOffers(const JsonValue &body, const PaymentAttempt &attempt) const;

    PaymentLimits m_limits;
};

} // namespace dria
