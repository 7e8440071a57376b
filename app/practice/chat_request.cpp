#include "practice/chat_request.h"

#include "practice/chat_messages.h"

#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dria::practice {
namespace {

/// A whole number within bounds; absent or null leaves the default.
std::optional<QString> readCount(const QJsonObject &body, const QString &name, int most, int &out)
{
    const QJsonValue value = body.value(name);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const double number = value.toDouble(0);
    if (!value.isDouble() || number < 1 || number > most || number != std::floor(number))
        return u"%1 must be a whole number from 1 to %2"_s.arg(name).arg(most);
    out = static_cast<int>(number);
    return std::nullopt;
}

std::optional<QString> readTemperature(const QJsonObject &body, double &out)
{
    const QJsonValue value = body.value(u"temperature"_s);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isDouble() || std::abs(value.toDouble()) > 10)
        return u"temperature must be a number up to 10"_s;
    out = value.toDouble();
    return std::nullopt;
}

std::optional<QString> readFormat(const QJsonObject &body, ChatRequest &request)
{
    const QJsonValue value = body.value(u"response_format"_s);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const QJsonObject format = value.toObject();
    const QString type = format.value(u"type"_s).toString();
    if (type == u"json_object"_s) {
        request.format = ChatRequest::Format::JsonObject;
        return std::nullopt;
    }
    if (type != u"json_schema"_s)
        return u"response_format.type must be json_object or json_schema"_s;
    const QJsonObject named = format.value(u"json_schema"_s).toObject();
    if (!named.value(u"name"_s).isString() || !named.value(u"schema"_s).isObject())
        return u"response_format.json_schema must hold a name and a schema"_s;
    request.format = ChatRequest::Format::JsonSchema;
    request.schema = named.value(u"schema"_s).toObject();
    return std::nullopt;
}

} // namespace

tl::expected<ChatRequest, QString> parseChatRequest(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return tl::unexpected(u"the body must be a JSON object"_s);
    const QJsonObject body = document.object();

    ChatRequest request;
    request.model = body.value(u"model"_s).toString();
    if (request.model.isEmpty())
        return tl::unexpected(u"model must be a name such as qwen3.5:9b"_s);
    const QJsonValue stream = body.value(u"stream"_s);
    if (!stream.isUndefined() && !stream.isNull() && !stream.isBool())
        return tl::unexpected(u"stream must be true or false"_s);
    request.stream = stream.toBool();

    std::optional<QString> wrong = readCount(body, u"max_tokens"_s, 1000000, request.maxTokens);
    if (!wrong)
        wrong = readCount(body, u"timeout_secs"_s, 3600, request.timeoutSecs);
    if (!wrong)
        wrong = readTemperature(body, request.temperature);
    if (!wrong)
        wrong = readFormat(body, request);
    if (!wrong)
        wrong = readMessages(body.value(u"messages"_s), request);
    if (wrong)
        return tl::unexpected(*wrong);
    return request;
}

} // namespace dria::practice
