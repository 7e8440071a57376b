#pragma once
// Messages of the community channels, and what is asked to read and post them.

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>

namespace dria {

struct ChannelMessage
{
    QString id;
    QString channel;
    QString author;     ///< wallet address or Discord user id
    QString authorName; ///< free text: untrusted
    QString authorType; ///< "api" or "discord" as sent
    QString content;
    QDateTime createdAt; ///< UTC; invalid when the server's form could not be read
    friend bool operator==(const ChannelMessage &, const ChannelMessage &) = default;
};

struct ChannelQuery
{
    QString channel;
    int limit = 50; ///< the server allows 200
    std::optional<QDateTime> before;
    std::optional<QDateTime> after;
};

struct ChannelPost
{
    QString channel;
    QString content;
    QString name; ///< optional: lower case, hyphens, underscores, at most 32
    QUrl avatar;  ///< optional: https
};

} // namespace dria
