#include "workspace/key_check.h"

#include "api/api_client.h"
#include "core/when_finished.h"

#include <QNetworkAccessManager>
#include <QPromise>

namespace dria {

QFuture<Result<KeyCheckResult>> checkKey(QNetworkAccessManager &network, const Clock &clock,
                                         const Account &account, Secret key)
{
    auto promise = std::make_shared<QPromise<Result<KeyCheckResult>>>();
    promise->start();
    auto *client = new ApiClient(network, clock, account, {}, &network);
    client->setKey(std::move(key));
    const auto answer = [client, promise](Result<KeyCheckResult> result) {
        promise->addResult(std::move(result));
        promise->finish();
        client->deleteLater();
    };
    if (account.hasCredits()) {
        whenFinished(client->balance(), client, [answer](const Result<Balance> &balance) {
            answer(balance.map([](const Balance &b) { return KeyCheckResult{b, 0}; }));
        });
    } else {
        whenFinished(client->models(), client, [answer](const Result<QList<ModelInfo>> &models) {
            answer(models.map([](const QList<ModelInfo> &list) {
                return KeyCheckResult{std::nullopt, static_cast<int>(list.size())};
            }));
        });
    }
    return promise->future();
}

} // namespace dria
