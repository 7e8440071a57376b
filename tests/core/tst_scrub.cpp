#include "core/scrub.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestScrub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksSecrets_data();
    void masksSecrets();
    void leavesOrdinaryTextAlone_data();
    void leavesOrdinaryTextAlone();
};

void TestScrub::masksSecrets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    const QString hex = u"0123456789abcdef"_s.repeated(4);
    const auto row = [](const char *name, const QString &text, const QString &secret) {
        QTest::newRow(name) << text << secret;
    };
    row("live key", u"key dkn_live_aB3-_9 was sent"_s, u"aB3-_9"_s);
    row("key in quotes", u"\"dkn_test_secret\""_s, u"secret"_s);
    row("other key", u"sk-proj-ABCDEFGH1234"_s, u"ABCDEFGH1234"_s);
    row("bearer", u"Authorization: bearer abc.DEF+/=~ next"_s, u"abc.DEF"_s);
    row("payment", u"X-PAYMENT: eyJ4NDAyVmVyc2lvbiI6MX0="_s, u"eyJ4NDAy"_s);
    row("payment as JSON", u"{\"x-payment\": \"eyJ4NDAy\"}"_s, u"eyJ4NDAy"_s);
    row("version 2 payment", u"PAYMENT-SIGNATURE=eyJ4NDAy"_s, u"eyJ4NDAy"_s);
    row("api key member", u"{\"api_key\":\"hidden1\"}"_s, u"hidden1"_s);
    row("api key argument", u"?apikey=hidden1&x=2"_s, u"hidden1"_s);
    row("user-info", u"https://me:hidden1@example.com/"_s, u"hidden1"_s);
    row("private key", u"key "_s + hex + u" end"_s, hex.left(8));
    row("private key with 0x", u"0x"_s + hex.toUpper(), hex.left(8).toUpper());
    row("signature", u"0x"_s + hex + hex + u"1b"_s, hex.left(8));
}

void TestScrub::masksSecrets()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    const QString result = dria::scrubbed(text);
    QVERIFY2(!result.contains(secret.mid(2)), qPrintable(result));
    QVERIFY(result.contains(u"***"_s));
}

void TestScrub::leavesOrdinaryTextAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("sentence") << u"The task-oriented risk-averse model answered in 2 s."_s;
    QTest::newRow("url") << u"GET https://example.com/v1/models?x=1"_s;
    QTest::newRow("short hash") << u"fingerprint 0123abcd"_s;
    QTest::newRow("address") << u"0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913"_s;
    QTest::newRow("mail in a path") << u"https://example.com/a@b"_s;
}

void TestScrub::leavesOrdinaryTextAlone()
{
    QFETCH(QString, text);
    QCOMPARE(dria::scrubbed(text), text);
}

QTEST_APPLESS_MAIN(TestScrub)
#include "tst_scrub.moc"
