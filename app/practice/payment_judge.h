#pragma once
// Who decides whether a practice payment is good: it settles the payment or says why not.

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace dria::practice {

struct Settlement
{
    QString txHash;
};

class PaymentJudge
{
public:
    virtual ~PaymentJudge() = default;
    /// @param payment the X-PAYMENT header's value as sent
    /// @param micros what must be paid, in millionths of a USDC
    /// Called from several threads. Fails with the reason, worded for the reply.
    [[nodiscard]] virtual tl::expected<Settlement, QString> judge(const QByteArray &payment,
                                                                  qint64 micros) = 0;
};

/// Settles nothing: checking a signature needs a wallet, which this gateway has none of.
class ClosedJudge final : public PaymentJudge
{
public:
    [[nodiscard]] tl::expected<Settlement, QString> judge(const QByteArray &payment,
                                                          qint64 micros) override;
};

} // namespace dria::practice
