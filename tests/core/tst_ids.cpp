#include "core/ids.h"

#include <QDateTime>
#include <QTest>

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isVersionSevenOfTheRfcVariant();
    void carriesTheTime();
    void sortsInTheOrderMadeWithinOneMillisecond();
};

void TestIds::isVersionSevenOfTheRfcVariant()
{
    const QUuid id = dria::newId(QDateTime::currentDateTimeUtc());
    QCOMPARE(id.data3 >> 12, 7);
    QCOMPARE(id.data4[0] >> 6, 2);
}

void TestIds::carriesTheTime()
{
    const auto later = QDateTime::currentDateTimeUtc().addYears(1);
    const QUuid id = dria::newId(later);
    const qint64 milliseconds = (static_cast<qint64>(id.data1) << 16) | id.data2;
    QCOMPARE(milliseconds, later.toMSecsSinceEpoch());
}

void TestIds::sortsInTheOrderMadeWithinOneMillisecond()
{
    const auto now = QDateTime::currentDateTimeUtc();
    QByteArray previous = dria::newId(now).toRfc4122();
    for (int i = 0; i < 10000; ++i) {
        const QByteArray next = dria::newId(now).toRfc4122();
        QVERIFY(previous < next);
        previous = next;
    }
}

QTEST_APPLESS_MAIN(TestIds)
#include "tst_ids.moc"
