#include "library/message_details.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

using std::chrono::milliseconds;

void put(QJsonObject &object, QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

void put(QJsonObject &object, QLatin1StringView name, int value)
{
    if (value != 0)
        object.insert(name, value);
}

void put(QJsonObject &object, QLatin1StringView name, std::optional<int> value)
{
    if (value)
        object.insert(name, *value);
}

void put(QJsonObject &object, QLatin1StringView name, std::optional<milliseconds> value)
{
    if (value)
        object.insert(name, qint64(value->count()));
}

std::optional<int> count(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

std::optional<milliseconds> duration(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    return value.isDouble() ? std::optional(milliseconds(value.toInteger())) : std::nullopt;
}

// By name: numbers of an enum change when it grows.
QJsonObject errorJson(const Error &error)
{
    QJsonObject object{{u"kind"_s, errorKindName(error.kind)}};
    put(object, "status"_L1, error.httpStatus);
    if (error.retryAfter)
        object.insert("retryAfter"_L1, qint64(error.retryAfter->count()));
    put(object, "detail"_L1, error.detail);
    return object;
}

std::optional<Error> errorFrom(const QJsonObject &object)
{
    if (object.isEmpty())
        return std::nullopt;
    bool known = false;
    const int kind = QMetaEnum::fromType<ErrorKind>().keyToValue(
        object.value("kind"_L1).toString().toLatin1().constData(), &known);
    Error error;
    error.kind = known ? static_cast<ErrorKind>(kind) : ErrorKind::ServerFailure;
    error.httpStatus = object.value("status"_L1).toInt();
    if (const QJsonValue after = object.value("retryAfter"_L1); after.isDouble())
        error.retryAfter = std::chrono::seconds(after.toInteger());
    error.detail = object.value("detail"_L1).toString();
    return error;
}

} // namespace

QString detailsOf(const Message &message)
{
    QJsonObject object;
    put(object, "reportedModel"_L1, message.reportedModel);
    put(object, "node"_L1, message.nodeId);
    put(object, "request"_L1, message.requestId);
    put(object, "finish"_L1, message.finishReason);
    put(object, "promptTokens"_L1, message.usage.promptTokens);
    put(object, "completionTokens"_L1, message.usage.completionTokens);
    put(object, "totalTokens"_L1, message.usage.totalTokens);
    put(object, "maxTokens"_L1, message.maxTokens);
    if (message.temperature)
        object.insert("temperature"_L1, *message.temperature);
    put(object, "textDeltas"_L1, message.textDeltas);
    put(object, "toFirstToken"_L1, message.toFirstToken);
    put(object, "thinkingTime"_L1, message.thinkingTime);
    put(object, "duration"_L1, message.duration);
    if (message.error)
        object.insert("error"_L1, errorJson(*message.error));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void setDetails(Message &message, const QString &json)
{
    if (json.size() <= 2)
        return; // {}: most of what a person wrote
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    message.reportedModel = object.value("reportedModel"_L1).toString();
    message.nodeId = object.value("node"_L1).toString();
    message.requestId = object.value("request"_L1).toString();
    message.finishReason = object.value("finish"_L1).toString();
    message.usage.promptTokens = count(object, "promptTokens"_L1);
    message.usage.completionTokens = count(object, "completionTokens"_L1);
    message.usage.totalTokens = count(object, "totalTokens"_L1);
    message.maxTokens = object.value("maxTokens"_L1).toInt();
    if (const QJsonValue varied = object.value("temperature"_L1); varied.isDouble())
        message.temperature = varied.toDouble();
    message.textDeltas = object.value("textDeltas"_L1).toInt();
    message.toFirstToken = duration(object, "toFirstToken"_L1);
    message.thinkingTime = duration(object, "thinkingTime"_L1);
    message.duration = duration(object, "duration"_L1);
    message.error = errorFrom(object.value("error"_L1).toObject());
}

} // namespace dria
