#pragma once
// When each room is asked for news: one plan for all of them, so that one timer does.

#include "core/error.h"

#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace dria {

/// Pure: told what happened and what time it is (Clock::monotonic()), it says what is due. A room
/// is looked at, or in the background, or of interest to nobody.
class PollSchedule
{
public:
    enum class Interest {
        None,       ///< not asked
        Background, ///< its unread count or its notifications are wanted
        LookedAt,   ///< it is on the screen
    };
    using Time = std::chrono::milliseconds;

    static constexpr Time whileLookedAt{4'000};
    static constexpr Time inBackground{45'000};
    static constexpr Time longestBackOff{10 * 60'000};

    /// A room that becomes more interesting is due at once, unless the server asked for patience.
    void setInterest(const QString &room, Interest interest, Time now);
    /// Nothing is due while offline; all is, once the network is back.
    void setOnline(bool isOnline, Time now);
    /// Nothing is due for a window that nobody sees, but for rooms in the background that notify.
    void setVisible(bool isVisible, Time now);
    /// Due now: the person posted, or pressed a button.
    void hurry(const QString &room, Time now);

    /// The rooms that are due; each is taken to be asked now and is due again once it is told what
    /// came of it.
    [[nodiscard]] QList<QString> takeDue(Time now);
    void succeeded(const QString &room, Time now);
    /// Waits what the server asked for; else twice as long each time.
    void failed(const QString &room, const Error &error, Time now);

    /// How long until something is due; nothing: not before something changes.
    [[nodiscard]] std::optional<Time> untilDue(Time now) const;

private:
    struct Room
    {
        Interest interest = Interest::None;
        Time due{0};
        Time notBefore{0}; ///< the server asked for patience
        int failures = 0;
        bool isAsked = false;
    };

    [[nodiscard]] bool isWanted(const Room &room) const;
    [[nodiscard]] static Time interval(const Room &room);

    QHash<QString, Room> m_rooms;
    bool m_isOnline = true;
    bool m_isVisible = true;
};

} // namespace dria
