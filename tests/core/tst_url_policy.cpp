#include "core/url_policy.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(dria::UrlVerdict)
Q_DECLARE_METATYPE(dria::Account::Kind)

class TestUrlPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsLoopbackByTheParsedHost_data();
    void knowsLoopbackByTheParsedHost();
    void knowsPrivateAddresses_data();
    void knowsPrivateAddresses();
    void judgesBaseUrls_data();
    void judgesBaseUrls();
    void completesWhatWasTyped_data();
    void completesWhatWasTyped();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void givesOneOriginForOneServer();
    void showsAnInternationalHostInAscii();
};

void TestUrlPolicy::knowsLoopbackByTheParsedHost_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *url, bool expected) {
        QTest::newRow(url) << QString::fromUtf8(url) << expected;
    };
    row("http://127.0.0.1/v1", true);
    row("http://127.255.3.4:8080", true);
    row("http://localhost", true);
    row("http://LOCALHOST:1", true);
    row("http://[::1]:8080", true);
    row("http://[::ffff:127.0.0.1]", true);
    row("http://0x7f000001", true); // connects to 127.0.0.1: the parsed host says so
    row("http://2130706433", true);
    row("http://127.0.0.1.evil.com", false);
    row("http://127.0.0.1@evil.com", false);
    row("http://localhost.evil.com", false);
    row("http://evil.com/127.0.0.1", false);
    row("http://evil.com#localhost", false);
    row("http://128.0.0.1", false);
    row("http://0.0.0.0", false);
    row("http://[::]", false);
    row("http://[::2]", false);
    row("http://[::ffff:10.0.0.1]", false);
    row("http://xn--lcalhost-54a.com", false);
    row("", false);
}

void TestUrlPolicy::knowsLoopbackByTheParsedHost()
{
    QFETCH(QString, url);
    QTEST(isLoopback(QUrl(url)), "expected");
}

void TestUrlPolicy::knowsPrivateAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *url, bool expected) {
        QTest::newRow(url) << QString::fromUtf8(url) << expected;
    };
    row("http://10.0.0.1", true);
    row("http://10.255.255.255", true);
    row("http://11.0.0.1", false);
    row("http://172.16.0.1", true);
    row("http://172.31.255.255", true);
    row("http://172.15.0.1", false);
    row("http://172.32.0.1", false);
    row("http://192.168.1.20:11434", true);
    row("http://192.169.1.20", false);
    row("http://169.254.1.1", true);
    row("http://0x0a000001", true);
    row("http://[fc00::1]", true);
    row("http://[fdff::1]", true);
    row("http://[fe80::1]", true);
    row("http://[febf::1]", true);
    row("http://[fec0::1]", false);
    row("http://[2001:db8::1]", false);
    row("http://[::ffff:192.168.0.1]", true);
    row("http://nas.local", true);
    row("http://NAS.Local", true);
    row("http://local", false);
    row("http://nas.local.evil.com", false);
    row("http://10.0.0.1.evil.com", false);
    row("http://127.0.0.1", false);
    row("http://8.8.8.8", false);
}

void TestUrlPolicy::knowsPrivateAddresses()
{
    QFETCH(QString, url);
    QTEST(isPrivateAddress(QUrl(url)), "expected");
}

