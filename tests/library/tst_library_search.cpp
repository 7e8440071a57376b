// Searching a library from beside it: what is found, in which order, through which filter.

#include "library/library_search.h"
#include "library/room_store.h"
#include "library_stage.h"

#include <QFile>

using namespace dria;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A library that is searched as the window does.
struct SearchStage : LibraryStage
{
    Message add(const ConversationRecord &to, const QString &text,
                Message::Role role = Message::Role::User)
    {
        Message added = message(to.id, role);
        added.text = text;
        added.model = u"small:1b"_s;
        save(added);
        return added;
    }

    void save(const Message &message)
    {
        if (!store->save(message).result())
            qFatal("the message was not saved");
    }

    [[nodiscard]] SearchPage found(SearchRequest request)
    {
        request.patience = 1min;
        SearchPage page;
        const bool isIndexed = QTest::qWaitFor([&] {
            page = search.search(request).result().value();
            return page.isIndexComplete;
        });
        if (!isIndexed)
            qFatal("the index is never complete");
        return page;
    }

    [[nodiscard]] QList<QUuid> idsOf(const SearchRequest &request)
    {
        QList<QUuid> ids;
        const SearchPage page = found(request);
        for (const SearchHit &hit : page.hits)
            ids += hit.message;
        return ids;
    }

    /// A post in a room of the account, so many seconds ago.
    void post(const QString &text, int ago = 0)
    {
        RoomStore rooms(store->thread(), clock);
        RoomMessage message;
        message.id = u"m%1"_s.arg(++posts);
        message.author = u"0xAbC"_s;
        message.authorName = u"Ann"_s;
        message.text = text;
        message.createdAt = clock.nowUtc().addSecs(-ago);
        const qint64 room = rooms.open(account, u"general"_s).result()->key;
        if (!rooms.takeIn(room, {{message}, {}, false}).result())
            qFatal("the post was not taken in");
    }

    const QUuid account = QUuid::createUuid();
    int posts = 0;
    LibrarySearch search{path()};
};

SearchRequest request(const QString &text, const SearchFilter &filter = {})
{
    return {.text = text, .filter = filter};
}

} // namespace

class TestLibrarySearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHitSaysWhereItIs();
    void theNewestIsFirst();
    void titlesComeBeforeMessages();
    void whatIsInTheTrashIsNotFound();
    void filtersNarrow();
    void pagesFollowEachOther();
    void postsAreFoundBesideMessages();
    void postsOfAnotherAccountAreNotFound();
    void whatOnlyChatsHaveIsNotAskedOfPosts();
    void pagesOfMessagesAndPostsHaveEachOnce();
    void aNewerSearchCancelsTheOneBefore();
    void whatASearchTakesInARow_data();
    void whatASearchTakesInARow();
    void aLibraryThatIsNotThereIsAnError();
    void aLibraryThatIsNotUpgradedYetIsWaitedFor();
    void aSearchIsFoundWhileSomethingIsWritten();
};

void TestLibrarySearch::aHitSaysWhereItIs()
{
    SearchStage stage;
    const ConversationRecord record = stage.addConversation(u"Numbers"_s);
    const Message message =
        stage.add(record, u"Two is the only even prime."_s, Message::Role::Assistant);
    const SearchPage page = stage.found(request(u"prime"_s));
    QCOMPARE(page.hits.size(), 1);
    QCOMPARE(page.next, 0);
    const SearchHit &hit = page.hits.first();
    QCOMPARE(hit.message, message.id);
    QCOMPARE(hit.conversation, record.id);
    QCOMPARE(hit.title, u"Numbers"_s);
    QCOMPARE(hit.role, Message::Role::Assistant);
    QCOMPARE(hit.model, u"small:1b"_s);
    QCOMPARE(hit.when, message.createdAt);
    QCOMPARE(hit.snippet, (Snippet{message.text, {{21, 5}}}));
}

