#include "attachments/attachment_limits.h"
#include "attachments/attachment_reader.h"
#include "core/image_header.h"
#include "images/prepared_picture.h"
#include "support/corpus.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const QImage &image, const char *format, int quality = -1)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format, quality))
        qFatal("cannot write %s", format);
    return buffer.data();
}

QImage noise(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QRandomGenerator random(1);
    for (int y = 0; y < size.height(); ++y)
        random.fillRange(reinterpret_cast<quint32 *>(image.scanLine(y)), size.width());
    return image.convertToFormat(QImage::Format_RGB888);
}

} // namespace

class TestAttachmentReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhotographBecomesASmallUprightJpeg();
    void whatAFileSaysOfItselfIsNotSent();
    void aDrawingStaysExact();
    void whatLetsThroughStaysSo();
    void aPictureIsMadeSmallEnough();
    void aHeadThatLiesIsNotBelieved();
    void everyGoodPngIsTaken();
    void damagedPicturesAreRefusedOrTaken();
    void theBytesTellWhatAFileIs();
    void textIsTakenAsItReads();
    void refusals_data();
    void refusals();
    void aFileThatCannotBeReadIsRefused();
    void pastedPicturesAndTextsAreTaken();
    void namesAreMadeFitToBeShown_data();
    void namesAreMadeFitToBeShown();

private:
    Result<NewFile> read(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder;
    AttachmentReader m_reader;
};

Result<NewFile> TestAttachmentReader::read(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    file.close();
    return m_reader.read(path).result();
}

void TestAttachmentReader::aPhotographBecomesASmallUprightJpeg()
{
    QImage photo(3000, 4000, QImage::Format_RGB32);
    photo.fill(Qt::darkCyan);
    const auto taken = read(u"photo.jpg"_s, written(photo, "jpeg"));
    QVERIFY(taken);
    QCOMPARE(taken->file.type, u"image/jpeg"_s);
    QCOMPARE(taken->file.pixels, QSize(1536, 2048));
    QCOMPARE(taken->file.name, u"photo.jpg"_s);
    QCOMPARE(taken->file.size, taken->bytes.size());
    QCOMPARE(taken->file.sha256,
             QCryptographicHash::hash(taken->bytes, QCryptographicHash::Sha256));
    QCOMPARE(readImageHeader(taken->bytes)->size, taken->file.pixels);
    // As files are told from others: the same picture is the same file.
    QCOMPARE(read(u"other.jpg"_s, written(photo, "jpeg"))->file.sha256, taken->file.sha256);
}

void TestAttachmentReader::whatAFileSaysOfItselfIsNotSent()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.setText(u"Author"_s, u"A. Person"_s);
    image.setDotsPerMeterX(11811);
    for (const char *format : {"png", "jpeg"}) {
        const QByteArray before = written(image, format);
        QVERIFY(before.contains("A. Person"));
        const auto taken = read(u"mine"_s, before);
        QVERIFY(taken);
        QVERIFY(!taken->bytes.contains("A. Person"));
        QVERIFY(!taken->bytes.contains("Exif"));
        QVERIFY(!taken->bytes.contains("tEXt"));
    }
}

void TestAttachmentReader::aDrawingStaysExact()
{
    const QImage drawing = noise({64, 48});
    const auto taken = read(u"drawing.png"_s, written(drawing, "png"));
    QVERIFY(taken);
    QCOMPARE(taken->file.type, u"image/png"_s);
    QCOMPARE(QImage::fromData(taken->bytes).convertToFormat(drawing.format()), drawing);
}

void TestAttachmentReader::whatLetsThroughStaysSo()
{
    QImage glass(20, 20, QImage::Format_ARGB32);
    glass.fill(QColor(255, 0, 0, 128));
    const auto taken = read(u"glass.png"_s, written(glass, "png"));
    QVERIFY(taken);
    QCOMPARE(qAlpha(QImage::fromData(taken->bytes).pixel(5, 5)), 128);
}

void TestAttachmentReader::aPictureIsMadeSmallEnough()
{
    const auto taken = read(u"noise.png"_s, written(noise({2000, 2000}), "png"));
    QVERIFY(taken);
    QCOMPARE(taken->file.type, u"image/jpeg"_s);
    QVERIFY(taken->bytes.size() <= prepared::bytes);
    QVERIFY(taken->file.pixels.width() >= 500);
}

// Found by tests/fuzz: its screen is 2560 by 5120, its frame 20 by 10.
void TestAttachmentReader::aHeadThatLiesIsNotBelieved()
{
    const auto taken = read(
        u"lies.gif"_s, QByteArray::fromBase64("R0lGODlhAAoAFPAAAP8AAAAAACH5BAAAAAAAIf8LTkVUU0NB"
                                              "UEUyLjADAQAAACwAAAAAFAAKAAACDAAUAAoAgAAA/wAAAAIM"
                                              "hI+py+0Po5y02usKADs="));
    QVERIFY(taken);
    QVERIFY(taken->file.pixels.width() <= prepared::side);
    QVERIFY(taken->file.pixels.height() <= prepared::side);
    QCOMPARE(QImage::fromData(taken->bytes).size(), taken->file.pixels);
}

