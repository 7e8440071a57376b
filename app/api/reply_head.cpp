#include "api/reply_head.h"

#include <QNetworkReply>

namespace dria {

QByteArray ReplyHead::mediaType() const
{
    const qsizetype end = contentType.indexOf(';');
    return (end < 0 ? contentType : contentType.left(end)).trimmed().toLower();
}

ReplyHead ReplyHead::of(const QNetworkReply &reply)
{
    ReplyHead head;
    head.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    head.contentType = reply.rawHeader("Content-Type");
    head.retryAfter = reply.rawHeader("Retry-After");
    const QByteArray location = reply.rawHeader("Location");
    if (!location.isEmpty())
        head.location = reply.url().resolved(QUrl::fromEncoded(location));
    for (const auto &[name, value] : reply.rawHeaderPairs())
        head.bytes += name.size() + value.size();
    return head;
}

} // namespace dria