void TestLibrarySearch::theNewestIsFirst()
{
    SearchStage stage;
    const ConversationRecord record = stage.addConversation();
    Message middle = stage.message(record.id, Message::Role::User);
    middle.text = u"word"_s;
    Message oldest = middle;
    oldest.id = QUuid::createUuid();
    oldest.createdAt = middle.createdAt.addYears(-1);
    Message newest = middle;
    newest.id = QUuid::createUuid();
    newest.createdAt = middle.createdAt.addDays(1);
    for (const Message &message : {newest, middle, oldest}) // as an import may bring them
        stage.save(message);
    QCOMPARE(stage.idsOf(request(u"word"_s)), QList({newest.id, middle.id, oldest.id}));
}

void TestLibrarySearch::titlesComeBeforeMessages()
{
    SearchStage stage;
    const ConversationRecord record = stage.addConversation(u"Prime numbers"_s);
    const Message message = stage.add(record, u"which are prime"_s);
    const SearchPage page = stage.found(request(u"prime"_s));
    QCOMPARE(page.hits.size(), 2);
    QVERIFY(page.hits.at(0).message.isNull());
    QCOMPARE(page.hits.at(0).conversation, record.id);
    QCOMPARE(page.hits.at(0).snippet, (Snippet{u"Prime numbers"_s, {{0, 5}}}));
    QCOMPARE(page.hits.at(1).message, message.id);
}

void TestLibrarySearch::whatIsInTheTrashIsNotFound()
{
    SearchStage stage;
    const ConversationRecord record = stage.addConversation(u"word"_s);
    const Message kept = stage.add(record, u"word"_s);
    const Message removed = stage.add(record, u"word"_s);
    QVERIFY(stage.store->removeMessages({removed.id}).result());
    QCOMPARE(stage.idsOf(request(u"word"_s)), QList({QUuid(), kept.id}));
    QVERIFY(stage.store->removeConversations({record.id}).result());
    QCOMPARE(stage.idsOf(request(u"word"_s)), QList<QUuid>());
    QVERIFY(stage.store->restoreConversations({record.id}).result());
    QCOMPARE(stage.idsOf(request(u"word"_s)), QList({QUuid(), kept.id}));
}

void TestLibrarySearch::filtersNarrow()
{
    SearchStage stage;
    ConversationRecord filed = stage.addConversation(u"Filed"_s);
    filed.folder = QUuid::createUuid();
    QVERIFY(stage.store->file({filed.id}, {.folder = filed.folder}).result());
    const Tag red{QUuid::createUuid(), u"red"_s};
    const Tag again{QUuid::createUuid(), u"Red"_s}; // of another computer
    const Tag gone{QUuid::createUuid(), u"gone"_s};
    for (const Tag &tag : {red, again, gone, Tag{QUuid::createUuid(), u"blue"_s}})
        QVERIFY(stage.store->save(tag).result());
    QVERIFY(stage.store->file({filed.id}, {.tagged = {again.id, gone.id}}).result());
    QVERIFY(stage.store->removeTag(gone.id).result());
    const ConversationRecord loose = stage.addConversation(u"Loose"_s);
    const Message asked = stage.add(filed, u"word?"_s);
    const Message code = stage.add(loose, u"word:\n```\nx\n```"_s, Message::Role::Assistant);
    Message old = stage.message(loose.id, Message::Role::User);
    old.text = u"word"_s;
    old.model = u"large:70b"_s;
    old.createdAt = QDateTime(QDate(2020, 2, 2), QTime(2, 2), Qt::UTC);
    stage.save(old);

    using Role = Message::Role;
    QCOMPARE(stage.idsOf(request(u"word"_s, {.role = Role::Assistant})), QList({code.id}));
    QCOMPARE(stage.idsOf(request(u"word"_s, {.model = u"large:70b"_s})), QList({old.id}));
    QCOMPARE(stage.idsOf(request(u"word"_s, {.folder = filed.folder})), QList({asked.id}));
    QCOMPARE(stage.idsOf(request(u"word"_s, {.tag = u"RED"_s})), QList({asked.id}));
    QVERIFY(stage.idsOf(request(u"word"_s, {.tag = u"blue"_s})).isEmpty());
    QVERIFY(stage.idsOf(request(u"word"_s, {.tag = u"gone"_s})).isEmpty());
    QCOMPARE(stage.idsOf(request(u"word"_s, {.to = old.createdAt.addDays(1)})), QList({old.id}));
    QCOMPARE(stage.idsOf(request(u"word"_s, {.from = old.createdAt.addDays(1)})),
             QList({code.id, asked.id}));
    QCOMPARE(stage.idsOf(request(u"word"_s, {.hasCode = true})), QList({code.id}));

    const SearchChoices choices = stage.search.choices().result().value();
    QCOMPARE(choices.tags, (QStringList{u"blue"_s, u"red"_s}));
    QCOMPARE(choices.folders.size(), 0); // the folder of a chat may not be here yet
}

