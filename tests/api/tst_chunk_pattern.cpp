// A chunk read by what stands around its text gives what a full reading gives, or is not read so.

#include "api/chat_chunk.h"
#include "api/chunk_pattern.h"

#include <QTest>

using namespace dria;

namespace {

QByteArray chunkOf(const QByteArray &content, const QByteArray &id = "gen-1")
{
    return "{\"id\":\"" + id + "\",\"choices\":[{\"index\":0,\"delta\":{\"content\": \"" + content +
           "\"},\"finish_reason\":null}]}";
}

ChunkPattern learned(const QByteArray &json)
{
    ChunkPattern pattern;
    pattern.learn(json, readChatChunk(json).value());
    return pattern;
}

} // namespace

class TestChunkPattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAFullReadingGives_data();
    void readsWhatAFullReadingGives();
    void leavesWhatIsNotAlike_data();
    void leavesWhatIsNotAlike();
    void learnsNothingFromChunksThatSayMore_data();
    void learnsNothingFromChunksThatSayMore();
    void learnsAnewWhenSomethingChanges();
    void givesUpOnAServerThatChangesEachChunk();
};

void TestChunkPattern::readsWhatAFullReadingGives_data()
{
    QTest::addColumn<QByteArray>("content");
    const char *contents[] = {"",
                              " word",
                              "\\n",
                              "\\\"quoted\\\"",
                              "\\\\",
                              "a\\\\\\\"b",
                              "Grüße",
                              "漢字 😀",
                              "\\ud83d\\ude00",
                              "\\ud83d",
                              "\xff bad",
                              "\xef\xbb\xbf"
                              "bom",
                              "\\u0000",
                              "\\\"content\\\":\\\"x\\\"",
                              "{}[],:"};
    for (const char *content : contents)
        QTest::newRow(content) << QByteArray(content);
}

void TestChunkPattern::readsWhatAFullReadingGives()
{
    QFETCH(QByteArray, content);
    ChunkPattern pattern = learned(chunkOf("first"));
    const QByteArray json = chunkOf(content);
    const std::optional<QString> text = pattern.textOf(json);
    QVERIFY(text);
    QCOMPARE(*text, readChatChunk(json)->text);
}

void TestChunkPattern::leavesWhatIsNotAlike_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("other id") << chunkOf("x", "gen-2");
    QTest::newRow("end") << chunkOf("x").replace("null", "\"stop\"");
    QTest::newRow("text that is not ended") << chunkOf("x\\");
    QTest::newRow("another member between")
        << chunkOf("x\"},\"finish_reason\":null}],\"error\":\"no\",\"b\":[{\"c\":{\"d\": \"y");
    QTest::newRow("a line break in the text") << chunkOf("a\nb");
    QTest::newRow("shorter") << QByteArray("{}");
    QTest::newRow("done") << QByteArray("[DONE]");
    QTest::newRow("nothing") << QByteArray();
}

void TestChunkPattern::leavesWhatIsNotAlike()
{
    QFETCH(QByteArray, json);
    ChunkPattern pattern = learned(chunkOf("first"));
    QVERIFY(!pattern.textOf(json));
}

void TestChunkPattern::learnsNothingFromChunksThatSayMore_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("end") << chunkOf("x").replace("null", "\"stop\"");
    QTest::newRow("usage") << chunkOf("x").replace("}]}", "}],\"usage\":{\"total_tokens\":3}}");
    QTest::newRow("reasoning") << chunkOf("x").replace("{\"content\"",
                                                       "{\"reasoning\":\"hm\",\"content\"");
    QTest::newRow("error") << chunkOf("x").replace("}]}", "}],\"error\":\"no\"}");
    QTest::newRow("two contents") << chunkOf("x").replace(
        "}]}", "},{\"index\":1,\"delta\":{\"content\":\"y\"}}]}");
    QTest::newRow("parts") << chunkOf("x").replace("\"x\"", "[{\"type\":\"text\",\"text\":\"x\"}]");
    QTest::newRow("empty") << chunkOf("");
}

void TestChunkPattern::learnsNothingFromChunksThatSayMore()
{
    QFETCH(QByteArray, json);
    ChunkPattern pattern = learned(json);
    QVERIFY(!pattern.textOf(json));
    QVERIFY(!pattern.textOf(chunkOf("y")));
}

void TestChunkPattern::learnsAnewWhenSomethingChanges()
{
    ChunkPattern pattern = learned(chunkOf("a", "gen-1"));
    const QByteArray other = chunkOf("b", "gen-2");
    QVERIFY(!pattern.textOf(other));
    pattern.learn(other, *readChatChunk(other));
    QCOMPARE(pattern.textOf(chunkOf("c", "gen-2")), QStringLiteral("c"));
    QVERIFY(!pattern.textOf(chunkOf("c", "gen-1")));
}

void TestChunkPattern::givesUpOnAServerThatChangesEachChunk()
{
    ChunkPattern pattern;
    for (int i = 0; i < 20; ++i) {
        const QByteArray json = chunkOf("a", QByteArray::number(i));
        pattern.learn(json, *readChatChunk(json));
    }
    QVERIFY(!pattern.textOf(chunkOf("b", "19")));
}

QTEST_APPLESS_MAIN(TestChunkPattern)
#include "tst_chunk_pattern.moc"
