// What goes out comes in again, from this program and from others, once and whole.

#include "library/statement.h"
#include "transfer/staging.h"
#include "transfer_stage.h"

#include <QCryptographicHash>
#include <QHash>

using namespace dria;
using namespace Qt::StringLiterals;

class TestImportExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportImportExportGivesTheSameBytes();
    void tagsGoAlongAndTheLaterChangeOfThemStands();
    void anExportOfOneChatHasNothingOfOthers();
    void whatIsDeletedIsNotExported();
    void importingTwiceChangesNothing_data();
    void importingTwiceChangesNothing();
    void branchesOfChatGptAreBranchesHere();
    void whatClaudeThoughtIsReasoning();
    void openWebUiChatsComeWithTheirBranches();
    void circlesAndOrphansLoseNoText_data();
    void circlesAndOrphansLoseNoText();
    void whatWasDeletedHereStaysDeleted();
    void theNewerRowWins();
    void aCancelledMergeLeavesNothing();
    void answersAreJournalledWhileAnImportRuns();

private:
    static QString corpus(const char *name)
    {
        return QStringLiteral(DRIA_TEST_DATA "/chat-exports/") + QString::fromLatin1(name);
    }
    /// A bit of everything a library can hold.
    static void fill(TransferStage &stage);
    static QByteArray many(int conversations, int messages);
};

void TestImportExport::fill(TransferStage &stage)
{
    ConversationRecord first = stage.addConversation(u"Größe \ufeff天气"_s);
    Message prompt = stage.message(first.id, Message::Role::User);
    prompt.text = u"\ufeffHello\u0000there 👋🏽\n\"quoted\" \\ \ufffe"_s;
    Message answer = stage.message(first.id, Message::Role::Assistant);
    answer.parent = prompt.id;
    answer.account = first.account;
    answer.text = u"Hi"_s;
    answer.reasoning = u"hm"_s;
    answer.usage = {7, 0, std::nullopt};
    answer.state = Message::State::Failed;
    answer.error = Error{ErrorKind::RateLimited, 429, std::chrono::seconds(40), u"slow down"_s};
    Message sibling = stage.message(first.id, Message::Role::Assistant);
    sibling.parent = prompt.id;
    sibling.text = u"Hello"_s;
    sibling.state = Message::State::Streaming;
    for (const Message &message : {prompt, answer, sibling})
        QVERIFY(stage.store->save(message).result());
    QVERIFY(stage.store->journal(sibling.id, u" again"_s, {}).result());
    first.leaf = answer.id;
    first.folder = QUuid::createUuid();
    first.parameters = {u"Be brief."_s, 0.1, 17, 30};
    QVERIFY(stage.store->save(first).result());
    QVERIFY(stage.store->file({first.id}, {.folder = first.folder, .pinned = true}).result());
    QVERIFY(stage.store->saveDraft(first.id, {u"and then"_s, 3}).result());
    (void)stage.addConversation(u"Other"_s);
    const QByteArray picture("\x89PNG\0picture", 12);
    const auto filed =
        stage.store->thread()
            .write([first, prompt, picture](Database &database) -> Result<void> {
                Statement folder(database, uR"(INSERT INTO folders (id, name, position, created_at,
            updated_at) VALUES (?, 'Work', 1.5, 1, 2))"_s);
                Statement tag(database, uR"(INSERT INTO tags (id, name, created_at, updated_at)
            VALUES (?, 'red', 3, 4))"_s);
                Statement attachment(database,
                                     uR"(INSERT INTO attachments (sha256, type, bytes, created_at)
            VALUES (?, 'image/png', ?, 5))"_s);
                attachment.bind(QCryptographicHash::hash(picture, QCryptographicHash::Sha256));
                if (!folder.bind(first.folder).run() || !tag.bind(QUuid::createUuid()).run() ||
                    !attachment.bind(picture).run())
                    return fail(ErrorKind::Storage);
                Statement link(database,
                               uR"(INSERT INTO message_attachments (message, position, attachment,
            name) SELECT m.key, 0, a.key, '' FROM messages m, attachments a WHERE m.id = ?)"_s);
                if (!link.bind(prompt.id).run())
                    return fail(ErrorKind::Storage);
                return database.runAll(
                    {uR"(INSERT INTO conversation_tags (conversation, tag, updated_at)
            SELECT c.key, t.key, 6 FROM conversations c, tags t WHERE c.pinned = 1)"_s,
                     uR"(INSERT INTO draft_attachments (conversation, position, attachment, name)
            SELECT d.conversation, 0, a.key, 'p.png' FROM drafts d, attachments a)"_s});
            })
            .result();
    QVERIFY(filed);
}

