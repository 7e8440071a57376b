// What is deleted, brought back, and gone for good.

#include "library/statement.h"
#include "library_stage.h"

#include <QFile>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestConversationTrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOneDeletedLastIsFirst();
    void whatIsNotYetDueStays();
    void emptiedTrashIsGoneFromTheFile();
    void whatWasCondemnedCannotBeBroughtBack();
    void onlyWhatIsInTheTrashIsDeletedForGood();
    void aLongChatGoesInSlices();
    void whatWasInterruptedGoesOnAtTheNextStart();
    void anAttachmentGoesWithTheLastThatHoldsIt();
    void deletedMessagesGoWithTheTrash();

private:
    [[nodiscard]] static qint64 count(LibraryStage &stage, const QString &table);
    [[nodiscard]] static ConversationRecord addChat(LibraryStage &stage, const QString &title,
                                                    const QString &text, int messages = 1);
};

qint64 TestConversationTrash::count(LibraryStage &stage, const QString &table)
{
    return stage.store->thread()
        .read<qint64>([table](Database &database) -> Result<qint64> {
            const auto counted = database.run(u"SELECT count(*) FROM "_s + table);
            return counted ? Result<qint64>(counted->toLongLong()) : fail(counted.error());
        })
        .result()
        .value_or(-1);
}

ConversationRecord TestConversationTrash::addChat(LibraryStage &stage, const QString &title,
                                                  const QString &text, int messages)
{
    const ConversationRecord record = stage.addConversation(title);
    for (int i = 0; i < messages; ++i) {
        Message message = stage.message(record.id, Message::Role::User);
        message.text = text;
        if (!stage.store->save(message).result())
            qFatal("not saved");
    }
    return record;
}

void TestConversationTrash::theOneDeletedLastIsFirst()
{
    LibraryStage stage;
    const ConversationRecord first = stage.addConversation(u"First"_s);
    const ConversationRecord second = stage.addConversation(u"Second"_s);
    QVERIFY(stage.store->file({first.id}, {.pinned = true}).result());
    QVERIFY(stage.store->removeConversations({second.id}).result());
    const QDateTime then = stage.clock.nowUtc();
    QTRY_VERIFY(stage.clock.nowUtc() > then);
    QVERIFY(stage.store->removeConversations({first.id}).result());
    const auto trash = stage.store->trash().result();
    QCOMPARE(trash->size(), 2);
    QCOMPARE(trash->at(0).summary.title, u"First"_s);
    QVERIFY(trash->at(0).summary.filing.pinned);
    QVERIFY(trash->at(0).deletedAt >= trash->at(1).deletedAt);
    QVERIFY(stage.store->restoreConversations({first.id, second.id}).result());
    QVERIFY(stage.store->trash().result()->isEmpty());
    QCOMPARE(stage.store->conversations({}, 10).result()->size(), 2);
}

void TestConversationTrash::whatIsNotYetDueStays()
{
    LibraryStage stage;
    const ConversationRecord record = addChat(stage, u"Young"_s, u"words"_s);
    QVERIFY(stage.store->removeConversations({record.id}).result());
    QVERIFY(stage.store->emptyTrash(stage.clock.nowUtc().addDays(-30)).result());
    QCOMPARE(stage.store->trash().result()->size(), 1);
    QVERIFY(stage.store->restoreConversations({record.id}).result());
    QCOMPARE(stage.messagesOf(record.id).size(), 1);
}

void TestConversationTrash::emptiedTrashIsGoneFromTheFile()
{
    LibraryStage stage;
    const ConversationRecord stays = addChat(stage, u"Stays"_s, u"ordinary"_s);
    const ConversationRecord goes = addChat(stage, u"Zyxwvut"_s, u"qponmlk"_s);
    QVERIFY(stage.store->saveDraft(goes.id, {u"jihgfed"_s, 0}).result());
    QVERIFY(stage.store->removeConversations({goes.id}).result());
    QVERIFY(stage.store->emptyTrash(stage.clock.nowUtc()).result());
    QVERIFY(stage.store->trash().result()->isEmpty()); // at once
    QTRY_COMPARE(count(stage, u"conversations"_s), 1);
    QCOMPARE(count(stage, u"messages"_s), 1);
    QCOMPARE(count(stage, u"drafts"_s), 0);
    QCOMPARE(count(stage, u"tombstones"_s), 1);
    // The words leave the search index when nobody waits, and with them the file and its log.
    const auto isInFile = [&stage](const QByteArray &word) {
        for (const QString &side : {u""_s, u"-wal"_s}) {
            QFile file(stage.path() + side);
            if (file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains(word))
                return true;
        }
        return false;
    };
    QVERIFY(isInFile("ordinary"));
    for (const char *word : {"zyxwvut", "qponmlk", "jihgfed"})
        QTRY_VERIFY2(!isInFile(word), word);
}

