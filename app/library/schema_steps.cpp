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

// The search index, and what it has yet to take in. The words of search_document.h are made by the
// program and not by SQL, so triggers only note which rows changed: whoever writes a row, and
// however, the index learns of it in the same transaction, and the work itself waits until the
// library's thread has nothing better to do. `was` is the text the index holds, null for none: an
// index without content forgets a row only when told its words. Answers that are still being
// written are not in it. Rows that are older than the index are noted when it is first opened.
QStringList secondStep()
{
    // What begins with three letters is asked for as soon as they are typed, and without an index
    // of its own takes a third of a second in a million messages; with four it is a tenth of that.
    // To SQLite's tokenizer all that is not ASCII is a letter: words end at spaces, as written.
    const QString index = uR"(CREATE VIRTUAL TABLE %1 USING fts5(words, also, content = '',
            columnsize = 0, prefix = 3, tokenize = "ascii tokenchars '_'"))"_s;
    const QString changes = u"CREATE TABLE %1 (key INTEGER PRIMARY KEY, was TEXT)"_s;
    // Not ON CONFLICT: the rule of the statement that fires a trigger would replace it.
    const QString note = u"INSERT INTO %1 SELECT %2 WHERE NOT EXISTS "
                         "(SELECT 1 FROM %1 WHERE key = %3); END"_s;
    const auto noteMessage = [&](const QString &row, const QString &values) {
        return note.arg(u"message_word_changes"_s, values, row);
    };
    const auto noteTitle = [&](const QString &row, const QString &values) {
        return note.arg(u"title_word_changes"_s, values, row);
    };
    // The words of what was deleted are still to leave the file: see tendSearchIndex().
    const QString noteDeletion = u"INSERT INTO meta SELECT 'deleted', 1 WHERE NOT EXISTS "
                                 "(SELECT 1 FROM meta WHERE name = 'deleted'); "_s;
    return {
        index.arg(u"message_words"_s),
        changes.arg(u"message_word_changes"_s),
        uR"(CREATE TRIGGER message_added AFTER INSERT ON messages
            WHEN new.text <> '' AND new.state NOT IN (1, 2) BEGIN )"_s +
            noteMessage(u"new.key"_s, u"new.key, NULL"_s),
        uR"(CREATE TRIGGER message_changed AFTER UPDATE OF text, state ON messages
            WHEN old.text IS NOT new.text OR (old.state IN (1, 2)) <> (new.state IN (1, 2)) BEGIN )"_s +
            noteMessage(u"new.key"_s,
                        u"new.key, CASE WHEN old.state IN (1, 2) THEN NULL ELSE old.text END"_s),
        uR"(CREATE TRIGGER message_gone AFTER DELETE ON messages
            WHEN old.text <> '' AND old.state NOT IN (1, 2) BEGIN )"_s +
            noteDeletion + noteMessage(u"old.key"_s, u"old.key, old.text"_s),
        index.arg(u"title_words"_s),
        changes.arg(u"title_word_changes"_s),
        uR"(CREATE TRIGGER title_added AFTER INSERT ON conversations
            WHEN new.title <> '' BEGIN )"_s +
            noteTitle(u"new.key"_s, u"new.key, NULL"_s),
        uR"(CREATE TRIGGER title_changed AFTER UPDATE OF title ON conversations
            WHEN old.title IS NOT new.title BEGIN )"_s +
            noteTitle(u"new.key"_s, u"new.key, old.title"_s),
        uR"(CREATE TRIGGER title_gone AFTER DELETE ON conversations
            WHEN old.title <> '' BEGIN )"_s +
            noteDeletion + noteTitle(u"old.key"_s, u"old.key, old.title"_s),
    };
}

// A chat is opened by the outlines of its messages: they are read from this index alone, and no
// text with them.
QStringList thirdStep()
{
    return {u"DROP INDEX messages_of_conversation"_s, uR"(CREATE INDEX messages_of_conversation
                ON messages (conversation, id, parent, role, deleted_at))"_s};
}

// What answers took. It refers to chats by their ids only, and outlives them.
QStringList fourthStep()
{
    return {uR"(CREATE TABLE usage (
            key INTEGER PRIMARY KEY,
            id BLOB NOT NULL UNIQUE,
            account BLOB NOT NULL,
            conversation BLOB NOT NULL,
            message BLOB NOT NULL,
            model TEXT NOT NULL,
            node TEXT NOT NULL,
            prompt_tokens INTEGER,
            answer_tokens INTEGER,
            counted INTEGER NOT NULL,
            observed INTEGER,
            shared INTEGER NOT NULL,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL))"_s,
            u"CREATE INDEX usage_of_account ON usage (account, created_at, id)"_s};
}

