#include "chat/history.h"

#include <QHash>

#include <algorithm>

namespace dria {

QString withoutThinking(const QString &text)
{
    static constexpr QLatin1String open{"<think>"};
    static constexpr QLatin1String close{"</think>"};

    QString rest = text;
    qsizetype firstClose = rest.indexOf(close);
    const qsizetype firstOpen = rest.indexOf(open);
    if (firstClose >= 0 && (firstOpen < 0 || firstClose < firstOpen))
        rest.remove(0, firstClose + close.size()); // the opening tag was part of the model's prompt

    for (qsizetype from = rest.indexOf(open); from >= 0; from = rest.indexOf(open, from)) {
        const qsizetype end = rest.indexOf(close, from);
        if (end < 0)
            rest.truncate(from);
        else
            rest.remove(from, end + close.size() - from);
    }
    return rest.trimmed();
}

namespace {

std::optional<ChatTurn> turnOf(const Message &message)
{
    if (message.role == Message::Role::User)
        return ChatTurn{ChatTurn::Role::User, message.text, {}};
    if (message.role == Message::Role::Assistant) {
        const QString text = withoutThinking(message.text);
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
