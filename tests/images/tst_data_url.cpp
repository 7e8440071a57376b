#include "images/data_url.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestDataUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unpacksWhatSaysItIsAnImage_data();
    void unpacksWhatSaysItIsAnImage();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
};

void TestDataUrl::unpacksWhatSaysItIsAnImage_data()
{
    QTest::addColumn<QString>("address");
    for (const auto &address :
         {u"data:image/png;base64,aGVsbG8="_s, u"DATA:IMAGE/JPEG;BASE64,aGVsbG8="_s,
          u"data:image/jpg;base64,aGVsbG8"_s, u"data:image/webp;base64,aGVsbG8%3D"_s,
          u"data:image/gif;base64,aGVsbG8="_s})
        QTest::newRow(qPrintable(address)) << address;
}

void TestDataUrl::unpacksWhatSaysItIsAnImage()
{
    QFETCH(QString, address);
    QVERIFY(isImageDataUrl(address));
    QCOMPARE(bytesOfDataUrl(address).value_or("nothing"), "hello");
}

void TestDataUrl::refusesEverythingElse_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("named"); // as an image, though there is none in it
    for (const auto &address :
         {QString(), u"data:"_s, u"data:,"_s, u"data:text/html,hello"_s,
          u"data:image/svg+xml;base64,PHN2Zy8+"_s, u"data:image/svg+xml,%3Csvg/%3E"_s,
          u"data:image/png,hello"_s, u"data:image/png;charset=x;base64,aGVsbG8="_s,
          u"https://example.net/data:image/png;base64,aGVsbG8="_s})
        QTest::newRow(qPrintable(address)) << address << false;
    for (const auto &address :
         {u"data:image/png;base64,"_s, u"data:image/png;base64,a"_s, u"data:image/png;base64,!!!"_s,
          u"data:image/png;base64,aGVs bG8="_s, u"data:image/png;base64,漢字"_s})
        QTest::newRow(qPrintable(address)) << address << true;
}

void TestDataUrl::refusesEverythingElse()
{
    QFETCH(QString, address);
    QTEST(isImageDataUrl(address), "named");
    QVERIFY(!bytesOfDataUrl(address));
}

QTEST_GUILESS_MAIN(TestDataUrl)
#include "tst_data_url.moc"
