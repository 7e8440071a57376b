#pragma once
// Settles practice payments as a chain would, with coins that are worth nothing.

#include "core/clock.h"
#include "practice/payment_judge.h"
#include "wallet/bytes32.h"
#include "wallet/eth_address.h"
#include "wallet/usdc_amount.h"

#include <map>
#include <memory>
#include <mutex>
#include <set>

namespace dria::practice {

/// Checks the signature, the amount, the recipient, the times and the balance of the payer, and
/// takes each nonce once. Refuses in the words of other people's servers. May be called from
/// several threads.
class ChainJudge final : public PaymentJudge
{
public:
    /// @param startBalance what every address holds before it pays for the first time
    explicit ChainJudge(std::shared_ptr<const Clock> clock,
                        UsdcAmount startBalance = UsdcAmount(1'000'000'000));

    [[nodiscard]] tl::expected<Settlement, QString> judge(const QByteArray &payment,
                                                          qint64 micros) override;
    /// Of the simulated coins.
    [[nodiscard]] UsdcAmount balanceOf(const EthAddress &address) const;

private:
    std::shared_ptr<const Clock> m_clock;
    UsdcAmount m_startBalance;
    mutable std::mutex m_mutex;
    std::map<EthAddress, UsdcAmount> m_balances; ///< of those that have paid
    std::set<std::pair<EthAddress, Bytes32>> m_usedNonces;
};

} // namespace dria::practice
