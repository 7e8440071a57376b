#pragma once
// The channels of the practice world: a history, messages that arrive as time goes by, and posts.

#include "practice/practice_faults.h"
#include "practice/practice_options.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace dria::practice {

struct RoomMessage
{
    QString id;
    QString channel;
    QString author;
    QString authorName;
    bool fromApi = false;
    QString content;
    QDateTime createdAt; ///< UTC, milliseconds

    [[nodiscard]] QJsonObject toJson() const;
};

class PracticeRooms
{
public:
    PracticeRooms(const PracticeOptions &options, const QDateTime &startUtc);

    struct Query
    {
        int limit = 50;
        std::optional<QDateTime> before;
        std::optional<QDateTime> after;
    };

    [[nodiscard]] static bool exists(const QString &channel);
    /// In the order, and by the reading of cursors, that the options name. With `before` the newest
    /// that are older.
    [[nodiscard]] QList<RoomMessage> read(const QString &channel, const Query &query,
                                          const QDateTime &nowUtc);
    /// Gives the message its id and its time, and returns it as others will read it.
    RoomMessage post(RoomMessage message, const QDateTime &nowUtc);
    /// Puts messages with ids and times of their own where these belong, behind others of the same
    /// time.
    void add(const QList<RoomMessage> &messages);
    /// All of a room, oldest first.
    [[nodiscard]] QList<RoomMessage> all(const QString &channel, const QDateTime &nowUtc);

    void setFaults(const RoomFaults &faults) { m_faults = faults; }
    /// What is to go wrong with the reading or the post that is answered now; each is asked about
    /// once. RateLimited, ServerError, Drop, LostReply or None.
    [[nodiscard]] Fault readFault();
    [[nodiscard]] Fault postFault();

private:
    void letArrive(const QDateTime &nowUtc);
    void insert(const RoomMessage &message);
    RoomMessage arrival(const QString &channel, qint64 number, const QDateTime &at) const;

    quint64 m_seed;
    RoomOptions m_options;
    qint64 m_intervalMs;
    QDateTime m_start;
    QStringList m_lines;
    qint64 m_arrived = 0;
    qint64 m_posted = 0;
    RoomFaults m_faults;
    qint64 m_readsAsked = 0;
    qint64 m_postsAsked = 0;
    QHash<QString, QList<RoomMessage>> m_messages; ///< by channel, oldest first
};

} // namespace dria::practice
