#include "api/retry_after.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

class TestRetryAfter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBothForms_data();
    void readsBothForms();
    void roundsUpToWholeSeconds();
};

void TestRetryAfter::readsBothForms_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("expected"); // -1: none
    QTest::newRow("seconds") << QByteArray("120") << 120;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("spaces") << QByteArray(" 5 ") << 5;
    QTest::newRow("absurd") << QByteArray("99999999999999999999999") << 604'800;
    QTest::newRow("a date") << QByteArray("Fri, 13 Mar 2026 12:00:30 GMT") << 30;
    QTest::newRow("a date gone by") << QByteArray("Wed, 21 Oct 2015 07:28:00 GMT") << 0;
    QTest::newRow("a date far off") << QByteArray("Fri, 13 Mar 2126 12:00:30 GMT") << 604'800;
    QTest::newRow("RFC 850") << QByteArray("Friday, 13-Mar-26 12:01:00 GMT") << 60;
    QTest::newRow("asctime") << QByteArray("Fri Mar 13 12:01:00 2026") << 60;
    QTest::newRow("asctime, short day") << QByteArray("Sun Mar  1 12:01:00 2026") << 0;
    QTest::newRow("negative") << QByteArray("-5") << -1;
    QTest::newRow("fraction") << QByteArray("1.5") << -1;
    QTest::newRow("words") << QByteArray("soon") << -1;
    QTest::newRow("empty") << QByteArray("") << -1;
    QTest::newRow("not a day") << QByteArray("Fri, 33 Mar 2026 12:00:30 GMT") << -1;
}

void TestRetryAfter::readsBothForms()
{
    QFETCH(QByteArray, value);
    QFETCH(int, expected);
    const QDateTime now(QDate(2026, 3, 13), QTime(12, 0), Qt::UTC);
    const auto seconds = dria::parseRetryAfter(value, now);
    QCOMPARE(seconds ? static_cast<int>(seconds->count()) : -1, expected);
}

void TestRetryAfter::roundsUpToWholeSeconds()
{
    const QDateTime now(QDate(2026, 3, 13), QTime(12, 0, 0, 1), Qt::UTC);
    const auto seconds = dria::parseRetryAfter("Fri, 13 Mar 2026 12:00:30 GMT", now);
    QVERIFY(seconds.has_value());
    QCOMPARE(static_cast<int>(seconds->count()), 30);
}

QTEST_APPLESS_MAIN(TestRetryAfter)
#include "tst_retry_after.moc"
