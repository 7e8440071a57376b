#include "library/attachment_rows.h"
#include "library_stage.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSignalSpy>

using namespace dria;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

NewFile fileOf(const QByteArray &bytes, const QString &type, const QString &name)
{
    return {
        {QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), type, name, bytes.size(), {}},
        bytes};
}

} // namespace

class TestSqliteConversationStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfAMessageComesBack();
    void everyFieldOfARecordComesBack();
    void anyTextComesBackAsItWas_data();
    void anyTextComesBackAsItWas();
    void anAnswerCutOffByTheEndOfTheProgramIsInterruptedWithItsText();
    void theJournalGoesIntoTheMessageOnlyOnce();
    void aMessageOfAnUnknownConversationIsRefused();
    void journalOfAnUnknownMessageIsRefused();
    void messagesComeInPagesFromTheEnd();
    void listsComeInPagesLastActiveFirst();
    void draftsAreKeptPerConversation();
    void filesAreKeptOnceForWhoeverCarriesThem();
    void filesThatNobodyCarriesCanBeDropped();
    void aChatWithNothingInItIsNotKept();
    void whatIsRemovedIsHiddenAndComesBack();
    void aLateAnswerDoesNotBringARemovedChatBack();
    void writesAskedForAtTheEndAreDone();
    void filesAreForTheirOwnerOnly();
    void filedConversationsStayWhereTheyWereFiled();
    void foldersAreKeptAndWhatIsInOneThatGoesMovesUp();
    void tagsAreKeptAndComeBackWithTheirConversations();
    void aTagOfAnEmptyChatKeepsIt();
    void countsOfStatements();
};

void TestSqliteConversationStore::everyFieldOfAMessageComesBack()
{
    LibraryStage stage;
    const ConversationRecord record = stage.addConversation();
    Message message = stage.message(record.id, Message::Role::Assistant);
    message.parent = QUuid::createUuid();
    message.account = QUuid::createUuid();
    message.state = Message::State::Failed;
    message.text = u"text"_s;
    message.reasoning = u"reasoning"_s;
    message.model = u"qwen3.5:9b"_s;
    message.reportedModel = u"other"_s;
    message.nodeId = u"node-1"_s;
    message.requestId = u"r-1"_s;
    message.finishReason = u"length"_s;
    message.usage = {7, 0, std::nullopt};
    message.maxTokens = 2048;
    message.textDeltas = 3;
    message.toFirstToken = milliseconds(0);
    message.thinkingTime = milliseconds(1200);
    message.duration = milliseconds(3'000'000'000);
    message.error = Error{ErrorKind::RateLimited, 429, std::chrono::seconds(40), u"slow down"_s};
    QVERIFY(stage.store->save(message).result());

    Message plain = stage.message(record.id, Message::Role::ModelChange);
    QVERIFY(stage.store->save(plain).result());

    stage.reopen();
    QCOMPARE(stage.messagesOf(record.id), QList<Message>({message, plain}));
}

void TestSqliteConversationStore::everyFieldOfARecordComesBack()
{
    LibraryStage stage;
    ConversationRecord record;
    record.id = newId(stage.clock.nowUtc());
    record.account = QUuid::createUuid();
    record.title = u"Chat"_s;
    record.createdAt = record.activeAt = record.updatedAt = stage.clock.nowUtc();
    record.model = u"qwen3.5:27b"_s;
    record.parameters = {u"Be brief."_s, 0.1, 17, 30};
    record.folder = QUuid::createUuid();
    record.leaf = QUuid::createUuid();
    record.pinned = true;
    record.archived = true;
    record.activeAt = record.activeAt.addSecs(60);
    QVERIFY(stage.store->save(record).result());
    stage.reopen();
    QCOMPARE(stage.store->open(record.id, 1).result()->record, record);
    QVERIFY(stage.store->rename(record.id, u"Better"_s).result());
    QCOMPARE(stage.store->open(record.id, 1).result()->record.title, u"Better"_s);
}

void TestSqliteConversationStore::anyTextComesBackAsItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("nothing but NUL") << QString(QChar(u'\0'));
    QTest::newRow("NUL inside") << u"a\0b"_s;
    QTest::newRow("quotes and SQL") << u"'); DROP TABLE messages; --\""_s;
    QTest::newRow("emoji, Chinese, Arabic") << u"👩‍👩‍👧 北京 مرحبا"_s;
    QTest::newRow("line ends") << u"a\r\nb\rc\n"_s;
    QTest::newRow("byte order mark") << u"\ufeffx"_s;
    QTest::newRow("noncharacters") << u"\uffff\ufffe"_s;
    QTest::newRow("4 MB") << QString(4 * 1024 * 1024, u'x');
}

