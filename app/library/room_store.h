#pragma once
// The rooms that the library keeps: read and written on its thread.

#include "core/clock.h"
#include "library/library_thread.h"
#include "library/room.h"
#include "library/room_post.h"

namespace dria {

/// Answers on the library's thread: whenFinished() brings it home. Pages of the server that could
/// not be kept are not tried again, since the server is asked again; what the person wrote is.
class RoomStore
{
public:
    /// Both outlive it.
    RoomStore(LibraryThread &thread, const Clock &clock);

    /// The account's room, made where it is missing.
    [[nodiscard]] QFuture<Result<RoomRecord>> open(const QUuid &account, const QString &channel);

    /// See room_rows.h.
    [[nodiscard]] QFuture<Result<RoomWindow>> around(qint64 room, const RoomPlace &place,
                                                     int before, int after);
    [[nodiscard]] QFuture<Result<RoomWindow>> end(qint64 room, int limit);
    [[nodiscard]] QFuture<Result<RoomWindow>> before(qint64 room, const RoomPlace &place,
                                                     int limit);
    [[nodiscard]] QFuture<Result<RoomWindow>> after(qint64 room, const RoomPlace &place, int limit);
    [[nodiscard]] QFuture<Result<RoomUnread>> unread(qint64 room,
                                                     const std::optional<RoomPlace> &read);

    /// See room_pages.h.
    [[nodiscard]] QFuture<Result<RoomChange>> takeIn(qint64 room, const RoomPage &page);
    [[nodiscard]] QFuture<Result<RoomChange>> extent(qint64 room);
    [[nodiscard]] QFuture<Result<RoomChange>> closeGap(qint64 room, const RoomPlace &after);

    [[nodiscard]] QFuture<Result<void>> saveRead(qint64 room, const RoomPlace &place);
    [[nodiscard]] QFuture<Result<void>> saveDraft(qint64 room, const QString &text, int caret);

    [[nodiscard]] QFuture<Result<QList<RoomPost>>> posts(qint64 room);
    [[nodiscard]] QFuture<Result<void>> addPost(qint64 room, const RoomPost &post);
    [[nodiscard]] QFuture<Result<void>> savePost(const RoomPost &post);
    [[nodiscard]] QFuture<Result<void>> dropPost(const QUuid &post);
    /// See room_post_rows.h.
    [[nodiscard]] QFuture<Result<RoomPost>> beginPost(qint64 room, const RoomPost &post);
    [[nodiscard]] QFuture<Result<QList<QUuid>>> settlePosts(qint64 room, const QString &author);

    [[nodiscard]] QFuture<Result<QString>> ownAuthor(const QUuid &account);
    [[nodiscard]] QFuture<Result<void>> saveOwnAuthor(qint64 room, const QString &author);
    [[nodiscard]] QFuture<Result<QStringList>> mutedAuthors(const QUuid &account);
    [[nodiscard]] QFuture<Result<void>> mute(const QUuid &account, const QString &author,
                                             bool isMuted);

private:
    LibraryThread &m_thread;
    const Clock &m_clock;
};

} // namespace dria
