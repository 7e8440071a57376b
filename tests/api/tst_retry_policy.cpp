#include "api/retry_policy.h"

#include <QTest>

using namespace dria;
using namespace std::chrono_literals;

namespace {

Error error(Error::Kind kind, int status = 0, std::optional<std::chrono::seconds> after = {})
{
    return {kind, status, after, {}};
}

RetryPolicy policy(double random)
{
    return RetryPolicy(Limits(), [random] { return random; });
}

} // namespace

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triesThreeTimesInAll();
    void doublesThePauseWithJitterBelow();
    void retriesOnlyWhatMayPass();
    void neverComesBackBeforeTheServerAllows();
    void reportsALongWaitInsteadOfWaiting();
};

void TestRetryPolicy::triesThreeTimesInAll()
{
    const RetryPolicy p = policy(1);
    const Error lost = error(Error::Kind::ConnectionLost);
    QVERIFY(p.delayAfter(1, lost));
    QVERIFY(p.delayAfter(2, lost));
    QVERIFY(!p.delayAfter(3, lost));
}

void TestRetryPolicy::doublesThePauseWithJitterBelow()
{
    const Error lost = error(Error::Kind::ConnectionLost);
    QVERIFY(policy(1).delayAfter(1, lost) == 500ms);
    QVERIFY(policy(0).delayAfter(1, lost) == 250ms);
    QVERIFY(policy(1).delayAfter(2, lost) == 1000ms);
    QVERIFY(policy(0).delayAfter(2, lost) == 500ms);
}

void TestRetryPolicy::retriesOnlyWhatMayPass()
{
    const RetryPolicy p = policy(1);
    for (const auto kind :
         {Error::Kind::ConnectionLost, Error::Kind::Interrupted, Error::Kind::NoNode,
          Error::Kind::NodeTimeout, Error::Kind::RateLimited})
        QVERIFY2(p.delayAfter(1, error(kind)), qPrintable(errorKindName(kind)));
    QVERIFY(p.delayAfter(1, error(Error::Kind::ServerFailure, 502)));
    QVERIFY(!p.delayAfter(1, error(Error::Kind::ServerFailure, 500)));
    for (const auto kind :
         {Error::Kind::Unauthorized, Error::Kind::InvalidRequest, Error::Kind::TlsFailure,
          Error::Kind::HostNotFound, Error::Kind::Cancelled, Error::Kind::MalformedReply,
          Error::Kind::Redirected, Error::Kind::OutOfCredits, Error::Kind::TooLarge})
        QVERIFY2(!p.delayAfter(1, error(kind)), qPrintable(errorKindName(kind)));
}

void TestRetryPolicy::neverComesBackBeforeTheServerAllows()
{
    for (const double random : {0.0, 0.5, 1.0}) {
        const auto delay = policy(random).delayAfter(1, error(Error::Kind::RateLimited, 429, 7s));
        QVERIFY(delay.has_value());
        QVERIFY(*delay >= 7s);
    }
}

void TestRetryPolicy::reportsALongWaitInsteadOfWaiting()
{
    QVERIFY(!policy(0).delayAfter(1, error(Error::Kind::RateLimited, 429, 11s)));
}

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_retry_policy.moc"
