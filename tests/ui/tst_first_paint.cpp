#include "ui/program/first_paint.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using dria::FirstPaint;

class TestFirstPaint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSaidOnceAndAfterThePicture();
    void isSaidOfAWindowThatIsNeverPainted();
};

class Painted : public QWidget
{
public:
    int paints = 0;

protected:
    void paintEvent(QPaintEvent *) override { ++paints; }
};

void TestFirstPaint::isSaidOnceAndAfterThePicture()
{
    Painted window;
    QPointer<FirstPaint> first = new FirstPaint(window);
    QSignalSpy done(first, &FirstPaint::done);
    int paintsThen = -1;
    connect(first, &FirstPaint::done, &window, [&] { paintsThen = window.paints; });
    window.show();
    QVERIFY(done.wait());
    QCOMPARE(paintsThen, 1);
    window.repaint();
    QTRY_VERIFY(!first);
    QCOMPARE(done.size(), 1);
}

void TestFirstPaint::isSaidOfAWindowThatIsNeverPainted()
{
    QWidget window;
    QSignalSpy done(new FirstPaint(window), &FirstPaint::done);
    QVERIFY(done.wait());
    QCOMPARE(done.size(), 1);
}

QTEST_MAIN(TestFirstPaint)
#include "tst_first_paint.moc"
