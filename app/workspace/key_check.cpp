#include "workspace/key_check.h"

#include "api/api_client.h"

#include <QNetworkAccessManager>

namespace dria {

QFuture<Result<KeyCheckResult>> checkKey(QNetworkAccessManager &network, const Clock &clock,
                                         const Account &account, Secret key)
{
    auto *client = new ApiClient(network, clock, account, {}, &network);
    client->setKey(std::move(key));
    if (account.hasCredits()) {
        return client->balance().then(
            client, [client](const Result<Balance> &balance) -> Result<KeyCheckResult> {
                client->deleteLater();
                if (!balance)
                    return fail(balance.error());
                return KeyCheckResult{*balance, 0};
            });
    }
    return client->models().then(
        client, [client](const Result<QList<ModelInfo>> &models) -> Result<KeyCheckResult> {
            client->deleteLater();
            if (!models)
                return fail(models.error());
            return KeyCheckResult{std::nullopt, static_cast<int>(models->size())};
        });
}

} // namespace dria
