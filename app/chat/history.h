#pragma once
// From the messages of a conversation to what is sent.

#include "api/chat_request.h"
#include "library/conversation_record.h"
#include "library/message.h"

#include <QHash>
#include <QList>

namespace dria {

/// The turns of messages that follow one another. Empty and failed answers are left out, and all
/// thinking. The system prompt comes first when there is one. Of the files that prompts carry go
/// those whose bytes are here, by their hash; for another a line says so.
[[nodiscard]] QList<ChatTurn> historyOf(const QList<Message> &messages,
                                        const ChatParameters &parameters,
                                        const QHash<QByteArray, QByteArray> &files = {});

} // namespace dria
