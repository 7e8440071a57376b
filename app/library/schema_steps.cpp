#include "library/schema_steps.h"

using namespace Qt::StringLiterals;

namespace dria {

namespace {

// Ids are UUIDv7 as 16 bytes, times are milliseconds since 1970 UTC. Rows that two machines may
// both have are known by their id and carry updated_at: the newer one wins. Keys are this file's
// own: they join tables, and never leave it. What may arrive in any order from elsewhere (parents,
// folders) is joined by id and not by a foreign key. Deleted rows keep deleted_at until the trash
// is emptied; from then on only their tombstone is left.
QStringList firstStep()
{
    return {
        uR"(CREATE TABLE meta (
            name TEXT NOT NULL PRIMARY KEY,
            value))"_s,
        uR"(CREATE TABLE conversations (
            key INTEGER PRIMARY KEY,
            id BLOB NOT NULL UNIQUE,
            account BLOB,
            title TEXT NOT NULL,
            model TEXT NOT NULL,
            folder BLOB,
            pinned INTEGER NOT NULL DEFAULT 0,
            archived INTEGER NOT NULL DEFAULT 0,
            leaf BLOB,
            parameters TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            active_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            deleted_at INTEGER))"_s,
        uR"(CREATE INDEX conversations_by_activity ON conversations (active_at, id)
            WHERE deleted_at IS NULL)"_s,
        u"CREATE INDEX conversations_untitled ON conversations (key) WHERE title = ''"_s,
        uR"(CREATE INDEX conversations_in_trash ON conversations (deleted_at)
            WHERE deleted_at IS NOT NULL)"_s,
        uR"(CREATE TABLE messages (
            key INTEGER PRIMARY KEY,
            id BLOB NOT NULL UNIQUE,
            conversation INTEGER NOT NULL REFERENCES conversations (key) ON DELETE CASCADE,
            parent BLOB,
            account BLOB,
            role INTEGER NOT NULL,
            state INTEGER NOT NULL,
            model TEXT NOT NULL,
            text TEXT NOT NULL,
            reasoning TEXT NOT NULL,
            details TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            deleted_at INTEGER))"_s,
        u"CREATE INDEX messages_of_conversation ON messages (conversation, id)"_s,
        u"CREATE INDEX messages_unfinished ON messages (state) WHERE state IN (1, 2)"_s,
        uR"(CREATE INDEX messages_in_trash ON messages (deleted_at)
            WHERE deleted_at IS NOT NULL)"_s,
        // Text of answers that are still coming; goes into messages when they end.
        uR"(CREATE TABLE journal (
            key INTEGER PRIMARY KEY,
            message INTEGER NOT NULL REFERENCES messages (key) ON DELETE CASCADE,
            text TEXT NOT NULL,
            reasoning TEXT NOT NULL))"_s,
        u"CREATE INDEX journal_of_message ON journal (message)"_s,
        uR"(CREATE TABLE drafts (
            conversation INTEGER PRIMARY KEY REFERENCES conversations (key) ON DELETE CASCADE,
            text TEXT NOT NULL,
            caret INTEGER NOT NULL,
            updated_at INTEGER NOT NULL))"_s,
        uR"(CREATE TABLE attachments (
            key INTEGER PRIMARY KEY,
            sha256 BLOB NOT NULL UNIQUE,
            type TEXT NOT NULL,
            bytes BLOB NOT NULL,
            created_at INTEGER NOT NULL))"_s,
        uR"(CREATE TABLE message_attachments (
            message INTEGER NOT NULL REFERENCES messages (key) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            attachment INTEGER NOT NULL REFERENCES attachments (key),
            name TEXT NOT NULL,
            PRIMARY KEY (message, position)))"_s,
        u"CREATE INDEX messages_with_attachment ON message_attachments (attachment)"_s,
        uR"(CREATE TABLE draft_attachments (
            conversation INTEGER NOT NULL REFERENCES conversations (key) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            attachment INTEGER NOT NULL REFERENCES attachments (key),
            name TEXT NOT NULL,
            PRIMARY KEY (conversation, position)))"_s,
        u"CREATE INDEX drafts_with_attachment ON draft_attachments (attachment)"_s,
        uR"(CREATE TABLE folders (
            key INTEGER PRIMARY KEY,
            id BLOB NOT NULL UNIQUE,
            parent BLOB,
            name TEXT NOT NULL,
            position REAL NOT NULL,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            deleted_at INTEGER))"_s,
        uR"(CREATE TABLE tags (
            key INTEGER PRIMARY KEY,
            id BLOB NOT NULL UNIQUE,
            name TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            deleted_at INTEGER))"_s,
        uR"(CREATE TABLE conversation_tags (
            conversation INTEGER NOT NULL REFERENCES conversations (key) ON DELETE CASCADE,
            tag INTEGER NOT NULL REFERENCES tags (key) ON DELETE CASCADE,
            updated_at INTEGER NOT NULL,
            deleted_at INTEGER,
            PRIMARY KEY (conversation, tag)))"_s,
        u"CREATE INDEX conversations_with_tag ON conversation_tags (tag)"_s,
        uR"(CREATE TABLE tombstones (
            id BLOB NOT NULL PRIMARY KEY,
            deleted_at INTEGER NOT NULL))"_s,
        u"INSERT INTO meta (name, value) VALUES ('library', randomblob(16))"_s,
    };
}

} // namespace

const QList<QStringList> &schemaSteps()
{
    static const QList<QStringList> steps{firstStep()};
    return steps;
}

} // namespace dria