void TestImportExport::tagsGoAlongAndTheLaterChangeOfThemStands()
{
    TransferStage one;
    const ConversationRecord chat = one.addConversation(u"Chat"_s);
    const Tag red{newId(one.clock.nowUtc()), u"red"_s};
    QVERIFY(one.store->save(red).result());
    QVERIFY(one.store->file({chat.id}, {.tagged = {red.id}}).result());
    const QByteArray bytes = one.exported();

    TransferStage two;
    const auto tagsInTwo = [&] { return two.store->open(chat.id, 1).result()->record.tags; };
    QVERIFY(two.importBytes(bytes));
    QCOMPARE(two.store->tags().result().value(), QList{red});
    QCOMPARE(tagsInTwo(), QList{red.id});
    QCOMPARE(two.exported(), bytes);

    QVERIFY(two.store->file({chat.id}, {.untagged = {red.id}}).result());
    QVERIFY(two.store->removeTag(red.id).result());
    QVERIFY(two.importBytes(bytes));
    QVERIFY(tagsInTwo().isEmpty());
    QVERIFY(two.store->tags().result()->isEmpty());
    QVERIFY(!two.exported().contains("red"));
}

void TestImportExport::exportImportExportGivesTheSameBytes()
{
    TransferStage stage;
    fill(stage);
    const QByteArray bytes = stage.exported();
    for (const char *part :
         {"\"Work\"", "\"red\"", "image/png", "\"and then\"", "p.png", "Hello again"})
        QVERIFY2(bytes.contains(part), part);
    TransferStage empty;
    const auto report = empty.importBytes(bytes);
    QVERIFY(report);
    QCOMPARE(report->conversationsAdded, 2);
    QCOMPARE(report->messagesAdded, 3);
    QCOMPARE(empty.exported(), bytes);
    const auto again = empty.importBytes(bytes);
    QVERIFY(again);
    QCOMPARE(*again, (MergeReport{.conversationsSkipped = 2, .messagesSkipped = 3}));
    QCOMPARE(empty.exported(), bytes);
}

void TestImportExport::anExportOfOneChatHasNothingOfOthers()
{
    TransferStage stage;
    fill(stage);
    const auto all = stage.store->conversations({}, 10).result();
    QVERIFY(all);
    for (const ConversationSummary &summary : *all) {
        const QByteArray bytes = stage.exported(ExportFormat::Json, {summary.id});
        QCOMPARE(bytes.contains("Work"), summary.title != "Other"_L1);
        QCOMPARE(bytes.contains("Other"), summary.title == "Other"_L1);
        QCOMPARE(bytes.contains("\"red\""), summary.title != "Other"_L1);
    }
}

void TestImportExport::whatIsDeletedIsNotExported()
{
    TransferStage stage;
    const ConversationRecord gone = stage.addConversation(u"Gone"_s);
    const ConversationRecord kept = stage.addConversation(u"Kept"_s);
    Message message = stage.message(kept.id, Message::Role::User);
    message.text = u"regretted"_s;
    QVERIFY(stage.store->save(message).result());
    QVERIFY(stage.store->removeConversations({gone.id}).result());
    QVERIFY(stage.store->removeMessages({message.id}).result());
    const QByteArray bytes = stage.exported();
    QVERIFY(bytes.contains("Kept"));
    QVERIFY(!bytes.contains("Gone"));
    QVERIFY(!bytes.contains("regretted"));
}

void TestImportExport::importingTwiceChangesNothing_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("conversations");
    QTest::addColumn<int>("messages");
    QTest::newRow("ChatGPT") << QByteArray("chatgpt-small.json") << 2 << 18;
    QTest::newRow("Claude") << QByteArray("claude-small.json") << 1 << 6;
}

void TestImportExport::importingTwiceChangesNothing()
{
    QFETCH(QByteArray, file);
    QFETCH(int, conversations);
    QFETCH(int, messages);
    TransferStage stage;
    const auto once = stage.import(corpus(file.constData()));
    QVERIFY(once);
    QCOMPARE(once->conversationsAdded, conversations);
    QCOMPARE(once->messagesAdded, messages);
    const QByteArray bytes = stage.exported();
    const auto twice = stage.import(corpus(file.constData()));
    QVERIFY(twice);
    QCOMPARE(*twice,
             (MergeReport{.conversationsSkipped = conversations, .messagesSkipped = messages}));
    QCOMPARE(stage.exported(), bytes);
}

