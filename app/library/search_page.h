#pragma once
// A search, and what it found: a page at a time, the newest first.

#include "library/message.h"
#include "library/room.h"
#include "library/search_match.h"

#include <QMetaType>

#include <chrono>
#include <optional>

namespace dria {

struct SearchFilter
{
    std::optional<Message::Role> role = {};
    QString model = {};   ///< as asked; empty: any
    QUuid folder = {};    ///< with those inside it; null: everywhere
    QString tag = {};     ///< the name of one of the conversation's; empty: any or none
    QDateTime from = {};  ///< null: no limit
    QDateTime to = {};    ///< not included; null: no limit
    bool hasCode = false; ///< a block of it
    friend bool operator==(const SearchFilter &, const SearchFilter &) = default;

    /// Whether it asks for what only messages have.
    [[nodiscard]] bool isAboutMessages() const { return role || hasCode || !model.isEmpty(); }
    /// Whether it asks for what only chats have.
    [[nodiscard]] bool isAboutChats() const
    {
        return isAboutMessages() || !folder.isNull() || !tag.isEmpty();
    }
};

struct SearchRequest
{
    QString text = {}; ///< see library/search_query.h
    SearchFilter filter = {};
    QUuid account = {};   ///< whose rooms are searched too; null: no rooms
    qint64 after = 0;     ///< SearchPage::next of the page before; 0 for the first
    qint64 afterPost = 0; ///< SearchPage::nextPost of the page before
    int limit = 50;       ///< messages, and as many posts; titles come above it
    /// Messages that are not all there by then are handed out as they are; and so are posts.
    std::chrono::milliseconds patience{60};
};

/// A post in a room, as strangers wrote it.
struct FoundPost
{
    QString channel;
    RoomPlace place;
    QString author; ///< wallet address or Discord user id
    QString authorName;
};

struct SearchHit
{
    std::optional<FoundPost> post; ///< then there is no conversation
    QUuid message;                 ///< null: the title of the conversation is what was found
    QUuid conversation;
    QString title;
    Snippet snippet; ///< of the message, or the title
    Message::Role role = Message::Role::User;
    QString model;
    QDateTime when; ///< UTC: when the message was made, or the conversation used last
};

struct SearchPage
{
    /// Titles first, then messages and posts. The newest first within each page; pages follow the
    /// order in which these came into the library, which differs where a history was imported.
    QList<SearchHit> hits;
    qint64 next = 0;             ///< where the next page begins; 0: this was the last
    qint64 nextPost = 0;         ///< the same of posts; 0 only with the other
    bool isIndexComplete = true; ///< false while older messages are still being taken in
};

/// What a filter can choose from.
struct SearchChoices
{
    struct Folder
    {
        QUuid id;
        QString name;
    };
    QStringList models;
    QList<Folder> folders;
    QStringList tags; ///< each name once
};

} // namespace dria
