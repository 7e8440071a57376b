#pragma once
// Conversations and messages as they stand in our own JSON; export_json.md has its form.

#include "core/result.h"
#include "library/conversation_record.h"
#include "library/message.h"

#include <QJsonObject>

namespace dria {

[[nodiscard]] QJsonObject messageJson(const Message &message);
/// Fails with DamagedExport where a member is missing or of another type.
[[nodiscard]] Result<Message> messageFrom(const QJsonObject &object);

[[nodiscard]] QJsonObject conversationJson(const ConversationRecord &record);
/// The same.
[[nodiscard]] Result<ConversationRecord> conversationFrom(const QJsonObject &object);

/// Empty for the null id.
[[nodiscard]] QString jsonId(const QUuid &id);
/// Null where it is none.
[[nodiscard]] QUuid idFrom(const QJsonValue &value);

} // namespace dria
