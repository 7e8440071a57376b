// One block that goes on and on: what its next words cost does not depend on what came before.

#include "timeline_test_model.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QPaintEvent>
#include <QTest>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;
using timeline::State;

namespace {

struct Shape
{
    QString head;
    QString line;
};

/// What a stretch of text cost, counted.
struct Cost
{
    qint64 parsedUnits = 0;
    qint64 layouts = 0;
    qint64 codeRows = 0;
    qint64 brokenUnits = 0;
    qint64 tableCells = 0;
    qint64 painted = 0; ///< pixels

    friend bool operator==(const Cost &, const Cost &) = default;
};

QByteArray written(const Cost &cost)
{
    return u"parsed %1, layouts %2, code rows %3, broken %4, cells %5, painted %6"_s
        .arg(cost.parsedUnits)
        .arg(cost.layouts)
        .arg(cost.codeRows)
        .arg(cost.brokenUnits)
        .arg(cost.tableCells)
        .arg(cost.painted)
        .toUtf8();
}

/// Adds up what is painted.
class PaintCounter : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            for (const QRect &rect : static_cast<QPaintEvent *>(event)->region())
                pixels += qint64(rect.width()) * rect.height();
        }
        return false;
    }
    qint64 pixels = 0;
};

} // namespace

Q_DECLARE_METATYPE(Shape)

class TestTimelineLongBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsCostTheSameAfterAShortAndALongBeginning_data();
    void wordsCostTheSameAfterAShortAndALongBeginning();

private:
    /// Of some lines in pieces, behind so many that came at once.
    [[nodiscard]] Cost costBehind(qsizetype lines, const Shape &shape);

    Theme m_theme;
};

Cost TestTimelineLongBlock::costBehind(qsizetype lines, const Shape &shape)
{
    constexpr qsizetype moreLines = 12;
    constexpr qsizetype step = 7;
    TimelineTestModel model;
    const QString text = shape.head + shape.line.repeated(lines + moreLines);
    const qsizetype begin = shape.head.size() + lines * shape.line.size() + shape.line.size() / 2;
    model.reset({Message{.text = text.first(begin), .state = State::Streaming}});
    TimelineView view(m_theme);
    view.setModel(&model);
    view.resize(700, 500);
    view.show();
    PaintCounter counter;
    if (!QTest::qWaitForWindowExposed(&view))
        return {};
    const auto grow = [&](qsizetype from) {
        const int refreshes = view.stats().rowRefreshes;
        model.appendText(0, text.mid(from, step));
        return QTest::qWaitFor([&] { return view.stats().rowRefreshes > refreshes; });
    };
    // A little more, until nothing is owed for what came at once.
    if (!grow(begin))
        return {};
    view.viewport()->repaint();
    if (!QTest::qWaitFor([&] { return view.isSettled(); }))
        return {};
    view.viewport()->installEventFilter(&counter);
    const TimelineStats before = view.stats();
    for (qsizetype at = begin + step; at < text.size(); at += step) {
        if (!grow(at))
            return {};
        QCoreApplication::sendPostedEvents();
    }
    const TimelineStats after = view.stats();
    return {.parsedUnits = after.parsedUnits - before.parsedUnits,
            .layouts = after.layouts - before.layouts,
            .codeRows = after.codeRows - before.codeRows,
            .brokenUnits = after.brokenUnits - before.brokenUnits,
            .tableCells = after.tableCells - before.tableCells,
            .painted = counter.pixels};
}

void TestTimelineLongBlock::wordsCostTheSameAfterAShortAndALongBeginning_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::newRow("fence") << Shape{
        u"```python\n"_s, u"    total += measure(sample, 12)  # one more \"reading\"\n"_s};
    QTest::newRow("list") << Shape{{}, u"- item with **bold** words and `code` in it\n"_s};
    QTest::newRow("numbers") << Shape{{}, u"1. item with **bold** words and `code` in it\n"_s};
    QTest::newRow("table") << Shape{u"| name | value | remark |\n|---|---:|---|\n"_s,
                                    u"| row | 42 | some **bold** remark |\n"_s};
}

void TestTimelineLongBlock::wordsCostTheSameAfterAShortAndALongBeginning()
{
    QFETCH(Shape, shape);
    // A table is shown in parts of 200 rows: both begin at the same place of one.
    const Cost early = costBehind(60, shape);
    const Cost late = costBehind(4060, shape);
    QVERIFY2(early.painted > 0, "nothing was shown");
    QVERIFY2(early == late, written(early) + " early, late " + written(late));
}

QTEST_MAIN(TestTimelineLongBlock)
#include "tst_timeline_long_block.moc"
