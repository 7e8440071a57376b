#pragma once
// The practice credits of each key: whole millionths of a USDC, falling as answers are generated.

#include <QByteArray>
#include <QHash>
#include <QString>

namespace dria::practice {

class PracticeCredits
{
public:
    explicit PracticeCredits(qint64 startCredits);

    struct Balance
    {
        qint64 credits = 0; ///< whole credits, rounded down
        QString usdc;       ///< the same in USDC, two decimals
    };
    [[nodiscard]] Balance balance(const QByteArray &account) const;
    [[nodiscard]] bool hasAny(const QByteArray &account) const;
    void chargePrompt(const QByteArray &account, int tokens);
    void chargeTokens(const QByteArray &account, int tokens);
    /// Adds millionths of a USDC; returns whole credits added.
    qint64 deposit(const QByteArray &account, qint64 micros);

private:
    qint64 &of(const QByteArray &account);
    void charge(const QByteArray &account, qint64 micros);

    qint64 m_start; ///< millionths of a USDC
    QHash<QByteArray, qint64> m_micros;
};

} // namespace dria::practice
