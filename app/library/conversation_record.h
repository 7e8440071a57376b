#pragma once
// A conversation without its messages, as it is kept.

#include "library/attached_file.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

#include <algorithm>
#include <optional>

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
    QUuid folder; ///< null: in none
    QUuid leaf;   ///< the message that was added last to the branch that is shown
    bool pinned = false;
    bool archived = false;
    QList<QUuid> tags;   ///< in the order they were made in; ones that are not there are none
    QDateTime createdAt; ///< UTC
    QDateTime activeAt;  ///< UTC, of the last prompt or answer: what lists are ordered by
    QDateTime updatedAt; ///< UTC, of the last change of this record
    friend bool operator==(const ConversationRecord &, const ConversationRecord &) = default;
};

/// Where the person put a conversation.
struct Filing
{
    QUuid folder; ///< null: in none
    bool pinned = false;
    bool archived = false;
    QList<QUuid> tags = {}; ///< in the order they were made in
    friend bool operator==(const Filing &, const Filing &) = default;
};

/// What is to change of where conversations are filed; what is not set stays as it is.
struct FilingChange
{
    std::optional<QUuid> folder = std::nullopt;
    std::optional<bool> pinned = std::nullopt;
    std::optional<bool> archived = std::nullopt;
    QList<QUuid> tagged = {};   ///< tags that are given
    QList<QUuid> untagged = {}; ///< tags that are taken

    void applyTo(Filing &filing) const
    {
        for (const QUuid &tag : tagged) {
            if (!filing.tags.contains(tag))
                filing.tags += tag;
        }
        filing.tags.removeIf([this](const QUuid &tag) { return untagged.contains(tag); });
        std::ranges::sort(filing.tags, {}, &QUuid::toRfc4122);
        filing.folder = folder.value_or(filing.folder);
        filing.pinned = pinned.value_or(filing.pinned);
        filing.archived = archived.value_or(filing.archived);
    }
};

/// What a list of conversations needs of each. Small: there may be a hundred thousand.
struct ConversationSummary
{
    QUuid id;
    QUuid account;
    QString title;
    QDateTime activeAt; ///< UTC
    Filing filing = {};
    friend bool operator==(const ConversationSummary &, const ConversationSummary &) = default;
};

/// A conversation that was deleted, and can be brought back.
struct TrashedConversation
{
    ConversationSummary summary;
    QDateTime deletedAt; ///< UTC
};

[[nodiscard]] inline ConversationSummary summaryOf(const ConversationRecord &record)
{
    return {record.id,
            record.account,
            record.title,
            record.activeAt,
            {record.folder, record.pinned, record.archived, record.tags}};
}

/// What was typed and not sent.
struct Draft
{
    QString text;
    int caret = 0; ///< where the cursor stands, in UTF-16 units
    QList<AttachedFile> files = {};

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && files.isEmpty(); }
    friend bool operator==(const Draft &, const Draft &) = default;
};

} // namespace dria
