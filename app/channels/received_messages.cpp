#include "channels/received_messages.h"

#include <QCryptographicHash>

#include <algorithm>

namespace dria {

namespace {

constexpr qsizetype longestText = 64 * 1024; // Discord's is 2,000
constexpr qsizetype longestName = 200;
constexpr qsizetype longestId = 200;

/// Not in the middle of a surrogate pair.
QString cut(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype end = text.at(most - 1).isHighSurrogate() ? most - 1 : most;
    return text.left(end) + QChar(0x2026);
}

QString hashed(const QStringList &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : parts) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return QStringLiteral("~") + QString::fromLatin1(hash.result().toHex());
}

QString idOf(const ChannelMessage &message)
{
    if (message.id.isEmpty())
        return hashed({message.author, message.authorName, message.content,
                       message.createdAt.toString(Qt::ISODateWithMs)});
    return message.id.size() > longestId ? hashed({message.id}) : message.id;
}

} // namespace

QList<RoomMessage> receivedMessages(const QList<ChannelMessage> &messages, const QDateTime &now)
{
    const auto timed = std::find_if(messages.cbegin(), messages.cend(), [](const auto &message) {
        return message.createdAt.isValid();
    });
    QDateTime last = timed == messages.cend() ? now : timed->createdAt;
    QList<RoomMessage> received;
    for (const ChannelMessage &message : messages) {
        RoomMessage kept;
        kept.hasTime = message.createdAt.isValid();
        if (kept.hasTime)
            last = message.createdAt;
        kept.createdAt = last;
        kept.id = idOf(message);
        kept.author = cut(message.author, longestId);
        kept.authorName = cut(message.authorName, longestName);
        kept.authorType = cut(message.authorType, longestId);
        kept.text = cut(message.content, longestText);
        received.append(std::move(kept));
    }
    return received;
}

} // namespace dria