void TestSqliteConversationStore::anyTextComesBackAsItWas()
{
    QFETCH(QString, text);
    LibraryStage stage;
    const ConversationRecord record = stage.addConversation();
    Message message = stage.message(record.id, Message::Role::User);
    message.text = text;
    QVERIFY(stage.store->save(message).result());
    QVERIFY(stage.store->journal(message.id, text, text).result());
    QCOMPARE(stage.messagesOf(record.id).first().text, text);
    stage.reopen(); // the journal is settled
    QCOMPARE(stage.messagesOf(record.id).first().text, text + text);
    QCOMPARE(stage.messagesOf(record.id).first().reasoning, text);
}

void TestSqliteConversationStore::anAnswerCutOffByTheEndOfTheProgramIsInterruptedWithItsText()
{
    LibraryStage stage;
    const ConversationRecord record = stage.addConversation();
    Message waiting = stage.message(record.id, Message::Role::Assistant);
    waiting.state = Message::State::Waiting;
    Message streaming = stage.message(record.id, Message::Role::Assistant);
    streaming.state = Message::State::Waiting; // as it was when its row was made
    streaming.text = u"Before. "_s;
    QVERIFY(stage.store->save(waiting).result());
    QVERIFY(stage.store->save(streaming).result());
    for (const auto &piece : {u"one "_s, u"two "_s, u"three"_s})
        QVERIFY(stage.store->journal(streaming.id, piece, u"hm "_s).result());
    stage.reopen();
    const QList<Message> kept = stage.messagesOf(record.id);
    QCOMPARE(kept.size(), 2);
    for (const Message &message : kept) {
        QCOMPARE(message.state, Message::State::Interrupted);
        QCOMPARE(message.error->kind, ErrorKind::ProgramEnded);
    }
    QCOMPARE(kept.last().text, u"Before. one two three"_s);
    QCOMPARE(kept.last().reasoning, u"hm hm hm "_s);
    QVERIFY(kept.last().updatedAt >= streaming.updatedAt);
}

void TestSqliteConversationStore::theJournalGoesIntoTheMessageOnlyOnce()
{
    LibraryStage stage;
    const ConversationRecord record = stage.addConversation();
    Message answer = stage.message(record.id, Message::Role::Assistant);
    answer.state = Message::State::Waiting;
    QVERIFY(stage.store->save(answer).result());
    QVERIFY(stage.store->journal(answer.id, u"one"_s, {}).result());
    answer.state = Message::State::Complete;
    answer.text = u"one two"_s;
    QVERIFY(stage.store->save(answer).result());
    for (int i = 0; i < 2; ++i) {
        stage.reopen();
        QCOMPARE(stage.messagesOf(record.id), QList<Message>{answer});
    }
}

void TestSqliteConversationStore::aMessageOfAnUnknownConversationIsRefused()
{
    LibraryStage stage;
    const auto saved =
        stage.store->save(stage.message(QUuid::createUuid(), Message::Role::User)).result();
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Storage);
    QVERIFY(!stage.store->open(QUuid::createUuid(), 10).result());
    QVERIFY(!stage.store->saveDraft(QUuid::createUuid(), {u"x"_s, 1}).result());
    (void)stage.addConversation(); // what comes after is not kept waiting
}

void TestSqliteConversationStore::journalOfAnUnknownMessageIsRefused()
{
    LibraryStage stage;
    const auto journalled = stage.store->journal(QUuid::createUuid(), u"lost?"_s, {}).result();
    QVERIFY(!journalled);
    QCOMPARE(journalled.error().kind, ErrorKind::Storage);
}