// Rooms. Their messages are a copy of what the server has, and may be had again: what the person
// wrote and how far they read is not. Messages stand by time, then place, then key; a gap is noted
// at the message after it.
QStringList fifthStep()
{
    return {
        uR"(CREATE TABLE rooms (
            key INTEGER PRIMARY KEY,
            account BLOB NOT NULL,
            channel TEXT NOT NULL,
            own_author TEXT NOT NULL DEFAULT '',
            read_at INTEGER,
            read_place INTEGER,
            read_key INTEGER,
            reaches_start INTEGER NOT NULL DEFAULT 0,
            checked_at INTEGER,
            draft TEXT NOT NULL DEFAULT '',
            caret INTEGER NOT NULL DEFAULT 0,
            created_at INTEGER NOT NULL,
            UNIQUE (account, channel)))"_s,
        uR"(CREATE TABLE room_messages (
            key INTEGER PRIMARY KEY,
            room INTEGER NOT NULL REFERENCES rooms (key) ON DELETE CASCADE,
            id TEXT NOT NULL,
            at INTEGER NOT NULL,
            place INTEGER NOT NULL,
            has_time INTEGER NOT NULL,
            mention INTEGER NOT NULL,
            gap_before INTEGER NOT NULL DEFAULT 0,
            post BLOB,
            author TEXT NOT NULL,
            author_name TEXT NOT NULL,
            author_type TEXT NOT NULL,
            text TEXT NOT NULL,
            UNIQUE (room, id)))"_s,
        u"CREATE INDEX room_messages_in_order ON room_messages (room, at, place)"_s,
        uR"(CREATE INDEX room_gaps ON room_messages (room, at, place) WHERE gap_before = 1)"_s,
        uR"(CREATE INDEX room_mentions ON room_messages (room, at, place) WHERE mention = 1)"_s,
        uR"(CREATE TABLE room_posts (
            key INTEGER PRIMARY KEY,
            room INTEGER NOT NULL REFERENCES rooms (key) ON DELETE CASCADE,
            id BLOB NOT NULL UNIQUE,
            text TEXT NOT NULL,
            name TEXT NOT NULL,
            avatar TEXT NOT NULL,
            state INTEGER NOT NULL,
            message_id TEXT NOT NULL,
            error TEXT NOT NULL,
            detail TEXT NOT NULL,
            looks INTEGER NOT NULL,
            created_at INTEGER NOT NULL,
            sent_at INTEGER,
            since_at INTEGER NOT NULL,
            since_key INTEGER NOT NULL))"_s,
        u"CREATE INDEX posts_of_room ON room_posts (room)"_s,
        uR"(CREATE TABLE room_mutes (
            account BLOB NOT NULL,
            author TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            PRIMARY KEY (account, author)))"_s,
    };
}

// What was paid. Of an account at most one may be open, and no nonce is used twice: the file itself
// sees to it.
QStringList sixthStep()
{
    return {uR"(CREATE TABLE payments (
            key INTEGER PRIMARY KEY,
            id BLOB NOT NULL UNIQUE,
            account BLOB NOT NULL,
            gateway TEXT NOT NULL,
            network TEXT NOT NULL,
            payer TEXT NOT NULL,
            recipient TEXT NOT NULL,
            micros INTEGER NOT NULL,
            valid_after INTEGER NOT NULL,
            valid_before INTEGER NOT NULL,
            nonce TEXT NOT NULL,
            state INTEGER NOT NULL,
            tx_hash TEXT NOT NULL,
            added INTEGER,
            balance INTEGER,
            reason TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            sent_at INTEGER,
            updated_at INTEGER NOT NULL,
            UNIQUE (payer, nonce)))"_s,
            u"CREATE UNIQUE INDEX payments_open ON payments (account) WHERE state IN (0, 1, 2)"_s,
            u"CREATE INDEX payments_of_account ON payments (account, created_at, id)"_s,
            u"CREATE INDEX payments_of_gateway ON payments (gateway, created_at, id)"_s};
}

// The words of posts, kept as those of messages are: see the second step. Posts that are in the
// file already are noted here, and taken in when nothing else is to do.
QStringList seventhStep()
{
    const QString note = u"INSERT INTO post_word_changes SELECT %1 WHERE NOT EXISTS "
                         "(SELECT 1 FROM post_word_changes WHERE key = %2); END"_s;
    return {
        uR"(CREATE VIRTUAL TABLE post_words USING fts5(words, also, content = '',
            columnsize = 0, prefix = 3, tokenize = "ascii tokenchars '_'"))"_s,
        u"CREATE TABLE post_word_changes (key INTEGER PRIMARY KEY, was TEXT)"_s,
        uR"(CREATE TRIGGER post_added AFTER INSERT ON room_messages
            WHEN new.text <> '' BEGIN )"_s +
            note.arg(u"new.key, NULL"_s, u"new.key"_s),
        uR"(CREATE TRIGGER post_changed AFTER UPDATE OF text ON room_messages
            WHEN old.text IS NOT new.text BEGIN )"_s +
            note.arg(u"new.key, old.text"_s, u"new.key"_s),
        uR"(CREATE TRIGGER post_gone AFTER DELETE ON room_messages
            WHEN old.text <> '' BEGIN INSERT INTO meta SELECT 'deleted', 1 WHERE NOT EXISTS
                (SELECT 1 FROM meta WHERE name = 'deleted'); )"_s +
            note.arg(u"old.key, old.text"_s, u"old.key"_s),
        u"INSERT INTO post_word_changes SELECT key, NULL FROM room_messages WHERE text <> ''"_s,
    };
}

} // namespace

const QList<QStringList> &schemaSteps()
{
    static const QList<QStringList> steps{firstStep(), secondStep(), thirdStep(),  fourthStep(),
                                          fifthStep(), sixthStep(),  seventhStep()};
    return steps;
}

} // namespace dria
