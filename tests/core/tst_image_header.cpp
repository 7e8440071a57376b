#include "core/image_header.h"

#include <QTest>

using dria::readImageHeader;

class TestImageHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsKindAndSize_data();
    void tellsKindAndSize();
    void cutShortAnywhereIsNoCrash_data() { tellsKindAndSize_data(); }
    void cutShortAnywhereIsNoCrash();
    void refusesWhatNodesDoNotDecode_data();
    void refusesWhatNodesDoNotDecode();
};

void TestImageHeader::tellsKindAndSize_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *kind, const char *hex) {
        QTest::newRow(kind) << QByteArray::fromHex(hex) << QString::fromLatin1(kind);
    };
    // Each 640 by 480 pixels.
    row("PNG", "89504e470d0a1a0a0000000d4948445200000280000001e0");
    row("GIF", "474946383961 8002 e001");
    row("BMP", "424d 00000000 00000000 36000000 28000000 80020000 e0010000");
    // An APP0 segment, fill bytes, then the frame.
    row("JPEG", "ffd8 ffe0 0004 0000 ffff ffc2 0011 08 01e0 0280 03 00");
}

void TestImageHeader::tellsKindAndSize()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, kind);
    const auto header = readImageHeader(bytes);
    QVERIFY(header);
    QCOMPARE(header->kind, kind);
    QCOMPARE(header->size, QSize(640, 480));
}

void TestImageHeader::cutShortAnywhereIsNoCrash()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(readImageHeader(bytes));
    for (qsizetype size = 0; size < bytes.size() - 2; ++size) {
        const QByteArray cut(bytes.constData(), size); // a copy, so that sanitizers see its end
        QVERIFY(!readImageHeader(cut));
    }
}

void TestImageHeader::refusesWhatNodesDoNotDecode_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("WebP") << QByteArray("RIFF\x24\x00\x00\x00WEBPVP8 ", 16) + QByteArray(32, '\0');
    QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='10'/>");
    QTest::newRow("no size") << QByteArray::fromHex(
        "89504e470d0a1a0a0000000d4948445200000000000001e0");
    QTest::newRow("endless JPEG") << QByteArray("\xff\xd8\xff") + QByteArray(100000, '\xff');
    QTest::newRow("JPEG with an impossible length")
        << QByteArray::fromHex("ffd8ffe00000") + QByteArray(64, '\0');
}

void TestImageHeader::refusesWhatNodesDoNotDecode()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!readImageHeader(bytes));
}

QTEST_APPLESS_MAIN(TestImageHeader)
#include "tst_image_header.moc"