void TestSqliteConversationStore::messagesComeInPagesFromTheEnd()
{
    LibraryStage stage;
    const ConversationRecord record = stage.addConversation();
    QList<QUuid> made;
    for (int i = 0; i < 25; ++i) {
        const Message message = stage.message(record.id, Message::Role::User);
        QVERIFY(stage.store->save(message).result());
        made.append(message.id);
    }
    const auto opened = stage.store->open(record.id, 10).result();
    QVERIFY(opened->hasOlder);
    QList<QUuid> read;
    for (const Message &message : opened->messages)
        read.append(message.id);
    QCOMPARE(read.size(), 10);
    for (;;) {
        const auto page = stage.store->olderMessages(record.id, read.first(), 10).result().value();
        QVERIFY(page.size() <= 10);
        if (page.isEmpty())
            break;
        for (auto outline = page.crbegin(); outline != page.crend(); ++outline)
            read.prepend(outline->id);
    }
    QCOMPARE(read, made);
    QVERIFY(!stage.store->open(record.id, 25).result()->hasOlder);
}

void TestSqliteConversationStore::listsComeInPagesLastActiveFirst()
{
    LibraryStage stage;
    const QDateTime now = stage.clock.nowUtc();
    for (int i = 0; i < 25; ++i) {
        ConversationRecord record = stage.addConversation(QString::number(i));
        record.activeAt = now.addSecs(i / 4); // four at a time share a moment
        QVERIFY(stage.store->save(record).result());
    }
    QStringList read;
    ConversationSummary last;
    for (;;) {
        const auto page = stage.store->conversations(last, 10).result().value();
        if (page.isEmpty())
            break;
        for (const ConversationSummary &summary : page)
            read += summary.title;
        last = page.last();
    }
    QStringList expected;
    for (int i = 24; i >= 0; --i)
        expected += QString::number(i);
    QCOMPARE(read, expected);
}

void TestSqliteConversationStore::draftsAreKeptPerConversation()
{
    LibraryStage stage;
    const ConversationRecord one = stage.addConversation();
    const ConversationRecord other = stage.addConversation();
    QVERIFY(stage.store->saveDraft(one.id, {u"half a thought"_s, 4}).result());
    stage.reopen();
    QCOMPARE(stage.store->open(one.id, 1).result()->draft, (Draft{u"half a thought"_s, 4}));
    QCOMPARE(stage.store->open(other.id, 1).result()->draft, Draft());
    QVERIFY(stage.store->saveDraft(one.id, {}).result());
    QCOMPARE(stage.store->open(one.id, 1).result()->draft, Draft());
}

void TestSqliteConversationStore::filesAreKeptOnceForWhoeverCarriesThem()
{
    LibraryStage stage;
    const ConversationRecord chat = stage.addConversation({});
    const NewFile picture =
        fileOf("\x89PNG\r\n\x1a\n, cut short", u"image/png"_s, u"a\u202Eb.png"_s);
    const NewFile notes = fileOf("some notes", u"text/plain"_s, u"notes.txt"_s);
    for (const NewFile &file : {picture, notes, picture})
        QVERIFY(stage.store->save(file).result());
    const Draft draft{u""_s, 0, {picture.file, notes.file}};
    QVERIFY(stage.store->saveDraft(chat.id, draft).result());
    stage.reopen(); // with nothing but files it is a draft all the same
    Draft kept = stage.store->open(chat.id, 10).result()->draft;
    QCOMPARE(kept.files.size(), 2);
    QCOMPARE(kept.files.at(0).name, picture.file.name);
    QCOMPARE(kept.files.at(0).size, picture.bytes.size());
    QCOMPARE(kept.files.at(1), notes.file);

    Message prompt = stage.message(chat.id, Message::Role::User);
    prompt.files = kept.files;
    QVERIFY(stage.store->save(prompt).result());
    QVERIFY(stage.store->saveDraft(chat.id, {}).result());
    stage.reopen();
    QCOMPARE(stage.store->open(chat.id, 10).result()->draft, Draft());
    QCOMPARE(stage.store->open(chat.id, 10).result()->messages.first().files, kept.files);
    const auto bytes = stage.store->attachments({picture.file.sha256, notes.file.sha256}).result();
    QCOMPARE(bytes->value(picture.file.sha256), picture.bytes);
    QCOMPARE(bytes->value(notes.file.sha256), notes.bytes);
    QVERIFY(!stage.store->attachments({QByteArray(32, 'x')}).result());
}

