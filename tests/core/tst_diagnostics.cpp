#include "core/diagnostics.h"

#include <QDir>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestDiagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesVersionsAndPlatform();
    void carriesTheLogLines();
    void hidesKeysHostsAndTheHomeFolder();
};

void TestDiagnostics::namesVersionsAndPlatform()
{
    const QString text = diagnosticsText(u"1.2.3"_s, u"offscreen"_s, {}, {});
    QVERIFY(text.contains(u"Dria Desktop 1.2.3"_s));
    QVERIFY(text.contains(QLatin1StringView(qVersion())));
    QVERIFY(text.contains(u"offscreen"_s));
    QVERIFY(text.contains(u"TLS: "_s));
}

void TestDiagnostics::carriesTheLogLines()
{
    const QString text = diagnosticsText(u"1"_s, u"x"_s, {}, {u"first"_s, u"second"_s});
    QVERIFY(text.contains(u"first\nsecond\n"_s));
}

void TestDiagnostics::hidesKeysHostsAndTheHomeFolder()
{
    const QList<Account> accounts{{QUuid::createUuid(), Account::Kind::Other,
                                   QUrl(u"https://büro.example.net/v1"_s), u"Secret project"_s,
                                   false},
                                  {QUuid::createUuid(), Account::Kind::Dria,
                                   QUrl(u"https://inference.dria.co/v1"_s), u"Dria"_s, false}};
    const QString text =
        diagnosticsText(u"1"_s, u"x"_s, accounts,
                        {u"GET https://XN--BRO-HOA.example.net/v1"_s, u"host büro.example.net"_s,
                         u"GET https://inference.dria.co/v1"_s, u"key dkn_live_canary"_s,
                         QDir::homePath() + u"/file"_s});
    QVERIFY(!text.contains(u"example.net"_s, Qt::CaseInsensitive));
    QVERIFY(!text.contains(u"Secret project"_s));
    QVERIFY(!text.contains(u"canary"_s));
    QVERIFY(text.contains(u"~/file"_s));
    QVERIFY(text.contains(u"inference.dria.co"_s));
    QVERIFY(text.contains(u"Accounts: 1 Dria, 1 other"_s));
}

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
