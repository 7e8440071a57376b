#include "core/result.h"
#include "core/secret.h"
#include "core/when_finished.h"

#include <QPromise>
#include <QTest>

#include <memory>

using namespace dria;

class TestWhenFinished : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsOnceWithTheResult();
    void callsForAFutureThatIsReadyAlready();
    void neverCallsAfterTheContextsDeath();
    void neverCallsForACancelledFuture();
    void handsOutAMoveOnlyResult();
};

void TestWhenFinished::callsOnceWithTheResult()
{
    QObject context;
    QList<int> seen;
    {
        QPromise<int> promise;
        promise.start();
        whenFinished(promise.future(), &context, [&seen](int value) { seen.append(value); });
        promise.addResult(7);
        promise.finish();
    }
    QTRY_COMPARE(seen, QList<int>{7});
    QTRY_VERIFY(context.children().isEmpty());
    QCOMPARE(seen.size(), 1);
}

void TestWhenFinished::callsForAFutureThatIsReadyAlready()
{
    QObject context;
    bool called = false;
    whenFinished(readyFuture<void>({}), &context,
                 [&called](const Result<void> &result) { called = result.has_value(); });
    QVERIFY(!called); // from the event loop, never from within the call
    QTRY_VERIFY(called);
}

void TestWhenFinished::neverCallsAfterTheContextsDeath()
{
    auto context = std::make_unique<QObject>();
    bool called = false;
    QPromise<int> promise;
    promise.start();
    whenFinished(promise.future(), context.get(), [&called](int) { called = true; });
    context.reset();
    promise.addResult(1);
    promise.finish();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!called);
}

void TestWhenFinished::neverCallsForACancelledFuture()
{
    QObject context;
    bool called = false;
    {
        QPromise<int> promise;
        promise.start();
        whenFinished(promise.future(), &context, [&called](int) { called = true; });
    }
    QTRY_VERIFY(context.children().isEmpty());
    QVERIFY(!called);
}

void TestWhenFinished::handsOutAMoveOnlyResult()
{
    QObject context;
    Secret seen;
    {
        QPromise<Result<Secret>> promise;
        promise.start();
        whenFinished(promise.future(), &context,
                     [&seen](const Result<Secret> &result) { seen = result->clone(); });
        promise.addResult(Secret("key"));
        promise.finish();
    }
    QTRY_COMPARE(seen.view().toByteArray(), QByteArray("key"));
}

QTEST_GUILESS_MAIN(TestWhenFinished)
#include "tst_when_finished.moc"
