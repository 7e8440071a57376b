#include "core/process_guard.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

class TestProcessGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsNoCoreDump();
};

void TestProcessGuard::allowsNoCoreDump()
{
    QVERIFY(dria::disableCoreDumps());
#ifdef Q_OS_UNIX
    rlimit limit{1, 1};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t(0));
    QCOMPARE(limit.rlim_max, rlim_t(0));
#endif
}

QTEST_APPLESS_MAIN(TestProcessGuard)
#include "tst_process_guard.moc"
