#pragma once
// The rooms of one account as a list, each with its feed, and the one timer that keeps them up to
// date.

#include "channels/poll_schedule.h"

#include <QAbstractListModel>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <vector>

namespace dria {

class ApiClient;
class ChannelFeed;
class Clock;
class RoomStore;

/// Asks for nothing before begin(), and from then on only for rooms that are looked at or whose
/// news are wanted, while there is a network and somebody who sees it.
class Rooms : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ChannelRole = Qt::UserRole + 1, ///< QString, the room's name at the server
        UnreadRole,                     ///< int, at most mostUnread (library/room.h)
        MentionsRole,                   ///< int
    };

    /// All outlive it.
    Rooms(ApiClient &client, RoomStore &store, const Clock &clock, const QStringList &channels,
          QObject *parent = nullptr);
    ~Rooms() override;

    /// Reads what the library keeps of the rooms.
    void begin();
    /// Null for a room that is not in the list.
    [[nodiscard]] ChannelFeed *feed(const QString &channel) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// The room on the screen; empty: none.
    void setLookedAt(const QString &channel);
    /// Whether a room's news are wanted while it is not looked at; from the beginning they are.
    void setWanted(const QString &channel, bool isWanted);
    /// Whether they are wanted while nobody sees the window; from the beginning they are not.
    void setNotifies(bool notifies);
    void setOnline(bool isOnline);
    void setVisible(bool isVisible);
    /// Now, as the server allows.
    void refresh(const QString &channel);

    /// By authorKey() (channels/author_key.h), in all rooms of the account.
    void setMuted(const QString &author, bool isMuted);
    [[nodiscard]] const QSet<QString> &mutedAuthors() const { return m_muted; }

Q_SIGNALS:
    /// The last question about a room was answered; with why not, where it was not.
    void polled(const QString &channel, const std::optional<dria::Error> &problem);
    void failed(const dria::Error &error); ///< something could not be read or kept

private:
    void addFeed(ApiClient &client, const QString &channel);
    void applyInterest();
    void tellMuted();
    void askDue();
    void arm();
    void tellRow(const ChannelFeed *feed);

    RoomStore &m_store;
    const Clock &m_clock;
    const QUuid m_account;
    std::vector<std::unique_ptr<ChannelFeed>> m_feeds;
    PollSchedule m_schedule;
    QTimer m_timer;
    QString m_lookedAt;
    QSet<QString> m_unwanted;
    QSet<QString> m_muted;
    bool m_notifies = false;
    bool m_isVisible = true;
};

} // namespace dria