void TestImportExport::branchesOfChatGptAreBranchesHere()
{
    TransferStage stage;
    QVERIFY(stage.import(corpus("chatgpt-small.json")));
    QCOMPARE(stage.summary.kind, ImportKind::ChatGpt);
    const auto chats = stage.store->conversations({}, 10).result();
    const auto branches = std::ranges::find(*chats, u"Branches"_s, &ConversationSummary::title);
    QVERIFY(branches != chats->end());
    QCOMPARE(branches->account, stage.account);
    const QList<Message> messages = stage.messagesOf(branches->id);
    QHash<QUuid, QStringList> children;
    QHash<QUuid, QUuid> parents;
    for (const Message &message : messages) {
        QVERIFY(message.parent.isNull() || parents.contains(message.parent)); // in the order of ids
        parents.insert(message.id, message.parent);
        children[message.parent] += message.text.section(u'\n', 0, 0);
    }
    QCOMPARE(children.value({}).size(), 1);
    const QStringList answers = children.value(messages.constFirst().id);
    QCOMPARE(answers.size(), 2);
    QVERIFY(answers.contains(u"Answer 0 branch 0"_s));
    QVERIFY(answers.contains(u"Answer 0 branch 1"_s));
    const auto opened = stage.store->open(branches->id, 100).result();
    QVERIFY(parents.contains(opened->record.leaf));
}

void TestImportExport::whatClaudeThoughtIsReasoning()
{
    TransferStage stage;
    QVERIFY(stage.import(corpus("claude-small.json")));
    QCOMPARE(stage.summary.empty, 1);
    const auto chats = stage.store->conversations({}, 10).result();
    const QList<Message> messages = stage.messagesOf(chats->constFirst().id);
    QCOMPARE(messages.size(), 6);
    QVERIFY(messages.at(0).text.startsWith(u"hello 0 你好"_s));
    QVERIFY(messages.at(0).text.contains("```\nabc\n```"_L1));
    QCOMPARE(messages.at(1).reasoning, u"hmm"_s);
    QVERIFY(messages.at(1).text.contains("<script>"_L1));
    QCOMPARE(messages.at(5).parent, messages.at(4).id);
}

void TestImportExport::openWebUiChatsComeWithTheirBranches()
{
    TransferStage stage;
    const auto report = stage.importBytes(R"([{"id":"c1","title":"T","created_at":1700000000,
        "updated_at":1700000100,"pinned":true,"chat":{"title":"T","history":{"currentId":"m3",
        "messages":{"m1":{"id":"m1","parentId":null,"childrenIds":["m2","m3"],"role":"user",
        "content":"Hi","timestamp":1700000001},"m2":{"id":"m2","parentId":"m1","role":"assistant",
        "content":"A","model":"llama3","timestamp":1700000002},"m3":{"id":"m3","parentId":"m1",
        "role":"assistant","content":[{"type":"text","text":"B"}],"timestamp":1700000003000}}}}}])");
    QVERIFY(report);
    QCOMPARE(report->messagesAdded, 3);
    const auto chats = stage.store->conversations({}, 10).result();
    const auto opened = stage.store->open(chats->constFirst().id, 10).result();
    QVERIFY(opened->record.pinned);
    QCOMPARE(opened->messages.at(1).model, u"llama3"_s);
    QCOMPARE(opened->messages.at(2).text, u"B"_s);
    QCOMPARE(opened->messages.at(2).parent, opened->messages.at(0).id);
    QCOMPARE(opened->record.leaf, opened->messages.at(2).id);
}

void TestImportExport::circlesAndOrphansLoseNoText_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("circle") << QByteArray("bad-cycle.json");
    QTest::newRow("orphan") << QByteArray("bad-orphans.json");
}

void TestImportExport::circlesAndOrphansLoseNoText()
{
    QFETCH(QByteArray, file);
    TransferStage stage;
    QVERIFY(stage.import(corpus(file.constData())));
    const QByteArray text = stage.exported();
    for (const char *part : {"Question 0", "Answer 0", "Question 1", "Answer 1"})
        QVERIFY2(text.contains(part), part);
}

