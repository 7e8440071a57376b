#include "api/channel_reader.h"

#include "api/loose_json.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace dria {

namespace {

/// ISO 8601, without a zone in UTC; or a count since 1970, of seconds or milliseconds.
QDateTime timeOf(const QJsonValue &value)
{
    constexpr qint64 mostSeconds = 100'000'000'000; // in the year 5138
    if (const qint64 count = value.toInteger(); count > 0)
        return QDateTime::fromMSecsSinceEpoch(count < mostSeconds ? count * 1000 : count, Qt::UTC);
    QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.isValid() ? time.toUTC() : QDateTime();
}

QString idOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

ChannelMessage messageOf(const QJsonValue &value)
{
    ChannelMessage message;
    message.id = idOf(value[u"id"]);
    message.channel = value[u"channel"].toString();
    message.author = idOf(value[u"author"]);
    message.authorName = value[u"authorName"].toString();
    message.authorType = value[u"authorType"].toString();
    message.content = value[u"content"].toString();
    message.createdAt = timeOf(value[u"createdAt"]);
    return message;
}

/// Whether a list was written from the newest to the oldest.
bool isNewestFirst(const QList<ChannelMessage> &messages)
{
    QDateTime first;
    QDateTime last;
    for (const ChannelMessage &message : messages) {
        if (!message.createdAt.isValid())
            continue;
        if (!first.isValid())
            first = message.createdAt;
        last = message.createdAt;
    }
    return first.isValid() && last < first;
}

/// A message without a time sorts with the one before it, so that it stays where it came.
QList<ChannelMessage> sortedByTime(QList<ChannelMessage> messages)
{
    struct Keyed
    {
        QDateTime time;
        qsizetype place;
    };
    QList<Keyed> order;
    QDateTime last;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        if (messages.at(i).createdAt.isValid())
            last = messages.at(i).createdAt;
        order.append({last, i});
    }
    std::stable_sort(order.begin(), order.end(), [](const Keyed &a, const Keyed &b) {
        return a.time.isValid() != b.time.isValid() ? !a.time.isValid() : a.time < b.time;
    });
    QList<ChannelMessage> sorted;
    for (const Keyed &key : order)
        sorted.append(std::move(messages[key.place]));
    return sorted;
}

} // namespace

Result<QList<ChannelMessage>> readChannelMessages(const QByteArray &json)
{
    const std::optional<QJsonValue> root = readLooseJson(json);
    const QJsonValue list = !root ? QJsonValue() : root->isArray() ? *root : (*root)[u"messages"];
    if (!list.isArray())
        return fail(Error::Kind::MalformedReply);
    QList<ChannelMessage> messages;
    for (const QJsonValue value : list.toArray()) {
        if (value.isObject())
            messages.append(messageOf(value));
    }
    if (isNewestFirst(messages))
        std::reverse(messages.begin(), messages.end());
    return sortedByTime(std::move(messages));
}

ChannelMessage readPosted(const QByteArray &json, const ChannelPost &sent)
{
    const std::optional<QJsonValue> root = readLooseJson(json);
    const QJsonValue inner = root ? (*root)[u"message"] : QJsonValue();
    ChannelMessage message = messageOf(inner.isObject() ? inner : root.value_or(QJsonValue()));
    if (message.channel.isEmpty())
        message.channel = sent.channel;
    if (message.content.isEmpty())
        message.content = sent.content;
    if (message.authorName.isEmpty())
        message.authorName = sent.name;
    if (message.authorType.isEmpty())
        message.authorType = QStringLiteral("api");
    return message;
}

} // namespace dria