void TestConversationTrash::whatWasCondemnedCannotBeBroughtBack()
{
    LibraryStage stage;
    const ConversationRecord record = stage.addConversation();
    QVERIFY(stage.store->removeConversations({record.id}).result());
    const auto purged = stage.store->purgeConversations({record.id});
    const auto restored = stage.store->restoreConversations({record.id});
    QVERIFY(purged.result());
    QVERIFY(restored.result());
    QVERIFY(stage.store->conversations({}, 10).result()->isEmpty());
    QTRY_COMPARE(count(stage, u"conversations"_s), 0);
}

void TestConversationTrash::onlyWhatIsInTheTrashIsDeletedForGood()
{
    LibraryStage stage;
    const ConversationRecord record = stage.addConversation();
    QVERIFY(stage.store->purgeConversations({record.id, QUuid::createUuid()}).result());
    QCOMPARE(count(stage, u"tombstones"_s), 0);
    QCOMPARE(stage.store->conversations({}, 10).result()->size(), 1);
}

void TestConversationTrash::aLongChatGoesInSlices()
{
    LibraryStage stage;
    QList<QUuid> ids;
    for (int i = 0; i < 45; ++i)
        ids += addChat(stage, u"Short"_s, u"word"_s).id;
    ids += addChat(stage, u"Long"_s, u"word"_s, 250).id;
    QVERIFY(stage.store->removeConversations(ids).result());
    QVERIFY(stage.store->purgeConversations(ids).result());
    QTRY_COMPARE(count(stage, u"conversations"_s), 0);
    QCOMPARE(count(stage, u"messages"_s), 0);
    QCOMPARE(count(stage, u"tombstones"_s), 46);
}

void TestConversationTrash::whatWasInterruptedGoesOnAtTheNextStart()
{
    LibraryStage stage;
    const ConversationRecord record = addChat(stage, u"Half"_s, u"word"_s, 250);
    QVERIFY(stage.store->removeConversations({record.id}).result());
    (void)stage.store->purgeConversations({record.id});
    stage.reopen(); // the slices that waited are dropped
    QVERIFY(stage.store->trash().result()->isEmpty());
    QVERIFY(stage.store->emptyTrash(stage.clock.nowUtc().addDays(-30)).result());
    QTRY_COMPARE(count(stage, u"conversations"_s), 0);
    QCOMPARE(count(stage, u"messages"_s), 0);
}

void TestConversationTrash::anAttachmentGoesWithTheLastThatHoldsIt()
{
    LibraryStage stage;
    const ConversationRecord one = addChat(stage, u"One"_s, u"word"_s);
    const ConversationRecord two = addChat(stage, u"Two"_s, u"word"_s);
    QVERIFY(stage.store->thread()
                .write([](Database &database) {
                    return database.runAll(
                        {u"INSERT INTO attachments VALUES (1, x'01', 'text/plain', x'02', 0)"_s,
                         uR"(INSERT INTO message_attachments
                             SELECT key, 0, 1, 'a.txt' FROM messages)"_s});
                })
                .result());
    QVERIFY(stage.store->removeConversations({one.id, two.id}).result());
    QVERIFY(stage.store->purgeConversations({one.id}).result());
    QTRY_COMPARE(count(stage, u"conversations"_s), 1);
    QCOMPARE(count(stage, u"attachments"_s), 1);
    QVERIFY(stage.store->purgeConversations({two.id}).result());
    QTRY_COMPARE(count(stage, u"conversations"_s), 0);
    QCOMPARE(count(stage, u"attachments"_s), 0);
}

void TestConversationTrash::deletedMessagesGoWithTheTrash()
{
    LibraryStage stage;
    const ConversationRecord record = addChat(stage, u"Stays"_s, u"word"_s, 3);
    const QUuid gone = stage.messagesOf(record.id).at(1).id;
    QVERIFY(stage.store->removeMessages({gone}).result());
    QVERIFY(stage.store->emptyTrash(stage.clock.nowUtc().addDays(-30)).result());
    QCOMPARE(count(stage, u"messages"_s), 3); // not due yet
    QVERIFY(stage.store->emptyTrash(stage.clock.nowUtc().addSecs(1)).result());
    QCOMPARE(count(stage, u"messages"_s), 2);
    QCOMPARE(count(stage, u"tombstones"_s), 1);
    QCOMPARE(stage.messagesOf(record.id).size(), 2);
}

QTEST_GUILESS_MAIN(TestConversationTrash)
#include "tst_conversation_trash.moc"
