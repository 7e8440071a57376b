#include "images/image_decoder.h"
#include "images/png_chunks.h"
#include "png_writer.h"
#include "support/corpus.h"

#include <QBuffer>
#include <QDir>
#include <QFutureWatcher>
#include <QImageReader>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray file(const QString &name)
{
    return dataFile(u"images/"_s + name);
}

QStringList filesIn(const QString &folder)
{
    QStringList names;
    for (const QString &name : QDir(testFile(u"data/images/"_s + folder)).entryList(QDir::Files))
        names << folder + u'/' + name;
    return names;
}

QByteArray written(const QImage &image, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format))
        qFatal("cannot write %s", format);
    return buffer.data();
}

/// The JPEG with an EXIF block that says how the camera was held.
QByteArray turned(const QByteArray &jpeg, char orientation)
{
    const QByteArray tiff = QByteArray("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19) +
                            QByteArray(1, orientation) + QByteArray(6, '\0');
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    return jpeg.first(2) + "\xff\xe1" + bigEndian(static_cast<quint32>(body.size() + 2)).sliced(2) +
           body + jpeg.sliced(2);
}

Error::Kind refusal(const QByteArray &bytes, const ImageLimits &limits = {})
{
    const auto decoded = decodeImage(bytes, {}, limits);
    return decoded ? Error::Kind::Cancelled : decoded.error().kind;
}

int averageGrey(const QImage &image)
{
    return qGray(image.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixel(0, 0));
}

} // namespace

class TestImageDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesWhatItTakes_data();
    void decodesWhatItTakes();
    void decodesGoodPngs_data();
    void decodesGoodPngs();
    void damagedPngsDoNoHarm_data();
    void damagedPngsDoNoHarm();
    void otherFormatsAreRefusedWhateverTheyAreCalled_data();
    void otherFormatsAreRefusedWhateverTheyAreCalled();
    void cutFilesAreRefusedOrShownInPart_data();
    void cutFilesAreRefusedOrShownInPart();
    void changedBytesDoNoHarm_data();
    void changedBytesDoNoHarm();
    void aHeaderIsBelievedBeforePixelsAreMade();
    void anImageAtTheLimitIsShown();
    void packedTextsAreNeverUnpacked();
    void remarksInAJpegDoNotStayWithThePixels();
    void aJpegOfCountlessScansIsRefused();
    void turnsAsTheCameraWasHeld_data();
    void turnsAsTheCameraWasHeld();
    void scalesDownAndNeverUp_data();
    void scalesDownAndNeverUp();
    void brightnessIsTheSameWhateverTheGamma();
    void decodesOnThreadsOfItsOwn();
    void whatWaitsWhenItGoesIsCancelled();
};

void TestImageDecoder::decodesWhatItTakes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ImageFormat>("format");
    QTest::addColumn<QSize>("size");
    QTest::newRow("png") << u"pngsuite/basic/basn2c08.png"_s << ImageFormat::Png << QSize(32, 32);
    QTest::newRow("jpeg") << u"photo.jpg"_s << ImageFormat::Jpeg << QSize(48, 32);
    QTest::newRow("progressive jpeg") << u"progressive.jpg"_s << ImageFormat::Jpeg << QSize(48, 32);
    QTest::newRow("first of two frames")
        << u"two-frames.gif"_s << ImageFormat::Gif << QSize(20, 10);
    QTest::newRow("webp") << u"picture.webp"_s << ImageFormat::Webp << QSize(48, 32);
    QTest::newRow("transparent webp")
        << u"transparent.webp"_s << ImageFormat::Webp << QSize(16, 16);
}

void TestImageDecoder::decodesWhatItTakes()
{
    QFETCH(QString, name);
    QFETCH(QSize, size);
    if (name.endsWith("webp"_L1) && !QImageReader::supportedImageFormats().contains("webp"))
        QSKIP("Qt's WebP plugin is not here");
    const auto decoded = decodeImage(file(name));
    QVERIFY(decoded);
    QTEST(decoded->format, "format");
    QCOMPARE(decoded->fullSize, size);
    QCOMPARE(decoded->pixels.size(), size);
    QCOMPARE(decoded->pixels.hasAlphaChannel(), name.startsWith("transparent"_L1));
    const QColor first = decoded->pixels.pixelColor(0, 0);
    if (!name.startsWith("pngsuite"_L1))
        QVERIFY2(first.red() > 200 && first.blue() < 60, qPrintable(first.name())); // frame 1 too
}

