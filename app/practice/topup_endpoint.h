#pragma once
// POST /v1/credits/topup: the terms of a payment (x402 version 1), then the payment itself.

#include "practice/payment_judge.h"
#include "practice/practice_world.h"
#include "practice/reply.h"

namespace dria::practice {

[[nodiscard]] Reply answerTopup(const ApiRequest &request, const QByteArray &account,
                                PracticeWorld &world, PaymentJudge &judge);

/// "10" or "0.25" USDC in millionths; nothing for anything but a positive decimal of at most six
/// places and a million USDC.
[[nodiscard]] std::optional<qint64> usdcMicros(const QString &amount);

} // namespace dria::practice
