#pragma once
// A window that can pay: a desk with a library, a wallet, and a gateway that fails as it is told.

#include "../credits/top_up_gateway.h"
#include "credits/wallet_book.h"
#include "desk.h"
#include "library/payment_ledger.h"
#include "library/sqlite_conversation_store.h"
#include "library/usage_ledger.h"
#include "support/manual_clock.h"
#include "ui/actions/action_registry.h"
#include "ui/shell/main_window.h"

namespace dria {

/// Its clock stands still until it is moved; the gateway has the same time.
class TopUpStage
{
public:
    TopUpStage()
        : clock(std::make_shared<ManualClock>())
        , gateway(clock)
        , account(addAccount())
    {
        open();
        if (wallets->add(account.id, WalletSecret::ofKey(test::testPayer()), true).isCanceled() ||
            !QTest::qWaitFor([this] { return wallets->wallet(account.id).has_value(); }))
            qFatal("no wallet");
    }
    /// As for a person who has none yet.
    void takeWallet()
    {
        if (wallets->remove(account.id).isCanceled() ||
            !QTest::qWaitFor([this] { return !wallets->wallet(account.id); }))
            qFatal("the wallet stays");
    }

    /// What a new start of the program would do.
    void open()
    {
        window.reset();
        registry.reset();
        desk.workspace.reset();
        usage.reset();
        wallets.reset();
        payments.reset();
        store.reset();
        store = std::make_unique<SqliteConversationStore>(
            desk.data->filePath(QStringLiteral("library.db")), *clock);
        usage = std::make_unique<UsageLedger>(store->thread(), *clock);
        payments = std::make_unique<PaymentLedger>(store->thread(), *clock);
        wallets = std::make_unique<WalletBook>(desk.secrets, desk.settings, *clock,
                                               QStringLiteral("test"));
        desk.workspace = std::make_unique<Workspace>(Workspace::Parts{
            *desk.data, desk.settings, desk.accounts, desk.keys, *store, desk.network, desk.files,
            *clock, usage.get(), payments.get(), wallets.get()});
        registry = std::make_unique<ActionRegistry>();
        window = std::make_unique<MainWindow>(*desk.workspace, desk.theme, *registry, services());
        window->resize(1000, 800);
        window->show();
    }

    std::shared_ptr<ManualClock> clock;
    test::TopUpGateway gateway;
    Desk desk;
    Account account;
    QList<QUrl> opened; ///< what was handed to the system
    std::unique_ptr<SqliteConversationStore> store;
    std::unique_ptr<UsageLedger> usage;
    std::unique_ptr<PaymentLedger> payments;
    std::unique_ptr<WalletBook> wallets;
    std::unique_ptr<ActionRegistry> registry;
    std::unique_ptr<MainWindow> window;

private:
    Account addAccount()
    {
        Account dria;
        dria.id = QUuid::createUuid();
        dria.kind = Account::Kind::Dria;
        dria.name = QStringLiteral("Dria");
        dria.baseUrl = gateway.server.baseUrl();
        if (!desk.accounts.add(dria))
            qFatal("no account");
        QString key = QStringLiteral("dkn_live_example");
        desk.keys.keepForSession(dria.id, Secret::takeFrom(key));
        desk.accounts.setCurrent(dria.id);
        return dria;
    }
    WindowServices services()
    {
        WindowServices services;
        services.openUrl = [this](const QUrl &url) {
            opened += url;
            return true;
        };
        services.library = &store->thread();
        return services;
    }
};

} // namespace dria
