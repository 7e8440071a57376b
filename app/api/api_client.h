#pragma once
// The HTTP API of one account, typed. The only class that sends requests.

#include "api/balance.h"
#include "api/channel_message.h"
#include "api/chat_request.h"
#include "api/chat_stream.h"
#include "api/limits.h"
#include "api/model_info.h"
#include "api/top_up.h"
#include "core/account.h"
#include "core/clock.h"
#include "core/result.h"
#include "core/secret.h"

#include <QFuture>
#include <QJsonObject>
#include <QList>
#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace dria {

/// Answers on its own thread. Futures always finish, also when the client is deleted (Cancelled).
/// Nothing that costs money or posts text is ever sent twice; GETs are retried
/// (api/retry_policy.h).
class ApiClient : public QObject
{
    Q_OBJECT

public:
    /// The network manager and the clock outlive this object; the account's URL was judged before
    /// (core/url_policy.h) and is judged again for every request.
    ApiClient(QNetworkAccessManager &network, const Clock &clock, Account account,
              Limits limits = {}, QObject *parent = nullptr);
    ~ApiClient() override;

    [[nodiscard]] const Account &account() const;
    /// Empty: requests go without Authorization.
    void setKey(Secret key);
    [[nodiscard]] bool hasKey() const;

    /// The stream belongs to the caller through its parent.
    [[nodiscard]] ChatStream *streamChat(const ChatRequest &request, QObject *parent);
    [[nodiscard]] QFuture<Result<Completion>> chat(const ChatRequest &request);
    [[nodiscard]] QFuture<Result<QList<ModelInfo>>> models();
    [[nodiscard]] QFuture<Result<Balance>> balance();

    /// Step 1: amount in USDC as a decimal string. Answers with the raw 402 and its terms; any
    /// other status is an error.
    [[nodiscard]] QFuture<Result<TopUpReply>> requestTopUpTerms(const QString &amount);
    /// Step 2: the same request with the payment. The header is money and is wiped after use. An
    /// error may mean that the money moved all the same.
    [[nodiscard]] QFuture<Result<TopUpReply>> payTopUp(const QString &amount, Secret paymentHeader);

    [[nodiscard]] QFuture<Result<QList<ChannelMessage>>> readChannel(const ChannelQuery &query);
    [[nodiscard]] QFuture<Result<ChannelMessage>> postToChannel(const ChannelPost &post);

    /// Transport only: the body and what to look for in the answer are a recipe's business.
    [[nodiscard]] QFuture<Result<QJsonObject>> registerWallet(const QJsonObject &body);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace dria
