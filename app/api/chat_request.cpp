#include "api/chat_request.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace dria {

namespace {

QString nameOf(ChatTurn::Role role)
{
    switch (role) {
    case ChatTurn::Role::System:
        return QStringLiteral("system");
    case ChatTurn::Role::User:
        return QStringLiteral("user");
    case ChatTurn::Role::Assistant:
        return QStringLiteral("assistant");
    }
    return {};
}

QJsonValue contentOf(const ChatTurn &turn)
{
    if (turn.images.isEmpty())
        return turn.text;
    QJsonArray parts;
    for (const ChatImage &image : turn.images) {
        const QString url = QStringLiteral("data:%1;base64,%2")
                                .arg(image.mediaType, QString::fromLatin1(image.bytes.toBase64()));
        parts.append(
            QJsonObject{{QStringLiteral("type"), QStringLiteral("image_url")},
                        {QStringLiteral("image_url"), QJsonObject{{QStringLiteral("url"), url}}}});
    }
    if (!turn.text.isEmpty())
        parts.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("text")},
                                 {QStringLiteral("text"), turn.text}});
    return parts;
}

} // namespace

QJsonObject toJson(const ChatRequest &request, bool stream)
{
    QJsonArray messages;
    for (const ChatTurn &turn : request.turns)
        messages.append(QJsonObject{{QStringLiteral("role"), nameOf(turn.role)},
                                    {QStringLiteral("content"), contentOf(turn)}});
    QJsonObject body{{QStringLiteral("model"), request.model},
                     {QStringLiteral("messages"), messages},
                     {QStringLiteral("max_tokens"), request.maxTokens},
                     {QStringLiteral("temperature"), request.temperature},
                     {QStringLiteral("stream"), stream}};
    if (request.dria)
        body.insert(QStringLiteral("timeout_secs"), request.timeoutSecs);
    if (request.responseFormat)
        body.insert(QStringLiteral("response_format"), *request.responseFormat);
    return body;
}

QByteArray bodyOf(const ChatRequest &request, bool stream)
{
    ChatRequest outline = request;
    QList<QByteArray> images;
    qsizetype size = 0;
    for (ChatTurn &turn : outline.turns) {
        for (ChatImage &image : turn.images) {
            images.append(std::exchange(image.bytes, {}).toBase64());
            size += images.last().size();
        }
    }
    const QByteArray text = QJsonDocument(toJson(outline, stream)).toJson(QJsonDocument::Compact);
    QByteArray body;
    body.reserve(text.size() + size);
    qsizetype from = 0;
    // Inside a string every quote is escaped: these stand only around an image's address.
    for (const QByteArray &image : std::as_const(images)) {
        constexpr QByteArrayView ending = ";base64,\"";
        const qsizetype start = text.indexOf("{\"url\":\"data:", from);
        const qsizetype end = text.indexOf(ending, start) + ending.size() - 1;
        body.append(QByteArrayView(text).sliced(from, end - from)).append(image);
        from = end;
    }
    return body.append(QByteArrayView(text).sliced(from));
}

} // namespace dria
