#include "api/network_manager.h"
#include "api/remote_image_fetcher.h"
#include "support/api_fixture.h"
#include "support/tls.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QTest>

#include <algorithm>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Hosts = RemoteImageFetcher::Hosts;

struct Fixture
{
    explicit Fixture(const Limits &limits = {})
        : fetcher(network, limits, Hosts::LoopbackToo)
    {
        server.always(WireScript().send(wireReply(200, "image/png", "pixels")));
    }

    [[nodiscard]] QUrl url(const QString &name = u"a.png"_s) const
    {
        return QUrl(u"http://127.0.0.1:%1/%2"_s.arg(server.port()).arg(name));
    }

    /// What it failed with, or Cancelled for a success.
    [[nodiscard]] Error::Kind failure()
    {
        const auto result = waited(fetcher.fetch(url()));
        return result ? Error::Kind::Cancelled : result.error().kind;
    }

    WireServer server;
    NetworkManager network;
    RemoteImageFetcher fetcher;
};

} // namespace

class TestRemoteImageFetcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheHostNoMoreThanItMust();
    void keepsAndSendsNoCookies();
    void asksNobodyWhoCannotProveWhoItIs();
    void asksOnlyTheOpenWeb_data();
    void asksOnlyTheOpenWeb();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void aStatusIsAFailure();
    void endsAtTheLimitAsItArrives_data();
    void endsAtTheLimitAsItArrives();
    void whatBreaksOffIsNoImage();
    void unpacksNothing();
    void givesUpWaiting();
    void asksOnceHoweverOftenItIsWanted();
    void keepsNoMoreThanItMay();
    void cancelBreaksOff();
    void finishesWhenItIsDeleted();
};

void TestRemoteImageFetcher::tellsTheHostNoMoreThanItMust()
{
    WireServer server(serverTls());
    server.always(WireScript().send(wireReply(200, "image/png", "pixels")));
    const QUrl url(u"https://127.0.0.1:%1/a%20b.png?c=d#here"_s.arg(server.port()));
    NetworkManager network;
    network.setTls(tlsTrusting(testAuthorityFile()).value_or(QSslConfiguration()));
    RemoteImageFetcher fetcher(network, {}, Hosts::LoopbackToo);
    QCOMPARE(waited(fetcher.fetch(url)).value_or("failed"), "pixels");

    QCOMPARE(server.requests().size(), 1);
    const WireRequest &request = server.requests().first();
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.target, "/a%20b.png?c=d");
    QCOMPARE(request.header("Accept"), "image/png, image/jpeg, image/gif, image/webp");
    QCOMPARE(request.header("Accept-Encoding"), "identity");
    QCOMPARE(request.header("Accept-Language"), "*");
    QList<QByteArray> names;
    for (const QByteArray &line : request.head.trimmed().split('\n').sliced(1))
        names << line.left(line.indexOf(':')).toLower();
    std::sort(names.begin(), names.end());
    QCOMPARE(names,
             (QList<QByteArray>{"accept", "accept-encoding", "accept-language", "cache-control",
                                "connection", "host", "pragma", "user-agent"}));
}

void TestRemoteImageFetcher::keepsAndSendsNoCookies()
{
    Fixture f;
    QNetworkAccessManager careless; // with a jar that is full
    auto *jar = new QNetworkCookieJar;
    QVERIFY(jar->setCookiesFromUrl({QNetworkCookie("who", "you")}, f.url()));
    careless.setCookieJar(jar);
    RemoteImageFetcher fetcher(careless, {}, Hosts::LoopbackToo);
    f.server.always(
        WireScript().send(wireReply(200, "image/png", "pixels", {"Set-Cookie: seen=1"})));
    QVERIFY(waited(fetcher.fetch(f.url())));
    QVERIFY(f.server.requests().first().header("Cookie").isEmpty());
    QCOMPARE(jar->cookiesForUrl(f.url()).size(), 1);
}

void TestRemoteImageFetcher::asksNobodyWhoCannotProveWhoItIs()
{
    WireServer server(serverTls());
    NetworkManager network;
    RemoteImageFetcher fetcher(network, {}, Hosts::LoopbackToo);
    const auto result =
        waited(fetcher.fetch(QUrl(u"https://127.0.0.1:%1/a.png"_s.arg(server.port()))));
    QVERIFY(!result && result.error().kind == Error::Kind::TlsFailure);
    QCOMPARE(server.requests().size(), 0);
}

