// What becomes of a library's file that is old, new, foreign, damaged or busy.

#include "library/library_file.h"
#include "library/room_store.h"
#include "library/schema.h"
#include "library_stage.h"

#include <QDir>
#include <QFile>

using namespace dria;
using namespace Qt::StringLiterals;
using Kind = LibraryState::Kind;

class TestLibraryFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewFileHasItsSchemaAndIsWhole();
    void aLibraryOfEachVersionIsOpened_data();
    void aLibraryOfEachVersionIsOpened();
    void aNewerFileIsReadAndLeftAsItIs();
    void anotherProgramsDatabaseIsLeftAlone();
    void aFileThatIsNoDatabaseIsSetAside_data();
    void aFileThatIsNoDatabaseIsSetAside();
    void whatADamagedFileStillHoldsIsRecovered();
    void damageThatIsFoundAtWorkIsRecoveredAtTheNextStart_data();
    void damageThatIsFoundAtWorkIsRecoveredAtTheNextStart();
    void aFileThatIsHeldByAnotherProgramIsWrittenLater();

private:
    /// A library with ten conversations of forty messages, closed.
    static QList<QUuid> fill(LibraryStage &stage);
    static QStringList filesBeside(const LibraryStage &stage);
};

namespace {

QVariant ask(const QString &path, const QString &sql)
{
    const auto database = Database::open(path, Database::Access::ReadWrite);
    return (*database)->run(sql).value();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size())
        qFatal("the file could not be damaged");
}

} // namespace

QList<QUuid> TestLibraryFile::fill(LibraryStage &stage)
{
    QList<QUuid> conversations;
    for (int i = 0; i < 10; ++i) {
        const ConversationRecord record = stage.addConversation(u"Chat %1"_s.arg(i));
        conversations.append(record.id);
        for (int j = 0; j < 40; ++j) {
            Message message = stage.message(record.id, Message::Role::User);
            message.text = u"Message %1. "_s.arg(j).repeated(60);
            (void)stage.store->save(message);
        }
    }
    stage.close();
    return conversations;
}

QStringList TestLibraryFile::filesBeside(const LibraryStage &stage)
{
    QStringList files = QDir(stage.folder.path()).entryList(QDir::Files);
    files.removeIf([](const QString &file) { return file.startsWith("library.db"_L1); });
    return files;
}

void TestLibraryFile::aNewFileHasItsSchemaAndIsWhole()
{
    LibraryStage stage;
    QCOMPARE(stage.settled().kind, Kind::Ready);
    stage.close();
    QCOMPARE(ask(stage.path(), u"PRAGMA user_version"_s).toInt(), schemaVersion());
    QCOMPARE(ask(stage.path(), u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QCOMPARE(ask(stage.path(), u"PRAGMA auto_vacuum"_s).toInt(), 2);
    QCOMPARE(ask(stage.path(), u"SELECT length(value) FROM meta WHERE name = 'library'"_s).toInt(),
             16);
    QVERIFY(!ask(stage.path(), u"PRAGMA foreign_key_check"_s).isValid());
}

void TestLibraryFile::aLibraryOfEachVersionIsOpened_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= schemaVersion(); ++version)
        QTest::addRow("%d", version) << version;
}

