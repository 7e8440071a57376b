#include "chat/history.h"

#include "markdown/parser.h"

#include <QHash>

#include <algorithm>

namespace dria {

namespace {

std::optional<ChatTurn> turnOf(const Message &message)
{
    if (message.role == Message::Role::User)
        return ChatTurn{ChatTurn::Role::User, message.text, {}};
    if (message.role == Message::Role::Assistant) {
        const QString text = markdown::withoutThinking(message.text).trimmed();
        if (!text.isEmpty())
            return ChatTurn{ChatTurn::Role::Assistant, text, {}};
    }
    return std::nullopt;
}

} // namespace

QList<ChatTurn> historyUpTo(const QUuid &last, const QList<Message> &messages,
                            const ChatParameters &parameters)
{
    QHash<QUuid, const Message *> byId;
    for (const Message &message : messages)
        byId.insert(message.id, &message);

    QList<ChatTurn> turns;
    for (QUuid id = last; !id.isNull();) {
        const Message *message = byId.take(id); // taken once: a cycle in a damaged tree ends here
        if (!message)
            break;
        if (auto turn = turnOf(*message))
            turns.append(*std::move(turn));
        id = message->parent;
    }
    if (!parameters.systemPrompt.trimmed().isEmpty())
        turns.append({ChatTurn::Role::System, parameters.systemPrompt, {}});
    std::ranges::reverse(turns);
    return turns;
}

} // namespace dria