void TestRemoteImageFetcher::asksOnlyTheOpenWeb_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("https") << u"https://img.example.net/a.png"_s << true;
    QTest::newRow("an address") << u"https://93.184.216.34/a.png"_s << true;
    for (const auto &url : {u"http://img.example.net/a.png"_s,
                            u"https://localhost/a.png"_s,
                            u"https://127.0.0.1/a.png"_s,
                            u"http://127.0.0.1:631/a.png"_s,
                            u"https://0x7f000001/a.png"_s,
                            u"https://[::1]/a.png"_s,
                            u"https://0.0.0.0/a.png"_s,
                            u"https://[::]/a.png"_s,
                            u"https://192.168.1.1/a.png"_s,
                            u"https://[fd00::1]/a.png"_s,
                            u"https://169.254.169.254/latest"_s,
                            u"https://[::ffff:10.0.0.1]/a.png"_s,
                            u"https://router/a.png"_s,
                            u"https://nas.local/a.png"_s,
                            u"https://a.localhost/a.png"_s,
                            u"https://you@img.example.net/a.png"_s,
                            u"ftp://img.example.net/a.png"_s,
                            u"file:///etc/passwd"_s,
                            u"data:image/png;base64,AA=="_s,
                            u"a.png"_s,
                            u"//img.example"_s,
                            u"https:///a.png"_s,
                            QString()})
        QTest::newRow(qPrintable(url)) << url << false;
}

void TestRemoteImageFetcher::asksOnlyTheOpenWeb()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    QNetworkAccessManager network;
    RemoteImageFetcher fetcher(network);
    QCOMPARE(fetcher.mayFetch(QUrl(url)), allowed);
    if (!allowed)
        QCOMPARE(waited(fetcher.fetch(QUrl(url))).error().kind, Error::Kind::InsecureUrl);
}

void TestRemoteImageFetcher::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestRemoteImageFetcher::followsNoRedirect()
{
    QFETCH(int, status);
    WireServer other;
    Fixture f;
    f.server.always(
        WireScript().send(wireReply(status, "", "", {"Location: " + other.baseUrl().toEncoded()})));
    const auto result = waited(f.fetcher.fetch(f.url()));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Redirected);
    QCOMPARE(result.error().detail, u"127.0.0.1"_s);
    QCOMPARE(other.connections(), 0);
    QCOMPARE(f.server.requests().size(), 1);
}

void TestRemoteImageFetcher::aStatusIsAFailure()
{
    for (const auto &[status, kind] : {std::pair{404, Error::Kind::InvalidRequest},
                                       {403, Error::Kind::Unauthorized},
                                       {429, Error::Kind::RateLimited},
                                       {500, Error::Kind::ServerFailure}}) {
        Fixture f;
        f.server.always(WireScript().send(wireReply(status, "image/png", "pixels")));
        QCOMPARE(f.failure(), kind);
        QCOMPARE(f.server.requests().size(), 1); // and is not asked again
    }
}

void TestRemoteImageFetcher::endsAtTheLimitAsItArrives_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("a length that is true") << wireHead(200, {"Content-Length: 10000000"});
    QTest::newRow("no length") << wireHead(200, {"Connection: close"});
}

