#include "workspace/connection.h"

namespace dria {

Connection::Connection(const Services &services, const Account &account, const QString &cacheFile,
                       QObject *parent)
    : QObject(parent)
    , m_client(services.network, services.clock, account)
    , m_catalogue(m_client, services.settings, services.files, services.hints, services.clock,
                  cacheFile)
    , m_balance(m_client, services.clock)
{
    if (services.payments && account.hasCredits())
        m_topUp = std::make_unique<TopUpDesk>(
            TopUpDesk::Parts{m_client, m_balance, *services.payments, services.settings,
                             services.clock, services.rpc});
}

} // namespace dria