void TestLibrarySearch::pagesFollowEachOther()
{
    SearchStage stage;
    const ConversationRecord record = stage.addConversation();
    QList<QUuid> expected;
    for (int i = 0; i < 25; ++i)
        expected.prepend(stage.add(record, u"word %1"_s.arg(i)).id);
    SearchRequest asked = request(u"word"_s);
    asked.limit = 10;
    QList<QUuid> ids;
    for (const int size : {10, 10, 5}) {
        const SearchPage page = stage.found(asked);
        QCOMPARE(page.hits.size(), size);
        for (const SearchHit &hit : page.hits)
            ids += hit.message;
        asked.after = page.next;
    }
    QCOMPARE(asked.after, 0);
    QCOMPARE(ids, expected);
}

void TestLibrarySearch::postsAreFoundBesideMessages()
{
    SearchStage stage;
    const ConversationRecord record = stage.addConversation();
    stage.post(u"an older word here"_s, 60);
    const Message message = stage.add(record, u"a word"_s);
    SearchRequest asked = request(u"word"_s);
    asked.account = stage.account;
    const SearchPage page = stage.found(asked);
    QCOMPARE(page.hits.size(), 2);
    QCOMPARE(page.hits.first().message, message.id);
    const SearchHit &hit = page.hits.last();
    QVERIFY(hit.post && hit.message.isNull() && hit.conversation.isNull());
    QCOMPARE(hit.post->channel, u"general"_s);
    QCOMPARE(hit.post->author, u"0xAbC"_s);
    QCOMPARE(hit.post->authorName, u"Ann"_s);
    QVERIFY(hit.post->place.key > 0);
    QCOMPARE(hit.snippet.text, u"an older word here"_s);
    QCOMPARE(hit.snippet.marks, (QList<TextSpan>{{9, 4}}));
    QCOMPARE(page.next, 0);
    QCOMPARE(page.nextPost, 0);
}

void TestLibrarySearch::postsOfAnotherAccountAreNotFound()
{
    SearchStage stage;
    stage.post(u"word"_s);
    SearchRequest asked = request(u"word"_s);
    QVERIFY(stage.found(asked).hits.isEmpty());
    asked.account = QUuid::createUuid();
    QVERIFY(stage.found(asked).hits.isEmpty());
}

void TestLibrarySearch::whatOnlyChatsHaveIsNotAskedOfPosts()
{
    SearchStage stage;
    stage.post(u"```word```"_s, 3600);
    const QDateTime before = stage.clock.nowUtc().addSecs(-1800);
    for (const auto &[filter, expected] : {std::pair(SearchFilter{.hasCode = true}, 0),
                                           {SearchFilter{.model = u"a"_s}, 0},
                                           {SearchFilter{.folder = QUuid::createUuid()}, 0},
                                           {SearchFilter{.tag = u"a"_s}, 0},
                                           {SearchFilter{.from = before}, 0},
                                           {SearchFilter{.to = before}, 1}}) {
        SearchRequest asked = request(u"word"_s, filter);
        asked.account = stage.account;
        QCOMPARE(stage.found(asked).hits.size(), expected);
    }
}

