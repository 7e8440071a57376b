#include "chat/day_groups.h"

#include <QTimeZone>

#include <algorithm>

namespace dria {

namespace {

constexpr int previousDays = 7;

int groupOf(const QDate &month)
{
    return DayGroups::FirstMonth + month.year() * 12 + month.month() - 1;
}

} // namespace

DayGroups::DayGroups(const QDateTime &now)
    : m_now(now)
{
    enter(Today);
}

int DayGroups::next(const QDateTime &time)
{
    const qint64 at = time.toMSecsSinceEpoch();
    while (at < m_since && m_group < PreviousDays)
        enter(m_group + 1);
    if (at < m_since) {
        // The rest of a month that the days before reach into is a group of its own.
        const QDate day = QDateTime::fromMSecsSinceEpoch(at, m_now.timeZone()).date();
        enter(std::max(groupOf(day), static_cast<int>(FirstMonth)));
    }
    return m_group;
}

QDate DayGroups::monthOf(int group)
{
    const int months = group - FirstMonth;
    return {months / 12, months % 12 + 1, 1};
}

void DayGroups::enter(int group)
{
    m_group = group;
    const QDate today = m_now.date();
    switch (group) {
    case Today:
        m_since = startOf(today);
        break;
    case Yesterday:
        m_since = startOf(today.addDays(-1));
        break;
    case PreviousDays:
        m_since = startOf(today.addDays(-1 - previousDays));
        break;
    default:
        m_since = startOf(monthOf(group));
    }
}

qint64 DayGroups::startOf(const QDate &day) const
{
    return day.startOfDay(m_now.timeZone()).toMSecsSinceEpoch();
}

} // namespace dria
