#include "core/setting_keys.h"
#include "core/settings.h"
#include "credits/low_balance.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestLowBalance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levels_data();
    void levels();
    void zeroTurnsAWarningOff();
    void thresholdsAreKept();
    void whatIsNoAmountIsTheDefault();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString file() const { return m_folder.filePath(u"settings.json"_s); }
};

void TestLowBalance::levels_data()
{
    QTest::addColumn<QString>("usdc");
    QTest::addColumn<int>("level");
    QTest::newRow("enough") << u"1.00"_s << int(BalanceLevel::Fine);
    QTest::newRow("a bit less") << u"0.999999"_s << int(BalanceLevel::Low);
    QTest::newRow("still low") << u"0.20"_s << int(BalanceLevel::Low);
    QTest::newRow("very low") << u"0.19"_s << int(BalanceLevel::VeryLow);
    QTest::newRow("nothing") << u"0"_s << int(BalanceLevel::VeryLow);
    QTest::newRow("debt") << u"-3.00"_s << int(BalanceLevel::VeryLow);
    QTest::newRow("words") << u"plenty"_s << int(BalanceLevel::Fine);
}

void TestLowBalance::levels()
{
    QFETCH(QString, usdc);
    QTEST(int(levelOf({0, usdc}, {})), "level");
}

void TestLowBalance::zeroTurnsAWarningOff()
{
    const BalanceThresholds none{UsdcAmount(), UsdcAmount()};
    QCOMPARE(levelOf({0, u"0.00"_s}, none), BalanceLevel::Fine);
}

void TestLowBalance::thresholdsAreKept()
{
    Settings settings(file());
    QCOMPARE(balanceThresholds(settings), BalanceThresholds{});
    const BalanceThresholds own{UsdcAmount(5'000'000), UsdcAmount(0)};
    setBalanceThresholds(settings, own);
    QCOMPARE(balanceThresholds(settings), own);
}

void TestLowBalance::whatIsNoAmountIsTheDefault()
{
    Settings settings(file());
    settings.setValue(keys::creditsLow, 7.5);
    settings.setValue(keys::creditsVeryLow, u"many"_s);
    QCOMPARE(balanceThresholds(settings), BalanceThresholds{});
}

QTEST_GUILESS_MAIN(TestLowBalance)
#include "tst_low_balance.moc"
