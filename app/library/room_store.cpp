#include "library/room_store.h"

#include "library/room_pages.h"
#include "library/room_post_rows.h"
#include "library/room_rows.h"
#include "library/statement.h"

using namespace Qt::StringLiterals;

namespace dria {

RoomStore::RoomStore(LibraryThread &thread, const Clock &clock)
    : m_thread(thread)
    , m_clock(clock)
{
}

QFuture<Result<RoomRecord>> RoomStore::open(const QUuid &account, const QString &channel)
{
    return m_thread.slice<RoomRecord>(
        [account, channel, now = m_clock.nowUtc()](Database &database) {
            return openRoom(database, account, channel, now);
        });
}

QFuture<Result<RoomWindow>> RoomStore::around(qint64 room, const RoomPlace &place, int before,
                                              int after)
{
    return m_thread.read<RoomWindow>(
        [=](Database &database) { return readRoomAround(database, room, place, before, after); });
}

QFuture<Result<RoomWindow>> RoomStore::end(qint64 room, int limit)
{
    return m_thread.read<RoomWindow>(
        [=](Database &database) { return readRoomEnd(database, room, limit); });
}

QFuture<Result<RoomWindow>> RoomStore::before(qint64 room, const RoomPlace &place, int limit)
{
    return m_thread.read<RoomWindow>(
        [=](Database &database) { return readRoomBefore(database, room, place, limit); });
}

QFuture<Result<RoomWindow>> RoomStore::after(qint64 room, const RoomPlace &place, int limit)
{
    return m_thread.read<RoomWindow>(
        [=](Database &database) { return readRoomAfter(database, room, place, limit); });
}

QFuture<Result<RoomUnread>> RoomStore::unread(qint64 room, const std::optional<RoomPlace> &read)
{
    return m_thread.read<RoomUnread>(
        [=](Database &database) { return readUnread(database, room, read); });
}

QFuture<Result<RoomChange>> RoomStore::takeIn(qint64 room, const RoomPage &page)
{
    return m_thread.slice<RoomChange>([room, page, now = m_clock.nowUtc()](Database &database) {
        return takeInRoomPage(database, room, page, now);
    });
}

QFuture<Result<RoomChange>> RoomStore::extent(qint64 room)
{
    return m_thread.read<RoomChange>(
        [=](Database &database) { return readRoomExtent(database, room); });
}

QFuture<Result<RoomChange>> RoomStore::closeGap(qint64 room, const RoomPlace &after)
{
    return m_thread.slice<RoomChange>([room, after, now = m_clock.nowUtc()](Database &database) {
        return closeRoomGap(database, room, after, now);
    });
}

QFuture<Result<void>> RoomStore::saveRead(qint64 room, const RoomPlace &place)
{
    return m_thread.write([=](Database &database) { return writeRoomRead(database, room, place); });
}

QFuture<Result<void>> RoomStore::saveDraft(qint64 room, const QString &text, int caret)
{
    return m_thread.write(
        [=](Database &database) { return writeRoomDraft(database, room, text, caret); });
}

QFuture<Result<QList<RoomPost>>> RoomStore::posts(qint64 room)
{
    return m_thread.read<QList<RoomPost>>(
        [=](Database &database) { return readRoomPosts(database, room); });
}

QFuture<Result<void>> RoomStore::addPost(qint64 room, const RoomPost &post)
{
    return m_thread.write([=](Database &database) { return addRoomPost(database, room, post); });
}

QFuture<Result<void>> RoomStore::savePost(const RoomPost &post)
{
    return m_thread.write([=](Database &database) { return updateRoomPost(database, post); });
}

QFuture<Result<void>> RoomStore::dropPost(const QUuid &post)
{
    return m_thread.write([=](Database &database) { return dropRoomPost(database, post); });
}

QFuture<Result<RoomPost>> RoomStore::beginPost(qint64 room, const RoomPost &post)
{
    return m_thread.slice<RoomPost>([room, post, now = m_clock.nowUtc()](Database &database) {
        return beginRoomPost(database, room, post, now);
    });
}

QFuture<Result<QList<QUuid>>> RoomStore::settlePosts(qint64 room, const QString &author)
{
    return m_thread.slice<QList<QUuid>>(
        [=](Database &database) { return settleRoomPosts(database, room, author); });
}

QFuture<Result<QString>> RoomStore::ownAuthor(const QUuid &account)
{
    return m_thread.read<QString>(
        [=](Database &database) { return readOwnAuthor(database, account); });
}

QFuture<Result<void>> RoomStore::saveOwnAuthor(qint64 room, const QString &author)
{
    return m_thread.write(
        [=](Database &database) { return writeOwnAuthor(database, room, author); });
}

QFuture<Result<QStringList>> RoomStore::mutedAuthors(const QUuid &account)
{
    return m_thread.read<QStringList>(
        [=](Database &database) { return readMutedAuthors(database, account); });
}

QFuture<Result<void>> RoomStore::mute(const QUuid &account, const QString &author, bool isMuted)
{
    return m_thread.write([=, now = m_clock.nowUtc()](Database &database) {
        return writeMutedAuthor(database, account, author, isMuted, now);
    });
}

} // namespace dria
