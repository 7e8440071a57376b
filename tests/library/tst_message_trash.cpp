// Deleted messages: hidden from what follows them, and after a while gone for good.

#include "library/database.h"
#include "library/message_trash.h"
#include "library_stage.h"

using namespace dria;
using namespace Qt::StringLiterals;

class TestMessageTrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFollowedADeletedMessageFollowsTheOneAbove();
    void purgingKeepsTheTreeAndLeavesTombstones();
    void whatWasDeletedLatelyStays();
};

namespace {

/// A line of messages, each following the one before.
QList<Message> line(LibraryStage &stage, int count)
{
    const ConversationRecord record = stage.addConversation();
    QList<Message> messages;
    for (int i = 0; i < count; ++i) {
        Message message = stage.message(record.id, Message::Role::User);
        message.text = u"message %1"_s.arg(i);
        if (i > 0)
            message.parent = messages.last().id;
        messages.append(message);
        if (!stage.store->save(message).result())
            qFatal("a message was not saved");
    }
    return messages;
}

QList<QUuid> parentsOf(const QList<Message> &messages)
{
    QList<QUuid> parents;
    for (const Message &message : messages)
        parents.append(message.parent);
    return parents;
}

} // namespace

void TestMessageTrash::whatFollowedADeletedMessageFollowsTheOneAbove()
{
    LibraryStage stage;
    const QList<Message> all = line(stage, 5);
    const QUuid conversation = all.first().conversation;
    QVERIFY(stage.store->removeMessages({all.at(1).id, all.at(2).id}).result());
    QCOMPARE(parentsOf(stage.messagesOf(conversation)),
             (QList<QUuid>{{}, all.at(0).id, all.at(3).id}));
    QVERIFY(stage.store->removeMessages({all.at(0).id}).result());
    QCOMPARE(parentsOf(stage.messagesOf(conversation)), (QList<QUuid>{{}, all.at(3).id}));
    QVERIFY(stage.store->restoreMessages({all.at(1).id}).result());
    QCOMPARE(parentsOf(stage.messagesOf(conversation)),
             (QList<QUuid>{{}, all.at(1).id, all.at(3).id}));
}

void TestMessageTrash::purgingKeepsTheTreeAndLeavesTombstones()
{
    LibraryStage stage;
    const QList<Message> all = line(stage, 6);
    const QUuid conversation = all.first().conversation;
    QVERIFY(stage.store->removeMessages({all.at(0).id, all.at(2).id, all.at(3).id}).result());
    const QList<Message> before = stage.messagesOf(conversation);
    const auto database = Database::open(stage.path(), Database::Access::ReadWrite).value();
    const auto purged = purgeMessages(*database, stage.clock.nowUtc().addDays(1));
    QVERIFY(purged);
    QCOMPARE(*purged, 3);
    QCOMPARE(stage.messagesOf(conversation), before);
    QCOMPARE(database->run(u"SELECT COUNT(*) FROM messages"_s)->toInt(), 3);
    QCOMPARE(database->run(u"SELECT COUNT(*) FROM tombstones"_s)->toInt(), 3);
    QCOMPARE(*purgeMessages(*database, stage.clock.nowUtc().addDays(1)), 0);
}

void TestMessageTrash::whatWasDeletedLatelyStays()
{
    LibraryStage stage;
    const QList<Message> all = line(stage, 4);
    QVERIFY(stage.store->removeMessages({all.at(1).id}).result());
    const QDateTime limit = stage.clock.nowUtc().addMSecs(1);
    QTRY_VERIFY(stage.clock.nowUtc() > limit);
    QVERIFY(stage.store->removeMessages({all.at(2).id}).result());
    const auto database = Database::open(stage.path(), Database::Access::ReadWrite).value();
    QCOMPARE(*purgeMessages(*database, limit), 1);
    QVERIFY(stage.store->restoreMessages({all.at(2).id}).result());
    QCOMPARE(parentsOf(stage.messagesOf(all.first().conversation)),
             (QList<QUuid>{{}, all.at(0).id, all.at(2).id}));
}

QTEST_GUILESS_MAIN(TestMessageTrash)
#include "tst_message_trash.moc"
