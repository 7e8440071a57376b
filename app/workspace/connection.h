#pragma once
// One account at work: its client, its models, its balance.

#include "api/api_client.h"
#include "chat/catalogue.h"
#include "chat/chat_backend.h"
#include "credits/balance_watch.h"

#include <QObject>

namespace dria {

class Connection : public QObject
{
    Q_OBJECT

public:
    Connection(QNetworkAccessManager &network, const Clock &clock, Settings &settings,
               const ModelHints &hints, const Account &account, const QString &cacheFile,
               QObject *parent = nullptr);

    [[nodiscard]] ApiClient &client() { return m_client; }
    [[nodiscard]] Catalogue &catalogue() { return m_catalogue; }
    [[nodiscard]] BalanceWatch &balance() { return m_balance; }
    [[nodiscard]] const Account &account() const { return m_client.account(); }
    [[nodiscard]] ChatBackend chatBackend() { return {&m_client, &m_catalogue}; }

private:
    ApiClient m_client;
    Catalogue m_catalogue;
    BalanceWatch m_balance;
};

} // namespace dria