void TestSqliteConversationStore::filesThatNobodyCarriesCanBeDropped()
{
    LibraryStage stage;
    const ConversationRecord chat = stage.addConversation();
    const NewFile carried = fileOf("carried", u"text/plain"_s, u"a.txt"_s);
    const NewFile drafted = fileOf("drafted", u"text/plain"_s, u"b.txt"_s);
    const NewFile left = fileOf("left", u"text/plain"_s, u"c.txt"_s);
    for (const NewFile &file : {carried, drafted, left})
        QVERIFY(stage.store->save(file).result());
    Message prompt = stage.message(chat.id, Message::Role::User);
    prompt.files = {carried.file};
    QVERIFY(stage.store->save(prompt).result());
    QVERIFY(stage.store->saveDraft(chat.id, {u""_s, 0, {drafted.file}}).result());
    const auto drop = [&](const QDateTime &before) {
        return stage.store->thread()
            .slice<int>([before](Database &file) { return dropUnusedAttachments(file, before); })
            .result()
            .value_or(-1);
    };
    const QDateTime now = stage.clock.nowUtc();
    QCOMPARE(drop(now.addSecs(-3600)), 0); // it may go into a draft any moment
    QCOMPARE(drop(now.addSecs(3600)), 1);
    QVERIFY(stage.store->attachments({carried.file.sha256, drafted.file.sha256}).result());
    QVERIFY(!stage.store->attachments({left.file.sha256}).result());
}

void TestSqliteConversationStore::aChatWithNothingInItIsNotKept()
{
    LibraryStage stage;
    const ConversationRecord drafted = stage.addConversation({});
    QVERIFY(stage.store->saveDraft(drafted.id, {u"not yet"_s, 0}).result());
    const ConversationRecord spoken = stage.addConversation({});
    QVERIFY(stage.store->save(stage.message(spoken.id, Message::Role::User)).result());
    (void)stage.addConversation({});
    const ConversationRecord named = stage.addConversation(u"For later"_s);
    stage.reopen();
    const auto listed = stage.store->conversations({}, 10).result();
    QList<QUuid> kept;
    for (const ConversationSummary &summary : *listed)
        kept.prepend(summary.id);
    QCOMPARE(kept, QList<QUuid>({drafted.id, spoken.id, named.id}));
}

void TestSqliteConversationStore::whatIsRemovedIsHiddenAndComesBack()
{
    LibraryStage stage;
    const ConversationRecord record = stage.addConversation();
    const Message stays = stage.message(record.id, Message::Role::User);
    const Message goes = stage.message(record.id, Message::Role::User);
    QVERIFY(stage.store->save(stays).result());
    QVERIFY(stage.store->save(goes).result());
    QVERIFY(stage.store->removeMessages({goes.id}).result());
    QCOMPARE(stage.messagesOf(record.id).size(), 1);
    QVERIFY(stage.store->restoreMessages({goes.id}).result());
    QCOMPARE(stage.messagesOf(record.id).size(), 2);

    QVERIFY(stage.store->removeConversations({record.id}).result());
    stage.reopen();
    QVERIFY(stage.store->conversations({}, 10).result()->isEmpty());
    QVERIFY(!stage.store->open(record.id, 10).result());
    QVERIFY(stage.store->restoreConversations({record.id}).result());
    QCOMPARE(stage.store->conversations({}, 10).result()->size(), 1);
    QCOMPARE(stage.messagesOf(record.id).size(), 2);
}

void TestSqliteConversationStore::aLateAnswerDoesNotBringARemovedChatBack()
{
    LibraryStage stage;
    const ConversationRecord record = stage.addConversation();
    QVERIFY(stage.store->removeConversations({record.id}).result());
    QVERIFY(stage.store->save(stage.message(record.id, Message::Role::Assistant)).result());
    QVERIFY(stage.store->save(record).result());
    QVERIFY(stage.store->conversations({}, 10).result()->isEmpty());
}

void TestSqliteConversationStore::writesAskedForAtTheEndAreDone()
{
    LibraryStage stage;
    const ConversationRecord record = stage.addConversation();
    for (int i = 0; i < 200; ++i)
        (void)stage.store->save(stage.message(record.id, Message::Role::User));
    stage.reopen();
    QCOMPARE(stage.messagesOf(record.id).size(), 200);
}

