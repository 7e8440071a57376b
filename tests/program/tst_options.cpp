#include "core/data_dir.h"
#include "ui/program/options.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutArgumentsAllIsAsLastTime();
    void takesAProfileAndAFolder();
    void practiceAndVerboseAreSwitches();
    void aDemoIsHeldInPractice();
    void aDemoIsHeldWithTheAccountThatIsNamed();
    void seesWhenOnlyTextIsAskedFor_data();
    void seesWhenOnlyTextIsAskedFor();

private:
    [[nodiscard]] static Options parsed(const QStringList &arguments)
    {
        return Options::parse(QStringList(u"dria-desktop"_s) + arguments);
    }
};

void TestOptions::withoutArgumentsAllIsAsLastTime()
{
    const Options options = parsed({});
    QCOMPARE(options.dataDir, defaultDataDirPath());
    QCOMPARE(options.profile, QString());
    QVERIFY(!options.practice);
    QVERIFY(!options.verbose);
    QCOMPARE(options.demoScreenshot, QString());
}

void TestOptions::takesAProfileAndAFolder()
{
    const Options options = parsed({u"--profile"_s, u"At work"_s, u"--data-dir=/some/where"_s});
    QCOMPARE(options.profile, u"At work"_s);
    QCOMPARE(options.dataDir, u"/some/where"_s);
    QVERIFY(!options.practice);
}

void TestOptions::practiceAndVerboseAreSwitches()
{
    const Options options = parsed({u"--practice"_s, u"--verbose"_s});
    QVERIFY(options.practice);
    QVERIFY(options.verbose);
    QCOMPARE(options.dataDir, defaultDataDirPath());
}

void TestOptions::aDemoIsHeldInPractice()
{
    const Options options = parsed({u"--screenshot-conversation"_s, u"picture.png"_s});
    QCOMPARE(options.demoScreenshot, u"picture.png"_s);
    QVERIFY(options.practice);
}

void TestOptions::aDemoIsHeldWithTheAccountThatIsNamed()
{
    const Options options =
        parsed({u"--screenshot-conversation"_s, u"picture.png"_s, u"--profile"_s, u"Dria"_s});
    QCOMPARE(options.demoScreenshot, u"picture.png"_s);
    QCOMPARE(options.profile, u"Dria"_s);
    QVERIFY(!options.practice);
}

void TestOptions::seesWhenOnlyTextIsAskedFor_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("onlyText");
    for (const char *option : {"-h", "--help", "--help-all", "-v", "--version"})
        QTest::newRow(option) << QStringList{u"dria-desktop"_s, QLatin1String(option)} << true;
    QTest::newRow("after others") << QStringList{u"dria-desktop"_s, u"--practice"_s, u"--help"_s}
                                  << true;
    QTest::newRow("none") << QStringList{u"dria-desktop"_s} << false;
    QTest::newRow("--verbose") << QStringList{u"dria-desktop"_s, u"--verbose"_s} << false;
    QTest::newRow("a name") << QStringList{u"dria-desktop"_s, u"--profile"_s, u"version"_s}
                            << false;
}

void TestOptions::seesWhenOnlyTextIsAskedFor()
{
    QFETCH(QStringList, arguments);
    QTEST(Options::wantsOnlyText(arguments), "onlyText");
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
