#include "transfer/message_json.h"

#include "library/message_details.h"
#include "transfer/json_text.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

// The names stand in files: they may be added to, and never change.
constexpr std::array roleNames{
    std::pair{Message::Role::User, "user"_L1},
    std::pair{Message::Role::Assistant, "assistant"_L1},
    std::pair{Message::Role::ModelChange, "modelChange"_L1},
};
constexpr std::array stateNames{
    std::pair{Message::State::Complete, "complete"_L1},
    std::pair{Message::State::Stopped, "stopped"_L1},
    std::pair{Message::State::Interrupted, "interrupted"_L1},
    std::pair{Message::State::Failed, "failed"_L1},
};

template<typename T, size_t N>
using Names = std::array<std::pair<T, QLatin1StringView>, N>;

template<typename T, size_t N>
QString nameOf(const Names<T, N> &names, T value)
{
    const auto found = std::ranges::find(names, value, &std::pair<T, QLatin1StringView>::first);
    return found == names.end() ? QString() : QString(found->second);
}

template<typename T, size_t N>
std::optional<T> valueOf(const Names<T, N> &names, const QJsonValue &name)
{
    const QString text = name.toString();
    const auto found =
        std::ranges::find_if(names, [&text](const auto &entry) { return entry.second == text; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

void put(QJsonObject &object, QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

/// A member that may be missing, but not of another type.
bool isTextOrMissing(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    return std::ranges::all_of(names, [&object](QLatin1StringView name) {
        const QJsonValue value = object.value(name);
        return value.isString() || value.isUndefined();
    });
}

tl::unexpected<Error> wrong(const QString &what)
{
    return fail(ErrorKind::DamagedExport, what);
}

} // namespace

QString jsonId(const QUuid &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

QUuid idFrom(const QJsonValue &value)
{
    return QUuid::fromString(value.toString());
}

QJsonObject messageJson(const Message &message)
{
    QJsonObject object{{u"id"_s, jsonId(message.id)},
                       {u"conversation"_s, jsonId(message.conversation)},
                       {u"role"_s, nameOf(roleNames, message.role)},
                       {u"state"_s, nameOf(stateNames, message.state)},
                       {u"text"_s, message.text},
                       {u"createdAt"_s, jsonTime(message.createdAt)},
                       {u"updatedAt"_s, jsonTime(message.updatedAt)}};
    put(object, "parent"_L1, jsonId(message.parent));
    put(object, "account"_L1, jsonId(message.account));
    put(object, "model"_L1, message.model);
    put(object, "reasoning"_L1, message.reasoning);
    const QJsonObject details = QJsonDocument::fromJson(detailsOf(message).toUtf8()).object();
    if (!details.isEmpty())
        object.insert("details"_L1, details);
    return object;
}

Result<Message> messageFrom(const QJsonObject &object)
{
    Message message;
    message.id = idFrom(object.value("id"_L1));
    message.conversation = idFrom(object.value("conversation"_L1));
    const auto role = valueOf(roleNames, object.value("role"_L1));
    const auto state = valueOf(stateNames, object.value("state"_L1));
    message.createdAt = timeFromJson(object.value("createdAt"_L1));
    message.updatedAt = timeFromJson(object.value("updatedAt"_L1));
    const QJsonValue details = object.value("details"_L1);
    if (message.id.isNull() || message.conversation.isNull() || !role || !state ||
        !message.createdAt.isValid() || !message.updatedAt.isValid() ||
        !object.value("text"_L1).isString() || !(details.isObject() || details.isUndefined()) ||
        !isTextOrMissing(object, {"parent"_L1, "account"_L1, "model"_L1, "reasoning"_L1}))
        return wrong(u"a message lacks something, or has something of another type"_s);
    message.role = *role;
    message.state = *state;
    message.parent = idFrom(object.value("parent"_L1));
    message.account = idFrom(object.value("account"_L1));
    message.model = wholeCharacters(object.value("model"_L1).toString());
    message.text = wholeCharacters(object.value("text"_L1).toString());
    message.reasoning = wholeCharacters(object.value("reasoning"_L1).toString());
    if (details.isObject())
        setDetails(message, QString::fromUtf8(jsonLine(details.toObject())));
    return message;
}

QJsonObject conversationJson(const ConversationRecord &record)
{
    const QJsonObject parameters{{u"systemPrompt"_s, record.parameters.systemPrompt},
                                 {u"temperature"_s, record.parameters.temperature},
                                 {u"maxTokens"_s, record.parameters.maxTokens},
                                 {u"timeoutSecs"_s, record.parameters.timeoutSecs}};
    QJsonObject object{{u"id"_s, jsonId(record.id)},
                       {u"title"_s, record.title},
                       {u"parameters"_s, parameters},
                       {u"pinned"_s, record.pinned},
                       {u"archived"_s, record.archived},
                       {u"createdAt"_s, jsonTime(record.createdAt)},
                       {u"activeAt"_s, jsonTime(record.activeAt)},
                       {u"updatedAt"_s, jsonTime(record.updatedAt)}};
    put(object, "account"_L1, jsonId(record.account));
    put(object, "model"_L1, record.model);
    put(object, "folder"_L1, jsonId(record.folder));
    put(object, "leaf"_L1, jsonId(record.leaf));
    return object;
}

Result<ConversationRecord> conversationFrom(const QJsonObject &object)
{
    ConversationRecord record;
    record.id = idFrom(object.value("id"_L1));
    record.createdAt = timeFromJson(object.value("createdAt"_L1));
    record.activeAt = timeFromJson(object.value("activeAt"_L1));
    record.updatedAt = timeFromJson(object.value("updatedAt"_L1));
    const QJsonObject parameters = object.value("parameters"_L1).toObject();
    if (record.id.isNull() || !record.createdAt.isValid() || !record.activeAt.isValid() ||
        !record.updatedAt.isValid() || !object.value("parameters"_L1).isObject() ||
        !isTextOrMissing(object, {"title"_L1, "account"_L1, "model"_L1, "folder"_L1, "leaf"_L1}))
        return wrong(u"a conversation lacks something, or has something of another type"_s);
    record.title = wholeCharacters(object.value("title"_L1).toString());
    record.account = idFrom(object.value("account"_L1));
    record.model = wholeCharacters(object.value("model"_L1).toString());
    record.folder = idFrom(object.value("folder"_L1));
    record.leaf = idFrom(object.value("leaf"_L1));
    record.pinned = object.value("pinned"_L1).toBool();
    record.archived = object.value("archived"_L1).toBool();
    const ChatParameters usual;
    record.parameters = {wholeCharacters(parameters.value("systemPrompt"_L1).toString()),
                         parameters.value("temperature"_L1).toDouble(usual.temperature),
                         parameters.value("maxTokens"_L1).toInt(usual.maxTokens),
                         parameters.value("timeoutSecs"_L1).toInt(usual.timeoutSecs)};
    return record;
}

} // namespace dria
