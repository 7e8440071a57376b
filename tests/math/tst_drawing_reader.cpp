// What the typesetter's drawings become, and which are refused.

#include "ui/math/drawing_reader.h"

#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QTest>

using namespace dria::math;
using namespace Qt::StringLiterals;

namespace {

tl::expected<MathPicture, Refusal> read(const QByteArray &items,
                                        const QByteArray &measures = R"("width":2000)")
{
    const QByteArray json =
        R"({"em":1000,"ascent":700,"descent":200,)" + measures + R"(,"items":[)" + items + "]}";
    const QJsonDocument document = QJsonDocument::fromJson(json);
    Q_ASSERT(document.isObject());
    return readDrawing(document.object(), QGuiApplication::font().families());
}

const QByteArray here = R"("transform":[1,0,0,-1,0,0])";

} // namespace

class TestDrawingReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresAreInEm();
    void lettersOfOneColourAreOneOutline();
    void straightLinesAreBars();
    void strokesAndTextsAreOutlines();
    void partsAreCutToTheirWindow();
    void blackIsTheColourOfTheText();
    void aNumberIsALayerOfItsOwn();
    void barsLieOnWholePixels();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
};

void TestDrawingReader::measuresAreInEm()
{
    const auto picture = read({});
    QVERIFY(picture.has_value());
    QCOMPARE(picture->formula.width, 2.0);
    QCOMPARE(picture->ascent, 0.7);
    QCOMPARE(picture->descent, 0.2);
    QCOMPARE(picture->number.width, 0.0);
}

void TestDrawingReader::lettersOfOneColourAreOneOutline()
{
    const QByteArray letter = R"({"path":"M0 0H500V700H0Z",)" + here;
    const auto picture = read(letter + R"(,"fill":"currentColor"},)" + letter +
                              R"(,"fill":"currentColor"},)" + letter + R"(,"fill":"red"})");
    QVERIFY(picture.has_value());
    QCOMPARE(picture->formula.inks.size(), 2);
    QVERIFY(!picture->formula.inks[0].colour.isValid());
    QCOMPARE(picture->formula.inks[1].colour, QColor(Qt::red));
    QCOMPARE(picture->formula.inks[1].outline.boundingRect(), QRectF(0, -0.7, 0.5, 0.7));
}

void TestDrawingReader::straightLinesAreBars()
{
    const auto picture = read(
        R"({"rect":[0,220,700,60],)" + here +
        R"(,"fill":"currentColor"},{"line":[0,100,500,100],"stroke":"currentColor","width":70,)" +
        here + "}");
    QVERIFY(picture.has_value());
    QVERIFY(picture->formula.inks.isEmpty());
    QCOMPARE(picture->formula.bars.size(), 2);
    QCOMPARE(picture->formula.bars[0].rect, QRectF(0, -0.28, 0.7, 0.06));
    QCOMPARE(picture->formula.bars[1].rect, QRectF(0, -0.135, 0.5, 0.07));
}

void TestDrawingReader::strokesAndTextsAreOutlines()
{
    const auto picture = read(
        R"({"line":[0,0,500,500],"stroke":"blue","width":70,"dashes":"",)" + here +
        R"(},{"line":[0,0,500,0],"stroke":"blue","width":70,"dashes":"dashed",)" + here +
        R"(},{"ellipse":[200,200,200,100],"stroke":"blue","width":70,"dashes":"",)" + here +
        R"(},{"text":"Q","size":884,"variant":"bold","fill":"currentColor","transform":[1,0,0,1,0,0]})");
    QVERIFY(picture.has_value());
    QCOMPARE(picture->formula.inks.size(), 4);
    for (const MathPicture::Ink &ink : picture->formula.inks)
        QVERIFY(!ink.outline.isEmpty());
    QVERIFY(picture->formula.inks[3].outline.boundingRect().top() < -0.4);
}

