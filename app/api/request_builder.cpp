#include "api/request_builder.h"

#include "core/url_policy.h"

#include <QUrl>

namespace dria {

namespace {

/// Values are encoded whole: a "+" or "&" in a name stays one.
QString encoded(const RequestBuilder::Query &query)
{
    QStringList items;
    for (const auto &[name, value] : query)
        items << name + QLatin1Char('=') + QString::fromLatin1(QUrl::toPercentEncoding(value));
    return items.join(QLatin1Char('&'));
}

} // namespace

QNetworkRequest plainRequest(const QUrl &url, const QByteArray &accept)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::AutoDeleteReplyOnFinishAttribute, true);
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArrayLiteral("dria-desktop"));
    request.setRawHeader("Accept", accept);
    return request;
}

QNetworkRequest jsonPost(QNetworkRequest request, qint64 bodySize)
{
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setHeader(QNetworkRequest::ContentLengthHeader, bodySize);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    return request;
}

RequestBuilder::RequestBuilder(Account account)
    : m_account(std::move(account))
{
}

Result<QNetworkRequest> RequestBuilder::get(const QString &path, const Query &query) const
{
    return build(path, query, Auth::Key, QByteArrayLiteral("application/json"));
}

Result<QNetworkRequest> RequestBuilder::post(const QString &path, qint64 bodySize, Auth auth,
                                             const QByteArray &accept) const
{
    Result<QNetworkRequest> request = build(path, {}, auth, accept);
    if (!request)
        return request;
    return jsonPost(*std::move(request), bodySize);
}

Result<QNetworkRequest> RequestBuilder::build(const QString &path, const Query &query, Auth auth,
                                              const QByteArray &accept) const
{
    const UrlVerdict verdict = judgeBaseUrl(m_account.baseUrl, m_account.kind);
    const bool consented = verdict == UrlVerdict::NeedsConsent && m_account.allowsPlainHttp;
    if (verdict != UrlVerdict::Allowed && !consented)
        return fail(Error::Kind::InsecureUrl, m_account.baseUrl.host(QUrl::FullyEncoded));

    QUrl url = m_account.baseUrl;
    url.setPath(url.path() + path);
    if (!query.isEmpty())
        url.setQuery(encoded(query));
    QNetworkRequest request = plainRequest(url, accept);
    if (auth == Auth::Key && !m_key.isEmpty()) {
        // The one copy outside locked memory; Qt shares and keeps it while the request is in
        // flight.
        QByteArray header;
        header.reserve(7 + static_cast<qsizetype>(m_key.view().size()));
        header.append("Bearer ").append(m_key.view());
        request.setRawHeader("Authorization", header);
    }
    return request;
}

} // namespace dria
