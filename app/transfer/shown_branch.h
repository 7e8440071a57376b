#pragma once
// The branch of a conversation that is shown, and who says what in it.

#include "core/result.h"
#include "library/conversation_record.h"
#include "library/message.h"

#include <QList>

namespace dria {

class Database;

/// From the first message to the leaf, with their files; all by id where the leaf is not there.
/// Without notes of the program's.
[[nodiscard]] Result<QList<Message>> shownBranch(Database &library,
                                                 const ConversationRecord &record);

/// Names what a message carries, translated; empty where it carries nothing.
[[nodiscard]] QString attachedLine(const Message &message);
/// For the heading of a message, translated.
[[nodiscard]] QString speakerOf(const Message &message);
[[nodiscard]] QString shownTitle(const ConversationRecord &record);

} // namespace dria
