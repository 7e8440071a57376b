#pragma once
// What "copy the last answer" and "copy the last code" take from a conversation.

#include "library/message.h"

#include <QList>

namespace dria {

/// The last answer with text, without its thinking; empty when there is none.
[[nodiscard]] QString lastAnswer(const QList<Message> &messages);

struct LastCode
{
    QString text;         ///< without its hidden characters, as Copy code takes it
    bool changed = false; ///< there were some
};

/// The last block of code in the last answer that has one; empty when there is none.
[[nodiscard]] LastCode lastCode(const QList<Message> &messages);

} // namespace dria
