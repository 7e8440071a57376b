#include "api/remote_image_fetcher.h"

#include "api/reply_collector.h"
#include "api/reply_mapper.h"
#include "api/request_builder.h"
#include "core/url_policy.h"

#include <QDateTime>
#include <QNetworkAccessManager>

namespace dria {

struct RemoteImageFetcher::Fetch
{
    QPromise<Result<QByteArray>> promise;
    ReplyCollector *collector = nullptr;
};

RemoteImageFetcher::RemoteImageFetcher(QNetworkAccessManager &network, const Limits &limits,
                                       Hosts hosts, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_limits(limits)
    , m_hosts(hosts)
    , m_kept(static_cast<int>(limits.imagesKeptBytes))
{
}

RemoteImageFetcher::~RemoteImageFetcher()
{
    for (const QUrl &url : m_fetches.keys())
        cancel(url);
}

bool RemoteImageFetcher::mayFetch(const QUrl &url) const
{
    const bool loopback =
        m_hosts == Hosts::LoopbackToo && isLoopback(url) &&
        (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
    return isOpenWeb(url) || loopback;
}

QFuture<Result<QByteArray>> RemoteImageFetcher::fetch(const QUrl &asked)
{
    if (!mayFetch(asked))
        return readyFuture<QByteArray>(fail(Error::Kind::InsecureUrl));
    const QUrl url = asked.adjusted(QUrl::RemoveFragment);
    if (const QByteArray *kept = m_kept.object(url))
        return readyFuture<QByteArray>(*kept);
    if (!m_fetches.contains(url))
        send(url);
    return m_fetches.value(url)->promise.future();
}

void RemoteImageFetcher::send(const QUrl &url)
{
    QNetworkRequest request =
        plainRequest(url, QByteArrayLiteral("image/png, image/jpeg, image/gif, image/webp"));
    // Asked for as it is, and then Qt unpacks nothing: a packed answer is no image.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept-Language", "*");

    const auto fetch = std::make_shared<Fetch>();
    fetch->promise.start();
    const ReplyCollector::Bounds bounds{m_limits.connect, m_limits.image, Error::Kind::TotalTimeout,
                                        m_limits.imageBytes};
    fetch->collector = new ReplyCollector(m_network.get(request), m_limits, bounds, this);
    m_fetches.insert(url, fetch);
    connect(fetch->collector, &ReplyCollector::finished, this,
            [this, url](const Result<WholeReply> &reply) {
                if (!reply)
                    finish(url, fail(reply.error()));
                else if (!reply->head.isGood())
                    finish(url, fail(errorFromReply(reply->head, {},
                                                    QDateTime::currentDateTimeUtc(), m_limits)));
                else
                    finish(url, reply->body);
            });
}

void RemoteImageFetcher::finish(const QUrl &url, const Result<QByteArray> &result)
{
    const std::shared_ptr<Fetch> fetch = m_fetches.take(url);
    fetch->collector->deleteLater();
    if (result)
        m_kept.insert(url, new QByteArray(*result), std::max<qsizetype>(1, result->size()));
    fetch->promise.addResult(result);
    fetch->promise.finish();
}

void RemoteImageFetcher::cancel(const QUrl &asked)
{
    const QUrl url = asked.adjusted(QUrl::RemoveFragment);
    const std::shared_ptr<Fetch> fetch = m_fetches.value(url);
    if (!fetch)
        return;
    disconnect(fetch->collector, nullptr, this, nullptr);
    delete fetch->collector; // aborts the request
    fetch->collector = nullptr;
    m_fetches.remove(url);
    fetch->promise.addResult(fail(Error::Kind::Cancelled));
    fetch->promise.finish();
}

} // namespace dria
