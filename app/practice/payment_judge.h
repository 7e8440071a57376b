#pragma once
// Who decides whether a practice payment is good: it settles the payment or says why not.

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <tl/expected.hpp>

namespace dria::practice {

/// Where practice payments go. Nobody holds this address's key: a signature made by mistake enriches
/// no one.
inline constexpr QStringView practiceRecipient = u"0x000000000000000000000000000000000000dEaD";

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

} // namespace dria::practice