void TestUrlPolicy::judgesBaseUrls_data()
{
    using enum UrlVerdict;
    using enum Account::Kind;
    QTest::addColumn<QString>("url");
    QTest::addColumn<Account::Kind>("kind");
    QTest::addColumn<UrlVerdict>("expected");
    const auto row = [](const char *url, Account::Kind kind, UrlVerdict expected) {
        QTest::addRow("%s %d", url, static_cast<int>(kind))
            << QString::fromUtf8(url) << kind << expected;
    };
    row("https://inference.dria.co/v1", Dria, Allowed);
    row("https://192.168.0.1/v1", Other, Allowed);
    row("http://127.0.0.1:8080/v1", Dria, Allowed);
    row("http://localhost/v1", Practice, Allowed);
    row("http://192.168.0.1/v1", Other, NeedsConsent);
    row("http://192.168.0.1/v1", Dria, Refused);
    row("http://nas.local/v1", Other, NeedsConsent);
    row("http://example.com/v1", Other, Refused);
    row("http://127.0.0.1.evil.com/v1", Other, Refused);
    row("ftp://127.0.0.1/v1", Other, Refused);
    row("file:///etc/passwd", Other, Refused);
    row("https://user@example.com/v1", Dria, Refused);
    row("https://example.com/v1?x=1", Dria, Refused);
    row("https://example.com/v1#x", Dria, Refused);
    row("https://", Dria, Refused);
    row("", Dria, Refused);
}

void TestUrlPolicy::judgesBaseUrls()
{
    QFETCH(QString, url);
    QFETCH(Account::Kind, kind);
    QTEST(judgeBaseUrl(QUrl(url), kind), "expected");
}

void TestUrlPolicy::completesWhatWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *typed, const char *expected) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(expected);
    };
    row("inference.dria.co", "https://inference.dria.co/v1");
    row("  https://example.com \n", "https://example.com/v1");
    row("https://example.com/", "https://example.com/v1");
    row("https://example.com/v1/", "https://example.com/v1");
    row("https://example.com/api/v2//", "https://example.com/api/v2");
    row("https://example.com/a/../b", "https://example.com/b");
    row("localhost:11434", "http://localhost:11434/v1");
    row("127.0.0.1:8080/openai", "http://127.0.0.1:8080/openai");
    row("[::1]:8080", "http://[::1]:8080/v1");
    row("192.168.0.7:11434", "https://192.168.0.7:11434/v1");
    row("http://192.168.0.7:11434", "http://192.168.0.7:11434/v1");
    row("HTTPS://Example.COM", "https://example.com/v1");
    row("example.com/a%2Fb", "https://example.com/a%2Fb");
}

void TestUrlPolicy::completesWhatWasTyped()
{
    QFETCH(QString, typed);
    const Result<QUrl> url = normalizedBaseUrl(typed);
    QVERIFY(url.has_value());
    QTEST(url->toString(QUrl::FullyEncoded), "expected");
}

void TestUrlPolicy::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed :
         {"", "   ", "https://", "not an address", "ftp://example.com", "https://me:pw@example.com",
          "https://example.com?q", "mailto:a@b.c", "https://example.com/#x", "example.com:99999",
          "https://exa mple.com"})
        QTest::addRow("'%s'", typed) << QString::fromUtf8(typed);
}

void TestUrlPolicy::refusesWhatIsNoAddress()
{
    QFETCH(QString, typed);
    const Result<QUrl> url = normalizedBaseUrl(typed);
    QVERIFY(!url.has_value());
    QCOMPARE(url.error().kind, ErrorKind::InvalidRequest);
    QVERIFY(!url.error().detail.isEmpty());
}

void TestUrlPolicy::givesOneOriginForOneServer()
{
    QCOMPARE(originOf(QUrl(u"https://Example.com:443/v1"_s)), u"https://example.com"_s);
    QCOMPARE(originOf(QUrl(u"https://example.com/other"_s)), u"https://example.com"_s);
    QCOMPARE(originOf(QUrl(u"http://example.com"_s)), u"http://example.com"_s);
    QCOMPARE(originOf(QUrl(u"http://example.com:443"_s)), u"http://example.com:443"_s);
    QCOMPARE(originOf(QUrl(u"http://[::1]:8080/v1"_s)), u"http://[::1]:8080"_s);
}

void TestUrlPolicy::showsAnInternationalHostInAscii()
{
    QCOMPARE(originOf(QUrl(u"https://exämple.com"_s)), u"https://xn--exmple-cua.com"_s);
}

QTEST_APPLESS_MAIN(TestUrlPolicy)
#include "tst_url_policy.moc"
