#include "core/ids.h"
#include "library/memory_conversation_store.h"

#include <QTest>

using namespace dria;

class TestMemoryConversationStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void journalAddsToWhatWasSaved();
    void journalOfAnUnknownMessageFails();
    void messagesComeInTheOrderMade();
    void removingAConversationTakesOnlyItsMessages();
};

namespace {

Message messageIn(const QUuid &conversation)
{
    Message message;
    message.createdAt = QDateTime::currentDateTimeUtc();
    message.id = newId(message.createdAt);
    message.conversation = conversation;
    return message;
}

QList<Message> messagesOf(MemoryConversationStore &store, const QUuid &conversation)
{
    return store.messages(conversation).result().value();
}

} // namespace

void TestMemoryConversationStore::journalAddsToWhatWasSaved()
{
    MemoryConversationStore store;
    Message message = messageIn(QUuid::createUuid());
    message.text = QStringLiteral("one");
    QVERIFY(store.save(message).result());
    QVERIFY(store.journal(message.id, QStringLiteral(" two"), QStringLiteral("hm")).result());
    const Message kept = messagesOf(store, message.conversation).first();
    QCOMPARE(kept.text, QStringLiteral("one two"));
    QCOMPARE(kept.reasoning, QStringLiteral("hm"));
}

void TestMemoryConversationStore::journalOfAnUnknownMessageFails()
{
    MemoryConversationStore store;
    const auto result = store.journal(QUuid::createUuid(), QStringLiteral("lost?"), {}).result();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Storage);
}

void TestMemoryConversationStore::messagesComeInTheOrderMade()
{
    MemoryConversationStore store;
    const QUuid conversation = QUuid::createUuid();
    QList<QUuid> made;
    for (int i = 0; i < 50; ++i) {
        const Message message = messageIn(conversation);
        made.append(message.id);
        QVERIFY(store.save(message).result());
    }
    QList<QUuid> read;
    for (const Message &message : messagesOf(store, conversation))
        read.append(message.id);
    QCOMPARE(read, made);
}

void TestMemoryConversationStore::removingAConversationTakesOnlyItsMessages()
{
    MemoryConversationStore store;
    const Message gone = messageIn(QUuid::createUuid());
    const Message stays = messageIn(QUuid::createUuid());
    QVERIFY(store.save(gone).result());
    QVERIFY(store.save(stays).result());
    QVERIFY(store.removeConversation(gone.conversation).result());
    QVERIFY(messagesOf(store, gone.conversation).isEmpty());
    QCOMPARE(messagesOf(store, stays.conversation).size(), 1);
}

QTEST_APPLESS_MAIN(TestMemoryConversationStore)
#include "tst_memory_conversation_store.moc"
