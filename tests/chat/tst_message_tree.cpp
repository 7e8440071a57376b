#include "chat/message_tree.h"

#include <QTest>

#include <algorithm>

using namespace dria;

namespace {

/// Made in the order of its number.
QUuid id(uchar number)
{
    return QUuid(0x0190, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, number);
}

/// 1 – 2 – 4 – 5
///    └ 3 – 6
MessageTree tree()
{
    MessageTree made;
    made.add(id(6), id(3)); // any order
    made.add(id(4), id(2));
    made.add(id(5), id(4));
    made.add(id(1), {});
    made.add(id(3), id(1));
    made.add(id(2), id(1));
    made.closeGaps();
    return made;
}

} // namespace

class TestMessageTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPathFollowsParents()
    {
        QCOMPARE(tree().pathTo(id(6)), (QList<QUuid>{id(1), id(3), id(6)}));
        QCOMPARE(tree().pathTo(id(9)), QList<QUuid>());
    }
    void siblingsStandInTheOrderMade()
    {
        QCOMPARE(tree().siblings(id(3)), (QList<QUuid>{id(2), id(3)}));
        QCOMPARE(tree().siblings(id(6)), QList<QUuid>{id(6)});
        QCOMPARE(tree().siblings(id(9)), QList<QUuid>());
    }
    void theNewestLeafIsLookedForBelowOnly()
    {
        QCOMPARE(tree().newestLeaf(id(2)), id(5));
        QCOMPARE(tree().newestLeaf(id(1)), id(6));
        QCOMPARE(tree().newestLeaf(id(5)), id(5));
    }
    void theNewestOfAll()
    {
        QCOMPARE(tree().newest(), id(6));
        QVERIFY(MessageTree().newest().isNull());
    }
    void addingTwiceChangesNothing()
    {
        MessageTree twice = tree();
        twice.add(id(3), id(5));
        QCOMPARE(twice.siblings(id(3)).size(), 2);
        QCOMPARE(twice.pathTo(id(3)), (QList<QUuid>{id(1), id(3)}));
    }
    void aMissingParentIsStoodInForByTheMessageBefore()
    {
        MessageTree broken;
        broken.add(id(1), {});
        broken.add(id(2), id(1));
        broken.add(id(4), id(3));
        QCOMPARE(broken.pathTo(id(4)), QList<QUuid>{id(4)}); // perhaps it is still to come
        broken.closeGaps();
        QCOMPARE(broken.pathTo(id(4)), (QList<QUuid>{id(1), id(2), id(4)}));
        QCOMPARE(broken.newestLeaf(id(1)), id(4));
    }
    void whatFollowedARemovedMessageFollowsTheOneAbove()
    {
        MessageTree cut = tree();
        cut.remove({id(2), id(9)});
        QVERIFY(!cut.contains(id(2)));
        QCOMPARE(cut.pathTo(id(5)), (QList<QUuid>{id(1), id(4), id(5)}));
        QCOMPARE(cut.siblings(id(4)), (QList<QUuid>{id(3), id(4)}));
        QCOMPARE(cut.siblings(id(3)), (QList<QUuid>{id(3), id(4)}));
        QCOMPARE(cut.nearest(id(2)), id(1));
        QCOMPARE(cut.newestLeaf(id(1)), id(6));
        cut.restore({id(2)});
        QCOMPARE(cut.pathTo(id(5)), tree().pathTo(id(5)));
        QCOMPARE(cut.siblings(id(3)), (QList<QUuid>{id(2), id(3)}));
    }
    void withoutItsFirstMessageATreeHasSeveralBeginnings()
    {
        MessageTree cut = tree();
        cut.remove({id(1)});
        QCOMPARE(cut.siblings(id(2)), (QList<QUuid>{id(2), id(3)}));
        QCOMPARE(cut.following({}), (QList<QUuid>{id(2), id(3)}));
        QVERIFY(cut.nearest(id(1)).isNull());
    }
    void aBranchIsAllThatFollows()
    {
        QList<QUuid> branch = tree().allFrom(id(2));
        std::ranges::sort(branch);
        QCOMPARE(branch, (QList<QUuid>{id(2), id(4), id(5)}));
        MessageTree cut = tree();
        cut.remove({id(4)});
        QCOMPARE(cut.allFrom(id(2)).size(), 2);
        cut.remove(cut.allFrom(id(1)));
        QVERIFY(cut.newest().isNull());
    }
    void aCircleEnds()
    {
        MessageTree circle;
        circle.add(id(1), id(2));
        circle.add(id(2), id(1));
        circle.closeGaps();
        QCOMPARE(circle.pathTo(id(2)), (QList<QUuid>{id(1), id(2)}));
        QCOMPARE(circle.newestLeaf(id(1)), id(1));
        circle.remove({id(1), id(2)});
        QVERIFY(circle.nearest(id(1)).isNull());
        QVERIFY(circle.following({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMessageTree)
#include "tst_message_tree.moc"
