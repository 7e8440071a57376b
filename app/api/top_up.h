#pragma once
// The transport of a top-up (x402): bytes in and out, judged elsewhere.

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace dria {

/// A reply of POST /v1/credits/topup, raw: the wallet's strict reader makes sense of it.
struct TopUpReply
{
    int httpStatus = 0;                  ///< 2xx or 402; everything else is an Error
    QByteArray body;                     ///< at most 64 KB
    QByteArray paymentResponse;          ///< header X-PAYMENT-RESPONSE, still base64
    bool speaksVersion2 = false;         ///< a PAYMENT-REQUIRED header was there
    std::optional<QDateTime> serverTime; ///< header Date, UTC, to compare clocks
    friend bool operator==(const TopUpReply &, const TopUpReply &) = default;
};

} // namespace dria
