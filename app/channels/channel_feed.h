#pragma once
// One room as a list for views: a stretch of its messages, gaps, and what the person posts.

#include "channels/feed_rows.h"
#include "channels/name_book.h"
#include "channels/room_outbox.h"
#include "channels/room_sync.h"
#include "library/room.h"

#include <QAbstractListModel>
#include <QSet>

namespace dria {

class ApiClient;
class Clock;
class RoomStore;

/// Holds what is near the reader: pages come from the library, and what that does not have from the
/// server; what is far away leaves, so that a room of any length opens alike. Rows speak the roles
/// of core/timeline_roles.h and channels/room_roles.h; a room in memory has all its texts.
class ChannelFeed : public QAbstractListModel
{
    Q_OBJECT

public:
    /// All outlive it. Nothing is read before open().
    ChannelFeed(ApiClient &client, RoomStore &store, const Clock &clock, QString channel,
                QObject *parent = nullptr);

    [[nodiscard]] const QString &channel() const { return m_channel; }
    /// The library's own of the room; 0 before it is open.
    [[nodiscard]] qint64 key() const { return m_record.key; }
    /// Reads the library: the stretch around the place that was read; answered by opened().
    void open();
    [[nodiscard]] bool isOpen() const { return m_record.key != 0; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// More rows at the top, from the library or else from the server; answered by olderLoaded().
    void loadOlder();
    /// More rows at the bottom, where hasNewer().
    void loadNewer();
    /// The newest stretch in place of the one that is shown.
    void showNewest();
    /// The stretch around the first message that is not read.
    void showRead();
    /// The stretch around a message of this room.
    void showAt(const RoomPlace &place);
    [[nodiscard]] bool hasOlder() const { return m_hasOlder || !m_sync.extent().reachesStart; }
    [[nodiscard]] bool hasNewer() const { return m_hasNewer; }
    /// An action of a row: see room::action_id. Unknown ones do nothing.
    void act(const QUuid &row, const QString &action);

    /// The person saw this row and all before it. Never goes back.
    void markRead(int row);
    /// The first row that is not read; -1: none in memory.
    [[nodiscard]] int firstUnreadRow() const;
    /// The row of this message; -1: it is not in memory.
    [[nodiscard]] int rowAt(const RoomPlace &place) const;
    [[nodiscard]] const RoomUnread &unread() const { return m_unread; }
    /// When the server last answered; invalid: never.
    [[nodiscard]] QDateTime checkedAt() const { return m_record.checkedAt; }

    [[nodiscard]] QString draft() const { return m_record.draft; }
    [[nodiscard]] int draftCaret() const { return m_record.caret; }
    void setDraft(const QString &text, int caret);

    void setMutedAuthors(const QSet<QString> &authors); ///< keys of authors
    /// Words that make a message a mention of the person, of those that come from now on; any
    /// case.
    void setKeywords(const QStringList &words) { m_sync.setKeywords(words); }

    [[nodiscard]] RoomSync &sync() { return m_sync; }
    [[nodiscard]] RoomOutbox &outbox() { return m_outbox; }

    static constexpr int pageRows = 100;
    static constexpr int mostRows = 1000;

Q_SIGNALS:
    void opened();
    void unreadChanged();
    void olderLoaded();
    void failed(const dria::Error &error); ///< something could not be read or kept

private:
    void onOpened(const RoomRecord &record);
    void show(const RoomWindow &window);
    void onChanged(const RoomChange &change);
    void takeAdded(const QList<RoomMessage> &added);
    void takeGaps(const QList<RoomPlace> &gaps);
    void noteNames(const QList<FeedRow> &rows);
    void insertRows(int at, const QList<FeedRow> &rows);
    void removeRowsAt(int first, int count);
    void trim(bool atTop);
    void countUnread();
    void saveRead(const RoomPlace &place);
    void watchOutbox();
    [[nodiscard]] int postRow(const QUuid &id) const;
    [[nodiscard]] QVariant dataOfMessage(const FeedRow &row, int role) const;
    [[nodiscard]] QVariant dataOfGap(const FeedRow &row, int role) const;
    [[nodiscard]] QVariant dataOfPost(const RoomPost &post, int role) const;
    [[nodiscard]] bool isOwn(const RoomMessage &message) const;

    RoomStore &m_store;
    const QString m_channel;
    QUuid m_account;
    RoomSync m_sync;
    RoomOutbox m_outbox;
    RoomRecord m_record;
    RoomUnread m_unread;
    QList<FeedRow> m_rows;
    QList<QUuid> m_posts; ///< rows below the messages, as the view knows them
    NameBook m_names;     ///< of those that were read since the program began
    QSet<QString> m_muted;
    bool m_hasOlder = false; ///< the library has messages before the first row
    bool m_hasNewer = false;
    bool m_loadsOlder = false;
    int m_generation = 0; ///< pages that were asked for another stretch are dropped
};

} // namespace dria
