#include "core/url_policy.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <optional>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

struct UrlPolicy
{
    Q_DECLARE_TR_FUNCTIONS(UrlPolicy)
};

QString asciiHost(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded).toLower();
}

// An IPv4-mapped IPv6 address reaches the IPv4 host it names, so it is judged as that.
std::optional<quint32> ipv4Of(const QString &host)
{
    bool ok = false;
    const quint32 address = QHostAddress(host).toIPv4Address(&ok);
    return ok ? std::optional(address) : std::nullopt;
}

constexpr bool inNetwork(quint32 address, quint32 network, int prefix)
{
    return address >> (32 - prefix) == network >> (32 - prefix);
}

} // namespace

bool isLoopback(const QUrl &url)
{
    const QString host = asciiHost(url);
    if (host == "localhost"_L1)
        return true;
    if (const auto address = ipv4Of(host))
        return inNetwork(*address, 0x7f000000, 8);
    return QHostAddress(host) == QHostAddress(QHostAddress::LocalHostIPv6);
}

bool isPrivateAddress(const QUrl &url)
{
    const QString host = asciiHost(url);
    if (const auto address = ipv4Of(host)) {
        return inNetwork(*address, 0x0a000000, 8) || inNetwork(*address, 0xac100000, 12) ||
               inNetwork(*address, 0xc0a80000, 16) || inNetwork(*address, 0xa9fe0000, 16);
    }
    const QHostAddress address(host);
    if (address.protocol() == QHostAddress::IPv6Protocol) {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        return (bytes[0] & 0xfe) == 0xfc || (bytes[0] == 0xfe && (bytes[1] & 0xc0) == 0x80);
    }
    return host.endsWith(".local"_L1) && host.size() > 6;
}

bool isOpenWeb(const QUrl &url)
{
    if (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty() ||
        !url.userInfo().isEmpty() || isLoopback(url) || isPrivateAddress(url))
        return false;
    const QString host = asciiHost(url);
    if (const auto address = ipv4Of(host))
        return *address >> 24 != 0; // 0.0.0.0 is this computer too
    const QHostAddress address(host);
    if (!address.isNull())
        return address != QHostAddress(QHostAddress::AnyIPv6);
    const QString name = host.endsWith(u'.') ? host.chopped(1) : host;
    return name.contains(u'.') && !name.endsWith(".localhost"_L1) && !name.endsWith(".local"_L1);
}

UrlVerdict judgeBaseUrl(const QUrl &url, Account::Kind kind)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() ||
        url.hasFragment())
        return UrlVerdict::Refused;
    if (url.scheme() == "https"_L1)
        return UrlVerdict::Allowed;
    if (url.scheme() != "http"_L1)
        return UrlVerdict::Refused;
    if (isLoopback(url))
        return UrlVerdict::Allowed;
    return kind == Account::Kind::Other && isPrivateAddress(url) ? UrlVerdict::NeedsConsent
                                                                 : UrlVerdict::Refused;
}

Result<QUrl> normalizedBaseUrl(const QString &typed)
{
    const QString text = typed.trimmed();
    QUrl url(text, QUrl::StrictMode);
    if (!text.contains("://"_L1)) {
        url = QUrl(u"http://"_s + text, QUrl::StrictMode);
        if (!isLoopback(url))
            url.setScheme(u"https"_s);
    }
    if (!url.isValid() || url.host().isEmpty())
        return fail(ErrorKind::InvalidRequest, UrlPolicy::tr("This is not a web address."));
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1) {
        return fail(ErrorKind::InvalidRequest,
                    UrlPolicy::tr("The address must start with https:// or http://."));
    }
    if (!url.userInfo().isEmpty()) {
        return fail(ErrorKind::InvalidRequest,
                    UrlPolicy::tr("The address must not hold a user name or password."));
    }
    if (url.hasQuery() || url.hasFragment()) {
        return fail(ErrorKind::InvalidRequest,
                    UrlPolicy::tr("The address must not hold a “?” or “#”."));
    }
    url = url.adjusted(QUrl::NormalizePathSegments);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path.isEmpty() ? u"/v1"_s : path, QUrl::StrictMode);
    return url;
}

QString originOf(const QUrl &url)
{
    QString host = asciiHost(url);
    if (host.contains(u':'))
        host = u'[' + host + u']';
    const QString scheme = url.scheme();
    const int usual = scheme == "https"_L1 ? 443 : scheme == "http"_L1 ? 80 : -1;
    const QString origin = scheme + u"://"_s + host;
    return url.port(usual) == usual ? origin : origin + u':' + QString::number(url.port());
}

} // namespace dria
