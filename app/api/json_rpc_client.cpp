#include "api/json_rpc_client.h"

#include "api/api_call.h"
#include "api/request_builder.h"
#include "core/url_policy.h"

#include <QPromise>

namespace dria {

JsonRpcClient::JsonRpcClient(QNetworkAccessManager &network, const Clock &clock, Limits limits,
                             QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_clock(clock)
    , m_limits(limits)
{
}

JsonRpcClient::~JsonRpcClient()
{
    // Now, while this object is whole: whoever waits is told.
    qDeleteAll(findChildren<ApiCall *>(Qt::FindDirectChildrenOnly));
}

bool JsonRpcClient::mayAsk(const QUrl &node)
{
    if (!node.isValid() || node.host().isEmpty() || !node.userInfo().isEmpty())
        return false;
    return node.scheme() == QLatin1String("https") ||
           (node.scheme() == QLatin1String("http") && isLoopback(node));
}

QFuture<Result<QByteArray>> JsonRpcClient::call(const QUrl &node, const QByteArray &request)
{
    if (!mayAsk(node))
        return readyFuture<QByteArray>(fail(Error::Kind::InsecureUrl));
    ApiCall::Plan plan;
    plan.request =
        jsonPost(plainRequest(node, QByteArrayLiteral("application/json")), request.size());
    plan.body = request;
    plan.bounds = {m_limits.connect, m_limits.answer, Error::Kind::TotalTimeout,
                   m_limits.topUpBytes};
    plan.hidesPath = true;
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    new ApiCall(
        m_network, m_clock, m_limits, plan,
        [promise](const Result<WholeReply> &reply) {
            promise->addResult(reply ? Result<QByteArray>(reply->body) : fail(reply.error()));
            promise->finish();
        },
        this);
    return promise->future();
}

} // namespace dria
