#pragma once
// A conversation without its messages, as it is kept.

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace dria {

/// What is sent with every prompt of a conversation; the defaults are the API's documented ones.
struct ChatParameters
{
    QString systemPrompt;
    double temperature = 0.7;
    int maxTokens = 2048;
    int timeoutSecs = 120;
    friend bool operator==(const ChatParameters &, const ChatParameters &) = default;
};

struct ConversationRecord
{
    QUuid id;
    QUuid account; ///< who answers now; each message names who answered it
    QString title; ///< empty until the first prompt
    QString model; ///< who is asked next
    ChatParameters parameters;
    QDateTime createdAt; ///< UTC
    QDateTime updatedAt; ///< UTC
    friend bool operator==(const ConversationRecord &, const ConversationRecord &) = default;
};

} // namespace dria
