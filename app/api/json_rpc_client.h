#pragma once
// Asks a node of a chain, at an address of the person's own choosing (JSON-RPC 2.0 over HTTP).

#include "api/limits.h"
#include "core/clock.h"
#include "core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QUrl>

class QNetworkAccessManager;

namespace dria {

/// No key, no cookie, no redirect; the address, which may hold a secret, is in no log.
class JsonRpcClient : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    JsonRpcClient(QNetworkAccessManager &network, const Clock &clock, Limits limits = {},
                  QObject *parent = nullptr);
    ~JsonRpcClient() override;

    /// Whether such an address may be asked: https, or this computer.
    [[nodiscard]] static bool mayAsk(const QUrl &node);

    /// The raw answer, at most 64 KB. Fails with InsecureUrl, sending nothing, where it may not be
    /// asked.
    [[nodiscard]] QFuture<Result<QByteArray>> call(const QUrl &node, const QByteArray &request);

private:
    QNetworkAccessManager &m_network;
    const Clock &m_clock;
    const Limits m_limits;
};

} // namespace dria
