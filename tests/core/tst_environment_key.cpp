#include "core/environment_key.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestEnvironmentKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWhenTheVariableIsNotSet();
    void takesTheKeyAndLeavesNothingBehind();
};

void TestEnvironmentKey::isEmptyWhenTheVariableIsNotSet()
{
    qunsetenv("DRIA_API_KEY");
    QVERIFY(takeKeyFromEnvironment().isEmpty());
}

void TestEnvironmentKey::takesTheKeyAndLeavesNothingBehind()
{
    qputenv("DRIA_API_KEY", " dkn_live_canary\n");
    const char *memory = getenv("DRIA_API_KEY");
    const Secret key = takeKeyFromEnvironment();
    QCOMPARE(key.view().toByteArray(), QByteArray("dkn_live_canary"));
    QVERIFY(!qEnvironmentVariableIsSet("DRIA_API_KEY"));
    QVERIFY(takeKeyFromEnvironment().isEmpty());
    QVERIFY(memory != nullptr);

    QProcess child;
    child.start(u"env"_s, {});
    QVERIFY(child.waitForFinished());
    QVERIFY(!child.readAllStandardOutput().contains("dkn_live_canary"));
}

QTEST_GUILESS_MAIN(TestEnvironmentKey)
#include "tst_environment_key.moc"
