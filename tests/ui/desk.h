#pragma once
// What a window stands on: a data dir of its own, a keychain in memory, and a practice gateway.

#include "core/account_book.h"
#include "core/account_keys.h"
#include "core/background_files.h"
#include "core/clock.h"
#include "core/data_dir.h"
#include "core/settings.h"
#include "practice/practice_gateway.h"
#include "practice/practice_key.h"
#include "stubborn_secret_store.h"
#include "support/memory_conversation_store.h"
#include "ui/theme/theme.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace dria {

class Desk
{
public:
    /// The practice gateway answers at once and as fast as it can, unless told otherwise.
    explicit Desk(const PracticeOptions &options = atOnce())
        : data(std::move(*DataDir::open(dir.path())))
        , settings(data->filePath(QStringLiteral("settings.json")))
        , accounts(settings)
        , keys(secrets, settings, data->id())
    {
        gatewayUrl = gateway.start(options).value_or(QUrl());
        accounts.setPracticeBaseUrl(gatewayUrl);
        QString key = practiceKey();
        keys.keepForSession(accounts.practice().id, Secret::takeFrom(key));
        workspace = std::make_unique<Workspace>(
            Workspace::Parts{*data, settings, accounts, keys, store, network, files, clock});
        theme.applyTo(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    }

    [[nodiscard]] static PracticeOptions atOnce()
    {
        PracticeOptions options;
        options.tokensPerSecond = 0;
        options.firstToken = std::chrono::milliseconds(0);
        return options;
    }

    [[nodiscard]] Catalogue &catalogue() { return workspace->current()->catalogue(); }

    /// False when the models of the current account are not listed in time.
    [[nodiscard]] bool waitForModels()
    {
        Catalogue &models = catalogue();
        return QTest::qWaitFor([&] { return models.rowCount() > 0 && !models.isRefreshing(); });
    }

    /// An account that answers like Dria's, without a key: the practice gateway stands behind it.
    Account addDriaAccount()
    {
        Account account;
        account.id = QUuid::createUuid();
        account.kind = Account::Kind::Dria;
        account.name = QStringLiteral("Dria");
        account.baseUrl = gatewayUrl;
        return accounts.add(account) ? account : Account();
    }

    QTemporaryDir dir;
    std::unique_ptr<DataDir> data;
    Settings settings;
    AccountBook accounts;
    StubbornSecretStore secrets;
    AccountKeys keys;
    MemoryConversationStore store;
    QNetworkAccessManager network;
    BackgroundFiles files;
    SystemClock clock;
    PracticeGateway gateway;
    QUrl gatewayUrl;
    Theme theme;
    std::unique_ptr<Workspace> workspace;
};

} // namespace dria
