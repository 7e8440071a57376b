#include "api/http_date.h"

#include <QTest>
#include <QTimeZone>

class TestHttpDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachForm_data();
    void readsEachForm();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
};

namespace {
const QDateTime noon(QDate(2026, 3, 13), QTime(12, 0), Qt::UTC);
}

void TestHttpDate::readsEachForm_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("in use") << QByteArray("Fri, 13 Mar 2026 12:00:00 GMT");
    QTest::newRow("RFC 850") << QByteArray("Friday, 13-Mar-26 12:00:00 GMT");
    QTest::newRow("asctime") << QByteArray("Fri Mar 13 12:00:00 2026");
    QTest::newRow("spaces around") << QByteArray("  Fri, 13 Mar 2026 12:00:00 GMT ");
}

void TestHttpDate::readsEachForm()
{
    QFETCH(QByteArray, value);
    QCOMPARE(dria::parseHttpDate(value, noon.addDays(7)), noon);
}

void TestHttpDate::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : {"", "GMT", "13 Mar 2026", "Fri, 13 Mar 2026 25:00:00 GMT",
                              "Fri, 31 Feb 2026 12:00:00 GMT", "2026-03-13T12:00:00Z"})
        QTest::newRow(value) << QByteArray(value);
}

void TestHttpDate::refusesWhatIsNone()
{
    QFETCH(QByteArray, value);
    QVERIFY(!dria::parseHttpDate(value, noon));
}

QTEST_APPLESS_MAIN(TestHttpDate)
#include "tst_http_date.moc"
