#include "api/chat_chunk.h"

#include "api/error_body.h"
#include "api/loose_json.h"

#include <QJsonArray>
#include <QJsonObject>

namespace dria {

namespace {

/// The choice with index 0; one without an index counts by its place.
std::optional<QJsonObject> answerOf(const QJsonObject &root)
{
    const QJsonValue choices = root.value(u"choices");
    if (!choices.isArray())
        return std::nullopt;
    const QJsonArray list = choices.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject choice = list.at(i).toObject();
        if (choice.value(u"index").toInteger(i) == 0)
            return choice;
    }
    return std::nullopt;
}

/// Thinking is either plain text or a list of text parts.
QString flatText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    QString text;
    for (const QJsonValue part : value.toArray())
        text += part.isString() ? part.toString() : part[u"text"].toString();
    return text;
}

void addParts(const QJsonArray &parts, ChatChunk &chunk)
{
    for (const QJsonValue part : parts) {
        const QString type = part[u"type"].toString();
        if (part.isString())
            chunk.text += part.toString();
        else if (type == u"thinking" || type == u"reasoning")
            chunk.reasoning +=
                flatText(part[part[u"thinking"].isUndefined() ? u"text" : u"thinking"]);
        else
            chunk.text += part[u"text"].toString();
    }
}

void addMessage(const QJsonObject &message, ChatChunk &chunk)
{
    // Some servers send the same thoughts under both names: only one of them counts.
    chunk.reasoning = flatText(message.value(u"reasoning_content"));
    if (chunk.reasoning.isEmpty())
        chunk.reasoning = flatText(message.value(u"reasoning"));
    const QJsonValue content = message.value(u"content");
    if (content.isArray())
        addParts(content.toArray(), chunk);
    else
        chunk.text = content.toString();
}

void addAnswer(const QJsonObject &choice, ChatChunk &chunk)
{
    chunk.hasAnswer = true;
    chunk.finishReason = choice.value(u"finish_reason").toString();
    // Where both are there, message repeats the whole text so far and delta is what is new.
    const QJsonValue delta = choice.value(u"delta");
    const QJsonValue message = choice.value(u"message");
    if (delta.isObject())
        addMessage(delta.toObject(), chunk);
    else if (message.isObject())
        addMessage(message.toObject(), chunk);
    if (chunk.text.isEmpty())
        chunk.text = choice.value(u"text").toString();
}

TokenUsage usageOf(const QJsonValue &value)
{
    if (!value.isObject()) // as in nearly every chunk
        return {};
    return {readCount(value[u"prompt_tokens"]), readCount(value[u"completion_tokens"]),
            readCount(value[u"total_tokens"])};
}

/// Where servers put it.
TokenUsage findUsage(const QJsonObject &root, const QJsonObject &choice, const QJsonValue &metadata)
{
    TokenUsage usage = usageOf(root.value(u"usage"));
    if (usage.isEmpty())
        usage = usageOf(choice.value(u"usage"));
    if (usage.isEmpty())
        usage = usageOf(metadata[u"usage"]);
    if (usage.isEmpty())
        usage = usageOf(root.value(u"x_groq")[u"usage"]);
    return usage;
}

} // namespace

std::optional<ChatChunk> readChatChunk(const QByteArray &json)
{
    const std::optional<QJsonValue> document = readLooseJson(json);
    if (!document || !document->isObject())
        return std::nullopt;
    const QJsonObject root = document->toObject();
    ChatChunk chunk;
    const std::optional<QJsonObject> choice = answerOf(root);
    if (choice)
        addAnswer(*choice, chunk);
    chunk.id = root.value(u"id").toString();
    chunk.model = root.value(u"model").toString();
    const QJsonValue metadata = root.value(u"metadata");
    chunk.nodeId = metadata[u"node_id"].toString();
    chunk.usage = findUsage(root, choice.value_or(QJsonObject()), metadata);
    chunk.error = errorMember(root);
    return chunk;
}

} // namespace dria
