#include "ui/theme/font_warming.h"
#include "ui/theme/theme.h"

#include <QChildEvent>
#include <QTest>

using namespace dria;

namespace {

/// Counts the runs: each is a timer, a child while it lasts.
class Runs : public QObject
{
public:
    explicit Runs(QObject &watched) { watched.installEventFilter(this); }

    int begun = 0;
    int ended = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        begun += event->type() == QEvent::ChildAdded ? 1 : 0;
        ended += event->type() == QEvent::ChildRemoved ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

class TestFontWarming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingBeginsUnasked();
    void runsOnceHoweverOftenItIsAsked();
};

void TestFontWarming::nothingBeginsUnasked()
{
    const Theme theme;
    const FontWarming warming(theme);
    QVERIFY(!warming.hasBegun());
}

void TestFontWarming::runsOnceHoweverOftenItIsAsked()
{
    const Theme theme;
    FontWarming warming(theme);
    Runs runs(warming);
    warming.begin();
    warming.begin();
    QVERIFY(warming.hasBegun());
    QTRY_COMPARE(runs.ended, 1);
    warming.begin();
    QCOMPARE(runs.begun, 1);
}

QTEST_MAIN(TestFontWarming)
#include "tst_font_warming.moc"
