#include "api/one_shot_body.h"

#include <QTest>

using dria::OneShotBody;

class TestOneShotBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesItsBytesOnceInAnyPieces();
    void cannotBeRewound();
    void holdsNothingWhenEmpty();
};

void TestOneShotBody::givesItsBytesOnceInAnyPieces()
{
    const QByteArray bytes = QByteArray("0123456789").repeated(1000);
    for (const qint64 piece : {1, 7, 9999, 100'000}) {
        OneShotBody body(bytes);
        QCOMPARE(body.bytesAvailable(), bytes.size());
        QByteArray read;
        while (!body.atEnd())
            read += body.read(piece);
        QCOMPARE(read, bytes);
        QCOMPARE(body.bytesAvailable(), 0);
        QVERIFY(body.read(piece).isEmpty());
    }
}

void TestOneShotBody::cannotBeRewound()
{
    OneShotBody body("abc");
    QVERIFY(body.isSequential());
    QCOMPARE(body.read(2), QByteArray("ab"));
    QVERIFY(!body.reset());
    QCOMPARE(body.readAll(), QByteArray("c"));
}

void TestOneShotBody::holdsNothingWhenEmpty()
{
    OneShotBody body({});
    QVERIFY(body.atEnd());
    QVERIFY(body.readAll().isEmpty());
}

QTEST_APPLESS_MAIN(TestOneShotBody)
#include "tst_one_shot_body.moc"
