#include "browser/page_guard.h"

#include <QTest>

using namespace dria;

using Headers = QList<std::pair<QByteArray, QByteArray>>;

class TestPageGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsThePageIn_data();
    void letsThePageIn();
    void turnsAwayTheRest_data();
    void turnsAwayTheRest();

private:
    static bool isLetIn();
};

namespace {

const QByteArray own = "http://127.0.0.1:4711";
const std::pair<QByteArray, QByteArray> host{"host", "127.0.0.1:4711"};
const std::pair<QByteArray, QByteArray> json{"content-type", "application/json"};
const std::pair<QByteArray, QByteArray> same{"sec-fetch-site", "same-origin"};

void addRow(const char *name, const QByteArray &what, const Headers &headers)
{
    const QList<QByteArray> words = what.split(' ');
    QTest::newRow(name) << words[0] << words[1] << headers;
}

void columns()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Headers>("headers");
}

} // namespace

bool TestPageGuard::isLetIn()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(Headers, headers);
    return isOwnPage({method, path, headers, {}}, 4711);
}

void TestPageGuard::letsThePageIn_data()
{
    columns();
    addRow("opened by the person", "GET /",
           {host, {"sec-fetch-site", "none"}, {"sec-fetch-dest", "document"}});
    addRow("opened in a browser of old", "GET /", {host});
    addRow("its script", "GET /page.js", {host, same, {"sec-fetch-dest", "script"}});
    addRow("what it posts", "POST /open", {host, json, same, {"origin", own}});
    addRow("what it posts in a browser of old", "POST /open", {host, json, {"origin", own}});
}

void TestPageGuard::letsThePageIn()
{
    QVERIFY(isLetIn());
}

void TestPageGuard::turnsAwayTheRest_data()
{
    columns();
    addRow("no host", "GET /", {});
    addRow("two hosts", "GET /", {host, host});
    addRow("a name that was made to point here", "GET /", {{"host", "evil.example:4711"}});
    addRow("another name of this computer", "GET /", {{"host", "localhost:4711"}});
    addRow("another port", "GET /", {{"host", "127.0.0.1:80"}});
    addRow("a link on another site", "GET /", {host, {"sec-fetch-site", "cross-site"}});
    addRow("another server of this computer", "GET /", {host, {"sec-fetch-site", "same-site"}});
    addRow("a frame", "GET /", {host, {"sec-fetch-site", "none"}, {"sec-fetch-dest", "iframe"}});
    addRow("a script of another site", "GET /page.js", {host, {"sec-fetch-site", "cross-site"}});
    addRow("another site asks", "GET /words", {host, {"origin", "https://evil.example"}});
    addRow("another site posts", "POST /open", {host, json, {"origin", "https://evil.example"}});
    addRow("an opaque site posts", "POST /open", {host, json, {"origin", "null"}});
    addRow("nobody posts", "POST /open", {host, json});
    addRow("two origins", "POST /open", {host, json, {"origin", own}, {"origin", own}});
    addRow("posts from elsewhere under its name", "POST /open",
           {host, json, {"origin", own}, {"sec-fetch-site", "cross-site"}});
    addRow("a form", "POST /open", {host, same, {"origin", own}, {"content-type", "text/plain"}});
    addRow("asks for leave", "OPTIONS /open", {host, same, {"origin", own}});
}

void TestPageGuard::turnsAwayTheRest()
{
    QVERIFY(!isLetIn());
}

QTEST_GUILESS_MAIN(TestPageGuard)
#include "tst_page_guard.moc"
