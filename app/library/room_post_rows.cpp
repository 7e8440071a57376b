#include "library/room_post_rows.h"

#include "library/database.h"
#include "library/statement.h"
#include "library/transaction.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

/// The server's clock against its own: a message may be dated before one that was there earlier.
constexpr qint64 slackMs = 2 * 60 * 1000;

QString postedWords(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

/// The message that a post became, by the id that the server told.
Result<std::optional<qint64>> findById(Database &database, qint64 room, const RoomPost &post)
{
    Statement row(database, u"SELECT key FROM room_messages WHERE room = ? "
                            "AND id = CAST(? AS TEXT)"_s);
    if (auto done = row.bind(room).bindUtf8(post.messageId).run(); !done)
        return fail(std::move(done).error());
    std::optional<qint64> key;
    if (row.next())
        key = row.number(0);
    if (auto done = row.outcome(); !done)
        return fail(std::move(done).error());
    return key;
}

/// The same by who wrote it, its words and its time: none that was there when it was sent.
Result<std::optional<qint64>> findByWords(Database &database, qint64 room, const RoomPost &post,
                                          const QString &author)
{
    Statement rows(database, uR"(SELECT key, CAST(text AS BLOB), CAST(author AS BLOB)
        FROM room_messages WHERE room = ? AND at >= ? AND key > ? AND post IS NULL
            AND author_type = 'api' ORDER BY at, place)"_s);
    if (auto done = rows.bind(room).bind(post.sinceAt - slackMs).bind(post.sinceKey).run(); !done)
        return fail(std::move(done).error());
    std::optional<qint64> key;
    while (!key && rows.next()) {
        const bool isOwn =
            author.isEmpty() || rows.utf8(2).compare(author, Qt::CaseInsensitive) == 0;
        if (isOwn && postedWords(rows.utf8(1)) == postedWords(post.text))
            key = rows.number(0);
    }
    if (auto done = rows.outcome(); !done)
        return fail(std::move(done).error());
    return key;
}

Result<void> claim(Database &database, qint64 message, const QUuid &post)
{
    Statement mark(database, u"UPDATE room_messages SET post = ? WHERE key = ?"_s);
    if (auto done = mark.bind(post).bind(message).run(); !done)
        return done;
    return dropRoomPost(database, post);
}

} // namespace

Result<QList<RoomPost>> readRoomPosts(Database &database, qint64 room)
{
    Statement rows(database, uR"(SELECT id, CAST(text AS BLOB), CAST(name AS BLOB),
            CAST(avatar AS BLOB), state, CAST(message_id AS BLOB), error, CAST(detail AS BLOB),
            looks, created_at, sent_at, since_at, since_key
        FROM room_posts WHERE room = ? ORDER BY key)"_s);
    if (auto done = rows.bind(room).run(); !done)
        return fail(std::move(done).error());
    QList<RoomPost> posts;
    while (rows.next()) {
        RoomPost post;
        post.id = rows.id(0);
        post.text = rows.utf8(1);
        post.name = rows.utf8(2);
        post.avatar = rows.utf8(3);
        post.state = static_cast<RoomPost::State>(rows.number(4));
        post.messageId = rows.utf8(5);
        post.error = rows.text(6);
        post.errorDetail = rows.utf8(7);
        post.looks = static_cast<int>(rows.number(8));
        post.createdAt = rows.time(9);
        post.sentAt = rows.time(10);
        post.sinceAt = rows.number(11);
        post.sinceKey = rows.number(12);
        posts.append(std::move(post));
    }
    if (auto done = rows.outcome(); !done)
        return fail(std::move(done).error());
    return posts;
}

Result<void> addRoomPost(Database &database, qint64 room, const RoomPost &post)
{
    Statement write(database, uR"(INSERT INTO room_posts (room, id, text, name, avatar, state,
            message_id, error, detail, looks, created_at, sent_at, since_at, since_key)
        VALUES (?, ?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?, CAST(? AS TEXT), ?,
            CAST(? AS TEXT), ?, ?, ?, ?, ?))"_s);
    return write.bind(room)
        .bind(post.id)
        .bindUtf8(post.text)
        .bindUtf8(post.name)
        .bindUtf8(post.avatar)
        .bind(qint64(post.state))
        .bindUtf8(post.messageId)
        .bind(post.error)
        .bindUtf8(post.errorDetail)
        .bind(qint64(post.looks))
        .bind(post.createdAt)
        .bind(post.sentAt)
        .bind(post.sinceAt)
        .bind(post.sinceKey)
        .run();
}