void TestAttachmentReader::everyGoodPngIsTaken()
{
    const QString root = testFile(u"data/images/pngsuite"_s);
    int seen = 0;
    for (const QString &folder : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (folder == u"corrupted"_s)
            continue;
        for (const QString &name : QDir(root + u'/' + folder).entryList({u"*.png"_s})) {
            const auto taken = m_reader.read(root + u'/' + folder + u'/' + name).result();
            QVERIFY2(taken, qPrintable(name));
            QCOMPARE(taken->file.type, u"image/png"_s);
            ++seen;
        }
    }
    QVERIFY(seen > 80);
}

void TestAttachmentReader::damagedPicturesAreRefusedOrTaken()
{
    const QString root = testFile(u"data/images/pngsuite/corrupted"_s);
    for (const QString &name : QDir(root).entryList({u"*.png"_s})) {
        const auto taken = m_reader.read(root + u'/' + name).result();
        if (taken)
            QVERIFY2(!QImage::fromData(taken->bytes).isNull(), qPrintable(name));
        else
            QVERIFY2(taken.error().kind == ErrorKind::DamagedImage ||
                         taken.error().kind == ErrorKind::NotAttachable,
                     qPrintable(name));
    }
}

void TestAttachmentReader::theBytesTellWhatAFileIs()
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QVERIFY(read(u"notes.txt"_s, written(image, "png"))->file.isPicture());
    QCOMPARE(read(u"picture.png"_s, "just words")->file.type, u"text/plain"_s);
    QCOMPARE(read(u"drawing.svg"_s, "<svg xmlns=''/>")->file.type, u"text/plain"_s);
}

void TestAttachmentReader::textIsTakenAsItReads()
{
    const auto taken = read(u"old.txt"_s, "Gr\xfc\xdf"
                                          "e\r\n");
    QVERIFY(taken);
    QCOMPARE(taken->bytes, QByteArray("Gr\xc3\xbc\xc3\x9f"
                                      "e\r\n"));
    QVERIFY(taken->file.pixels.isEmpty());
}

void TestAttachmentReader::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QImage wide(20'000, 1, QImage::Format_Mono);
    wide.fill(0);
    QImage image(100, 100, QImage::Format_RGB32);
    image.fill(Qt::green);
    QTest::newRow("empty") << QByteArray() << ErrorKind::FileEmpty;
    QTest::newRow("a mark and nothing") << QByteArray("\xef\xbb\xbf") << ErrorKind::FileEmpty;
    QTest::newRow("an archive") << QByteArray("PK\x03\x04\0\0\0\0", 8) << ErrorKind::NotAttachable;
    QTest::newRow("too wide") << written(wide, "png") << ErrorKind::ImageTooLarge;
    QTest::newRow("cut short") << written(image, "png").first(60) << ErrorKind::DamagedImage;
    QTest::newRow("a head alone") << QByteArray("\x89PNG\r\n\x1a\n") << ErrorKind::DamagedImage;
    QTest::newRow("much text") << QByteArray(attachments::textBytes + 1, 'x')
                               << ErrorKind::FileTooLarge;
    QTest::newRow("very much text") << QByteArray(20 * 1000 * 1000, 'x') << ErrorKind::FileTooLarge;
    QTest::newRow("very much else")
        << QByteArray(20 * 1000 * 1000, '\0') << ErrorKind::NotAttachable;
}

void TestAttachmentReader::refusals()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorKind, kind);
    const auto taken = read(u"file"_s, bytes);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, kind);
}

void TestAttachmentReader::aFileThatCannotBeReadIsRefused()
{
    for (const QString &path :
         {m_folder.path(), m_folder.filePath(u"gone.txt"_s), QString(), u"/dev/zero"_s}) {
        const auto taken = m_reader.read(path).result();
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ErrorKind::FileUnreadable);
    }
}

void TestAttachmentReader::pastedPicturesAndTextsAreTaken()
{
    const QImage screen = noise({50, 40});
    const auto picture = m_reader.prepare(screen, u"Pasted picture"_s).result();
    QVERIFY(picture);
    QCOMPARE(picture->file.type, u"image/png"_s);
    QCOMPARE(picture->file.pixels, screen.size());
    const auto file = m_reader.prepare(written(screen, "png"), u"Pasted picture"_s).result();
    QCOMPARE(file->file.pixels, screen.size());
    QCOMPARE(m_reader.prepare(QByteArray("no picture"), u"x"_s).result().error().kind,
             ErrorKind::NotAnImage);
    QCOMPARE(m_reader.prepare(QImage(), u"x"_s).result().error().kind, ErrorKind::DamagedImage);
    const auto text = m_reader.prepare(u"äöü"_s, u"Pasted text"_s).result();
    QVERIFY(text);
    QCOMPARE(text->bytes, QByteArray("äöü"));
    const QString much(attachments::textBytes, u'ä');
    QCOMPARE(m_reader.prepare(much, u"x"_s).result().error().kind, ErrorKind::FileTooLarge);
}

void TestAttachmentReader::namesAreMadeFitToBeShown_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("its last part") << u"/tmp/a b.png"_s << u"a b.png"_s;
    QTest::newRow("line breaks") << u"/tmp/one\ntwo\x07.txt"_s << u"one two.txt"_s;
    QTest::newRow("long") << u"/tmp/"_s + QString(300, u'x') + u".tar.gz"_s
                          << QString(99, u'x') + u'…' + QString(13, u'x') + u".tar.gz"_s;
}

void TestAttachmentReader::namesAreMadeFitToBeShown()
{
    QFETCH(const QString, path);
    QFETCH(const QString, name);
    QCOMPARE(attachmentName(path), name);
}

QTEST_GUILESS_MAIN(TestAttachmentReader)
#include "tst_attachment_reader.moc"