void TestImageDecoder::decodesGoodPngs_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &folder : {u"basic"_s, u"interlacing"_s, u"odd"_s, u"gamma"_s}) {
        for (const QString &name : filesIn(u"pngsuite/"_s + folder))
            QTest::newRow(qPrintable(name)) << name;
    }
}

void TestImageDecoder::decodesGoodPngs()
{
    QFETCH(QString, name);
    const auto decoded = decodeImage(file(name));
    QVERIFY(decoded);
    const QString base = name.section(u'/', -1);
    const int side = base.startsWith(u's') ? base.mid(1, 2).toInt() : 32;
    QCOMPARE(decoded->pixels.height(), side);
}

void TestImageDecoder::damagedPngsDoNoHarm_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : filesIn(u"pngsuite/corrupted"_s))
        QTest::newRow(qPrintable(name)) << name;
}

void TestImageDecoder::damagedPngsDoNoHarm()
{
    QFETCH(QString, name);
    const auto decoded = decodeImage(file(name));
    // A wrong check sum of the pixels alone may leave something to see.
    if (decoded)
        QVERIFY2(name.contains("xcsn"_L1), qPrintable(name));
    else
        QVERIFY(decoded.error().kind == Error::Kind::DamagedImage ||
                decoded.error().kind == Error::Kind::NotAnImage);
}

void TestImageDecoder::otherFormatsAreRefusedWhateverTheyAreCalled_data()
{
    const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                           "<rect width='9' height='9'/></svg>";
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("svg") << svg;
    QTest::newRow("svg with a prolog") << QByteArray("<?xml version='1.0'?>\n" + svg);
    QTest::newRow("svgz") << QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + deflated(svg);
    const QImage image(4, 4, QImage::Format_RGB32);
    for (const char *format : {"bmp", "xpm", "ppm", "ico"}) {
        if (QImageReader::supportedImageFormats().contains(format))
            QTest::newRow(format) << written(image, format);
    }
    QTest::newRow("tiff") << QByteArray("II*\0\x08\0\0\0\0\0", 10);
    QTest::newRow("pdf") << QByteArray("%PDF-1.4\n");
    QTest::newRow("html") << QByteArray("<!doctype html><img src=x>");
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\0", 4);
    QTest::newRow("riff of another kind") << QByteArray("RIFF\x10\0\0\0WAVEfmt ", 16);
}

void TestImageDecoder::otherFormatsAreRefusedWhateverTheyAreCalled()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(refusal(bytes), Error::Kind::NotAnImage);
    // Behind the first bytes of a format that is taken they are not found out by guessing either.
    for (const QByteArray &magic : {QByteArrayLiteral("\x89PNG\r\n\x1a\n"),
                                    QByteArrayLiteral("\xff\xd8\xff"), QByteArrayLiteral("GIF89a")})
        QCOMPARE(refusal(magic + bytes), Error::Kind::DamagedImage);
}

void TestImageDecoder::cutFilesAreRefusedOrShownInPart_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : {u"photo.jpg"_s, u"progressive.jpg"_s, u"two-frames.gif"_s,
                             u"picture.webp"_s, u"pngsuite/basic/basn6a16.png"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestImageDecoder::cutFilesAreRefusedOrShownInPart()
{
    QFETCH(QString, name);
    const QByteArray whole = file(name);
    const QSize size = decodeImage(whole).value_or(DecodedImage{}).fullSize;
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto decoded = decodeImage(whole.first(length));
        if (decoded) // a photograph that broke off is grey below
            QCOMPARE(decoded->pixels.size(), size);
        else
            QVERIFY(decoded.error().kind ==
                        (length < 3 ? Error::Kind::NotAnImage : Error::Kind::DamagedImage) ||
                    (length < 12 && decoded.error().kind == Error::Kind::NotAnImage));
    }
}

void TestImageDecoder::changedBytesDoNoHarm_data()
{
    cutFilesAreRefusedOrShownInPart_data();
}

void TestImageDecoder::changedBytesDoNoHarm()
{
    QFETCH(QString, name);
    const QByteArray whole = file(name);
    ImageLimits limits;
    limits.side = 128;
    QRandomGenerator random(1);
    for (int round = 0; round < 600; ++round) {
        QByteArray bytes = whole;
        const int changes = 1 + random.bounded(4);
        for (int i = 0; i < changes; ++i) {
            const int at = random.bounded(static_cast<int>(bytes.size()));
            switch (random.bounded(4)) {
            case 0:
                bytes.remove(at, random.bounded(8));
                break;
            case 1:
                bytes.insert(at, bytes.mid(random.bounded(at + 1), random.bounded(32)));
                break;
            default:
                bytes[at] = static_cast<char>(random.bounded(256));
            }
            if (bytes.isEmpty())
                break;
        }
        const auto decoded = decodeImage(bytes, {}, limits);
        if (decoded)
            QVERIFY(decoded->pixels.width() <= 128 && decoded->pixels.height() <= 128);
        else
            QVERIFY(decoded.error().kind >= Error::Kind::NotAnImage);
    }
}

