#include "ui/math/math_raster.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace dria::math;

namespace {

MathPicture letter(double width = 1)
{
    MathPicture picture;
    picture.ascent = 0.8;
    picture.descent = 0.2;
    picture.formula.width = width;
    QPainterPath outline;
    outline.addEllipse(QRectF(0.1, -0.7, 0.6, 0.8));
    picture.formula.inks = {{outline, {}}};
    picture.formula.bars = {{QRectF(0, -0.3, width, 0.06), {}}};
    return picture;
}

QImage paper(double ratio)
{
    QImage image(QSize(80, 60) * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    return image;
}

} // namespace

class TestMathRaster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsDrawn_data();
    void looksAsDrawn();
    void isMadeOnceForASizeAColourAndAScreen();
    void largeOnesAreDrawnEachTime();
};

void TestMathRaster::looksAsDrawn_data()
{
    QTest::addColumn<double>("ratio");
    QTest::newRow("1") << 1.0;
    QTest::newRow("2") << 2.0;
}

void TestMathRaster::looksAsDrawn()
{
    QFETCH(double, ratio);
    const MathPicture picture = letter();
    QImage drawn = paper(ratio);
    QPainter drawing(&drawn);
    picture.formula.paint(drawing, {20, 30}, 16, Qt::black);
    drawing.end();
    QImage pasted = paper(ratio);
    QPainter pasting(&pasted);
    MathRaster raster;
    raster.paint(pasting, {20.2, 29.8}, picture, picture.formula, 16, Qt::black);
    pasting.end();
    QVERIFY(drawn != paper(ratio));
    if (ratio == 1.0) // there the nearest whole pixel is the same one
        QCOMPARE(pasted, drawn);
    else
        QVERIFY(pasted != paper(ratio));
}

void TestMathRaster::isMadeOnceForASizeAColourAndAScreen()
{
    const MathPicture picture = letter();
    MathRaster raster;
    QImage image = paper(1);
    QPainter painter(&image);
    for (int x = 0; x < 5; ++x)
        raster.paint(painter, QPointF(x, 30), picture, picture.formula, 16, Qt::black);
    QCOMPARE(raster.rendered(), 1);
    raster.paint(painter, QPointF(0, 30), picture, picture.formula, 32, Qt::black);
    QCOMPARE(raster.rendered(), 2);
    raster.paint(painter, QPointF(0, 30), picture, picture.formula, 32, Qt::red);
    QCOMPARE(raster.rendered(), 3);
    QImage finer = paper(2);
    QPainter finerPainter(&finer);
    raster.paint(finerPainter, QPointF(0, 30), picture, picture.formula, 32, Qt::red);
    QCOMPARE(raster.rendered(), 4);
}

void TestMathRaster::largeOnesAreDrawnEachTime()
{
    const MathPicture picture = letter(4000);
    MathRaster raster;
    QImage image = paper(1);
    QPainter painter(&image);
    raster.paint(painter, QPointF(0, 30), picture, picture.formula, 32, Qt::black);
    painter.end();
    QCOMPARE(raster.rendered(), 0);
    QVERIFY(image != paper(1));
}

QTEST_MAIN(TestMathRaster)
#include "tst_math_raster.moc"
