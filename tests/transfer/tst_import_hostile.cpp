// Files that mean harm, or come to it: a clear error, and the library as it was.

#include "transfer/staging.h"
#include "transfer_stage.h"

#include <QDir>

#include <archive.h>
#include <archive_entry.h>

using namespace dria;
using namespace Qt::StringLiterals;

namespace {

struct Member
{
    QByteArray name;
    QByteArray bytes;
};

QByteArray zip(const QList<Member> &members, const char *password = nullptr)
{
    QByteArray out(8 * 1024 * 1024, '\0');
    size_t used = 0;
    archive *writer = archive_write_new();
    archive_write_set_format_zip(writer);
    if (password) {
        archive_write_set_options(writer, "zip:encryption=traditional");
        archive_write_set_passphrase(writer, password);
    }
    archive_write_open_memory(writer, out.data(), size_t(out.size()), &used);
    for (const Member &member : members) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, member.name.constData());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, member.bytes.size());
        archive_write_header(writer, entry);
        archive_write_data(writer, member.bytes.constData(), size_t(member.bytes.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return out.left(qsizetype(used));
}

const QByteArray good(R"([{"uuid":"c","name":"n","created_at":"2025-01-02T03:04:05Z",
    "updated_at":"2025-01-02T03:04:05Z","chat_messages":[{"uuid":"m","sender":"human","text":"hi"}]}])");

} // namespace

class TestImportHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileFilesLeaveNothingBehind_data();
    void hostileFilesLeaveNothingBehind();
    void wholeArchivesAreTaken_data();
    void wholeArchivesAreTaken();
    void whatAKilledRunLeftIsRemoved();
    void halfCharactersAndNulsAreKeptAsFarAsTheyCan();
};

void TestImportHostile::hostileFilesLeaveNothingBehind_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorKind kind) {
        QTest::newRow(name) << bytes << kind;
    };
    QFile slip(QStringLiteral(DRIA_TEST_DATA "/chat-exports/bad-zip-slip.zip"));
    QVERIFY(slip.open(QIODevice::ReadOnly));
    row("zip slip", slip.readAll(), ErrorKind::UnsafeArchive);
    row("absolute name", zip({{"conversations.json", good}, {"/etc/x", "x"}}),
        ErrorKind::UnsafeArchive);
    row("backslashes", zip({{"conversations.json", good}, {"..\\x", "x"}}),
        ErrorKind::UnsafeArchive);
    row("name twice", zip({{"conversations.json", good}, {"conversations.json", good}}),
        ErrorKind::UnsafeArchive);
    row("bomb", zip({{"conversations.json", "[" + QByteArray(60'000'000, ' ') + "]"}}),
        ErrorKind::ExportTooLarge);
    row("encrypted", zip({{"conversations.json", good}}, "secret"), ErrorKind::EncryptedArchive);
    row("archive in an archive", zip({{"inner.zip", zip({{"conversations.json", good}})}}),
        ErrorKind::NotAnExport);
    row("archive without conversations", zip({{"user.json", "{}"}}), ErrorKind::NotAnExport);
    row("broken in an archive", zip({{"conversations.json", good.chopped(9)}}),
        ErrorKind::DamagedExport);
    row("cut archive", zip({{"conversations.json", good}}).left(150), ErrorKind::DamagedExport);
    row("not JSON", "hello", ErrorKind::NotAnExport);
    row("empty", "", ErrorKind::NotAnExport);
    row("binary", QByteArray(5000, '\0'), ErrorKind::NotAnExport);
    row("an empty list", "[]", ErrorKind::NotAnExport);
    row("other JSON", R"([{"a":1}])", ErrorKind::NotAnExport);
    row("numbers", "[1,2]", ErrorKind::DamagedExport);
    row("good, then wrong", good.chopped(1) + ",7]", ErrorKind::DamagedExport);
    row("good, then of another kind", good.chopped(1) + R"(,{"mapping":{}}])",
        ErrorKind::DamagedExport);
    row("messages of another type", R"([{"uuid":"c","chat_messages":{}}])",
        ErrorKind::DamagedExport);
    row("mapping of another type", R"([{"id":"c","mapping":[1]}])", ErrorKind::DamagedExport);
    row("nodes of another type", R"([{"id":"c","mapping":{"a":7}}])", ErrorKind::DamagedExport);
    row("no id", R"([{"chat_messages":[]}])", ErrorKind::DamagedExport);
    row("nested", "[" + QByteArray(5000, '[') + QByteArray(5000, ']') + "]",
        ErrorKind::DamagedExport);
    row("a raw NUL", QByteArray("[{\"uuid\":\"c\0\",\"chat_messages\":[]}]", 33),
        ErrorKind::DamagedExport);
    row("a newer version", R"({"format":"dria-desktop","version":2})", ErrorKind::NewerExport);
    row("no version", R"({"format":"dria-desktop","messages":[{}]})", ErrorKind::DamagedExport);
    row("a message of nothing",
        R"({"format":"dria-desktop","version":1,"messages":[{"id":"019ce738-7000-7000-8000-000000000001",
        "conversation":"019ce738-7000-7000-8000-000000000002","role":"user","state":"complete","text":"",
        "createdAt":"2026-03-13T12:00:00.000Z","updatedAt":"2026-03-13T12:00:00.000Z"}]})",
        ErrorKind::DamagedExport);
    row("an attachment that is another",
        R"({"format":"dria-desktop","version":1,"attachments":[{"sha256":"00","type":"image/png",
        "base64":"AA==","createdAt":"2026-03-13T12:00:00.000Z"}]})",
        ErrorKind::DamagedExport);
}

