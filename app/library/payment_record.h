#pragma once
// One top-up as the library keeps it: what was authorised, and what became of it.

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>

namespace dria {

/// As stored: append only.
enum class PaymentState {
    Prepared, ///< written; the payment never left
    Sent,     ///< it leaves or has left, and no answer has come
    Unknown,  ///< it left, and nothing says whether the money moved
    Settled,
    Refused,  ///< it ended before it left
    Released, ///< its time has passed, and nothing arrived
};

/// Money may still move by it: while one is open, no other begins.
[[nodiscard]] constexpr bool isOpen(PaymentState state)
{
    return state == PaymentState::Prepared || state == PaymentState::Sent ||
           state == PaymentState::Unknown;
}

/// Which payments a table has.
enum class PaymentChoice {
    All,
    Settled,
    Open,  ///< as isOpen() says
    Ended, ///< of themselves, or given up: nothing was taken by them
};

/// The fields of the authorization and no signature over them: what is signed again from here is
/// the same to the byte. Addresses and hashes are "0x…".
struct PaymentRecord
{
    QUuid id;
    QUuid account;
    QString gateway; ///< its origin: the payment goes nowhere else
    QString network; ///< as x402 names the chain
    QString payer;
    QString recipient;
    qint64 micros = 0;      ///< millionths of a USDC
    qint64 validAfter = 0;  ///< seconds since 1970
    qint64 validBefore = 0; ///< seconds since 1970
    QString nonce;
    PaymentState state = PaymentState::Prepared;
    QString transaction;                 ///< empty until it settled, or where only the balance told
    std::optional<qint64> addedMicros;   ///< what the credits that came are worth
    std::optional<qint64> balanceMicros; ///< before it
    QString reason; ///< why it is unknown or refused: a word of ours, or a server's, as it came
    QDateTime createdAt;
    QDateTime sentAt; ///< null until then
    QDateTime updatedAt;

    friend bool operator==(const PaymentRecord &, const PaymentRecord &) = default;
};

/// What a new payment is judged by.
struct PaymentStanding
{
    std::optional<PaymentRecord> open; ///< of the account
    QString knownRecipient;            ///< that settled last at the gateway; empty before the first
    int payments = 0;                  ///< that settled with it there
    qint64 spentMicros = 0; ///< at the gateway since the time asked about: settled, or perhaps

    friend bool operator==(const PaymentStanding &, const PaymentStanding &) = default;
};

} // namespace dria
