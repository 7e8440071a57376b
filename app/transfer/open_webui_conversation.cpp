// Open WebUI's export: a history of messages by id, each with its parent.

#include "transfer/foreign_conversation.h"
#include "transfer/json_text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

/// It writes seconds, and in some places milliseconds.
QDateTime timeOf(const QJsonValue &value)
{
    constexpr double secondsOfYear5000 = 95'617'584'000;
    const double number = value.toDouble(-1);
    return timeFromSeconds(number > secondsOfYear5000 ? QJsonValue(number / 1000) : value);
}

QString textOf(const QJsonValue &content)
{
    if (content.isString())
        return content.toString();
    QStringList texts;
    for (const QJsonValue &part : content.toArray())
        texts += part.toObject().value("text"_L1).toString();
    texts.removeAll(QString());
    return texts.join(u"\n\n"_s);
}

} // namespace

bool isOpenWebUi(const QJsonObject &object)
{
    return object.value("chat"_L1).toObject().contains("history"_L1);
}

Result<ForeignConversation> openWebUiConversation(const QJsonObject &object)
{
    const QJsonObject chat = object.value("chat"_L1).toObject();
    const QJsonObject history = chat.value("history"_L1).toObject();
    const QJsonValue messages = history.value("messages"_L1);
    if (!messages.isObject())
        return fail(ErrorKind::DamagedExport, u"a conversation without its messages"_s);
    ForeignConversation conversation;
    conversation.program = u"open-webui"_s;
    conversation.id = object.value("id"_L1).toString();
    conversation.title = object.value("title"_L1).toString();
    if (conversation.title.isEmpty())
        conversation.title = chat.value("title"_L1).toString();
    conversation.leaf = history.value("currentId"_L1).toString();
    conversation.archived = object.value("archived"_L1).toBool();
    conversation.pinned = object.value("pinned"_L1).toBool();
    conversation.createdAt = timeOf(object.value("created_at"_L1));
    conversation.updatedAt = timeOf(object.value("updated_at"_L1));
    const QJsonObject nodes = messages.toObject();
    for (auto node = nodes.constBegin(); node != nodes.constEnd(); ++node) {
        if (!node.value().isObject())
            return fail(ErrorKind::DamagedExport, u"a message of another type"_s);
        const QJsonObject message = node.value().toObject();
        ForeignMessage foreign;
        foreign.id = node.key();
        foreign.parent = message.value("parentId"_L1).toString();
        const QString role = message.value("role"_L1).toString();
        if (role == "user"_L1)
            foreign.role = Message::Role::User;
        else if (role == "assistant"_L1)
            foreign.role = Message::Role::Assistant;
        foreign.text = textOf(message.value("content"_L1));
        foreign.model = message.value("model"_L1).toString();
        foreign.createdAt = timeOf(message.value("timestamp"_L1));
        conversation.messages += foreign;
    }
    return conversation;
}

} // namespace dria
