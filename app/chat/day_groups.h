#pragma once
// Which heading a time goes under: today, yesterday, the week before, then months.

#include <QDate>
#include <QDateTime>

namespace dria {

/// Walks back in time over a list that has its newest first; what stands out of order stays with
/// what stands before it. Asks for the calendar once a group and not once a row.
class DayGroups
{
public:
    /// `now` with the time zone whose days count.
    explicit DayGroups(const QDateTime &now);

    enum Group { Today, Yesterday, PreviousDays, FirstMonth };

    /// Today, Yesterday, PreviousDays, or FirstMonth and the month in it: see monthOf().
    [[nodiscard]] int next(const QDateTime &time);
    /// The first day of a group that is a month.
    [[nodiscard]] static QDate monthOf(int group);

private:
    void enter(int group);
    [[nodiscard]] qint64 startOf(const QDate &day) const;

    QDateTime m_now;
    int m_group = Today;
    qint64 m_since = 0; ///< milliseconds since 1970: older ones go on to the next group
};

} // namespace dria
