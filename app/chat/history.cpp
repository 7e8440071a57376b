#include "chat/history.h"

#include "chat/quoted_file.h"
#include "markdown/parser.h"

namespace dria {

namespace {

using Files = QHash<QByteArray, QByteArray>;

ChatTurn promptOf(const Message &message, const Files &files)
{
    ChatTurn turn{ChatTurn::Role::User, {}, {}};
    QStringList parts;
    for (const AttachedFile &file : message.files) {
        const auto bytes = files.constFind(file.sha256);
        if (bytes == files.cend())
            parts += QStringLiteral("[The file %1 is left out: the request would be too large.]")
                         .arg(file.name.simplified());
        else if (file.isPicture())
            turn.images.append({file.type, *bytes});
        else
            parts += quotedFile(file.name, QString::fromUtf8(*bytes));
    }
    if (parts.isEmpty() || !message.text.trimmed().isEmpty())
        parts += message.text;
    turn.text = parts.join(QStringLiteral("\n\n"));
    return turn;
}

std::optional<ChatTurn> turnOf(const Message &message, const Files &files)
{
    if (message.role == Message::Role::User)
        return promptOf(message, files);
    if (message.role == Message::Role::Assistant) {
        const QString text = markdown::withoutThinking(message.text).trimmed();
        if (!text.isEmpty())
            return ChatTurn{ChatTurn::Role::Assistant, text, {}};
    }
    return std::nullopt;
}

} // namespace

QList<ChatTurn> historyOf(const QList<Message> &messages, const ChatParameters &parameters,
                          const Files &files)
{
    QList<ChatTurn> turns;
    if (!parameters.systemPrompt.trimmed().isEmpty())
        turns.append({ChatTurn::Role::System, parameters.systemPrompt, {}});
    for (const Message &message : messages) {
        if (auto turn = turnOf(message, files))
            turns.append(*std::move(turn));
    }
    return turns;
}

} // namespace dria
