#include "channels/poll_schedule.h"

#include <algorithm>

namespace dria {

bool PollSchedule::isWanted(const Room &room) const
{
    if (!m_isOnline || room.isAsked || room.interest == Interest::None)
        return false;
    return m_isVisible || room.interest == Interest::Background;
}

PollSchedule::Time PollSchedule::interval(const Room &room)
{
    return room.interest == Interest::LookedAt ? whileLookedAt : inBackground;
}

void PollSchedule::setInterest(const QString &room, Interest interest, Time now)
{
    Room &known = m_rooms[room];
    if (interest > known.interest)
        known.due = std::max(now, known.notBefore);
    else if (interest < known.interest)
        known.due = std::max(known.due, now + inBackground);
    known.interest = interest;
}

void PollSchedule::setOnline(bool isOnline, Time now)
{
    if (isOnline && !m_isOnline) {
        for (Room &room : m_rooms) {
            room.failures = 0;
            room.due = std::max(now, room.notBefore);
        }
    }
    m_isOnline = isOnline;
}

void PollSchedule::setVisible(bool isVisible, Time now)
{
    if (isVisible && !m_isVisible) {
        for (Room &room : m_rooms) {
            if (room.interest == Interest::LookedAt)
                room.due = std::max(now, room.notBefore);
        }
    }
    m_isVisible = isVisible;
}

void PollSchedule::hurry(const QString &room, Time now)
{
    Room &known = m_rooms[room];
    known.due = std::max(now, known.notBefore);
}

QList<QString> PollSchedule::takeDue(Time now)
{
    QList<QString> due;
    for (auto room = m_rooms.begin(); room != m_rooms.end(); ++room) {
        if (!isWanted(*room) || room->due > now)
            continue;
        room->isAsked = true;
        due.append(room.key());
    }
    std::sort(due.begin(), due.end());
    return due;
}

void PollSchedule::succeeded(const QString &room, Time now)
{
    Room &known = m_rooms[room];
    known.isAsked = false;
    known.failures = 0;
    known.notBefore = Time(0);
    known.due = now + interval(known);
}

void PollSchedule::failed(const QString &room, const Error &error, Time now)
{
    Room &known = m_rooms[room];
    known.isAsked = false;
    known.failures = std::min(known.failures + 1, 16);
    const Time backOff = std::min(interval(known) * (1 << known.failures), longestBackOff);
    known.due = now + backOff;
    if (error.retryAfter) {
        // No sooner, however eager the person is.
        known.notBefore = now + *error.retryAfter;
        known.due = std::max(known.notBefore, now + interval(known));
    }
}

std::optional<PollSchedule::Time> PollSchedule::untilDue(Time now) const
{
    std::optional<Time> least;
    for (const Room &room : m_rooms) {
        if (!isWanted(room))
            continue;
        const Time left = std::max(room.due - now, Time(0));
        least = least ? std::min(*least, left) : left;
    }
    return least;
}

} // namespace dria
