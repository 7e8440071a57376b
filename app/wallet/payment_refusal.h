#pragma once
// Why a payment is not made: what the terms of a server lack, or what the person's own limits
// forbid.

#include <QMetaType>
#include <QObject>
#include <QString>

namespace dria {
Q_NAMESPACE

/// In the order in which they are looked for: of several offers that do not fit, the refusal of the
/// one that came furthest is told. Each has a sentence in payment_refusal_text.h.
enum class RefusalReason {
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
Q_ENUM_NS(RefusalReason)

struct PaymentRefusal
{
    RefusalReason reason;
    QString detail; ///< the server's own word that was refused, as it came; mostly empty

    friend bool operator==(const PaymentRefusal &, const PaymentRefusal &) = default;
};

/// "OtherAmount": for probes and machine-readable output, never for people.
[[nodiscard]] QString refusalName(RefusalReason reason);

} // namespace dria
