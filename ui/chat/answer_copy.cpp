#include "ui/chat/answer_copy.h"

#include "markdown/parser.h"
#include "ui/timeline/hidden_text.h"

#include <algorithm>

namespace dria {

QString lastAnswer(const QList<Message> &messages)
{
    for (auto message = messages.crbegin(); message != messages.crend(); ++message) {
        if (message->role != Message::Role::Assistant)
            continue;
        const QString text = markdown::withoutThinking(message->text).trimmed();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

LastCode lastCode(const QList<Message> &messages)
{
    for (auto message = messages.crbegin(); message != messages.crend(); ++message) {
        if (message->role != Message::Role::Assistant || message->text.isEmpty())
            continue;
        const QList<markdown::Block> blocks = markdown::parse(message->text);
        const auto code = std::find_if(blocks.crbegin(), blocks.crend(), [](const auto &block) {
            return block.kind == markdown::Block::Kind::Code;
        });
        if (code == blocks.crend())
            continue;
        const QString text = timeline::withoutHidden(code->content.text);
        return {text, text != code->content.text};
    }
    return {};
}

} // namespace dria
