#include "practice/practice_credits.h"

#include <algorithm>

namespace dria::practice {
namespace {

constexpr qint64 microsPerCredit = 10000; // 100 credits = 1 USDC
// Made up, and chosen so that a person sees the balance fall within one or two answers.
constexpr qint64 microsPerPromptToken = 5;
constexpr qint64 microsPerToken = 50;
// Whoever sends thousands of different keys shares one purse, instead of the memory growing.
constexpr qsizetype mostAccounts = 4096;

} // namespace

PracticeCredits::PracticeCredits(qint64 startCredits)
    : m_start(startCredits * microsPerCredit)
{
}

qint64 &PracticeCredits::of(const QByteArray &account)
{
    const bool known = m_micros.contains(account);
    const QByteArray purse = known || m_micros.size() < mostAccounts ? account : QByteArray();
    if (!m_micros.contains(purse))
        m_micros.insert(purse, m_start);
    return m_micros[purse];
}

PracticeCredits::Balance PracticeCredits::balance(const QByteArray &account) const
{
    const qint64 credits = m_micros.value(account, m_start) / microsPerCredit;
    const QString cents = QString::number(credits % 100).rightJustified(2, QLatin1Char('0'));
    return {credits, QString::number(credits / 100) + QLatin1Char('.') + cents};
}

bool PracticeCredits::hasAny(const QByteArray &account) const
{
    return balance(account).credits > 0;
}

void PracticeCredits::charge(const QByteArray &account, qint64 micros)
{
    qint64 &purse = of(account);
    purse = std::max<qint64>(0, purse - micros);
}

void PracticeCredits::chargePrompt(const QByteArray &account, int tokens)
{
    charge(account, tokens * microsPerPromptToken);
}

void PracticeCredits::chargeTokens(const QByteArray &account, int tokens)
{
    charge(account, tokens * microsPerToken);
}

qint64 PracticeCredits::deposit(const QByteArray &account, qint64 micros)
{
    of(account) += micros;
    return micros / microsPerCredit;
}

} // namespace dria::practice
