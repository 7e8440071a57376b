#pragma once
// A real ApiClient talking to a WireServer, with limits short enough to be met in a test.

#include "api/api_client.h"
#include "core/clock.h"
#include "support/wire_server.h"

#include <QFutureWatcher>
#include <QNetworkAccessManager>
#include <QSignalSpy>

namespace dria::test {

/// An account at this address, as a test needs it.
[[nodiscard]] inline Account accountAt(const QUrl &baseUrl)
{
    return {QUuid::createUuid(), Account::Kind::Practice, baseUrl, QStringLiteral("test"), false};
}

/// Short pauses between tries; all other limits as shipped.
[[nodiscard]] inline Limits quickLimits()
{
    Limits limits;
    limits.retryDelay = std::chrono::milliseconds(1);
    return limits;
}

/// Runs the event loop until the future has its answer.
template<typename T>
[[nodiscard]] T waited(const QFuture<T> &future)
{
    QFutureWatcher<T> watcher;
    QSignalSpy spy(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!spy.wait(20'000))
        qFatal("a future never finished");
    return future.result();
}

struct ApiFixture
{
    explicit ApiFixture(const Limits &limits = quickLimits())
        : client(network, clock, accountAt(server.baseUrl()), limits)
    {
        client.setKey(Secret(QByteArrayView("dkn_live_test")));
    }

    WireServer server;
    QNetworkAccessManager network;
    SystemClock clock;
    ApiClient client;
};

/// A request that asks little.
[[nodiscard]] inline ChatRequest smallChat()
{
    ChatRequest request;
    request.model = QStringLiteral("qwen3.5:9b");
    request.turns = {{ChatTurn::Role::User, QStringLiteral("hello"), {}}};
    return request;
}

} // namespace dria::test