void TestImageDecoder::aHeaderIsBelievedBeforePixelsAreMade()
{
    const QByteArray pixels(1000, '\0');
    QCOMPARE(refusal(greyPng(50'000, 50'000, pixels)), Error::Kind::ImageTooLarge);
    QCOMPARE(refusal(greyPng(4097, 1, pixels)), Error::Kind::ImageTooLarge);
    QCOMPARE(refusal(greyPng(1, 4097, pixels)), Error::Kind::ImageTooLarge);
    QCOMPARE(refusal(greyPng(0, 1, pixels)), Error::Kind::DamagedImage);
    QCOMPARE(refusal(greyPng(0x80000000, 1, pixels)), Error::Kind::DamagedImage);
    ImageLimits limits;
    limits.pixels = 3000 * 3000;
    QCOMPARE(refusal(greyPng(3001, 3000, pixels), limits), Error::Kind::ImageTooLarge);
    limits.bytes = 100;
    QCOMPARE(refusal(greyPng(1, 1, pixels) + pixels, limits), Error::Kind::ImageTooLarge);
    QByteArray gif = file(u"two-frames.gif"_s);
    gif.replace(6, 4, "\x88\x13\x88\x13"); // 5000 a side
    QCOMPARE(refusal(gif), Error::Kind::ImageTooLarge);
    QByteArray jpeg = file(u"photo.jpg"_s);
    const qsizetype frame = jpeg.indexOf("\xff\xc0");
    jpeg.replace(frame + 5, 4, "\x13\x88\x13\x88");
    QCOMPARE(refusal(jpeg), Error::Kind::ImageTooLarge);
}

void TestImageDecoder::anImageAtTheLimitIsShown()
{
    const QByteArray line = QByteArray(1, '\0') + QByteArray(4096, '\x80');
    const auto decoded = decodeImage(greyPng(4096, 4096, line.repeated(4096)), {100, 100});
    QVERIFY(decoded);
    QCOMPARE(decoded->fullSize, QSize(4096, 4096));
    QCOMPARE(decoded->pixels.size(), QSize(100, 100));
}

void TestImageDecoder::packedTextsAreNeverUnpacked()
{
    const QByteArray bomb =
        pngChunk("zTXt", QByteArray("a\0\0", 3) + deflated(QByteArray(1'000'000, 'x')));
    const QByteArray png = greyPng(1, 1, QByteArray("\0\x80", 2), bomb.repeated(50));
    QCOMPARE(withoutSideChunks(png), greyPng(1, 1, QByteArray("\0\x80", 2)));
    const auto decoded = decodeImage(png);
    QVERIFY(decoded);
    QVERIFY(decoded->pixels.textKeys().isEmpty());
}

void TestImageDecoder::remarksInAJpegDoNotStayWithThePixels()
{
    const QByteArray jpeg = file(u"photo.jpg"_s);
    const QByteArray remark = QByteArray("\xff\xfe\0\x12", 4) + "Author: somebody";
    for (const QSize bound : {QSize(), QSize(10, 10)}) {
        const auto decoded = decodeImage(jpeg.first(2) + remark + jpeg.sliced(2), bound);
        QVERIFY(decoded);
        QCOMPARE(decoded->pixels.textKeys(), QStringList());
        QCOMPARE(decoded->pixels, decodeImage(jpeg, bound)->pixels);
    }
}

void TestImageDecoder::aJpegOfCountlessScansIsRefused()
{
    const QByteArray jpeg = file(u"progressive.jpg"_s);
    const qsizetype scan = jpeg.lastIndexOf("\xff\xda");
    const QByteArray last = jpeg.mid(scan, jpeg.size() - 2 - scan);
    QVERIFY(decodeImage(jpeg));
    QCOMPARE(refusal(jpeg.chopped(2) + last.repeated(200) + jpeg.last(2)),
             Error::Kind::ImageTooLarge);
}

