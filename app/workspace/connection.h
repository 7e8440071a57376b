#pragma once
// One account at work: its client, its models, its balance, its top-up.

#include "api/api_client.h"
#include "chat/catalogue.h"
#include "chat/chat_backend.h"
#include "credits/balance_watch.h"
#include "credits/top_up_desk.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace dria {

class BackgroundFiles;
class JsonRpcClient;
class PaymentLedger;

class Connection : public QObject
{
    Q_OBJECT

public:
    /// What every connection shares; all of it outlives them.
    struct Services
    {
        QNetworkAccessManager &network;
        Settings &settings;
        BackgroundFiles &files;
        const ModelHints &hints;
        const Clock &clock;
        PaymentLedger *payments; ///< null: nothing is paid
        JsonRpcClient &rpc;
    };

    Connection(const Services &services, const Account &account, const QString &cacheFile,
               QObject *parent = nullptr);

    [[nodiscard]] ApiClient &client() { return m_client; }
    [[nodiscard]] Catalogue &catalogue() { return m_catalogue; }
    [[nodiscard]] BalanceWatch &balance() { return m_balance; }
    [[nodiscard]] const BalanceWatch &balance() const { return m_balance; }
    /// Null where credits cannot be added.
    [[nodiscard]] TopUpDesk *topUp() { return m_topUp.get(); }
    [[nodiscard]] const Account &account() const { return m_client.account(); }
    [[nodiscard]] ChatBackend chatBackend() { return {&m_client, &m_catalogue}; }

private:
    ApiClient m_client;
    Catalogue m_catalogue;
    BalanceWatch m_balance;
    std::unique_ptr<TopUpDesk> m_topUp;
};

} // namespace dria