void TestLibraryFile::aLibraryOfEachVersionIsOpened()
{
    QFETCH(int, version);
    LibraryStage stage;
    stage.close();
    QFile::remove(stage.path());
    QVERIFY(QFile::copy(QStringLiteral(DRIA_TEST_DATA "/library/version-%1.db").arg(version),
                        stage.path()));
    QVERIFY(QFile::setPermissions(stage.path(), QFile::ReadOwner | QFile::WriteOwner));
    stage.reopen();
    QCOMPARE(stage.settled().kind, Kind::Ready);
    const auto list = stage.store->conversations({}, 10).result().value();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.first().title, u"Prime numbers"_s);
    const auto opened = stage.store->open(list.first().id, 10).result().value();
    QCOMPARE(opened.record.model, u"qwen3.5:9b"_s);
    QCOMPARE(opened.record.parameters.systemPrompt, u"Be brief."_s);
    QCOMPARE(opened.draft, (Draft{u"And the next one?"_s, 3}));
    QCOMPARE(opened.messages.size(), 3);
    QCOMPARE(opened.messages.at(1).text, u"The first five are 2, 3, 5, 7 and 11."_s);
    QCOMPARE(opened.messages.at(1).usage.completionTokens, 17);
    QCOMPARE(opened.messages.at(2).state, Message::State::Interrupted);
    QCOMPARE(opened.messages.at(2).text, u"Cut off in the mid"_s);
    RoomStore rooms(stage.store->thread(), stage.clock);
    const auto room = rooms.open(opened.record.account, u"general"_s).result().value();
    QCOMPARE(room.draft, version < 5 ? QString() : u"Has anybody"_s);
    QCOMPARE(rooms.unread(room.key, room.read).result()->messages, version < 5 ? 0 : 1);
    QCOMPARE(rooms.posts(room.key).result()->size(), version < 5 ? 0 : 1);
    stage.close();
    QCOMPARE(ask(stage.path(), u"PRAGMA user_version"_s).toInt(), schemaVersion());
    // What it was is kept, whole.
    const QStringList kept = filesBeside(stage).filter(u"library-v%1-"_s.arg(version));
    QCOMPARE(kept.size(), version < schemaVersion() ? 1 : 0);
    for (const QString &file : kept) {
        const QString copy = stage.folder.filePath(file);
        QCOMPARE(ask(copy, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QCOMPARE(ask(copy, u"PRAGMA user_version"_s).toInt(), version);
        QCOMPARE(ask(copy, u"SELECT count(*) FROM messages"_s).toInt(), 4);
    }
}

void TestLibraryFile::aNewerFileIsReadAndLeftAsItIs()
{
    LibraryStage stage;
    const QList<QUuid> conversations = fill(stage);
    (void)ask(stage.path(), u"PRAGMA user_version = %1"_s.arg(schemaVersion() + 1));
    const QByteArray before = bytesOf(stage.path());
    stage.reopen();
    const LibraryState state = stage.settled();
    QCOMPARE(state.kind, Kind::ReadOnly);
    QCOMPARE(state.error->kind, ErrorKind::StorageNewer);
    QCOMPARE(stage.messagesOf(conversations.first()).size(), 40);
    const auto saved =
        stage.store->save(stage.message(conversations.first(), Message::Role::User)).result();
    QCOMPARE(saved.error().kind, ErrorKind::StorageNewer);
    stage.close();
    QCOMPARE(bytesOf(stage.path()), before);
}

void TestLibraryFile::anotherProgramsDatabaseIsLeftAlone()
{
    LibraryStage stage;
    stage.close();
    QFile::remove(stage.path());
    (void)ask(stage.path(), u"CREATE TABLE theirs (x)"_s);
    stage.reopen();
    QCOMPARE(stage.settled().kind, Kind::Unusable);
    stage.close();
    QCOMPARE(ask(stage.path(), u"SELECT count(*) FROM sqlite_schema"_s).toInt(), 1);
}

void TestLibraryFile::aFileThatIsNoDatabaseIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("my diary\n").repeated(1000);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("half a header") << QByteArray("SQLite form");
    QTest::newRow("a header and nothing") << QByteArray("SQLite format 3\0", 16);
}

void TestLibraryFile::aFileThatIsNoDatabaseIsSetAside()
{
    QFETCH(QByteArray, bytes);
    LibraryStage stage;
    stage.close();
    QFile::remove(stage.path());
    overwrite(stage.path(), 0, bytes);
    stage.reopen();
    const LibraryState state = stage.settled();
    QCOMPARE(state.kind, Kind::Recovered);
    QCOMPARE(state.recoveredMessages, 0);
    QCOMPARE(bytesOf(state.setAside), bytes);
    (void)stage.addConversation();
}

