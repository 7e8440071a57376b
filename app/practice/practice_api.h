#pragma once
// The practice gateway's endpoints: a request in, a reply out, no sockets.

#include "practice/topup_faults.h"

#include <memory>

namespace dria::practice {

/// Every function may be called from any thread.
class PracticeApi
{
public:
    PracticeApi(const PracticeOptions &options, std::shared_ptr<PracticeWorld> world,
                std::shared_ptr<PaymentJudge> judge);

    [[nodiscard]] Reply handle(const ApiRequest &request) const;

private:
    [[nodiscard]] std::optional<QByteArray> accountOf(const QByteArray &authorization) const;
    [[nodiscard]] Reply models() const;
    [[nodiscard]] Reply balance(const QByteArray &account) const;

    PracticeOptions m_options;
    std::shared_ptr<PracticeWorld> m_world;
    std::unique_ptr<FaultyTopUps> m_topUps;
};

} // namespace dria::practice
