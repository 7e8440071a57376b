#pragma once
// A search, and what it found: a page at a time, the newest first.

#include "library/message.h"
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
};

struct SearchRequest
{
    QString text = {}; ///< see library/search_query.h
    SearchFilter filter = {};
    qint64 after = 0; ///< SearchPage::next of the page before; 0 for the first
    int limit = 50;   ///< messages; titles come above it
    /// A page that is not full by then is handed out as it is.
    std::chrono::milliseconds patience{60};
};

struct SearchHit
{
    QUuid message; ///< null: the title of the conversation is what was found
    QUuid conversation;
    QString title;
    Snippet snippet; ///< of the message, or the title
    Message::Role role = Message::Role::User;
    QString model;
    QDateTime when; ///< UTC: when the message was made, or the conversation used last
};

struct SearchPage
{
    /// Titles first, then messages. The newest first within each page; pages follow the order in
    /// which messages came into the library, which differs where a history was imported.
    QList<SearchHit> hits;
    qint64 next = 0;             ///< where the next page begins; 0: this was the last
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
