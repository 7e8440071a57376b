#pragma once
// The channels of the practice world: a history, messages that arrive as time goes by, and posts.

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
        std::optional<QDateTime> before; ///< excluded
        std::optional<QDateTime> after;  ///< excluded
    };

    [[nodiscard]] static bool exists(const QString &channel);
    /// Newest first. With `after` alone the oldest that are newer, so that a reader can catch up.
    [[nodiscard]] QList<RoomMessage> read(const QString &channel, const Query &query,
                                          const QDateTime &nowUtc);
    /// Gives the message its id and its time, and returns it as others will read it.
    RoomMessage post(RoomMessage message, const QDateTime &nowUtc);

private:
    void letArrive(const QDateTime &nowUtc);
    RoomMessage arrival(const QString &channel, qint64 number, const QDateTime &at) const;

    quint64 m_seed;
    qint64 m_intervalMs;
    QDateTime m_start;
    QStringList m_lines;
    qint64 m_arrived = 0;
    qint64 m_posted = 0;
    QHash<QString, QList<RoomMessage>> m_messages; ///< by channel, oldest first
};

} // namespace dria::practice