void TestDrawingReader::partsAreCutToTheirWindow()
{
    const auto picture =
        read(R"({"path":"M0 0H500V9000H0Z",)" + here +
             R"(,"fill":"currentColor","clip":{"rect":[0,100,500,300],)" + here + "}}");
    QVERIFY(picture.has_value());
    QCOMPARE(picture->formula.inks[0].outline.boundingRect(), QRectF(0, -0.4, 0.5, 0.3));
}

void TestDrawingReader::blackIsTheColourOfTheText()
{
    const auto picture = read(R"({"path":"M0 0H500V700H0Z","fill":"black",)" + here +
                              R"(},{"rect":[0,0,1,1],"fill":"no colour",)" + here + "}");
    QVERIFY(picture.has_value());
    QVERIFY(!picture->formula.inks[0].colour.isValid());
    QVERIFY(!picture->formula.bars[0].colour.isValid());
}

void TestDrawingReader::aNumberIsALayerOfItsOwn()
{
    const auto picture =
        read({}, R"("width":500,"label":{"width":1279,"items":[{"rect":[0,0,9,9],)" + here +
                     R"(,"fill":"currentColor"}]})");
    QVERIFY(picture.has_value());
    QCOMPARE(picture->number.width, 1.279);
    QCOMPARE(picture->number.bars.size(), 1);
    QVERIFY(picture->bytes() > 0);
}

void TestDrawingReader::barsLieOnWholePixels()
{
    const auto picture = read(R"({"rect":[0,220,2000,60],"fill":"currentColor",)" + here + "}");
    QVERIFY(picture.has_value());
    for (const double ratio : {1.0, 1.25, 2.0}) {
        QImage image(QSize(60, 40) * ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::white);
        QPainter painter(&image);
        picture->formula.paint(painter, QPointF(3.3, 20.4), 16, Qt::black);
        painter.end();
        int rows = 0;
        for (int y = 0; y < image.height(); ++y) {
            const QRgb pixel = image.pixel(image.width() / 2, y);
            QVERIFY(pixel == qRgb(0, 0, 0) || pixel == qRgb(255, 255, 255));
            rows += pixel == qRgb(0, 0, 0) ? 1 : 0;
        }
        QCOMPARE(rows, std::max(1, qRound(16 * ratio * 0.06)));
    }
}

void TestDrawingReader::refusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<QByteArray>("measures");
    QTest::addColumn<Refusal>("refusal");
    const QByteArray width = R"("width":2000)";
    QTest::newRow("no place") << QByteArray(R"({"rect":[0,0,1,1]})") << width << Refusal::Failed;
    QTest::newRow("no shape") << QByteArray("{" + here + "}") << width << Refusal::Failed;
    QTest::newRow("an image") << QByteArray(R"({"href":"file:///etc/passwd",)" + here + "}")
                              << width << Refusal::Failed;
    QTest::newRow("no outline") << QByteArray(R"({"path":"x",)" + here + "}") << width
                                << Refusal::Failed;
    QTest::newRow("half a rectangle")
        << QByteArray(R"({"rect":[0,0],)" + here + "}") << width << Refusal::Failed;
    QTest::newRow("wide") << QByteArray() << QByteArray(R"("width":1e9)") << Refusal::TooLarge;
    QTest::newRow("no width") << QByteArray() << QByteArray(R"("x":1)") << Refusal::TooLarge;
    QTest::newRow("high") << QByteArray() << QByteArray(R"("width":1,"ascent":1e9)")
                          << Refusal::TooLarge;
    QTest::newRow("much") << QByteArray(R"({"path":"M0 0)" + QByteArray("L1 1").repeated(200'000) +
                                        R"(",)" + here + "}")
                          << width << Refusal::TooLarge;
}

void TestDrawingReader::refusesWhatIsWrong()
{
    QFETCH(QByteArray, items);
    QFETCH(QByteArray, measures);
    QFETCH(Refusal, refusal);
    const auto picture = read(items, measures);
    QVERIFY(!picture.has_value());
    QCOMPARE(picture.error(), refusal);
    QVERIFY(!readDrawing({}, {}).has_value());
}

QTEST_MAIN(TestDrawingReader)
#include "tst_drawing_reader.moc"