void TestImportHostile::hostileFilesLeaveNothingBehind()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    TransferStage stage;
    (void)stage.addConversation(u"Mine"_s);
    const QByteArray before = stage.exported();
    const auto report = stage.importBytes(bytes);
    QVERIFY(!report);
    QCOMPARE(errorKindName(report.error().kind), errorKindName(kind));
    QCOMPARE(stage.exported(), before);
    const QStringList left = QDir(stage.folder.path()).entryList({u"import-*"_s});
    QCOMPARE(left, QStringList());
}

void TestImportHostile::wholeArchivesAreTaken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("with others") << zip(
        {{"user.json", "{}"}, {"conversations.json", good}, {"chat.html", "<html>"}});
    QTest::newRow("in a folder") << zip({{"export/conversations.json", good}});
    QTest::newRow("in parts") << zip(
        {{"conversations-000.json", good}, {"conversations-001.json", good}});
    QTest::newRow("unpacked") << good;
}

void TestImportHostile::wholeArchivesAreTaken()
{
    QFETCH(QByteArray, bytes);
    TransferStage stage;
    const auto report = stage.importBytes(bytes);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->messagesAdded, 1);
}

void TestImportHostile::whatAKilledRunLeftIsRemoved()
{
    TransferStage stage;
    const QDir dir(stage.folder.path());
    for (const auto &name : {u"import-0123.db"_s, u"import-0123.db-wal"_s}) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const auto inUse = Staging::make(dir.path());
    QVERIFY(inUse);
    Importer::removeLeftOvers(stage.store->thread(), dir.path());
    QTRY_VERIFY(!QFile::exists(dir.filePath(u"import-0123.db"_s)) &&
                !QFile::exists(dir.filePath(u"import-0123.db-wal"_s)));
    QVERIFY(QFile::exists((*inUse)->database().path()));
}

void TestImportHostile::halfCharactersAndNulsAreKeptAsFarAsTheyCan()
{
    TransferStage stage;
    QByteArray bytes = good;
    bytes.replace("hi", R"(a\ud83db\u0000c\ude00\ud83d\ude00)");
    QVERIFY(stage.importBytes(bytes));
    const auto chats = stage.store->conversations({}, 1).result();
    QCOMPARE(stage.messagesOf(chats->constFirst().id).constFirst().text,
             u"a\ufffdb\u0000c\ufffd\U0001f600"_s);
}

QTEST_GUILESS_MAIN(TestImportHostile)
#include "tst_import_hostile.moc"
