#include "api/network_manager.h"

#include "core/url_policy.h"

#include <QCoreApplication>
#include <QFile>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QPromise>
#include <QSslCertificate>
#include <QThreadPool>

#include <memory>

namespace dria {

namespace {

/// A proxy asked for 127.0.0.1 would answer for its own machine, and see the request.
class ProxyFactory : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QUrl peer = query.url();
        if (peer.host().isEmpty())
            peer.setHost(query.peerHostName());
        if (isLoopback(peer))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

class NoCookies : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    bool insertCookie(const QNetworkCookie &) override { return false; }
};

} // namespace

NetworkManager::NetworkManager(QObject *parent)
    : QNetworkAccessManager(parent)
{
    setProxyFactory(new ProxyFactory); // owned by the manager from here on
    setCookieJar(new NoCookies(this));
    setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

QNetworkReply *NetworkManager::createRequest(Operation operation, const QNetworkRequest &request,
                                             QIODevice *body)
{
    if (!m_tls)
        return QNetworkAccessManager::createRequest(operation, request, body);
    QNetworkRequest trusting = request;
    trusting.setSslConfiguration(*m_tls);
    return QNetworkAccessManager::createRequest(operation, trusting, body);
}

Result<QSslConfiguration> tlsTrusting(const QString &pemPath)
{
    QFile file(pemPath);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage, file.errorString());
    const QList<QSslCertificate> extra = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (extra.isEmpty())
        return fail(
            Error::Kind::Storage,
            QCoreApplication::translate("dria::NetworkManager", "The file holds no certificate."));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
    return configuration;
}

QFuture<Result<QSslConfiguration>> tlsTrusting(const QString &pemPath, QThreadPool &readers)
{
    auto promise = std::make_shared<QPromise<Result<QSslConfiguration>>>();
    promise->start();
    readers.start([promise, pemPath] {
        promise->addResult(tlsTrusting(pemPath));
        promise->finish();
    });
    return promise->future();
}

} // namespace dria
