#pragma once
// What the head of an HTTP reply says, as far as this program cares.

#include <QByteArray>
#include <QUrl>

class QNetworkReply;

namespace dria {

struct ReplyHead
{
    int status = 0; ///< 0 when no status line came
    QByteArray contentType;
    QByteArray retryAfter;
    QUrl location;    ///< where a redirect points, resolved
    qint64 bytes = 0; ///< of all header names and values

    [[nodiscard]] bool isGood() const { return status >= 200 && status < 300; }
    /// Over a limit: ours, or Qt's own (100 fields, 256 KB), which shows as a head without any
    /// field, after which the reply would never end.
    [[nodiscard]] bool isTooLarge(qint64 maxBytes) const
    {
        return bytes > maxBytes || (isGood() && bytes == 0);
    }
    /// The media type alone, lower case: "text/event-stream".
    [[nodiscard]] QByteArray mediaType() const;

    friend bool operator==(const ReplyHead &, const ReplyHead &) = default;
    [[nodiscard]] static ReplyHead of(const QNetworkReply &reply);
};

} // namespace dria
