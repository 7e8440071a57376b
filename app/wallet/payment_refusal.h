#pragma once
// Why a payment is not made: for what the server's terms say, or for the person's own limits.

#include <QObject>
#include <QString>

namespace dria {

struct PaymentRefusal
{
    Q_GADGET

public:
    /// In the order in which they are looked for: of several offers that do not fit, the refusal of
    /// the one that came furthest is told. Each has a sentence in payment_refusal_text.h.
    enum class Reason {
        // Before the terms are read.
        NotSecure, ///< the address is neither https nor on this computer
        OverPaymentLimit,
        OverDayLimit,
        ClockDiffers, ///< between this computer and the server: a signature would not be in time
        // The body as JSON.
        TooLarge,
        NotText,
        NotJson,
        TooDeep,
        DuplicateMember,
        OddNumber,
        // The body as terms.
        NoOffer,        ///< "accepts" is empty
        NotTerms,       ///< JSON, but not what x402 says
        NewerProtocol,  ///< x402 version 2
        UnknownVersion, ///< no version, or neither 1 nor 2
        // Each offer.
        UnknownScheme,
        UnknownNetwork,
        TestNetwork, ///< its coins are worth nothing, and the developer switch is off
        OtherToken,
        OtherTokenName, ///< "extra" names the token differently than its contract does
        UnreadableAmount,
        OtherAmount,   ///< not what was typed
        OtherResource, ///< for another address than the one that was asked
        NoRecipient,
        RecipientMistyped, ///< the checksum of the address is wrong
        RecipientIsZero,
        RecipientIsToken, ///< the token's own contract: what is sent there is lost
        RecipientIsPayer,
        NoTimeLimit, ///< maxTimeoutSeconds is absent or no whole number
        TimeTooShort,
        // All offers together.
        SeveralRecipients, ///< more than one offer fits, and they do not pay the same
        RecipientChanged,  ///< not the one that was paid at this server before
    };
    Q_ENUM(Reason)

    Reason reason;
    QString detail; ///< the server's own word that was refused, as it came; mostly empty

    friend bool operator==(const PaymentRefusal &, const PaymentRefusal &) = default;
};

using RefusalReason = PaymentRefusal::Reason;

/// "OtherAmount": for probes and machine-readable output, never for people.
[[nodiscard]] QString refusalName(RefusalReason reason);

} // namespace dria
