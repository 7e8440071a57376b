#pragma once
// A workspace whose current account is a practice gateway of its own: what page tests talk to.

#include "core/account_book.h"
#include "core/account_keys.h"
#include "core/background_files.h"
#include "core/clock.h"
#include "core/data_dir.h"
#include "core/memory_secret_store.h"
#include "core/settings.h"
#include "library/memory_conversation_store.h"
#include "practice/practice_gateway.h"
#include "workspace/workspace.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <memory>

namespace dria {

class PracticeDesk
{
public:
    /// Answers at once and as fast as it can, unless told otherwise.
    explicit PracticeDesk(PracticeOptions options = atOnce());
    ~PracticeDesk();

    [[nodiscard]] static PracticeOptions atOnce();

    [[nodiscard]] PracticeGateway &gateway() { return m_gateway; }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] Settings &settings() { return *m_settings; }
    [[nodiscard]] Catalogue &catalogue() { return m_workspace->current()->catalogue(); }
    /// Waits until the models are listed.
    [[nodiscard]] bool waitForModels();

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    MemorySecretStore m_secrets;
    MemoryConversationStore m_store;
    BackgroundFiles m_files;
    QNetworkAccessManager m_network;
    PracticeGateway m_gateway;
    std::unique_ptr<DataDir> m_dataDir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<AccountBook> m_accounts;
    std::unique_ptr<AccountKeys> m_keys;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace dria
