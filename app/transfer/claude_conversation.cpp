// Claude's export: messages in a row, each with its parent in newer files.

#include "transfer/foreign_conversation.h"
#include "transfer/json_text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

/// As code, whatever stands in it.
QString fenced(const QString &text)
{
    QString fence = u"```"_s;
    while (text.contains(fence))
        fence += u'`';
    return fence + u'\n' + text + u'\n' + fence;
}

void takeContent(const QJsonObject &message, ForeignMessage &foreign)
{
    QStringList texts;
    for (const QJsonValue &value : message.value("content"_L1).toArray()) {
        const QJsonObject block = value.toObject();
        const QString type = block.value("type"_L1).toString();
        if (type == "text"_L1) {
            texts += block.value("text"_L1).toString();
        } else if (type == "thinking"_L1) {
            foreign.reasoning += block.value("thinking"_L1).toString();
        } else if (type == "tool_use"_L1) {
            const QString made = block.value("input"_L1).toObject().value("content"_L1).toString();
            if (!made.isEmpty())
                texts += fenced(made);
        }
    }
    texts.removeAll(QString());
    if (texts.isEmpty())
        texts += message.value("text"_L1).toString();
    for (const QJsonValue &value : message.value("attachments"_L1).toArray()) {
        const QString text = value.toObject().value("extracted_content"_L1).toString();
        if (!text.isEmpty())
            texts += value.toObject().value("file_name"_L1).toString() + u"\n\n"_s + fenced(text);
    }
    foreign.text = texts.join(u"\n\n"_s);
}

} // namespace

bool isClaude(const QJsonObject &object)
{
    return object.contains("chat_messages"_L1);
}

Result<ForeignConversation> claudeConversation(const QJsonObject &object)
{
    const QJsonValue messages = object.value("chat_messages"_L1);
    if (!messages.isArray())
        return fail(ErrorKind::DamagedExport, u"a conversation without its messages"_s);
    ForeignConversation conversation;
    conversation.program = u"claude"_s;
    conversation.id = object.value("uuid"_L1).toString();
    conversation.title = object.value("name"_L1).toString();
    conversation.leaf = object.value("current_leaf_message_uuid"_L1).toString();
    conversation.createdAt = timeFromJson(object.value("created_at"_L1));
    conversation.updatedAt = timeFromJson(object.value("updated_at"_L1));
    QString before;
    for (const QJsonValue &value : messages.toArray()) {
        if (!value.isObject())
            return fail(ErrorKind::DamagedExport, u"a message of another type"_s);
        const QJsonObject message = value.toObject();
        ForeignMessage foreign;
        foreign.id = message.value("uuid"_L1).toString();
        const QJsonValue parent = message.value("parent_message_uuid"_L1);
        foreign.parent = parent.isString() ? parent.toString() : before;
        before = foreign.id;
        const QString sender = message.value("sender"_L1).toString();
        if (sender == "human"_L1)
            foreign.role = Message::Role::User;
        else if (sender == "assistant"_L1)
            foreign.role = Message::Role::Assistant;
        takeContent(message, foreign);
        foreign.model = object.value("model"_L1).toString();
        foreign.createdAt = timeFromJson(message.value("created_at"_L1));
        conversation.messages += foreign;
    }
    return conversation;
}

} // namespace dria
