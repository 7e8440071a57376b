#include "desk.h"
#include "practice/practice_gateway.h"
#include "ui/program/practice_host.h"

#include <QTest>

using namespace dria;

class TestPracticeHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingModuleIsAProblemThatSaysWhatHelps();
    void takenPortIsAProblemUntilItIsFree();
};

void TestPracticeHost::missingModuleIsAProblemThatSaysWhatHelps()
{
    Desk desk;
    PracticeHost host(desk.accounts, desk.keys, QStringLiteral("/nowhere/dria-practice.so"));
    QVERIFY(host.problem().isEmpty());
    host.follow();
    QVERIFY2(host.problem().contains(u"Installing it again"), qPrintable(host.problem()));
    desk.accounts.setCurrent(desk.addDriaAccount().id);
    QVERIFY(host.problem().isEmpty());
}

void TestPracticeHost::takenPortIsAProblemUntilItIsFree()
{
    Desk desk;
    PracticeHost host(desk.accounts, desk.keys, QStringLiteral(DRIA_PRACTICE_MODULE));
    host.follow();
    QVERIFY(host.problem().isEmpty());
    const QUrl url = desk.accounts.practice().baseUrl;

    const Account dria = desk.addDriaAccount();
    desk.accounts.setCurrent(dria.id);
    PracticeGateway stranger;
    PracticeOptions options;
    options.port = url.port();
    QVERIFY(stranger.start(options));
    desk.accounts.setCurrent(desk.accounts.practice().id);
    QVERIFY(host.problem().contains(QString::number(url.port())));

    desk.accounts.setCurrent(dria.id);
    QVERIFY(host.problem().isEmpty());
    desk.accounts.setCurrent(desk.accounts.practice().id);
    QVERIFY(!host.problem().isEmpty());
    stranger.stop();
    host.follow();
    QVERIFY2(host.problem().isEmpty(), qPrintable(host.problem()));
    QCOMPARE(desk.accounts.practice().baseUrl, url);
}

QTEST_MAIN(TestPracticeHost)
#include "tst_practice_host.moc"