void TestSqliteConversationStore::filesAreForTheirOwnerOnly()
{
    LibraryStage stage;
    const ConversationRecord record = stage.addConversation();
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const auto mode = [&](const QString &side) {
        return QFileInfo(stage.path() + side).permissions() &
               (owner | QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                QFileDevice::WriteOther);
    };
    for (const auto &side : {u""_s, u"-wal"_s, u"-shm"_s})
        QCOMPARE(mode(side), owner);
    stage.close();
    QVERIFY(QFile::setPermissions(stage.path(), owner | QFileDevice::ReadOther));
    stage.reopen();
    QVERIFY(stage.settled().canRead());
    for (const auto &side : {u""_s, u"-wal"_s, u"-shm"_s})
        QCOMPARE(mode(side), owner);
}

void TestSqliteConversationStore::filedConversationsStayWhereTheyWereFiled()
{
    LibraryStage stage;
    const ConversationRecord first = stage.addConversation();
    const ConversationRecord second = stage.addConversation();
    const QUuid folder = QUuid::createUuid();
    const QList<QUuid> both{first.id, QUuid::createUuid(), second.id}; // one is not there
    QVERIFY(stage.store->file(both, {.folder = folder, .pinned = true}).result());
    QVERIFY(stage.store->file({second.id}, {.pinned = false, .archived = true}).result());
    // A chat that was open all the time, and knows nothing of it.
    QVERIFY(stage.store->save(first).result());
    stage.reopen();
    const auto listed = stage.store->conversations({}, 10).result();
    QCOMPARE(listed->at(0).filing, (Filing{folder, false, true}));
    QCOMPARE(listed->at(1).filing, (Filing{folder, true, false}));
    QVERIFY(stage.store->file(both, {.folder = QUuid()}).result());
    QVERIFY(stage.store->open(first.id, 1).result()->record.folder.isNull());
}

void TestSqliteConversationStore::foldersAreKeptAndWhatIsInOneThatGoesMovesUp()
{
    LibraryStage stage;
    const ConversationRecord record = stage.addConversation();
    Folder outer{QUuid::createUuid(), {}, u"\ufeffOuter"_s};
    const Folder middle{QUuid::createUuid(), outer.id, u"Middle"_s};
    Folder inner{QUuid::createUuid(), middle.id, u"Inner"_s};
    for (const Folder &folder : {outer, middle, inner})
        QVERIFY(stage.store->save(folder).result());
    outer.name = u"Better"_s;
    QVERIFY(stage.store->save(outer).result());
    QVERIFY(stage.store->file({record.id}, {.folder = middle.id}).result());
    QVERIFY(stage.store->removeFolder(middle.id).result());
    QVERIFY(stage.store->save(middle).result()); // late: it stays deleted
    stage.reopen();
    auto folders = stage.store->folders().result().value();
    std::ranges::sort(folders, {}, &Folder::name);
    inner.parent = outer.id;
    QCOMPARE(folders, (QList{outer, inner}));
    QCOMPARE(stage.store->open(record.id, 1).result()->record.folder, outer.id);

    // And back: what is named with it is in it again.
    QVERIFY(stage.store->restoreFolder(middle.id, {{inner.id}, {record.id}}).result());
    stage.reopen();
    folders = stage.store->folders().result().value();
    std::ranges::sort(folders, {}, &Folder::name);
    inner.parent = middle.id;
    QCOMPARE(folders, (QList{outer, inner, middle}));
    QCOMPARE(stage.store->open(record.id, 1).result()->record.folder, middle.id);
}

