#pragma once
// What the person posts to one room: written down first, sent once, and looked for when its answer
// is lost.

#include "core/result.h"
#include "library/room_post.h"

#include <QList>
#include <QObject>
#include <QSet>

namespace dria {

class ApiClient;
class Clock;
class RoomStore;
class RoomSync;

/// Nothing is posted a second time but by retry(), and that only where the post is known not to be
/// in the room, or where the room was read through and it was not found. Posts go out one after the
/// other, in the order they were made, once the room was read.
class RoomOutbox : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    RoomOutbox(ApiClient &client, RoomStore &store, RoomSync &sync, const Clock &clock,
               QString channel, QObject *parent = nullptr);

    /// Takes up what was left when the program ended. `author` is the account's own address, empty
    /// while the server told none.
    void begin(qint64 room, const QString &author, const QList<RoomPost> &posts);

    /// What judgePost() (channels/post_rules.h) takes. Shown at once, sent when it is on disk.
    void post(const QString &text, const QString &name = {}, const QString &avatar = {});
    /// Sends it again, where mayRetry(). One that may be in the room is looked for once more first.
    void retry(const QUuid &id);
    /// Forgets it, where mayDiscard(): what is in the room stays there.
    void discard(const QUuid &id);

    [[nodiscard]] const QList<RoomPost> &posts() const { return m_posts; }
    [[nodiscard]] static bool mayRetry(const RoomPost &post);
    [[nodiscard]] static bool mayDiscard(const RoomPost &post);
    [[nodiscard]] const QString &author() const { return m_author; }
    /// Some may be in the room: it is worth reading soon, and thoroughly.
    [[nodiscard]] bool isLooking() const;

    /// So many times a room is read through before a lost post may be sent again.
    static constexpr int looksBeforeRetry = 2;

Q_SIGNALS:
    void added();                  ///< the last one is new
    void changed(const QUuid &id); ///< its state, or what may be done
    void removed(const QUuid &id); ///< seen in the room, or discarded
    void authorLearned(const QString &author);
    void wantsPoll();                      ///< a post is in the room, or may be
    void failed(const dria::Error &error); ///< something could not be kept

private:
    void sendNext();
    void send(const RoomPost &post);
    void onSent(const QUuid &id, const QString &messageId, const QString &author);
    void onFailed(const QUuid &id, const Error &error);
    void onPollBegan();
    void onPolled(bool isGood);
    void countLook(const QSet<QUuid> &looked);
    void update(const RoomPost &post);
    void remove(const QUuid &id);
    [[nodiscard]] RoomPost *find(const QUuid &id);

    ApiClient &m_client;
    RoomStore &m_store;
    RoomSync &m_sync;
    const Clock &m_clock;
    const QString m_channel;
    qint64 m_room = 0;
    QString m_author;
    QList<RoomPost> m_posts;
    bool m_hasPolled = false;
    QUuid m_sending;         ///< null: none is on its way
    QSet<QUuid> m_lookedFor; ///< were Unknown when the poll that runs began
    QSet<QUuid> m_resend;    ///< go again if the next look does not find them
};

} // namespace dria
