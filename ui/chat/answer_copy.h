#pragma once
// What "copy the last answer" and "copy the last code" take from a conversation.

#include "library/message.h"

#include <QList>

namespace dria {

/// The last answer with text, without its thinking; empty when there is none.
[[nodiscard]] QString lastAnswer(const QList<Message> &messages);

/// The last block of code in the last answer that has one, as it is shown; empty when there is
/// none.
[[nodiscard]] QString lastCode(const QList<Message> &messages);

} // namespace dria
