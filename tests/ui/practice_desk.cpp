#include "practice_desk.h"

#include <QTest>

namespace dria {

using namespace std::chrono_literals;

PracticeOptions PracticeDesk::atOnce()
{
    PracticeOptions options;
    options.tokensPerSecond = 0;
    options.firstToken = 0ms;
    return options;
}

PracticeDesk::PracticeDesk(PracticeOptions options)
    : m_dataDir(DataDir::open(m_folder.path()).value())
    , m_settings(std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.json"))))
    , m_accounts(std::make_unique<AccountBook>(*m_settings))
    , m_keys(std::make_unique<AccountKeys>(m_secrets, *m_settings, m_dataDir->id()))
{
    const QUuid practice = m_accounts->practice().id;
    m_accounts->setPracticeBaseUrl(m_gateway.start(options).value());
    m_accounts->setCurrent(practice);
    m_keys->keepForSession(practice, Secret(PracticeGateway::practiceKey().toLatin1()));
    m_workspace = std::make_unique<Workspace>(Workspace::Parts{
        *m_dataDir, *m_settings, *m_accounts, *m_keys, m_store, m_network, m_files, m_clock});
}

PracticeDesk::~PracticeDesk() = default;

bool PracticeDesk::waitForModels()
{
    Catalogue &models = catalogue();
    return QTest::qWaitFor([&] { return models.rowCount() > 0 && !models.isRefreshing(); });
}

} // namespace dria
