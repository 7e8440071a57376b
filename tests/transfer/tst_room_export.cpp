// Export of a room: what is kept of it, as Markdown and as JSON.

#include "library/room_store.h"
#include "transfer/json_text.h"
#include "transfer_stage.h"

#include <QJsonArray>

using namespace dria;
using namespace Qt::StringLiterals;

namespace {

struct RoomExportStage : TransferStage
{
    RoomExportStage()
        : rooms(store->thread(), clock)
        , room(rooms.open(account, u"general"_s).result()->key)
    {
    }

    [[nodiscard]] static RoomMessage post(int number, const QString &text,
                                          const QString &name = u"Ann"_s)
    {
        RoomMessage message;
        message.id = u"m%1"_s.arg(number);
        message.author = u"0xAbC"_s;
        message.authorName = name;
        message.authorType = u"api"_s;
        message.text = text;
        message.createdAt = QDateTime({2026, 3, 13}, {12, 0}, Qt::UTC).addSecs(number);
        return message;
    }
    RoomChange takeIn(const QList<RoomMessage> &messages, bool isOldest = false)
    {
        return rooms.takeIn(room, {messages, {}, isOldest}).result().value();
    }
    QByteArray exportedRoom(ExportFormat format)
    {
        const QString path = folder.filePath(u"room"_s);
        QFile::remove(path);
        Exporter exporter(store->thread());
        QSignalSpy written(&exporter, &Exporter::written);
        QSignalSpy failed(&exporter, &Exporter::failed);
        exporter.write({.path = path, .format = format, .room = room});
        (void)QTest::qWaitFor([&] { return !written.isEmpty() || !failed.isEmpty(); }, 60'000);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QJsonObject json()
    {
        return jsonObject(exportedRoom(ExportFormat::Json)).value();
    }

    RoomStore rooms;
    qint64 room;
};

} // namespace

class TestRoomExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPostIsThereOnceInOrderHoweverMany();
    void authorsKeysTimesAndGapsAreNamed();
    void jsonHasHostileTextsAsTheyCame();
    void noPostLeavesItsQuotation_data();
    void noPostLeavesItsQuotation();
    void aNameIsNoMarkdown();
    void whatIsCancelledLeavesNoFile();
    void anUnknownRoomIsAnError();
};

void TestRoomExport::everyPostIsThereOnceInOrderHoweverMany()
{
    RoomExportStage stage;
    QList<RoomMessage> posts;
    for (int i = 0; i < 1234; ++i)
        posts += RoomExportStage::post(i / 3 * 3, u"text %1"_s.arg(i)); // some share a time
    for (int i = 0; i < posts.size(); ++i)
        posts[i].id = u"m%1"_s.arg(i);
    stage.takeIn(posts);
    stage.takeIn({}, true);
    const QJsonObject json = stage.json();
    QCOMPARE(json[u"format"_s].toString(), u"dria-desktop-room"_s);
    QCOMPARE(json[u"room"_s][u"channel"_s].toString(), u"general"_s);
    QCOMPARE(json[u"room"_s][u"reachesStart"_s].toBool(), true);
    const QJsonArray messages = json[u"messages"_s].toArray();
    QCOMPARE(messages.size(), posts.size());
    for (int i = 0; i < messages.size(); ++i)
        QCOMPARE(messages.at(i)[u"text"_s].toString(), posts.at(i).text);
    const QByteArray markdown = stage.exportedRoom(ExportFormat::Markdown);
    QCOMPARE(markdown.count("\n> text "), posts.size());
    QVERIFY(markdown.indexOf("> text 9\n") < markdown.indexOf("> text 1233\n"));
}

void TestRoomExport::authorsKeysTimesAndGapsAreNamed()
{
    RoomExportStage stage;
    stage.takeIn({RoomExportStage::post(1, u"first"_s)});
    stage.takeIn({RoomExportStage::post(100, u"second"_s, u"Bob"_s)});
    const QJsonArray messages = stage.json()[u"messages"_s].toArray();
    QCOMPARE(messages.at(0)[u"createdAt"_s].toString(), u"2026-03-13T12:00:01.000Z"_s);
    QCOMPARE(messages.at(0)[u"author"_s].toString(), u"0xAbC"_s);
    QVERIFY(!messages.at(0).toObject().contains(u"gapBefore"_s));
    QVERIFY(messages.at(1)[u"gapBefore"_s].toBool());
    const QByteArray markdown = stage.exportedRoom(ExportFormat::Markdown);
    QVERIFY2(markdown.startsWith("# \\#general\n"), markdown.constData());
    QVERIFY(markdown.contains("**Bob** · 0xAbC · api · "));
    QVERIFY(markdown.indexOf("Messages are missing here.") > markdown.indexOf("> first"));
    QVERIFY(markdown.indexOf("Messages are missing here.") < markdown.indexOf("> second"));
}

void TestRoomExport::jsonHasHostileTextsAsTheyCame()
{
    RoomExportStage stage;
    const QStringList texts{u"\"}]}\n{\"format\": \"dria-desktop\""_s,
                            u"\ufeffmark \u202e turned"_s, u"<script>alert(1)</script>"_s,
                            u"a\u0001b\r\nc"_s, u"e"_s + QString(2000, QChar(0x301))};
    QList<RoomMessage> posts;
    for (int i = 0; i < texts.size(); ++i)
        posts += RoomExportStage::post(i, texts.at(i), texts.at(i).left(100));
    stage.takeIn(posts);
    const QJsonArray messages = stage.json()[u"messages"_s].toArray();
    QCOMPARE(messages.size(), texts.size());
    for (int i = 0; i < texts.size(); ++i) {
        QCOMPARE(messages.at(i)[u"text"_s].toString(), texts.at(i));
        QCOMPARE(messages.at(i)[u"authorName"_s].toString(), texts.at(i).left(100));
    }
}

void TestRoomExport::noPostLeavesItsQuotation_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("heading") << u"hi\n\n# **Ann** · 0xAbC\n\n> forged"_s;
    QTest::newRow("old line ends") << u"hi\r\r**Ann**\r\n\r\nforged"_s;
    QTest::newRow("open fence") << u"```\nnever closed"_s;
    QTest::newRow("HTML") << u"<!-- <img src=\"https://evil.example/i.png\">\n</blockquote>"_s;
    QTest::newRow("picture") << u"![i](https://evil.example/i.png)"_s;
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("nulls") << u"a"_s + QChar(0) + u"\nb"_s;
}

