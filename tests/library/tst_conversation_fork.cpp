// A copy of a conversation up to a message: whole, apart from the first, or not at all.

#include "library/database.h"
#include "library_stage.h"

using namespace dria;
using namespace Qt::StringLiterals;

class TestConversationFork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyHasTheMessagesWithTheirAttachments();
    void aCopyThatCannotBeWholeIsNotMade();
};

void TestConversationFork::aCopyHasTheMessagesWithTheirAttachments()
{
    LibraryStage stage;
    const ConversationRecord source = stage.addConversation();
    Message prompt = stage.message(source.id, Message::Role::User);
    prompt.text = u"Look at this"_s;
    Message answer = stage.message(source.id, Message::Role::Assistant);
    answer.parent = prompt.id;
    answer.text = u"Nice"_s;
    answer.nodeId = u"node-1"_s;
    Message after = stage.message(source.id, Message::Role::User);
    after.parent = answer.id;
    for (const Message &message : {prompt, answer, after})
        QVERIFY(stage.store->save(message).result());
    const auto database = Database::open(stage.path(), Database::Access::ReadWrite).value();
    QVERIFY(database->run(u"INSERT INTO attachments (sha256, type, bytes, created_at) "
                          "VALUES (x'01', 'image/png', x'02', 0)"_s));
    QVERIFY(database->run(u"INSERT INTO message_attachments (message, position, attachment, name) "
                          "SELECT key, 0, 1, 'p.png' FROM messages WHERE text = 'Look at this'"_s));

    ConversationRecord copy = source;
    copy.id = newId(stage.clock.nowUtc());
    copy.title = u"Copy"_s;
    const QList<MessageCopy> copies{{prompt.id, newId(stage.clock.nowUtc())},
                                    {answer.id, newId(stage.clock.nowUtc())}};
    copy.leaf = copies.last().copy;
    QVERIFY(stage.store->fork(copy, copies).result());

    const auto opened = stage.store->open(copy.id, 10).result();
    QVERIFY(opened);
    QCOMPARE(opened->record, copy);
    QCOMPARE(opened->messages.size(), 2);
    const Message &second = opened->messages.last();
    QCOMPARE(second.id, copies.last().copy);
    QCOMPARE(second.parent, copies.first().copy);
    QCOMPARE(second.text, u"Nice"_s);
    QCOMPARE(second.nodeId, u"node-1"_s);
    QCOMPARE(second.createdAt.toMSecsSinceEpoch(), answer.createdAt.toMSecsSinceEpoch());
    QCOMPARE(
        database->run(u"SELECT COUNT(*) FROM message_attachments WHERE name = 'p.png'"_s)->toInt(),
        2);
    QCOMPARE(stage.messagesOf(source.id).size(), 3); // as it was
}

void TestConversationFork::aCopyThatCannotBeWholeIsNotMade()
{
    LibraryStage stage;
    const ConversationRecord source = stage.addConversation();
    const Message prompt = stage.message(source.id, Message::Role::User);
    QVERIFY(stage.store->save(prompt).result());
    ConversationRecord copy = source;
    copy.id = newId(stage.clock.nowUtc());
    const auto done = stage.store
                          ->fork(copy, {{prompt.id, newId(stage.clock.nowUtc())},
                                        {QUuid::createUuid(), newId(stage.clock.nowUtc())}})
                          .result();
    QVERIFY(!done);
    QVERIFY(!stage.store->open(copy.id, 10).result());
    QCOMPARE(stage.store->conversations({}, 10).result()->size(), 1);
}

QTEST_GUILESS_MAIN(TestConversationFork)
#include "tst_conversation_fork.moc"
