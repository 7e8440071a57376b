#include "practice/chain_judge.h"

#include "wallet/hex.h"
#include "wallet/keccak.h"
#include "wallet/signed_payment.h"

using namespace Qt::StringLiterals;

namespace dria::practice {

namespace {

/// What can be said without knowing what happened before; empty if all is well.
QString problemOf(const SignedPayment &payment, qint64 micros, const QDateTime &nowUtc)
{
    const Authorization &authorization = payment.authorization;
    const auto now = static_cast<std::uint64_t>(nowUtc.toSecsSinceEpoch());
    if (payment.domain != *tokenDomain(u"base"))
        return u"invalid_exact_evm_network_mismatch"_s;
    if (authorization.to != EthAddress::parse(practiceRecipient))
        return u"invalid_exact_evm_recipient_mismatch"_s;
    if (authorization.value != static_cast<std::uint64_t>(micros))
        return u"invalid_exact_evm_payload_authorization_value_mismatch"_s;
    if (now <= authorization.validAfter)
        return u"invalid_exact_evm_payload_authorization_valid_after"_s;
    if (now >= authorization.validBefore)
        return u"invalid_exact_evm_payload_authorization_valid_before"_s;
    if (!payment.isSignedByPayer())
        return u"invalid_exact_evm_signature"_s;
    return {};
}

} // namespace

ChainJudge::ChainJudge(std::shared_ptr<const Clock> clock, UsdcAmount startBalance)
    : m_clock(std::move(clock))
    , m_startBalance(startBalance)
{
}

tl::expected<Settlement, QString> ChainJudge::judge(const QByteArray &payment, qint64 micros)
{
    const auto read = readPaymentHeader(payment);
    if (!read)
        return tl::unexpected(u"invalid_payload"_s);
    if (const QString problem = problemOf(*read, micros, m_clock->nowUtc()); !problem.isEmpty())
        return tl::unexpected(problem);

    const Authorization &authorization = read->authorization;
    const std::lock_guard lock(m_mutex);
    if (m_usedNonces.contains({authorization.from, authorization.nonce}))
        return tl::unexpected(u"invalid_exact_evm_nonce_already_used"_s);
    UsdcAmount &balance = m_balances.try_emplace(authorization.from, m_startBalance).first->second;
    if (balance.micros() < authorization.value)
        return tl::unexpected(u"invalid_exact_evm_insufficient_balance"_s);
    balance = UsdcAmount(balance.micros() - authorization.value);
    m_usedNonces.insert({authorization.from, authorization.nonce});
    // As good as a real one: nobody can foretell it, and no two payments share it.
    return Settlement{prefixedHex(keccak256(payment))};
}

UsdcAmount ChainJudge::balanceOf(const EthAddress &address) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_balances.find(address);
    return found == m_balances.end() ? m_startBalance : found->second;
}

} // namespace dria::practice
