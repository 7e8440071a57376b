#include "channels/secret_filter.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestSecretFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhatLooksLikeASecret_data();
    void leavesOutWhatLooksLikeASecret();
    void keepsWhatIsNone_data();
    void keepsWhatIsNone();
    void aHugeTextEnds();
};

void TestSecretFilter::leavesOutWhatLooksLikeASecret_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("a key of Dria") << u"dkn_live_0123456789abcdef"_s;
    QTest::newRow("a key of OpenAI's form") << u"sk-proj-0123456789abcdef"_s;
    QTest::newRow("bearer") << u"Bearer 0123456789abcdef"_s;
    QTest::newRow("private key") << u"0x"_s + u"ab"_s.repeated(32);
    QTest::newRow("twelve words")
        << u"test test test test test test test test test test test junk"_s;
    QTest::newRow("numbered")
        << u"1. legal 2. winner 3. thank 4. year 5. wave 6. sausage 7. worth\n"
           "8. useful 9. legal 10. winner 11. thank 12. yellow"_s;
    QTest::newRow("capitals, commas")
        << u"Legal, Winner, Thank, Year, Wave, Sausage, Worth, Useful, Legal, Winner, Thank, Yellow"_s;
    QTest::newRow("PEM")
        << u"-----BEGIN EC PRIVATE KEY-----\nMHcCAQEE\n-----END EC PRIVATE KEY-----"_s;
    QTest::newRow("PEM cut off") << u"-----BEGIN PRIVATE KEY-----\nMHcCAQEE"_s;
    QTest::newRow("JWT") << u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJl"_s;
    QTest::newRow("GitHub") << u"ghp_"_s + u"a1"_s.repeated(18);
    QTest::newRow("Slack") << u"xoxb-123456789012-abcdef"_s;
    QTest::newRow("AWS") << u"AKIAIOSFODNN7EXAMPLE"_s;
    QTest::newRow("extended key") << u"xprv"_s + u"9s21ZrQH"_s.repeated(13);
}

void TestSecretFilter::leavesOutWhatLooksLikeASecret()
{
    QFETCH(QString, secret);
    const FilteredText filtered = withoutSecrets(u"Look, "_s + secret + u" is mine."_s);
    QVERIFY2(!filtered.text.contains(secret), qPrintable(filtered.text));
    QVERIFY(filtered.text.contains(u"***"_s));
    QVERIFY(filtered.text.startsWith(u"Look, "_s));
    QVERIFY(filtered.found >= 1);
    for (const QString &part : secret.split(u' ', Qt::SkipEmptyParts)) {
        if (part.size() > 7)
            QVERIFY2(!filtered.text.contains(part), qPrintable(part));
    }
}

void TestSecretFilter::keepsWhatIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("prose") << u"This is the way to make a good model answer about science and art "
                              "in one day, with all the help you need from your own team."_s;
    QTest::newRow("eleven words")
        << u"legal winner thank year wave sausage worth useful legal winner "
           "thank"_s;
    QTest::newRow("address") << u"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"_s;
    QTest::newRow("code") << u"```cpp\nint sk = key - 1; // eyJ\n```"_s;
    QTest::newRow("other scripts") << u"我的钱包 مرحبا 😀"_s;
}

void TestSecretFilter::keepsWhatIsNone()
{
    QFETCH(QString, text);
    const FilteredText filtered = withoutSecrets(text);
    QCOMPARE(filtered.text, text);
    QCOMPARE(filtered.found, 0);
}

void TestSecretFilter::aHugeTextEnds()
{
    const QString text = u"legal dkn_x eyJ -----BEGIN PRIVATE KEY "_s.repeated(20'000);
    QVERIFY(withoutSecrets(text).found > 0);
}

QTEST_GUILESS_MAIN(TestSecretFilter)
#include "tst_secret_filter.moc"