void TestImportExport::whatWasDeletedHereStaysDeleted()
{
    TransferStage stage;
    const ConversationRecord trashed = stage.addConversation(u"Trashed"_s);
    const ConversationRecord forgotten = stage.addConversation(u"Forgotten"_s);
    for (const auto &id : {trashed.id, forgotten.id}) {
        Message message = stage.message(id, Message::Role::User);
        message.text = u"text"_s;
        QVERIFY(stage.store->save(message).result());
    }
    const QByteArray bytes = stage.exported();
    QVERIFY(stage.store->removeConversations({trashed.id}).result());
    QVERIFY(stage.store->removeConversations({forgotten.id}).result());
    QVERIFY(stage.store->purgeConversations({forgotten.id}).result());
    const QByteArray before = stage.exported();
    const auto report = stage.importBytes(bytes);
    QVERIFY(report);
    QCOMPARE(report->conversationsDeleted, 2);
    QCOMPARE(report->messagesAdded, 0);
    QCOMPARE(stage.exported(), before);
}

void TestImportExport::theNewerRowWins()
{
    TransferStage stage;
    const ConversationRecord record = stage.addConversation(u"Old"_s);
    const QByteArray old = stage.exported();
    QVERIFY(stage.store->rename(record.id, u"New"_s).result());
    const QByteArray newer = stage.exported();
    QVERIFY(stage.importBytes(old));
    QVERIFY(stage.exported().contains("New"));
    TransferStage other;
    QVERIFY(other.importBytes(old));
    const auto report = other.importBytes(newer);
    QVERIFY(report);
    QCOMPARE(report->conversationsUpdated, 1);
    QCOMPARE(other.exported(), newer);
}

QByteArray TestImportExport::many(int conversations, int messages)
{
    TransferStage source;
    for (int i = 0; i < conversations; ++i) {
        const ConversationRecord record = source.addConversation(u"Chat %1"_s.arg(i));
        QFuture<Result<void>> last;
        for (int j = 0; j < messages; ++j) {
            Message message = source.message(record.id, Message::Role::User);
            message.text = u"Message %1"_s.arg(j);
            last = source.store->save(message);
        }
        if (!last.result())
            qFatal("not saved");
    }
    return source.exported();
}

void TestImportExport::aCancelledMergeLeavesNothing()
{
    TransferStage stage;
    fill(stage);
    const QByteArray bytes = many(3, 400);
    // Some of it is there in an older form, so that there is something to put back too.
    QByteArray older = bytes;
    older.replace("\"updatedAt\":\"202", "\"updatedAt\":\"201");
    QVERIFY(stage.importBytes(older.replace("Message 1", "Message X")));
    const QByteArray before = stage.exported();

    QFile file(stage.folder.filePath(u"in"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    auto staging = Staging::make(stage.folder.path());
    QVERIFY(staging);
    QVERIFY(readImport(file.fileName(), **staging, {}, [](qint64, qint64) { return true; }));
    for (int slices = 0; slices < 10; ++slices) {
        int left = slices;
        const auto cancelled =
            mergeLibrary((*staging)->database(), stage.store->thread(), MergePolicy::Import,
                         [&left](qint64, qint64) { return left-- > 0; });
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
        QVERIFY(stage.exported() == before);
    }
}

void TestImportExport::answersAreJournalledWhileAnImportRuns()
{
    const QByteArray bytes = many(2, 1000);
    TransferStage stage;
    const ConversationRecord record = stage.addConversation(u"Live"_s);
    Message answer = stage.message(record.id, Message::Role::Assistant);
    answer.state = Message::State::Streaming;
    QVERIFY(stage.store->save(answer).result());
    QFile file(stage.folder.filePath(u"in"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    Importer importer(stage.store->thread(), stage.folder.path());
    QSignalSpy read(&importer, &Importer::wasRead);
    QSignalSpy merged(&importer, &Importer::merged);
    importer.read(file.fileName(), {});
    QTRY_COMPARE(read.size(), 1);
    // Written from within the merge, on its thread: each waits for one slice at most.
    int journalled = 0;
    connect(
        &importer, &Importer::progressed, this,
        [&] {
            if (stage.store->journal(answer.id, u"."_s, {}).result())
                ++journalled;
        },
        Qt::DirectConnection);
    importer.merge();
    QTRY_COMPARE_WITH_TIMEOUT(merged.size(), 1, 30000);
    QVERIFY(journalled > 0);
    stage.reopen();
    QCOMPARE(stage.messagesOf(record.id).constFirst().text, QString(journalled, u'.'));
}

QTEST_GUILESS_MAIN(TestImportExport)
#include "tst_import_export.moc"