Result<void> updateRoomPost(Database &database, const RoomPost &post)
{
    Statement write(database, uR"(UPDATE room_posts SET state = ?, message_id = CAST(? AS TEXT),
            error = ?, detail = CAST(? AS TEXT), looks = ?, sent_at = ?, since_at = ?, since_key = ?
        WHERE id = ?)"_s);
    return write.bind(qint64(post.state))
        .bindUtf8(post.messageId)
        .bind(post.error)
        .bindUtf8(post.errorDetail)
        .bind(qint64(post.looks))
        .bind(post.sentAt)
        .bind(post.sinceAt)
        .bind(post.sinceKey)
        .bind(post.id)
        .run();
}

Result<void> dropRoomPost(Database &database, const QUuid &post)
{
    Statement drop(database, u"DELETE FROM room_posts WHERE id = ?"_s);
    return drop.bind(post).run();
}

Result<RoomPost> beginRoomPost(Database &database, qint64 room, RoomPost post, const QDateTime &now)
{
    post.sinceAt = 0;
    post.sinceKey = 0;
    {
        Statement newest(database, u"SELECT coalesce(max(at), 0), coalesce(max(key), 0) "
                                   "FROM room_messages WHERE room = ?"_s);
        if (auto done = newest.bind(room).run(); !done)
            return fail(std::move(done).error());
        if (newest.next()) {
            post.sinceAt = newest.number(0);
            post.sinceKey = newest.number(1);
        }
    }
    post.state = RoomPost::State::Sending;
    post.sentAt = now;
    post.messageId.clear();
    post.error.clear();
    post.errorDetail.clear();
    post.looks = 0;
    if (auto done = updateRoomPost(database, post); !done)
        return fail(std::move(done).error());
    return post;
}

Result<QList<QUuid>> settleRoomPosts(Database &database, qint64 room, const QString &author)
{
    const auto posts = readRoomPosts(database, room);
    if (!posts)
        return fail(posts.error());
    QList<QUuid> settled;
    if (posts->isEmpty())
        return settled;
    Transaction transaction(database);
    if (!transaction.began())
        return fail(transaction.began().error());
    for (const RoomPost &post : *posts) {
        const bool mayBeThere =
            post.state == RoomPost::State::Sent || post.state == RoomPost::State::Unknown;
        if (!mayBeThere)
            continue;
        const auto found = post.messageId.isEmpty() ? findByWords(database, room, post, author)
                                                    : findById(database, room, post);
        if (!found)
            return fail(found.error());
        if (!*found)
            continue;
        if (auto done = claim(database, **found, post.id); !done)
            return fail(std::move(done).error());
        settled.append(post.id);
    }
    if (auto done = transaction.commit(); !done)
        return fail(std::move(done).error());
    return settled;
}

Result<void> settleUnfinishedPosts(Database &database)
{
    return database.runAll({u"UPDATE room_posts SET state = %1, error = '%2', looks = 0 "
                            "WHERE state = %3"_s.arg(int(RoomPost::State::Unknown))
                                .arg(errorKindName(ErrorKind::ProgramEnded))
                                .arg(int(RoomPost::State::Sending))});
}

Result<QString> readOwnAuthor(Database &database, const QUuid &account)
{
    Statement row(database, u"SELECT CAST(own_author AS BLOB) FROM rooms "
                            "WHERE account = ? AND own_author <> '' LIMIT 1"_s);
    if (auto done = row.bind(account).run(); !done)
        return fail(std::move(done).error());
    const QString author = row.next() ? row.utf8(0) : QString();
    if (auto done = row.outcome(); !done)
        return fail(std::move(done).error());
    return author;
}

Result<void> writeOwnAuthor(Database &database, qint64 room, const QString &author)
{
    Statement write(database, u"UPDATE rooms SET own_author = CAST(? AS TEXT) WHERE key = ?"_s);
    return write.bindUtf8(author).bind(room).run();
}

} // namespace dria