void TestImageDecoder::turnsAsTheCameraWasHeld_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QPoint>("red"); // where the upper left corner went
    QTest::newRow("upright") << 1 << QSize(48, 32) << QPoint(0, 0);
    QTest::newRow("upside down") << 3 << QSize(48, 32) << QPoint(47, 31);
    QTest::newRow("to the right") << 6 << QSize(32, 48) << QPoint(31, 0);
    QTest::newRow("to the left") << 8 << QSize(32, 48) << QPoint(0, 47);
    QTest::newRow("nonsense") << 77 << QSize(48, 32) << QPoint(0, 0);
}

void TestImageDecoder::turnsAsTheCameraWasHeld()
{
    QFETCH(int, orientation);
    QFETCH(QSize, size);
    QFETCH(QPoint, red);
    const QByteArray jpeg = turned(file(u"photo.jpg"_s), static_cast<char>(orientation));
    const auto decoded = decodeImage(jpeg);
    QVERIFY(decoded);
    QCOMPARE(decoded->fullSize, size);
    QCOMPARE(decoded->pixels.size(), size);
    QVERIFY(decoded->pixels.pixelColor(red).red() > 200);
    QVERIFY(decoded->pixels.pixelColor(QPoint(size.width() - 1, size.height() - 1) - red).red() <
            60);
    QCOMPARE(decodeImage(jpeg, {24, 24}).value_or(DecodedImage{}).pixels.size(),
             size.scaled(24, 24, Qt::KeepAspectRatio));
}

void TestImageDecoder::scalesDownAndNeverUp_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name :
         {u"photo.jpg"_s, u"two-frames.gif"_s, u"pngsuite/interlacing/basi2c08.png"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestImageDecoder::scalesDownAndNeverUp()
{
    QFETCH(QString, name);
    const auto whole = decodeImage(file(name));
    QVERIFY(whole);
    const auto small = decodeImage(file(name), {10, 7});
    QVERIFY(small);
    QCOMPARE(small->fullSize, whole->fullSize);
    QCOMPARE(small->pixels.size(), whole->fullSize.scaled(10, 7, Qt::KeepAspectRatio));
    QCOMPARE(decodeImage(file(name), {1000, 1000}).value_or(DecodedImage{}).pixels.size(),
             whole->fullSize);
    const auto line = decodeImage(greyPng(1000, 1, QByteArray(1001, '\0')), {100, 100});
    QVERIFY(line);
    QCOMPARE(line->pixels.size(), QSize(100, 1));
}

void TestImageDecoder::brightnessIsTheSameWhateverTheGamma()
{
    for (const auto &kind : {u"n2c08"_s, u"n0g16"_s, u"n3p04"_s}) {
        QList<int> greys;
        for (const auto &gamma : {u"g03"_s, u"g05"_s, u"g10"_s, u"g25"_s}) {
            const auto decoded = decodeImage(file(u"pngsuite/gamma/"_s + gamma + kind + u".png"_s));
            QVERIFY(decoded);
            greys << averageGrey(decoded->pixels);
        }
        const auto [least, most] = std::minmax_element(greys.cbegin(), greys.cend());
        QVERIFY2(*most - *least < 12,
                 qPrintable(u"%1: %2 to %3"_s.arg(kind).arg(*least).arg(*most)));
    }
}

void TestImageDecoder::decodesOnThreadsOfItsOwn()
{
    ImageDecoder decoder;
    QFutureWatcher<Result<DecodedImage>> good;
    QFutureWatcher<Result<DecodedImage>> bad;
    QSignalSpy goodSpy(&good, &QFutureWatcherBase::finished);
    QSignalSpy badSpy(&bad, &QFutureWatcherBase::finished);
    good.setFuture(decoder.decode(file(u"photo.jpg"_s), {24, 24}));
    bad.setFuture(decoder.decode("<svg/>"));
    QTRY_COMPARE(goodSpy.size(), 1);
    QTRY_COMPARE(badSpy.size(), 1);
    QCOMPARE(good.result()->pixels.size(), QSize(24, 16));
    QCOMPARE(bad.result().error().kind, Error::Kind::NotAnImage);
}

void TestImageDecoder::whatWaitsWhenItGoesIsCancelled()
{
    QList<QFuture<Result<DecodedImage>>> futures;
    {
        ImageDecoder decoder;
        for (int i = 0; i < 50; ++i)
            futures << decoder.decode(file(u"photo.jpg"_s));
    }
    for (const auto &future : futures)
        QVERIFY(future.isFinished());
}

QTEST_GUILESS_MAIN(TestImageDecoder)
#include "tst_image_decoder.moc"
