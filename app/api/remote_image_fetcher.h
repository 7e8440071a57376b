#pragma once
// Fetches an image that a text from somewhere points to, because the person clicked on it: once,
// and without telling the host more than it must know.

#include "api/limits.h"
#include "core/result.h"

#include <QByteArray>
#include <QCache>
#include <QHash>
#include <QObject>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;

namespace dria {

/// One GET without key, cookies, referrer or language. Over https and from the open internet only,
/// no redirect followed, nothing unpacked. What came is kept in memory, so that the same address is
/// not asked twice in a session; not all of it, if it is much.
class RemoteImageFetcher : public QObject
{
    Q_OBJECT

public:
    /// Loopback, over plain http too, is for tests.
    enum class Hosts { OpenWeb, LoopbackToo };

    /// The network manager outlives this object.
    explicit RemoteImageFetcher(QNetworkAccessManager &network, const Limits &limits = {},
                                Hosts hosts = Hosts::OpenWeb, QObject *parent = nullptr);
    ~RemoteImageFetcher() override;

    [[nodiscard]] bool mayFetch(const QUrl &url) const;
    /// The bytes as they came, whatever they are. Who asks for an address that is being fetched
    /// shares the answer. Fails with InsecureUrl where mayFetch() is false; always finishes.
    [[nodiscard]] QFuture<Result<QByteArray>> fetch(const QUrl &url);
    /// Breaks off: whoever waits for this address is answered with Cancelled.
    void cancel(const QUrl &url);

private:
    struct Fetch;

    void send(const QUrl &url);
    void finish(const QUrl &url, const Result<QByteArray> &result);

    QNetworkAccessManager &m_network;
    const Limits m_limits;
    const Hosts m_hosts;
    QHash<QUrl, std::shared_ptr<Fetch>> m_fetches; ///< on the line now
    QCache<QUrl, QByteArray> m_kept;               ///< costs are bytes
};

} // namespace dria
