// ChatGPT's export: a mapping of nodes, each with its parent and at most one message.

#include "transfer/foreign_conversation.h"
#include "transfer/json_text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

QString textOf(const QJsonObject &content)
{
    QStringList texts;
    for (const QJsonValue &part : content.value("parts"_L1).toArray()) {
        if (part.isString())
            texts += part.toString();
        else if (const QJsonValue text = part.toObject().value("text"_L1); text.isString())
            texts += text.toString(); // what was spoken
        else if (part.toObject().value("content_type"_L1).toString().startsWith("image"_L1))
            texts += u"[image]"_s; // it lies in a file of its own
    }
    texts.removeAll(QString());
    if (texts.isEmpty())
        texts += content.value("text"_L1).toString(); // code that was run
    return texts.join(u"\n\n"_s);
}

std::optional<Message::Role> roleOf(const QJsonObject &message)
{
    const QString role = message.value("author"_L1).toObject().value("role"_L1).toString();
    const bool hidden = message.value("metadata"_L1)
                            .toObject()
                            .value("is_visually_hidden_from_conversation"_L1)
                            .toBool();
    if (role == "user"_L1 && !hidden)
        return Message::Role::User;
    if (role == "assistant"_L1 && !hidden)
        return Message::Role::Assistant;
    return std::nullopt; // the program's own instructions, and what its tools answered
}

} // namespace

bool isChatGpt(const QJsonObject &object)
{
    return object.contains("mapping"_L1);
}

Result<ForeignConversation> chatGptConversation(const QJsonObject &object)
{
    const QJsonValue mapping = object.value("mapping"_L1);
    if (!mapping.isObject())
        return fail(ErrorKind::DamagedExport, u"a conversation without its messages"_s);
    ForeignConversation conversation;
    conversation.program = u"chatgpt"_s;
    conversation.id = object.value("conversation_id"_L1).toString();
    if (conversation.id.isEmpty())
        conversation.id = object.value("id"_L1).toString();
    conversation.title = object.value("title"_L1).toString();
    conversation.leaf = object.value("current_node"_L1).toString();
    conversation.archived = object.value("is_archived"_L1).toBool();
    conversation.createdAt = timeFromSeconds(object.value("create_time"_L1));
    conversation.updatedAt = timeFromSeconds(object.value("update_time"_L1));
    const QJsonObject nodes = mapping.toObject();
    for (auto node = nodes.constBegin(); node != nodes.constEnd(); ++node) {
        if (!node.value().isObject())
            return fail(ErrorKind::DamagedExport, u"a message of another type"_s);
        const QJsonObject message = node.value().toObject().value("message"_L1).toObject();
        ForeignMessage foreign;
        foreign.id = node.key();
        foreign.parent = node.value().toObject().value("parent"_L1).toString();
        foreign.role = roleOf(message);
        foreign.text = textOf(message.value("content"_L1).toObject());
        foreign.model = message.value("metadata"_L1).toObject().value("model_slug"_L1).toString();
        foreign.createdAt = timeFromSeconds(message.value("create_time"_L1));
        conversation.messages += foreign;
    }
    return conversation;
}

} // namespace dria
