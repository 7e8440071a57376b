#pragma once
// A message of a conversation, as it is kept: one node of a tree.

#include "core/error.h"
#include "core/token_usage.h"
#include "library/attached_file.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

#include <chrono>
#include <optional>

namespace dria {

struct Message
{
    enum class Role {
        User,
        Assistant,
        ModelChange, ///< the program's note: from here on another model answers (model holds its
                     ///< id)
    };
    enum class State {
        Complete,
        Waiting, ///< asked, nothing came yet
        Streaming,
        Stopped,     ///< by the person; text is what had come
        Interrupted, ///< the line or a limit ended it; text is what had come
        Failed,      ///< nothing came; error says why
    };

    QUuid id;
    QUuid parent; ///< null for the first
    QUuid conversation;
    QUuid account; ///< who answered, or was asked to
    Role role = Role::User;
    State state = State::Complete;

    QString text;              ///< as typed or as it arrived, <think> included
    QString reasoning;         ///< thinking that came in a field of its own
    QList<AttachedFile> files; ///< that a prompt carries, in its order

    QString model;         ///< as asked
    QString reportedModel; ///< as the server says
    QString nodeId;
    QString requestId;
    QString finishReason;
    TokenUsage usage;
    int maxTokens = 0;                 ///< the limit that was sent
    std::optional<double> temperature; ///< as sent, where it was varied for another answer
    int textDeltas = 0; ///< pieces of text received: about one a token, where usage says nothing
    std::optional<std::chrono::milliseconds> toFirstToken;
    std::optional<std::chrono::milliseconds> thinkingTime;
    std::optional<std::chrono::milliseconds> duration;
    std::optional<Error> error;

    QDateTime createdAt; ///< UTC
    QDateTime updatedAt; ///< UTC
    friend bool operator==(const Message &, const Message &) = default;
};

} // namespace dria
