#include "ui/program/practice_host.h"

#include "core/account_book.h"
#include "core/account_keys.h"
#include "core/logging.h"
#include "practice/practice_key.h"
#include "practice/practice_module.h"

#include <QPluginLoader>

namespace dria {

PracticeHost::PracticeHost(AccountBook &accounts, AccountKeys &keys, QString module,
                           QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_keys(keys)
    , m_file(std::move(module))
{
    QString key = practiceKey();
    m_keys.keepForSession(m_accounts.practice().id, Secret::takeFrom(key));
    connect(&m_accounts, &AccountBook::currentChanged, this, &PracticeHost::follow);
}

PracticeHost::~PracticeHost()
{
    if (m_module)
        m_module->stop();
}

// Not unloaded again: nothing would be won, and a thread that ends late would lose its code.
PracticeModule *PracticeHost::module()
{
    if (m_module)
        return m_module;
    QPluginLoader loader(m_file);
    m_module = qobject_cast<PracticeModule *>(loader.instance());
    if (!m_module)
        qCWarning(lcPractice) << "could not be loaded:" << loader.errorString();
    return m_module;
}

void PracticeHost::follow()
{
    m_problem.clear();
    if (m_accounts.current().kind != Account::Kind::Practice) {
        if (m_module)
            m_module->stop();
        return;
    }
    if (!module()) {
        m_problem = tr("A part of the program is missing. Installing it again brings it back.");
        return;
    }
    PracticeOptions options;
    options.port = m_port;
    const Result<QUrl> url = m_module->start(options);
    if (!url) {
        m_problem = m_port > 0 ? tr("Another program may be using 127.0.0.1:%1.").arg(m_port)
                               : tr("No port of this computer was free.");
        qCWarning(lcPractice) << "could not start:" << errorKindName(url.error().kind);
        return;
    }
    qCInfo(lcPractice) << "listens on port" << url->port();
    m_port = url->port();
    m_accounts.setPracticeBaseUrl(*url);
}

} // namespace dria
