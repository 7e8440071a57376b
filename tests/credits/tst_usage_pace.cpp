#include "credits/usage_pace.h"

#include <QTest>

using namespace dria;

class TestUsagePace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGoesWhereNothingWasSeen();
    void aDayIsAPace();
    void whatIsOlderThanAMonthDoesNotCount();
    void theDaysBetweenCount();

private:
    static UsageOfDay day(const QDate &date, qint64 micros) { return {date, {1, 0, 0, micros, 1}}; }

    const QDate m_today{2026, 3, 13};
};

void TestUsagePace::nothingGoesWhereNothingWasSeen()
{
    QCOMPARE(usagePace({}, m_today, 1000), UsagePace{});
    QCOMPARE(usagePace({day(m_today, 0)}, m_today, 1000), UsagePace{});
}

void TestUsagePace::aDayIsAPace()
{
    const UsagePace pace = usagePace({day(m_today, 100)}, m_today, 1050);
    QCOMPARE(pace.todayMicros, 100);
    QCOMPARE(pace.monthMicros, 100);
    QCOMPARE(pace.microsPerDay, 100);
    QCOMPARE(pace.daysLeft, 10);
    QCOMPARE(usagePace({day(m_today, 100)}, m_today, std::nullopt).daysLeft, std::nullopt);
    QCOMPARE(usagePace({day(m_today, 100)}, m_today, -5).daysLeft, std::nullopt);
}

void TestUsagePace::whatIsOlderThanAMonthDoesNotCount()
{
    const QList<UsageOfDay> days{day(m_today.addDays(-30), 900), day(m_today.addDays(-29), 60),
                                 day(m_today.addDays(1), 5)};
    const UsagePace pace = usagePace(days, m_today, 100);
    QCOMPARE(pace.monthMicros, 60);
    QCOMPARE(pace.microsPerDay, 2);
    QCOMPARE(pace.daysLeft, 50);
}

void TestUsagePace::theDaysBetweenCount()
{
    const UsagePace pace = usagePace({day(m_today.addDays(-9), 100)}, m_today, 35);
    QCOMPARE(pace.todayMicros, 0);
    QCOMPARE(pace.microsPerDay, 10);
    QCOMPARE(pace.daysLeft, 3);
}

QTEST_GUILESS_MAIN(TestUsagePace)
#include "tst_usage_pace.moc"
