#pragma once
// Why a server did not take a payment, from the words of the servers there are.

#include <QByteArray>
#include <QString>

namespace dria {

/// What the reason strings of both generations of x402 servers, and of USDC's contract, come to.
/// None of them proves that no money moved.
enum class ServerReason {
    NoFunds,
    TooLate,
    TooEarly,
    OtherAmount,
    OtherRecipient,
    BadSignature,
    AlreadyUsed, ///< the nonce: this very payment may have been taken before
    OtherNetwork,
    OtherToken,
    Blocked,       ///< by the issuer of USDC
    NotUnderstood, ///< another scheme, version or form than the server wants
    NotChecked,    ///< the server could not verify it
    NotSettled,    ///< verified, but the chain did not take it, or the server cannot tell
    NoPayment,     ///< none arrived: something on the way may have taken the header out
    Unknown,
};

struct ServerRefusal
{
    ServerReason reason = ServerReason::Unknown;
    QString words; ///< the server's own, as they came; empty where it said nothing

    friend bool operator==(const ServerRefusal &, const ServerRefusal &) = default;
};

/// @param body of any reply but 200, at most 64 KB; JSON, text, or a web page, which says nothing
/// @param paymentResponse the header X-PAYMENT-RESPONSE, as it came; mostly empty
[[nodiscard]] ServerRefusal readServerRefusal(const QByteArray &body,
                                              const QByteArray &paymentResponse);

/// A sentence that quotes the server only where it is not understood. Plain text.
[[nodiscard]] QString explain(const ServerRefusal &refusal);

} // namespace dria