void TestLibraryFile::whatADamagedFileStillHoldsIsRecovered()
{
    LibraryStage stage;
    const QList<QUuid> conversations = fill(stage);
    // A stretch in the middle of the messages, as a bad block of a disk would leave it.
    const qint64 size = QFileInfo(stage.path()).size();
    overwrite(stage.path(), size * 3 / 5 / 4096 * 4096, QByteArray(3 * 4096, '\x5a'));
    overwrite(stage.path() + u".damaged"_s, 0, {});
    stage.reopen();
    const LibraryState state = stage.settled();
    QCOMPARE(state.kind, Kind::Recovered);
    // All of them where it was the index alone that was hit: how far that has come is not known.
    QVERIFY2(state.recoveredMessages > 370 && state.recoveredMessages <= 400,
             qPrintable(QString::number(state.recoveredMessages)));
    QCOMPARE(stage.store->conversations({}, 100).result()->size(), 10);
    QCOMPARE(stage.messagesOf(conversations.first()).size(), 40);
    QCOMPARE(stage.messagesOf(conversations.last()).size(), 40);
    stage.close();
    QCOMPARE(ask(stage.path(), u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QVERIFY(!ask(stage.path(), u"PRAGMA foreign_key_check"_s).isValid());
    QVERIFY(QFile::exists(state.setAside));
    stage.reopen();
    QCOMPARE(stage.settled().kind, Kind::Ready);
}

void TestLibraryFile::damageThatIsFoundAtWorkIsRecoveredAtTheNextStart_data()
{
    QTest::addColumn<bool>("reading");
    QTest::newRow("writing") << false;
    QTest::newRow("reading") << true;
}

void TestLibraryFile::damageThatIsFoundAtWorkIsRecoveredAtTheNextStart()
{
    QFETCH(bool, reading);
    LibraryStage stage;
    const QList<QUuid> conversations = fill(stage);
    // All but the schema and the first pages: what is written next meets it.
    const qint64 size = QFileInfo(stage.path()).size();
    overwrite(stage.path(), 80 * 4096, QByteArray(size - 80 * 4096, '\x5a'));
    stage.reopen();
    QCOMPARE(stage.settled().kind, Kind::Ready);
    bool met = false;
    for (const QUuid &conversation : conversations) {
        const Message message = stage.message(conversation, Message::Role::User);
        const auto failure = [](const auto &result) { return result ? Error{} : result.error(); };
        const Error error = reading ? failure(stage.store->open(conversation, 1000).result())
                                    : failure(stage.store->save(message).result());
        met = met || error.kind == ErrorKind::StorageDamaged;
    }
    QVERIFY(met);
    QTRY_VERIFY(stage.store->state().error);
    QCOMPARE(stage.store->state().error->kind, ErrorKind::StorageDamaged);
    stage.reopen();
    QCOMPARE(stage.settled().kind, Kind::Recovered);
    (void)stage.addConversation();
    QCOMPARE(filesBeside(stage).filter(u"library-damaged-"_s).isEmpty(), false);
}

void TestLibraryFile::aFileThatIsHeldByAnotherProgramIsWrittenLater()
{
    LibraryStage stage;
    const ConversationRecord record = stage.addConversation();
    auto other = Database::open(stage.path(), Database::Access::ReadWrite).value();
    QVERIFY(other->run(u"BEGIN IMMEDIATE"_s));
    const Message message = stage.message(record.id, Message::Role::User);
    const auto saved = stage.store->save(message).result();
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::StorageBusy);
    QTRY_VERIFY(stage.store->state().error);
    QCOMPARE(stage.messagesOf(record.id).size(), 0); // reading goes on
    QVERIFY(other->run(u"COMMIT"_s));
    QTRY_VERIFY(!stage.store->state().error);
    QCOMPARE(stage.messagesOf(record.id).size(), 1);
}

QTEST_GUILESS_MAIN(TestLibraryFile)
#include "tst_library_file.moc"
