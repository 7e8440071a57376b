#pragma once
// A conversation as another program exports it, and what becomes of it here.

#include "core/result.h"
#include "library/conversation_record.h"
#include "library/message.h"

#include <QJsonObject>
#include <QList>

namespace dria {

struct ForeignMessage
{
    QString id;
    QString parent;                    ///< empty, or one that is not there: the first of a branch
    std::optional<Message::Role> role; ///< nothing: not kept, its children go to its parent
    QString text;
    QString reasoning;
    QString model;
    QDateTime createdAt; ///< invalid where the file does not say
};

struct ForeignConversation
{
    QString program; ///< part of what ids are made of: it never changes
    QString id;
    QString title;
    QString leaf; ///< the message that was shown last
    bool archived = false;
    bool pinned = false;
    QDateTime createdAt;
    QDateTime updatedAt;
    QList<ForeignMessage> messages; ///< in any order
};

struct OwnConversation
{
    ConversationRecord record;
    QList<Message> messages; ///< parents before their children, by id
};

/// Ids come from those in the file and from its times, so the same conversation gets the same ones
/// each time, and they sort as those made here do. Circles of parents are cut open; nothing with
/// text is left out. `account` is who will answer when the chat goes on.
[[nodiscard]] OwnConversation ownConversation(const ForeignConversation &foreign,
                                              const QUuid &account);

// One conversation of an export; each fails with DamagedExport for what is not of its shape.
[[nodiscard]] bool isChatGpt(const QJsonObject &object);
[[nodiscard]] Result<ForeignConversation> chatGptConversation(const QJsonObject &object);
[[nodiscard]] bool isClaude(const QJsonObject &object);
[[nodiscard]] Result<ForeignConversation> claudeConversation(const QJsonObject &object);
[[nodiscard]] bool isOpenWebUi(const QJsonObject &object);
[[nodiscard]] Result<ForeignConversation> openWebUiConversation(const QJsonObject &object);

} // namespace dria
