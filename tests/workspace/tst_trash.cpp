// Chats that are deleted, as the window sees it.

#include "chat/conversation.h"
#include "chat/conversation_list.h"
#include "core/ids.h"
#include "core/timeline_roles.h"
#include "support/manual_clock.h"
#include "support/memory_conversation_store.h"
#include "workspace/open_conversations.h"
#include "workspace/trash.h"

#include <QSignalSpy>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    ConversationSummary add(const QString &title)
    {
        clock.advance(std::chrono::seconds(1));
        ConversationRecord record;
        record.id = QUuid::createUuid();
        record.title = title;
        record.activeAt = clock.nowUtc();
        (void)store.save(record);
        list.put(summaryOf(record));
        return summaryOf(record);
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < list.rowCount(); ++row)
            titles += list.at(row).title;
        return titles;
    }

    ManualClock clock;
    MemoryConversationStore store;
    ConversationList list;
    OpenConversations open{store, clock, list};
    Trash trash{store, clock, list, open};
};

} // namespace

class TestTrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoPutsEachWhereItWas();
    void manyComeAndGoAtOnce();
    void onlyTheLastDeletionIsUndone();
    void whatIsGoneForGoodIsNotUndone();
    void deletedMessagesGoWithTheTrashAndAreNotUndone();
    void aListReadBeforeBringsNothingBack();
    void whatIsPutBackIsNotListedTwice();
};

void TestTrash::undoPutsEachWhereItWas()
{
    Stage stage;
    const auto a = stage.add(u"A"_s);
    stage.add(u"B"_s);
    const auto c = stage.add(u"C"_s);
    stage.list.file({c.id}, {.pinned = true});
    QSignalSpy removed(&stage.trash, &Trash::removed);
    stage.trash.remove({c.id, a.id, QUuid::createUuid()});
    QCOMPARE(removed.takeFirst().value(0).toInt(), 2);
    QCOMPARE(stage.titles(), QStringList{u"B"_s});
    QCOMPARE(stage.trash.content().result()->size(), 2);
    QCOMPARE(stage.trash.undo(), (QList{c.id, a.id}));
    QCOMPARE(stage.titles(), (QStringList{u"C"_s, u"B"_s, u"A"_s}));
    QVERIFY(stage.list.find(c.id)->filing.pinned);
    QVERIFY(stage.trash.content().result()->isEmpty());
    QVERIFY(stage.trash.undo().isEmpty());
}

void TestTrash::manyComeAndGoAtOnce()
{
    Stage stage;
    QList<QUuid> ids;
    for (int i = 0; i < 300; ++i)
        ids += stage.add(QString::number(i)).id;
    const QStringList before = stage.titles();
    QSignalSpy rows(&stage.list, &QAbstractItemModel::rowsRemoved);
    QSignalSpy resets(&stage.list, &QAbstractItemModel::modelReset);
    stage.trash.remove(ids.mid(50, 200));
    QCOMPARE(stage.list.rowCount(), 100);
    (void)stage.trash.undo();
    QCOMPARE(stage.titles(), before);
    QCOMPARE(rows.size(), 0);
    QCOMPARE(resets.size(), 2);
}

void TestTrash::onlyTheLastDeletionIsUndone()
{
    Stage stage;
    const auto a = stage.add(u"A"_s);
    const auto b = stage.add(u"B"_s);
    stage.trash.remove({a.id});
    stage.trash.remove({b.id});
    QCOMPARE(stage.trash.undo(), QList{b.id});
    QVERIFY(stage.trash.undo().isEmpty());
    stage.trash.restore({a});
    QCOMPARE(stage.titles(), (QStringList{u"B"_s, u"A"_s}));
}

void TestTrash::whatIsGoneForGoodIsNotUndone()
{
    Stage stage;
    const auto a = stage.add(u"A"_s);
    const auto b = stage.add(u"B"_s);
    stage.trash.remove({a.id, b.id});
    stage.trash.purge({a.id});
    QCOMPARE(stage.trash.undo(), QList{b.id});
    stage.trash.remove({b.id});
    stage.trash.empty();
    QCOMPARE(stage.trash.undoable(), 0);
    QVERIFY(stage.trash.undo().isEmpty());
}

void TestTrash::deletedMessagesGoWithTheTrashAndAreNotUndone()
{
    Stage stage;
    const auto chat = stage.add(u"A"_s);
    Message message;
    message.id = newId(stage.clock.nowUtc());
    message.conversation = chat.id;
    message.text = u"words"_s;
    QVERIFY(stage.store.save(message).result());
    Conversation *open = stage.open.load(chat, {});
    QTRY_VERIFY(open->isWhole());
    open->perform(message.id, timeline::action_id::remove);
    QVERIFY(open->canUndoRemoval());
    QSignalSpy settled(open, &Conversation::removalSettled);
    stage.trash.empty();
    QVERIFY(!open->canUndoRemoval());
    QCOMPARE(settled.size(), 1);
    QVERIFY(!open->undoRemoval());
}

void TestTrash::aListReadBeforeBringsNothingBack()
{
    Stage stage;
    const auto a = stage.add(u"A"_s);
    QList<ConversationSummary> read{a, stage.add(u"B"_s)};
    stage.trash.remove({a.id});
    stage.trash.strike(read);
    QCOMPARE(read.size(), 1);
}

void TestTrash::whatIsPutBackIsNotListedTwice()
{
    Stage stage;
    const auto a = stage.add(u"A"_s);
    QList<ConversationSummary> read{a};
    stage.trash.remove({a.id});
    (void)stage.trash.undo();
    stage.trash.strike(read);
    QVERIFY(read.isEmpty());
    stage.trash.forgetMoves();
    read = {a};
    stage.trash.strike(read);
    QCOMPARE(read.size(), 1);
}

QTEST_GUILESS_MAIN(TestTrash)
#include "tst_trash.moc"
