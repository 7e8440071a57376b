// What library_probe prints, and how it exits.

#include "library_stage.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace dria;
using namespace Qt::StringLiterals;

class TestLibraryProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchListsWhatIsFound();
    void searchFindsWhatAnOlderVersionWrote();
    void checkPassesAWholeLibrary();
    void checkExitsWith1OnDamage_data();
    void checkExitsWith1OnDamage();
    void whatCannotBeDoneExitsWith2_data();
    void whatCannotBeDoneExitsWith2();

private:
    struct Answer
    {
        int code = -1;
        QJsonDocument json;
    };

    static Answer run(const LibraryStage &stage, const QStringList &words)
    {
        QProcess probe;
        probe.start(QStringLiteral(DRIA_LIBRARY_PROBE),
                    QStringList{u"--data-dir"_s, stage.folder.path()} + words);
        probe.waitForFinished();
        return {probe.exitCode(), QJsonDocument::fromJson(probe.readAllStandardOutput())};
    }
};

void TestLibraryProbe::searchListsWhatIsFound()
{
    LibraryStage stage;
    const ConversationRecord record = stage.addConversation(u"Weather 天气"_s);
    QList<QUuid> ids;
    for (int i = 0; i < 120; ++i) { // more than a page
        Message message = stage.message(record.id, Message::Role::User);
        message.text = u"Will it rain on day %1? 明天会下雨吗"_s.arg(i);
        QVERIFY(stage.store->save(message).result());
        ids.prepend(message.id);
    }
    stage.close();
    const Answer answer = run(stage, {u"search"_s, u"下雨"_s});
    QCOMPARE(answer.code, 0);
    const QJsonArray hits = answer.json.array();
    QCOMPARE(hits.size(), 120);
    const auto text = [](const QUuid &id) { return id.toString(QUuid::WithoutBraces); };
    QCOMPARE(hits[0][u"message_id"_s].toString(), text(ids.first()));
    QCOMPARE(hits[119][u"message_id"_s].toString(), text(ids.last()));
    QCOMPARE(hits[0][u"conversation_id"_s].toString(), text(record.id));
    QVERIFY(hits[0][u"snippet"_s].toString().contains(u"下雨"_s));

    const QJsonArray titles = run(stage, {u"search"_s, u"天气"_s}).json.array();
    QCOMPARE(titles.size(), 1);
    QVERIFY(titles[0][u"message_id"_s].isNull());
    QVERIFY(run(stage, {u"search"_s, u"nowhere"_s}).json.array().isEmpty());
}

void TestLibraryProbe::searchFindsWhatAnOlderVersionWrote()
{
    LibraryStage stage;
    stage.close();
    QFile::remove(stage.path());
    QVERIFY(QFile::copy(QStringLiteral(DRIA_TEST_DATA "/library/version-1.db"), stage.path()));
    QVERIFY(QFile::setPermissions(stage.path(), QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(run(stage, {u"search"_s, u"prime numbers"_s}).json.array().size(), 2);
}

void TestLibraryProbe::checkPassesAWholeLibrary()
{
    LibraryStage stage;
    (void)stage.addConversation();
    stage.close();
    const Answer answer = run(stage, {u"check"_s});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.json.object(),
             QJsonObject({{u"damaged"_s, false}, {u"problems"_s, QJsonArray()}}));
}

void TestLibraryProbe::checkExitsWith1OnDamage_data()
{
    QTest::addColumn<QString>("sql"); // what breaks it; nothing: its bytes
    QTest::newRow("bytes") << u""_s;
    QTest::newRow("reference") << u"INSERT INTO journal (message, text, reasoning) "
                                  "VALUES (77, '', '')"_s;
    QTest::newRow("index") << u"UPDATE message_words_data SET block = zeroblob(length(block)) "
                              "WHERE id > 10"_s;
}

void TestLibraryProbe::checkExitsWith1OnDamage()
{
    QFETCH(QString, sql);
    LibraryStage stage;
    const ConversationRecord record = stage.addConversation();
    Message message = stage.message(record.id, Message::Role::User);
    message.text = u"words"_s;
    QVERIFY(stage.store->save(message).result());
    stage.close();
    (void)run(stage, {u"search"_s, u"words"_s}); // all is indexed
    if (sql.isEmpty()) {
        QFile file(stage.path());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(8192));
        file.write(QByteArray(8192, '\x5a'));
    } else {
        const auto database = Database::open(stage.path(), Database::Access::ReadWrite).value();
        QVERIFY(database->run(u"PRAGMA foreign_keys = OFF"_s));
        QVERIFY(database->run(sql));
    }
    const Answer answer = run(stage, {u"check"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY(answer.json[u"damaged"_s].toBool());
    QVERIFY(!answer.json[u"problems"_s].toArray().isEmpty());
}

void TestLibraryProbe::whatCannotBeDoneExitsWith2_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown") << QStringList{u"burn"_s};
    QTest::newRow("search for nothing") << QStringList{u"search"_s};
    QTest::newRow("check of no library") << QStringList{u"check"_s};
}

void TestLibraryProbe::whatCannotBeDoneExitsWith2()
{
    QFETCH(QStringList, words);
    LibraryStage stage;
    stage.close();
    QFile::remove(stage.path());
    const Answer answer = run(stage, words);
    QCOMPARE(answer.code, 2);
    QVERIFY(!answer.json[u"error"_s].toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestLibraryProbe)
#include "tst_library_probe.moc"
