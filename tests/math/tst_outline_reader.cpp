#include "ui/math/outline_reader.h"

#include <QTest>

using namespace dria::math;
using namespace Qt::StringLiterals;

class TestOutlineReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLinesAndCurves();
    void mirrorsTheControlPointOfTheCurveBefore();
    void readsNumbersThatTouch();
    void refusesWhatIsNoOutline_data();
    void refusesWhatIsNoOutline();
};

void TestOutlineReader::readsLinesAndCurves()
{
    const auto path = readOutline(u"M1 2H5V8L0,0C1 1 2 2 3 3Q4 4 5 6Z M7 7L8 8");
    QVERIFY(path.has_value());
    QPainterPath expected;
    expected.setFillRule(Qt::WindingFill);
    expected.moveTo(1, 2);
    expected.lineTo(5, 2);
    expected.lineTo(5, 8);
    expected.lineTo(0, 0);
    expected.cubicTo(1, 1, 2, 2, 3, 3);
    expected.quadTo(4, 4, 5, 6);
    expected.closeSubpath();
    expected.moveTo(7, 7);
    expected.lineTo(8, 8);
    QCOMPARE(*path, expected);
}

void TestOutlineReader::mirrorsTheControlPointOfTheCurveBefore()
{
    const auto path = readOutline(u"M0 0Q1 2 2 0T4 0T6 0");
    QPainterPath expected;
    expected.setFillRule(Qt::WindingFill);
    expected.quadTo(1, 2, 2, 0);
    expected.quadTo(3, -2, 4, 0);
    expected.quadTo(5, 2, 6, 0);
    QCOMPARE(path.value_or(QPainterPath()), expected);
}

void TestOutlineReader::readsNumbersThatTouch()
{
    const auto path = readOutline(u"M-1-2L.5.5-.5 1.25");
    QVERIFY(path.has_value());
    QCOMPARE(path->elementCount(), 3);
    QCOMPARE(QPointF(path->elementAt(1)), QPointF(0.5, 0.5));
    QCOMPARE(QPointF(path->elementAt(2)), QPointF(-0.5, 1.25));
}

void TestOutlineReader::refusesWhatIsNoOutline_data()
{
    QTest::addColumn<QString>("data");
    for (const char *data : {"L1 1", "M1", "M1 1 L", "M1 1 X2 2", "M1 1 L2 nan", "M1 1 l2 2",
                             "M1 1 L2 1e400", "M1 1A1 1 0 0 0 2 2", "url(file:///etc/passwd)"})
        QTest::newRow(data) << QString::fromLatin1(data);
}

void TestOutlineReader::refusesWhatIsNoOutline()
{
    QFETCH(QString, data);
    QVERIFY(!readOutline(data).has_value());
}

QTEST_GUILESS_MAIN(TestOutlineReader)
#include "tst_outline_reader.moc"
