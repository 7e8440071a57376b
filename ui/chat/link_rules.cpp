#include "ui/chat/link_rules.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrlQuery>

#include <algorithm>

namespace dria {

namespace {

struct LinkRules
{
    Q_DECLARE_TR_FUNCTIONS(dria::LinkRules)
};

bool isTreacherous(QChar c)
{
    const char16_t u = c.unicode();
    const bool bidi = u == 0x061C || u == 0x200E || u == 0x200F || (u >= 0x202A && u <= 0x202E) ||
                      (u >= 0x2066 && u <= 0x2069);
    return bidi || c.category() == QChar::Other_Control;
}

bool hasTreacherousCharacters(const QUrl &url)
{
    const QString decoded = QUrl::fromPercentEncoding(url.toEncoded());
    return std::any_of(decoded.cbegin(), decoded.cend(), isTreacherous);
}

// As browsers decide it: a host whose last part is a number is an address, in whatever notation.
bool isNumber(const QString &host)
{
    if (!QHostAddress(host).isNull())
        return true;
    const QString last = host.section(u'.', -1, -1, QString::SectionSkipEmpty);
    const bool digits = !last.isEmpty() && std::all_of(last.cbegin(), last.cend(), [](QChar c) {
        return c >= u'0' && c <= u'9';
    });
    return digits || last.startsWith(QLatin1String("0x"), Qt::CaseInsensitive);
}

LinkVerdict judgeMail(const QUrl &url)
{
    const auto parts = QUrlQuery(url).queryItems();
    const bool attaches = std::any_of(parts.cbegin(), parts.cend(), [](const auto &part) {
        return part.first.startsWith(QLatin1String("attach"), Qt::CaseInsensitive);
    });
    if (attaches)
        return {LinkVerdict::Kind::Refused, LinkRules::tr("It would attach a file to the mail.")};
    return {LinkVerdict::Kind::AskAlways, {}};
}

LinkVerdict judgeWeb(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    if (host.isEmpty())
        return {LinkVerdict::Kind::Refused, LinkRules::tr("It names no host.")};
    if (url.authority(QUrl::FullyEncoded).contains(u'@'))
        return {LinkVerdict::Kind::Refused,
                LinkRules::tr("A name stands before its host, which is a way to mislead.")};
    if (isNumber(host))
        return {LinkVerdict::Kind::AskAlways, LinkRules::tr("This host is a number, not a name.")};
    if (host.contains(QLatin1String("xn--"), Qt::CaseInsensitive))
        return {LinkVerdict::Kind::AskAlways,
                LinkRules::tr("This host's name has letters beyond a to z: it may only look like "
                              "one you know.")};
    return {LinkVerdict::Kind::AskOncePerHost, {}};
}

} // namespace

LinkVerdict judgeLink(const QUrl &url)
{
    if (!url.isValid())
        return {LinkVerdict::Kind::Refused, LinkRules::tr("It is not a valid address.")};
    if (hasTreacherousCharacters(url))
        return {LinkVerdict::Kind::Refused, LinkRules::tr("It has hidden characters in it.")};
    const QString scheme = url.scheme();
    if (scheme == QLatin1String("mailto"))
        return judgeMail(url);
    if (scheme == QLatin1String("http") || scheme == QLatin1String("https"))
        return judgeWeb(url);
    return {LinkVerdict::Kind::Refused, LinkRules::tr("Only web and mail addresses are opened.")};
}

QString linkTarget(const QUrl &url)
{
    if (url.scheme() == QLatin1String("mailto"))
        return url.path(QUrl::FullyEncoded);
    const QString host = url.host(QUrl::FullyEncoded);
    return url.port() < 0 ? host : QStringLiteral("%1:%2").arg(host).arg(url.port());
}

} // namespace dria
