#include "credits/balance_watch.h"

#include "api/api_client.h"
#include "core/when_finished.h"

namespace dria {

BalanceWatch::BalanceWatch(ApiClient &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
{
}

void BalanceWatch::refresh()
{
    const Account &account = m_client.account();
    if (!account.hasCredits() || !m_client.hasKey())
        return;
    if (m_refreshing) {
        m_askAgain = true;
        return;
    }
    m_refreshing = true;
    Q_EMIT changed();
    whenFinished(m_client.balance(), this, [this](const Result<Balance> &result) {
        m_refreshing = false;
        if (result) {
            m_balance = *result;
            m_asOf = m_clock.nowUtc();
            m_error.reset();
        } else {
            m_error = result.error();
        }
        Q_EMIT changed();
        if (std::exchange(m_askAgain, false))
            refresh();
    });
}

} // namespace dria
