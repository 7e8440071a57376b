#include "practice/chat_messages.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dria::practice {
namespace {

constexpr int tokensPerImage = 256;
constexpr int tokensPerMessage = 4; // the role and its separators

struct Content
{
    QString text;
    QList<ChatImage> images;
};

tl::expected<ChatImage, QString> readImage(const QJsonObject &part)
{
    const QJsonValue image = part.value(u"image_url"_s);
    const QString url = image.isObject() ? image.toObject().value(u"url"_s).toString() : QString();
    if (!url.startsWith(u"data:image/"_s))
        return tl::unexpected(u"image_url.url must be a data: URL of an image"_s);
    const qsizetype comma = url.indexOf(u',');
    if (comma < 0 || !QStringView(url).left(comma).endsWith(u";base64"_s))
        return tl::unexpected(u"image_url.url must be base64"_s);
    const auto decoded = QByteArray::fromBase64Encoding(
        QStringView(url).sliced(comma + 1).toLatin1(),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return tl::unexpected(u"the image is not valid base64"_s);
    const auto header = readImageHeader(*decoded);
    if (!header)
        return tl::unexpected(u"the image could not be decoded: send JPEG, PNG, BMP or GIF"_s);
    return ChatImage{*header, (*decoded).size()};
}

tl::expected<Content, QString> readContent(const QJsonValue &value)
{
    if (value.isString())
        return Content{value.toString(), {}};
    if (!value.isArray())
        return tl::unexpected(u"content must be a string or a list of parts"_s);
    Content content;
    const QJsonArray parts = value.toArray();
    for (const QJsonValue &entry : parts) {
        const QJsonObject part = entry.toObject();
        const QString type = part.value(u"type"_s).toString();
        if (type == u"text"_s && part.value(u"text"_s).isString()) {
            content.text += part.value(u"text"_s).toString();
        } else if (type == u"image_url"_s) {
            auto image = readImage(part);
            if (!image)
                return tl::unexpected(image.error());
            content.images.append(*image);
        } else {
            return tl::unexpected(u"a part of content must be of type text or image_url"_s);
        }
    }
    return content;
}

} // namespace

std::optional<QString> readMessages(const QJsonValue &value, ChatRequest &request)
{
    const QJsonArray messages = value.toArray();
    if (messages.isEmpty())
        return u"messages must be a list with at least one message"_s;
    qsizetype characters = 0;
    int images = 0;
    for (const QJsonValue &entry : messages) {
        const QJsonObject message = entry.toObject();
        const QString role = message.value(u"role"_s).toString();
        if (role != u"system"_s && role != u"user"_s && role != u"assistant"_s)
            return u"role must be system, user or assistant"_s;
        auto content = readContent(message.value(u"content"_s));
        if (!content)
            return content.error();
        characters += content->text.size();
        images += static_cast<int>(content->images.size());
        if (role == u"system"_s) {
            request.system = content->text;
        } else if (role == u"user"_s) {
            ++request.userTurns;
            request.prompt = content->text;
            request.images = content->images;
        }
    }
    if (request.userTurns == 0)
        return u"messages must hold at least one message of the user"_s;
    request.anyImage = images > 0;
    request.promptTokens =
        static_cast<int>((characters + 3) / 4 + messages.size() * tokensPerMessage) +
        images * tokensPerImage;
    return std::nullopt;
}

} // namespace dria::practice