void TestSqliteConversationStore::tagsAreKeptAndComeBackWithTheirConversations()
{
    LibraryStage stage;
    const ConversationRecord first = stage.addConversation();
    const ConversationRecord second = stage.addConversation();
    Tag red{newId(stage.clock.nowUtc()), u"\ufeffred"_s};
    const Tag blue{newId(stage.clock.nowUtc()), u"blue"_s};
    for (const Tag &tag : {red, blue})
        QVERIFY(stage.store->save(tag).result());
    red.name = u"crimson"_s;
    QVERIFY(stage.store->save(red).result());
    const QList<QUuid> both{second.id, QUuid::createUuid(), first.id}; // one is not there
    QVERIFY(stage.store->file(both, {.tagged = {blue.id, red.id, QUuid::createUuid()}}).result());
    QVERIFY(stage.store->file({first.id}, {.tagged = {red.id}, .untagged = {blue.id}}).result());
    QVERIFY(stage.store->save(first).result()); // a chat that knows nothing of it
    stage.reopen();
    const auto listed = stage.store->conversations({}, 10).result();
    QCOMPARE(listed->at(0).filing.tags, (QList{red.id, blue.id}));
    QCOMPARE(listed->at(1).filing.tags, QList{red.id});
    QCOMPARE(stage.store->open(second.id, 1).result()->record.tags, (QList{red.id, blue.id}));

    QVERIFY(stage.store->removeTag(red.id).result());
    QVERIFY(stage.store->save(red).result()); // late: it stays deleted
    QCOMPARE(stage.store->tags().result().value(), QList{blue});
    QVERIFY(stage.store->restoreTag(red.id).result());
    QCOMPARE(stage.store->tags().result()->size(), 2);
    QCOMPARE(stage.store->open(first.id, 1).result()->record.tags, QList{red.id});
    QVERIFY(stage.store->file({first.id}, {.untagged = {red.id}}).result());
    QVERIFY(stage.store->file({first.id}, {.tagged = {red.id}}).result()); // once more
    QCOMPARE(stage.store->open(first.id, 1).result()->record.tags, QList{red.id});
    QVERIFY(stage.store->removeConversations({second.id}).result());
    QCOMPARE(stage.store->trash().result()->constFirst().summary.filing.tags,
             (QList{red.id, blue.id}));
}

void TestSqliteConversationStore::aTagOfAnEmptyChatKeepsIt()
{
    LibraryStage stage;
    ConversationRecord empty = stage.addConversation();
    empty.title.clear();
    const Tag red{newId(stage.clock.nowUtc()), u"red"_s};
    QVERIFY(stage.store->save(empty).result());
    QVERIFY(stage.store->save(red).result());
    QVERIFY(stage.store->file({empty.id}, {.tagged = {red.id}}).result());
    stage.reopen();
    QVERIFY(stage.store->open(empty.id, 1).result());
    QVERIFY(stage.store->file({empty.id}, {.untagged = {red.id}}).result());
    stage.reopen();
    QVERIFY(!stage.store->open(empty.id, 1).result());
}

void TestSqliteConversationStore::countsOfStatements()
{
    LibraryStage stage;
    const ConversationRecord record = stage.addConversation();
    Message answer = stage.message(record.id, Message::Role::Assistant);
    answer.state = Message::State::Waiting;
    const auto cost = [&](const std::function<void()> &action) {
        const qint64 before = stage.store->statementCount().result().value();
        action();
        return stage.store->statementCount().result().value() - before;
    };
    // Tags come with what has them.
    const Tag red{QUuid::createUuid(), u"red"_s};
    QVERIFY(stage.store->save(red).result());
    for (int i = 0; i < 20; ++i)
        QVERIFY(stage.store->file({stage.addConversation().id}, {.tagged = {red.id}}).result());
    QCOMPARE(cost([&] { (void)stage.store->save(record); }), 1);
    QCOMPARE(cost([&] { (void)stage.store->save(stage.message(record.id, Message::Role::User)); }),
             1);
    QCOMPARE(cost([&] { (void)stage.store->save(answer); }), 1);
    QCOMPARE(cost([&] { (void)stage.store->journal(answer.id, u"piece"_s, {}); }), 1);
    answer.state = Message::State::Complete;
    QCOMPARE(cost([&] { (void)stage.store->save(answer); }), 4); // one transaction
    QCOMPARE(cost([&] { (void)stage.store->conversations({}, 100); }), 1);
    QCOMPARE(cost([&] { (void)stage.store->open(record.id, 50); }), 3);
    QCOMPARE(cost([&] { (void)stage.store->olderMessages(record.id, answer.id, 50); }), 2);
    QCOMPARE(cost([&] { (void)stage.store->messages(record.id, {answer.id}); }), 1);
}

QTEST_GUILESS_MAIN(TestSqliteConversationStore)
#include "tst_sqlite_conversation_store.moc"
