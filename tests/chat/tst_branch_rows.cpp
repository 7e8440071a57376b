#include "chat/branch_rows.h"

#include <QTest>

#include <algorithm>

using namespace dria;

namespace {

/// Made in the order of its number.
QUuid id(uint number)
{
    return QUuid(0x0190, 0, 0x7000, 0x80, 0, 0, 0, 0, uchar(number >> 16), uchar(number >> 8),
                 uchar(number));
}

} // namespace

class TestBranchRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChatWithoutChoicesIsOneRow();
    void whatIsShownStandsInLaneNoughtBelowWhatLeavesIt();
    void severalBeginningsShareTheMap();
    void nothingIsNothingAndACircleEnds();
    void tenThousandMessagesWithAChoiceAtEachAreTwoLanes();
};

void TestBranchRows::aChatWithoutChoicesIsOneRow()
{
    MessageTree tree;
    for (uint i = 1; i <= 5; ++i)
        tree.add(id(i), i > 1 ? id(i - 1) : QUuid());
    const QList<BranchRow> rows = branchRows(tree, id(5));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().first, id(1));
    QCOMPARE(rows.first().messages, 5);
    QVERIFY(rows.first().isShown && !rows.first().goesOn && !rows.first().leavesLane);
}

// 1 – 2 – 3      the way that is shown: 1 2 4
//     |– 4
//     └ 5 – 6
void TestBranchRows::whatIsShownStandsInLaneNoughtBelowWhatLeavesIt()
{
    MessageTree tree;
    tree.add(id(1), {});
    tree.add(id(2), id(1));
    for (uint i : {3, 4, 5})
        tree.add(id(i), id(2));
    tree.add(id(6), id(5));
    const QList<BranchRow> rows = branchRows(tree, id(4));
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(0).messages, 2);
    QVERIFY(rows.at(0).goesOn);
    QCOMPARE(rows.at(1).first, id(3));
    QCOMPARE(rows.at(1).lane, 1);
    QVERIFY(rows.at(1).leavesLane && !rows.at(1).isShown);
    QCOMPARE(rows.at(2).first, id(5));
    QCOMPARE(rows.at(2).messages, 2);
    QCOMPARE(rows.at(3).first, id(4));
    QCOMPARE(rows.at(3).lane, 0);
    QVERIFY(rows.at(3).isShown && !rows.at(3).leavesLane);
    for (int row : {1, 2, 3})
        QCOMPARE(rows.at(row).parent, 0);
}

void TestBranchRows::severalBeginningsShareTheMap()
{
    MessageTree tree;
    tree.add(id(1), {});
    tree.add(id(2), {});
    tree.add(id(3), id(1));
    const QList<BranchRow> rows = branchRows(tree, id(3));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).first, id(2));
    QCOMPARE(rows.at(0).lane, 1);
    QCOMPARE(rows.at(1).first, id(1));
    QCOMPARE(rows.at(1).parent, -1);
}

void TestBranchRows::nothingIsNothingAndACircleEnds()
{
    QVERIFY(branchRows({}, {}).isEmpty());
    MessageTree circle;
    circle.add(id(1), {});
    circle.add(id(1), id(2));
    circle.add(id(2), id(3));
    circle.add(id(3), id(2));
    QCOMPARE(branchRows(circle, id(1)).size(), 1);
}

void TestBranchRows::tenThousandMessagesWithAChoiceAtEachAreTwoLanes()
{
    MessageTree tree;
    for (uint i = 1; i <= 5000; ++i) {
        tree.add(id(2 * i), i > 1 ? id(2 * i - 2) : QUuid());
        tree.add(id(2 * i + 1), i > 1 ? id(2 * i - 2) : QUuid());
    }
    const QList<BranchRow> rows = branchRows(tree, id(10000));
    QCOMPARE(rows.size(), 10000);
    QVERIFY(std::ranges::all_of(rows, [](const BranchRow &row) { return row.lane <= 1; }));
}

QTEST_GUILESS_MAIN(TestBranchRows)
#include "tst_branch_rows.moc"
