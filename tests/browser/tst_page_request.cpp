#include "browser/page_request.h"

#include <QTest>

using namespace dria;
using State = PageRequestReader::State;

class TestPageRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHeadersAndBody();
    void readsItInPiecesOfAnySize();
    void waitsForWhatIsMissing();
    void refusesWhatBrowsersDoNotSend_data();
    void refusesWhatBrowsersDoNotSend();
    void refusesASecondRequest();
};

namespace {

const QByteArray whole =
    "POST /open HTTP/1.1\r\nHost: 127.0.0.1:1\r\nContent-Type:application/json\r\n"
    "Content-Length: 2\r\n\r\n{}";

} // namespace

void TestPageRequest::readsHeadersAndBody()
{
    PageRequestReader reader;
    QCOMPARE(reader.take(whole), State::Whole);
    QCOMPARE(reader.request().method, "POST");
    QCOMPARE(reader.request().path, "/open");
    QCOMPARE(reader.request().header("content-type"), "application/json");
    QCOMPARE(reader.request().header("origin"), "");
    QCOMPARE(reader.request().count("host"), 1);
    QCOMPARE(reader.request().body, "{}");
}

void TestPageRequest::readsItInPiecesOfAnySize()
{
    for (qsizetype piece = 1; piece < whole.size(); ++piece) {
        PageRequestReader reader;
        State state = State::Reading;
        for (qsizetype from = 0; from < whole.size(); from += piece) {
            QCOMPARE(state, State::Reading);
            state = reader.take(whole.mid(from, piece));
        }
        QCOMPARE(state, State::Whole);
        QCOMPARE(reader.request().body, "{}");
        QCOMPARE(reader.request().headers.size(), 3);
    }
}

void TestPageRequest::waitsForWhatIsMissing()
{
    PageRequestReader reader;
    QCOMPARE(reader.take(whole.chopped(1)), State::Reading);
    QCOMPARE(reader.take("}"), State::Whole);
}

void TestPageRequest::refusesWhatBrowsersDoNotSend_data()
{
    QTest::addColumn<QByteArray>("request");
    const auto with = [](const QByteArray &header) {
        return "GET / HTTP/1.1\r\n" + header + "\r\n\r\n";
    };
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n");
    QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n");
    QTest::newRow("no path") << QByteArray("GET HTTP/1.1\r\n\r\n");
    QTest::newRow("a zero byte") << QByteArray("GET /\0 HTTP/1.1\r\n\r\n", 20);
    QTest::newRow("no colon") << with("Host");
    QTest::newRow("no name") << with(": x");
    QTest::newRow("a space in the name") << with("Host : x");
    QTest::newRow("a continued line") << with("Host: x\r\n y: z");
    QTest::newRow("a bare line end") << with("Host: x\ny: z");
    QTest::newRow("chunks") << with("Transfer-Encoding: chunked");
    QTest::newRow("two lengths") << with("Content-Length: 0\r\nContent-Length: 0");
    QTest::newRow("a length with a sign") << with("Content-Length: +1");
    QTest::newRow("no length") << with("Content-Length: many");
    QTest::newRow("a body too long") << with("Content-Length: 65537");
    QTest::newRow("a head too long") << with("X: " + QByteArray(20'000, 'x'));
    QTest::newRow("a head that never ends") << "GET / HTTP/1.1\r\nX: " + QByteArray(20'000, 'x');
    QTest::newRow("more than its length") << with("Content-Length: 1") + "xy";
}

void TestPageRequest::refusesWhatBrowsersDoNotSend()
{
    QFETCH(QByteArray, request);
    PageRequestReader reader;
    QCOMPARE(reader.take(request), State::Bad);
}

void TestPageRequest::refusesASecondRequest()
{
    PageRequestReader reader;
    QCOMPARE(reader.take(whole), State::Whole);
    QCOMPARE(reader.take(whole), State::Bad);
}

QTEST_GUILESS_MAIN(TestPageRequest)
#include "tst_page_request.moc"