void TestRemoteImageFetcher::endsAtTheLimitAsItArrives()
{
    QFETCH(QByteArray, head);
    Limits limits;
    limits.imageBytes = 10'000;
    Fixture f(limits);
    f.server.always(WireScript().send(head).repeat(QByteArray(1000, 'x'), 1ms)); // for ever
    QCOMPARE(f.failure(), Error::Kind::TooLarge);
    QTRY_COMPARE(f.server.openConnections(), 0);

    // As much as is allowed, to the byte; a length that is too small cuts the rest off.
    f.server.always(WireScript().send(wireReply(200, "image/png", QByteArray(10'000, 'x'))));
    QCOMPARE(waited(f.fetcher.fetch(f.url())).value_or("").size(), 10'000);
    f.server.always(
        WireScript().send(wireHead(200, {"Content-Length: 3"}) + QByteArray(20'000, 'x')).close());
    QCOMPARE(waited(f.fetcher.fetch(f.url(u"b.png"_s))).value_or("xxx"), "xxx");
}

void TestRemoteImageFetcher::whatBreaksOffIsNoImage()
{
    Fixture f;
    f.server.always(WireScript().send(wireHead(200, {"Content-Length: 100"}) + "pix").close());
    QCOMPARE(f.failure(), Error::Kind::Interrupted);
    f.server.always(WireScript().send("HTTP/1.1 200 OK\r\nContent-").reset());
    QCOMPARE(f.failure(), Error::Kind::ConnectionLost);
}

void TestRemoteImageFetcher::unpacksNothing()
{
    Fixture f;
    const QByteArray packed =
        QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + qCompress(QByteArray(1'000'000, 'x'));
    f.server.always(
        WireScript().send(wireReply(200, "image/png", packed, {"Content-Encoding: gzip"})));
    QCOMPARE(waited(f.fetcher.fetch(f.url())).value_or("failed"), packed);
}

void TestRemoteImageFetcher::givesUpWaiting()
{
    Limits limits;
    limits.image = 50ms;
    Fixture f(limits);
    f.server.always(WireScript().stall());
    QCOMPARE(f.failure(), Error::Kind::TotalTimeout);
    f.server.always(WireScript().send(wireHead(200, {"Content-Length: 1000000"})).repeat("x", 5ms));
    QCOMPARE(f.failure(), Error::Kind::TotalTimeout);
}

void TestRemoteImageFetcher::asksOnceHoweverOftenItIsWanted()
{
    Fixture f;
    const auto first = f.fetcher.fetch(f.url());
    const auto second = f.fetcher.fetch(f.url(u"a.png#top"_s));
    QVERIFY(waited(first));
    QVERIFY(waited(second));
    QVERIFY(waited(f.fetcher.fetch(f.url())));
    QCOMPARE(f.server.requests().size(), 1);
    QVERIFY(waited(f.fetcher.fetch(f.url(u"b.png"_s))));
    QCOMPARE(f.server.requests().size(), 2);

    // A failure is not kept: Try again asks again.
    f.server.always(WireScript().send(wireReply(500, "", "")));
    QVERIFY(!waited(f.fetcher.fetch(f.url(u"c.png"_s))));
    f.server.always(WireScript().send(wireReply(200, "image/png", "pixels")));
    QVERIFY(waited(f.fetcher.fetch(f.url(u"c.png"_s))));
}

void TestRemoteImageFetcher::keepsNoMoreThanItMay()
{
    Limits limits;
    limits.imagesKeptBytes = 15; // two of six bytes
    Fixture f(limits);
    for (const auto &name : {u"a"_s, u"b"_s, u"c"_s, u"c"_s, u"b"_s})
        QVERIFY(waited(f.fetcher.fetch(f.url(name))));
    QCOMPARE(f.server.requests().size(), 3);
    QVERIFY(waited(f.fetcher.fetch(f.url(u"a"_s))));
    QCOMPARE(f.server.requests().size(), 4);
}

void TestRemoteImageFetcher::cancelBreaksOff()
{
    Fixture f;
    f.server.always(WireScript().send(wireHead(200, {"Content-Length: 100"})).stall());
    const auto future = f.fetcher.fetch(f.url());
    QTRY_COMPARE(f.server.requests().size(), 1);
    f.fetcher.cancel(f.url());
    const auto result = waited(future);
    QVERIFY(!result && result.error().kind == Error::Kind::Cancelled);
    QTRY_COMPARE(f.server.openConnections(), 0);
    f.fetcher.cancel(f.url()); // nothing left to cancel
    f.server.always(WireScript().send(wireReply(200, "image/png", "pixels")));
    QVERIFY(waited(f.fetcher.fetch(f.url())));
}

void TestRemoteImageFetcher::finishesWhenItIsDeleted()
{
    WireServer server;
    server.always(WireScript().stall());
    NetworkManager network;
    auto fetcher = std::make_unique<RemoteImageFetcher>(network, Limits(), Hosts::LoopbackToo);
    const auto future = fetcher->fetch(server.baseUrl());
    fetcher.reset();
    QCOMPARE(waited(future).error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestRemoteImageFetcher)
#include "tst_remote_image_fetcher.moc"
