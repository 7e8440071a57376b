#pragma once
// One JSON chunk of a chat stream, or a whole chat answer, read as leniently as the API is
// documented.

#include "core/token_usage.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace dria {

/// What one chunk adds. Absent members are empty. Of several choices index 0 is the answer.
struct ChatChunk
{
    QString text;
    QString reasoning;
    QString id;
    QString model;
    QString nodeId;
    QString finishReason;
    TokenUsage usage;
    std::optional<QString> error; ///< the server's words; the stream has failed
    bool hasAnswer = false;       ///< there was a choice at all, if only an empty one
    friend bool operator==(const ChatChunk &, const ChatChunk &) = default;
};

/// Nothing when the bytes are not a JSON object. Damaged UTF-8 costs only the damaged characters.
[[nodiscard]] std::optional<ChatChunk> readChatChunk(const QByteArray &json);

} // namespace dria
