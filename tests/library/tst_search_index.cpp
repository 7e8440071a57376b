// The index follows the rows, whoever writes them, and keeps nothing of what is gone.

#include "library/room_store.h"
#include "library/schema.h"
#include "library/search_index.h"
#include "library/search_query.h"
#include "library_stage.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace dria;
using namespace Qt::StringLiterals;

class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsIndexed();
    void textIsIndexedWhenItsAnswerEnds();
    void anAnswerThatIsContinuedIsIndexedAnew();
    void aTitleIsFoundByItsLastName();
    void rowsDeletedByAnyoneLeaveTheIndex();
    void aLibraryOfVersion1IsIndexedAfterItIsOpened();
    void indexingGoesOnWhereAKillEndedIt();
    void afterAnySeriesItIsAsIfMadeAnew();
    void wordsOfAnotherVersionAreMadeAnew();
    void deletedWordsLeaveTheFile();
    void postsAreIndexedAsTheyComeIn();
    void postsOfAnOlderLibraryAreTakenInAfterItIsOpened();
    void deletedPostsLeaveTheFile();
    void damageOfTheIndexIsFound();
};

namespace {

/// The file with its index brought up to date, open beside no store.
std::unique_ptr<Database> indexed(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadWrite).value();
    while (updateSearchIndex(*database).value()) {
    }
    return database;
}

int count(Database &database, const QString &index, const QString &query)
{
    return database
        .run(u"SELECT count(*) FROM %1 WHERE %1 MATCH '%2'"_s.arg(index,
                                                                  SearchQuery(query).expression()))
        .value()
        .toInt();
}

int messages(Database &database, const QString &query)
{
    return count(database, u"message_words"_s, query);
}

int posts(Database &database, const QString &query)
{
    return count(database, u"post_words"_s, query);
}

