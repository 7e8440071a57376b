#include "ui/program/practice_host.h"

#include "core/account_book.h"
#include "core/account_keys.h"
#include "core/logging.h"
#include "practice/practice_gateway.h"

namespace dria {

PracticeHost::PracticeHost(AccountBook &accounts, AccountKeys &keys, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_keys(keys)
    , m_gateway(std::make_unique<PracticeGateway>())
{
    QString key = PracticeGateway::practiceKey();
    m_keys.keepForSession(m_accounts.practice().id, Secret::takeFrom(key));
    connect(&m_accounts, &AccountBook::currentChanged, this, &PracticeHost::follow);
}

PracticeHost::~PracticeHost() = default;

void PracticeHost::follow()
{
    if (m_accounts.current().kind != Account::Kind::Practice) {
        m_gateway->stop();
        m_problem.clear();
        return;
    }
    PracticeGateway::Options options;
    options.port = m_port;
    const Result<QUrl> url = m_gateway->start(options);
    if (!url) {
        m_problem = m_port > 0 ? tr("Another program may be using 127.0.0.1:%1.").arg(m_port)
                               : tr("No port of this computer was free.");
        qCWarning(lcPractice) << "could not start:" << errorKindName(url.error().kind);
        return;
    }
    qCInfo(lcPractice) << "listens on port" << url->port();
    m_problem.clear();
    m_port = url->port();
    m_accounts.setPracticeBaseUrl(*url);
}

} // namespace dria