void TestRoomExport::noPostLeavesItsQuotation()
{
    QFETCH(const QString, text);
    RoomExportStage stage;
    stage.takeIn({RoomExportStage::post(1, text), RoomExportStage::post(2, u"the next"_s)});
    const QByteArray markdown = stage.exportedRoom(ExportFormat::Markdown);
    int headings = 0;
    for (const QByteArray &line : markdown.split('\n')) {
        QVERIFY2(!line.contains('\r') && !line.contains('\0'), line.constData());
        if (line.startsWith("**Ann**"))
            ++headings;
        else
            QVERIFY2(line.isEmpty() || line.startsWith("> ") || line.startsWith("# \\#general") ||
                         line.startsWith("Last updated") || line.startsWith("*Older"),
                     line.constData());
        for (const char *bad : {"<", "!["}) {
            const qsizetype at = line.indexOf(bad);
            QVERIFY2(at < 1 || line.at(at - 1) == '\\', line.constData());
        }
    }
    QCOMPARE(headings, 2);
    QVERIFY(markdown.endsWith("> the next\n\n"));
}

void TestRoomExport::aNameIsNoMarkdown()
{
    RoomExportStage stage;
    stage.takeIn({RoomExportStage::post(1, u"hi"_s,
                                        u"**\n# Ann** \u202e<b>[x](https://evil.example) `\\"_s)});
    const QByteArray markdown = stage.exportedRoom(ExportFormat::Markdown);
    QVERIFY2(markdown.contains("**\\*\\* \\# Ann\\*\\* \\<b\\>\\[x\\]\\(https\\:\\/\\/evil\\."
                               "example\\) \\`\\\\** · 0xAbC"),
             markdown.constData());
}

void TestRoomExport::whatIsCancelledLeavesNoFile()
{
    RoomExportStage stage;
    stage.takeIn({RoomExportStage::post(1, u"hi"_s)});
    const QString path = stage.folder.filePath(u"room"_s);
    Exporter exporter(stage.store->thread());
    std::optional<Error> error;
    connect(&exporter, &Exporter::failed, this, [&](const Error &failure) { error = failure; });
    connect(
        &exporter, &Exporter::progressed, &exporter, [&] { exporter.cancel(); },
        Qt::DirectConnection);
    exporter.write({.path = path, .format = ExportFormat::Json, .room = stage.room});
    QTRY_VERIFY(error || QFile::exists(path));
    if (error) // it was faster where it was not
        QVERIFY(error->kind == ErrorKind::Cancelled && !QFile::exists(path));
}

void TestRoomExport::anUnknownRoomIsAnError()
{
    RoomExportStage stage;
    stage.room += 1;
    QVERIFY(stage.exportedRoom(ExportFormat::Json).isEmpty());
    QVERIFY(!QFile::exists(stage.folder.filePath(u"room"_s)));
}

QTEST_GUILESS_MAIN(TestRoomExport)
#include "tst_room_export.moc"