bool isAnywhereIn(const QString &path, const QByteArray &bytes)
{
    for (const QString &side : {u""_s, u"-wal"_s}) {
        QFile file(path + side);
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

/// Every word of the index of messages, and where it stands.
QString wordsIn(Database &database)
{
    (void)database.run(u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary "
                       "USING fts5vocab('main', 'message_words', 'instance')"_s);
    return database
        .run(u"SELECT group_concat(term || ' ' || doc || ' ' || col || ' ' || offset, ', ') "
             "FROM (SELECT * FROM temp.vocabulary ORDER BY term, doc, col, offset)"_s)
        .value()
        .toString();
}

Message textOf(const LibraryStage &stage, const ConversationRecord &record, const QString &text)
{
    Message message = stage.message(record.id, Message::Role::User);
    message.text = text;
    return message;
}

} // namespace

void TestSearchIndex::whatIsSavedIsIndexed()
{
    LibraryStage stage;
    const ConversationRecord record = stage.addConversation(u"Weather 天气"_s);
    QVERIFY(stage.store->save(textOf(stage, record, u"Will it rain tomorrow?"_s)).result());
    stage.close();
    const auto database = indexed(stage.path());
    QCOMPARE(messages(*database, u"rain "_s), 1);
    QCOMPARE(messages(*database, u"tomo"_s), 1);
    QCOMPARE(count(*database, u"title_words"_s, u"天气"_s), 1);
    QVERIFY(checkSearchIndex(*database));
}

void TestSearchIndex::textIsIndexedWhenItsAnswerEnds()
{
    LibraryStage stage;
    const ConversationRecord record = stage.addConversation();
    Message answer = stage.message(record.id, Message::Role::Assistant);
    answer.state = Message::State::Waiting;
    QVERIFY(stage.store->save(answer).result());
    QVERIFY(stage.store->journal(answer.id, u"streamed words"_s, {}).result());
    {
        const auto database = indexed(stage.path());
        QCOMPARE(messages(*database, u"streamed "_s), 0);
    }
    answer.state = Message::State::Complete;
    answer.text = u"streamed words"_s;
    QVERIFY(stage.store->save(answer).result());
    stage.close();
    QCOMPARE(messages(*indexed(stage.path()), u"streamed "_s), 1);
}

void TestSearchIndex::anAnswerThatIsContinuedIsIndexedAnew()
{
    LibraryStage stage;
    const ConversationRecord record = stage.addConversation();
    Message answer = stage.message(record.id, Message::Role::Assistant);
    answer.text = u"begun"_s;
    for (const auto state : {Message::State::Interrupted, Message::State::Streaming}) {
        answer.state = state;
        QVERIFY(stage.store->save(answer).result());
        (void)indexed(stage.path());
    }
    QCOMPARE(messages(*indexed(stage.path()), u"begun "_s), 0);
    answer.state = Message::State::Complete;
    answer.text = u"begun ended"_s;
    QVERIFY(stage.store->save(answer).result());
    stage.close();
    const auto database = indexed(stage.path());
    QCOMPARE(messages(*database, u"begun ended "_s), 1);
}

void TestSearchIndex::aTitleIsFoundByItsLastName()
{
    LibraryStage stage;
    const ConversationRecord record = stage.addConversation(u"Draft"_s);
    (void)indexed(stage.path());
    QVERIFY(stage.store->rename(record.id, u"Recipe"_s).result());
    stage.close();
    const auto database = indexed(stage.path());
    QCOMPARE(count(*database, u"title_words"_s, u"draft "_s), 0);
    QCOMPARE(count(*database, u"title_words"_s, u"recipe "_s), 1);
}

void TestSearchIndex::rowsDeletedByAnyoneLeaveTheIndex()
{
    LibraryStage stage;
    const ConversationRecord record = stage.addConversation(u"Gone"_s);
    QVERIFY(stage.store->save(textOf(stage, record, u"first words"_s)).result());
    stage.close();
    const auto database = indexed(stage.path());
    QCOMPARE(messages(*database, u"words "_s), 1);
    // With the message, by the foreign key; and a key that is free is given again.
    QVERIFY(database->run(u"DELETE FROM conversations"_s));
    stage.reopen();
    const ConversationRecord next = stage.addConversation(u"Next"_s);
    QVERIFY(stage.store->save(textOf(stage, next, u"other words"_s)).result());
    stage.close();
    while (updateSearchIndex(*database).value()) {
    }
    QCOMPARE(messages(*database, u"first "_s), 0);
    QCOMPARE(messages(*database, u"words "_s), 1);
    QCOMPARE(count(*database, u"title_words"_s, u"gone "_s), 0);
}

void TestSearchIndex::aLibraryOfVersion1IsIndexedAfterItIsOpened()
{
    LibraryStage stage;
    stage.close();
    QFile::remove(stage.path());
    QVERIFY(QFile::copy(QStringLiteral(DRIA_TEST_DATA "/library/version-1.db"), stage.path()));
    QVERIFY(QFile::setPermissions(stage.path(), QFile::ReadOwner | QFile::WriteOwner));
    stage.reopen();
    QCOMPARE(stage.settled().kind, LibraryState::Kind::Ready);
    const auto database = Database::open(stage.path(), Database::Access::ReadOnly).value();
    QTRY_COMPARE(messages(*database, u"下雨"_s), 1);
    QTRY_COMPARE(messages(*database, u"cut off "_s), 1); // settled when it was opened
    QTRY_COMPARE(count(*database, u"title_words"_s, u"prime "_s), 1);
}

void TestSearchIndex::indexingGoesOnWhereAKillEndedIt()
{
    LibraryStage stage;
    const ConversationRecord record = stage.addConversation();
    stage.close();
    auto database = indexed(stage.path());
    QVERIFY(database->run(u"BEGIN"_s));
    for (int i = 0; i < 1000; ++i) {
        QVERIFY(database->run(
            u"INSERT INTO messages (id, conversation, role, state, model, text, reasoning, details,"
            " created_at, updated_at) VALUES (randomblob(16), 1, 0, 0, '', 'row%1 every', '', '',"
            " 0, 0)"_s.arg(i)));
    }
    QVERIFY(database->run(u"COMMIT"_s));
    QVERIFY(updateSearchIndex(*database).value()); // one slice, and the end
    const int begun = messages(*database, u"every "_s);
    QVERIFY(begun > 0 && begun < 1000);
    QCOMPARE(messages(*database, u"row999 "_s), 1); // what came last is found first
    database = indexed(stage.path());
    QCOMPARE(messages(*database, u"every "_s), 1000);
    QVERIFY(checkSearchIndex(*database));
}

void TestSearchIndex::afterAnySeriesItIsAsIfMadeAnew()
{
    LibraryStage stage;
    (void)stage.addConversation();
    stage.close();
    const auto database = indexed(stage.path());
    QRandomGenerator random(20);
    const QStringList words{u"rain"_s, u"Über"_s, u"天气预报"_s, u"read_file"_s, u"สวัสดี"_s};
    const auto text = [&] {
        QStringList some;
        for (int i = random.bounded(4); i > 0; --i)
            some += words.at(random.bounded(words.size()));
        return some.join(u' ');
    };
    const auto key = [&] { return QString::number(1 + random.bounded(30)); };
    const auto state = [&] { return QString::number(random.bounded(6)); };
    for (int step = 0; step < 3000; ++step) {
        switch (random.bounded(5)) {
        case 0:
            QVERIFY(database->run(
                u"INSERT OR IGNORE INTO messages (key, id, conversation, role, state, model, text,"
                " reasoning, details, created_at, updated_at) VALUES (%1, randomblob(16), 1, 0, %2,"
                " '', '%3', '', '', 0, 0)"_s.arg(key(), state(), text())));
            break;
        case 1:
            QVERIFY(database->run(
                u"UPDATE messages SET text = '%1' WHERE key = %2"_s.arg(text(), key())));
            break;
        case 2:
            QVERIFY(database->run(
                u"UPDATE messages SET state = %1 WHERE key = %2"_s.arg(state(), key())));
            break;
        case 3:
            QVERIFY(database->run(u"DELETE FROM messages WHERE key = %1"_s.arg(key())));
            break;
        default:
            QVERIFY(tendSearchIndex(*database));
        }
    }
    while (updateSearchIndex(*database).value()) {
    }
    const QString kept = wordsIn(*database);
    QVERIFY(!kept.isEmpty());
    QVERIFY(database->run(u"DELETE FROM meta WHERE name = 'search'"_s));
    QVERIFY(prepareSearchIndex(*database));
    while (updateSearchIndex(*database).value()) {
    }
    QCOMPARE(kept, wordsIn(*database));
}

void TestSearchIndex::wordsOfAnotherVersionAreMadeAnew()
{
    LibraryStage stage;
    const ConversationRecord record = stage.addConversation();
    QVERIFY(stage.store->save(textOf(stage, record, u"kept words"_s)).result());
    stage.close();
    {
        const auto database = indexed(stage.path());
        QVERIFY(database->run(u"UPDATE meta SET value = '0/0' WHERE name = 'search'"_s));
        QVERIFY(database->run(u"INSERT INTO message_words (rowid, words) VALUES (1, 'stale')"_s));
    }
    stage.reopen();
    QCOMPARE(stage.settled().kind, LibraryState::Kind::Ready);
    stage.close();
    const auto database = indexed(stage.path());
    QCOMPARE(messages(*database, u"stale "_s), 0);
    QCOMPARE(messages(*database, u"kept "_s), 1);
}

void TestSearchIndex::deletedWordsLeaveTheFile()
{
    LibraryStage stage;
    const ConversationRecord record = stage.addConversation(u"Zebrafinch"_s);
    const ConversationRecord kept = stage.addConversation(u"Sparrow"_s);
    for (int i = 0; i < 300; ++i) {
        const bool isKept = i % 2 == 0;
        const QString text = isKept ? u"ordinary words %1 "_s : u"Quetzalcoatl número%1 xyzzy "_s;
        QVERIFY(stage.store
                    ->save(textOf(stage, isKept ? kept : record, text.arg(i).repeated(1 + i % 40)))
                    .result());
        if (i % 50 == 0)
            (void)indexed(stage.path()); // into several parts of the index
    }
    stage.close();
    auto database = indexed(stage.path());
    QVERIFY(isAnywhereIn(stage.path(), "quetzalcoatl"));
    QVERIFY(database->run(u"DELETE FROM conversations WHERE title = 'Zebrafinch'"_s));
    database.reset();
    stage.reopen(); // the program does the rest by itself, and in pieces
    QCOMPARE(stage.settled().kind, LibraryState::Kind::Ready);
    const auto other = Database::open(stage.path(), Database::Access::ReadOnly).value();
    QTRY_COMPARE(other->run(u"SELECT count(*) FROM meta WHERE name = 'deleted'"_s).value().toInt(),
                 0);
    stage.close();
    database = Database::open(stage.path(), Database::Access::ReadWrite).value();
    for (const char *gone :
         {"quetzalcoatl", "Quetzalcoatl", "xyzzy", "número", "numero", "zebrafinch", "Zebrafinch"})
        QVERIFY2(!isAnywhereIn(stage.path(), gone), gone);
    QVERIFY(isAnywhereIn(stage.path(), "sparrow"));
    QCOMPARE(messages(*database, u"ordinary "_s), 150);
    QVERIFY(checkSearchIndex(*database));
    QCOMPARE(database->run(u"PRAGMA freelist_count"_s).value().toInt(), 0);
}

void TestSearchIndex::damageOfTheIndexIsFound()
{
    LibraryStage stage;
    const ConversationRecord record = stage.addConversation();
    QVERIFY(stage.store->save(textOf(stage, record, u"some words"_s)).result());
    stage.close();
    const auto database = indexed(stage.path());
    QVERIFY(database->run(u"UPDATE message_words_data SET block = zeroblob(length(block)) "
                          "WHERE id > 10"_s));
    const auto checked = checkSearchIndex(*database);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::StorageDamaged);
}