void TestLibrarySearch::pagesOfMessagesAndPostsHaveEachOnce()
{
    for (const auto &[messages, posts] : {std::pair(7, 2), {2, 7}, {5, 5}, {6, 0}, {0, 6}}) {
        SearchStage stage;
        const ConversationRecord record = stage.addConversation();
        for (int i = 0; i < messages; ++i)
            (void)stage.add(record, u"word %1"_s.arg(i));
        for (int i = 0; i < posts; ++i)
            stage.post(u"word post %1"_s.arg(i));
        SearchRequest asked = request(u"word"_s);
        asked.account = stage.account;
        asked.limit = 2;
        QStringList texts;
        for (int pages = 0; pages < 10; ++pages) {
            const SearchPage page = stage.found(asked);
            for (const SearchHit &hit : page.hits)
                texts += hit.snippet.text;
            if (page.next == 0)
                break;
            asked.after = page.next;
            asked.afterPost = page.nextPost;
        }
        QCOMPARE(texts.size(), messages + posts);
        QCOMPARE(QSet<QString>(texts.cbegin(), texts.cend()).size(), messages + posts);
    }
}

void TestLibrarySearch::aNewerSearchCancelsTheOneBefore()
{
    SearchStage stage;
    const ConversationRecord record = stage.addConversation();
    const Message message = stage.add(record, u"two words"_s);
    (void)stage.found(request(u"words"_s));
    QList<QFuture<Result<SearchPage>>> older;
    for (int i = 0; i < 100; ++i)
        older += stage.search.search(request(u"two"_s));
    auto newest = stage.search.search(request(u"words"_s));
    QCOMPARE(newest.result()->hits.first().message, message.id);
    int answered = 0;
    for (QFuture<Result<SearchPage>> &future : older) {
        future.waitForFinished();
        QVERIFY(future.isCanceled() || future.resultCount() == 1);
        answered += future.resultCount();
    }
    QVERIFY(answered < 100);
}

void TestLibrarySearch::whatASearchTakesInARow_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("operators", u"AND OR NOT NEAR(a b)"_s);
    row("quotes", u"\"\"\" ' \" words"_s);
    row("columns", u"words:two also:two -two ^two"_s);
    row("stars", u"* two* **"_s);
    row("zero", u"two"_s + QChar(0) + u"words"_s);
    row("long", u"two "_s.repeated(100'000));
    row("lone surrogate", u"two"_s + QChar(0xd800));
    row("injection", u"'); DROP TABLE messages; --"_s);
}

void TestLibrarySearch::whatASearchTakesInARow()
{
    QFETCH(QString, text);
    SearchStage stage;
    const ConversationRecord record = stage.addConversation();
    (void)stage.add(record, u"two words"_s);
    const auto page = stage.search.search(request(text)).result();
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QCOMPARE(stage.idsOf(request(u"two words"_s)).size(), 1);
}

void TestLibrarySearch::aLibraryThatIsNotThereIsAnError()
{
    LibrarySearch search(u"/nowhere/library.db"_s);
    const auto page = search.search(request(u"word"_s)).result();
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::StorageFailing);
}

void TestLibrarySearch::aLibraryThatIsNotUpgradedYetIsWaitedFor()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.db"_s);
    QVERIFY(QFile::copy(QStringLiteral(DRIA_TEST_DATA "/library/version-1.db"), path));
    LibrarySearch search(path);
    const auto page = search.search(request(u"prime"_s)).result();
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QVERIFY(page->hits.isEmpty());
    QVERIFY(!page->isIndexComplete);
}

void TestLibrarySearch::aSearchIsFoundWhileSomethingIsWritten()
{
    SearchStage stage;
    const ConversationRecord record = stage.addConversation();
    const Message message = stage.add(record, u"word"_s);
    (void)stage.found(request(u"word"_s));
    const auto writer = Database::open(stage.path(), Database::Access::ReadWrite).value();
    QVERIFY(writer->run(u"BEGIN IMMEDIATE"_s));
    QVERIFY(writer->run(u"UPDATE messages SET text = 'other'"_s));
    QCOMPARE(stage.search.search(request(u"word"_s)).result()->hits.first().message, message.id);
}

QTEST_GUILESS_MAIN(TestLibrarySearch)
#include "tst_library_search.moc"
