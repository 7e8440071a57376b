// The map of a chat's branches: walked with the keyboard, heard, and chosen from.

#include "chat_page_bench.h"
#include "ui/chat/branch_map.h"
#include "ui/chat/branch_model.h"

#include <QAction>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dria;

class TestBranchMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void itOpensOnWhatIsShown();
    void arrowsWalkAlongTheBranches();
    void enterShowsABranch();
    void rowsSayWhatTheyAreToAScreenReader();
    void wordsAreReadAsTheyWereTyped();
    void anEmptyChatHasNoMap();

private:
    [[nodiscard]] BranchMap *open();

    std::unique_ptr<ChatPageBench> m_bench;
};

void TestBranchMap::init()
{
    m_bench = std::make_unique<ChatPageBench>();
    QVERIFY(m_bench->open());
    if (QTest::currentTestFunction() == "anEmptyChatHasNoMap"_ba)
        return;
    QVERIFY(m_bench->sendAndWait(u"first"_s));
    QVERIFY(m_bench->sendAndWait(u"second"_s));
    QVERIFY(m_bench->chat->resend(m_bench->messages().at(2).id, u"second, anew"_s));
    QVERIFY(QTest::qWaitFor([this] { return !m_bench->chat->isBusy(); }));
}

BranchMap *TestBranchMap::open()
{
    m_bench->registry.action(u"chat.branches")->trigger();
    (void)QTest::qWaitFor([this] { return m_bench->part<BranchMap>() != nullptr; });
    return m_bench->part<BranchMap>();
}

void TestBranchMap::itOpensOnWhatIsShown()
{
    const auto *list = open()->findChild<QListView *>();
    QCOMPARE(list->model()->rowCount(), 3);
    QCOMPARE(list->currentIndex().data().toString(), u"second, anew"_s);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"first"_s);
}

void TestBranchMap::arrowsWalkAlongTheBranches()
{
    auto *list = open()->findChild<QListView *>();
    QTest::keyClick(list, Qt::Key_Left);
    QCOMPARE(list->currentIndex().data().toString(), u"first"_s);
    QTest::keyClick(list, Qt::Key_Left); // nothing before it
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(list, Qt::Key_Right);
    QCOMPARE(list->currentIndex().data().toString(), u"second"_s);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentIndex().data().toString(), u"second, anew"_s);
}

void TestBranchMap::enterShowsABranch()
{
    auto *list = open()->findChild<QListView *>();
    QTest::keyClick(list, Qt::Key_Up);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_bench->messages().at(2).text, u"second"_s);
    QTRY_VERIFY(!m_bench->part<BranchMap>());
}

void TestBranchMap::rowsSayWhatTheyAreToAScreenReader()
{
    const QAbstractItemModel *rows = open()->findChild<QListView *>()->model();
    const QString shown = rows->index(2, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(shown.contains(u"second, anew"_s) && shown.contains(u'2') &&
            shown.contains(u"shown"_s));
    const QString other = rows->index(1, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(other.contains(u"second"_s) && !other.contains(u"shown"_s));
}

void TestBranchMap::wordsAreReadAsTheyWereTyped()
{
    BranchRow row;
    row.first = QUuid::createUuid();
    row.messages = 3;
    row.lane = 7;
    row.words = u"Replace %1 by %2"_s;
    for (const bool shown : {false, true}) {
        row.isShown = shown;
        const BranchModel rows({row});
        QVERIFY(rows.index(0).data(Qt::AccessibleTextRole).toString().contains(row.words));
    }
}

void TestBranchMap::anEmptyChatHasNoMap()
{
    QVERIFY(!m_bench->registry.action(u"chat.branches")->isEnabled());
}

QTEST_MAIN(TestBranchMap)
#include "tst_branch_map.moc"