void TestSearchIndex::postsAreIndexedAsTheyComeIn()
{
    LibraryStage stage;
    RoomStore rooms(stage.store->thread(), stage.clock);
    const qint64 room = rooms.open(QUuid::createUuid(), u"general"_s).result()->key;
    RoomPage page;
    for (const QString &text : {u"Éclair au café"_s, u"天气预报"_s, QString()}) {
        RoomMessage message;
        message.id = u"m%1"_s.arg(page.messages.size());
        message.text = text;
        message.createdAt = stage.clock.nowUtc();
        page.messages.append(message);
    }
    QVERIFY(rooms.takeIn(room, page).result());
    QVERIFY(rooms.takeIn(room, page).result()); // known ones are not taken in twice
    stage.close();
    const auto database = indexed(stage.path());
    QCOMPARE(posts(*database, u"cafe "_s), 1);
    QCOMPARE(posts(*database, u"ecl"_s), 1);
    QCOMPARE(posts(*database, u"气预"_s), 1);
    QCOMPARE(messages(*database, u"cafe "_s), 0);
    QVERIFY(checkSearchIndex(*database));
}

void TestSearchIndex::postsOfAnOlderLibraryAreTakenInAfterItIsOpened()
{
    LibraryStage stage;
    stage.close();
    QFile::remove(stage.path());
    QVERIFY(QFile::copy(QStringLiteral(DRIA_TEST_DATA "/library/version-6.db"), stage.path()));
    QVERIFY(QFile::setPermissions(stage.path(), QFile::ReadOwner | QFile::WriteOwner));
    stage.reopen();
    QCOMPARE(stage.settled().kind, LibraryState::Kind::Ready);
    stage.close();
    const auto database = indexed(stage.path());
    QCOMPARE(posts(*database, u"message "_s), 2);
    QCOMPARE(messages(*database, u"primes"_s) + messages(*database, u"prime "_s), 1);
    QVERIFY(checkSearchIndex(*database));
}

void TestSearchIndex::deletedPostsLeaveTheFile()
{
    LibraryStage stage;
    {
        RoomStore rooms(stage.store->thread(), stage.clock);
        const qint64 room = rooms.open(QUuid::createUuid(), u"general"_s).result()->key;
        RoomMessage message;
        message.id = u"m"_s;
        message.text = u"quetzalcoatl"_s;
        message.createdAt = stage.clock.nowUtc();
        QVERIFY(rooms.takeIn(room, {{message}, {}, false}).result());
    }
    stage.close();
    {
        const auto database = indexed(stage.path());
        QCOMPARE(posts(*database, u"quetzalcoatl "_s), 1);
        QVERIFY(database->run(u"DELETE FROM rooms"_s)); // its posts with it
        while (tendSearchIndex(*database).value()) {
        }
        QCOMPARE(posts(*database, u"quetzalcoatl "_s), 0);
        QVERIFY(checkSearchIndex(*database));
    }
    QVERIFY(!isAnywhereIn(stage.path(), "quetzalcoatl"));
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_search_index.moc"
