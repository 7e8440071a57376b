#include "api/chat_chunk.h"

#include <QTest>

using dria::ChatChunk;
using dria::readChatChunk;

namespace {

ChatChunk answer(const QString &text, const QString &reasoning = {})
{
    ChatChunk chunk;
    chunk.text = text;
    chunk.reasoning = reasoning;
    chunk.hasAnswer = true;
    return chunk;
}

} // namespace

class TestChatChunk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTextAndReasoning_data();
    void findsTextAndReasoning();
    void findsErrors_data();
    void findsErrors();
    void readsEverythingAroundTheText();
    void readsADocumentedWholeAnswer();
    void readsUsageFromElsewhere();
    void keepsGoodTextAroundDamage();
    void refusesWhatIsNoObject();
    void survivesWrongTypesEverywhere();
};

void TestChatChunk::findsTextAndReasoning_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reasoning");
    const auto row = [](const char *name, const char *choices, const char *text,
                        const char *reasoning = "") {
        QTest::newRow(name) << QByteArray("{\"choices\":") + choices + '}'
                            << QString::fromUtf8(text) << QString::fromUtf8(reasoning);
    };
    row("delta", R"([{"delta":{"content":"hi"}}])", "hi");
    row("null", R"([{"delta":{"content":null}}])", "");
    row("absent", R"([{"delta":{}}])", "");
    row("no choices", "[]", "");
    row("message", R"([{"message":{"content":"hi"}}])", "hi");
    row("text", R"([{"text":"hi"}])", "hi");
    row("delta before a repeating message",
        R"([{"delta":{"content":"b"},"message":{"content":"ab"}}])", "b");
    row("end, with the whole repeated", R"([{"delta":{"content":""},"message":{"content":"ab"}}])",
        "");
    row("index 0 second",
        R"([{"index":1,"delta":{"content":"no"}},{"index":0,"delta":{"content":"yes"}}])", "yes");
    row("index 1 only", R"([{"index":1,"delta":{"content":"no"}}])", "");
    row("first without index", R"([{"delta":{"content":"yes"}},{"delta":{"content":"no"}}])",
        "yes");
    row("parts",
        R"([{"delta":{"content":[{"type":"text","text":"a"},{"type":"text","text":"b"}]}}])", "ab");
    row("string parts", R"([{"delta":{"content":["a","b"]}}])", "ab");
    row("thinking part",
        R"([{"delta":{"content":[{"type":"thinking","thinking":"hm"},{"type":"text","text":"a"}]}}])",
        "a", "hm");
    row("thinking of parts",
        R"([{"delta":{"content":[{"type":"thinking","thinking":[{"type":"text","text":"h"},{"text":"m"}]}]}}])",
        "", "hm");
    row("reasoning_content", R"([{"delta":{"reasoning_content":"hm"}}])", "", "hm");
    row("reasoning", R"([{"delta":{"reasoning":"hm","content":"a"}}])", "a", "hm");
    row("reasoning under both names", R"([{"delta":{"reasoning":"hm","reasoning_content":"hm"}}])",
        "", "hm");
    row("think tags stay", R"([{"delta":{"content":"<think>hm</think>"}}])", "<think>hm</think>");
}

void TestChatChunk::findsTextAndReasoning()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    QFETCH(QString, reasoning);
    const auto chunk = readChatChunk(json);
    QVERIFY(chunk.has_value());
    QCOMPARE(chunk->text, text);
    QCOMPARE(chunk->reasoning, reasoning);
    QVERIFY(!chunk->error);
}

void TestChatChunk::findsErrors_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QString>("words");
    QTest::newRow("string") << QByteArray("\"overloaded\"") << QStringLiteral("overloaded");
    QTest::newRow("object") << QByteArray(R"({"message":"overloaded","code":1})")
                            << QStringLiteral("overloaded");
    QTest::newRow("object without words")
        << QByteArray(R"({"code":7})") << QStringLiteral("{\"code\":7}");
    QTest::newRow("list") << QByteArray(R"(["a"])") << QStringLiteral("[\"a\"]");
    QTest::newRow("true") << QByteArray("true") << QStringLiteral("");
    QTest::newRow("null is none") << QByteArray("null") << QString();
    QTest::newRow("false is none") << QByteArray("false") << QString();
    QTest::newRow("empty is none") << QByteArray("\"\"") << QString();
}

void TestChatChunk::findsErrors()
{
    QFETCH(QByteArray, error);
    QFETCH(QString, words);
    const auto chunk = readChatChunk("{\"error\":" + error + '}');
    QVERIFY(chunk.has_value());
    const bool none = QByteArray(QTest::currentDataTag()).endsWith("is none");
    QCOMPARE(chunk->error.has_value(), !none);
    QCOMPARE(chunk->error.value_or(QString()), words);
}

void TestChatChunk::readsEverythingAroundTheText()
{
    const auto chunk = readChatChunk(
        R"({"id":"gen-1","model":"m","choices":[{"finish_reason":"length","delta":{}}],)"
        R"("usage":{"prompt_tokens":1,"completion_tokens":"2"},"metadata":{"node_id":"node-x"}})");
    QVERIFY(chunk.has_value());
    ChatChunk expected;
    expected.hasAnswer = true;
    expected.id = QStringLiteral("gen-1");
    expected.model = QStringLiteral("m");
    expected.nodeId = QStringLiteral("node-x");
    expected.finishReason = QStringLiteral("length");
    expected.usage = {1, 2, std::nullopt};
    QVERIFY(*chunk == expected);
}

void TestChatChunk::readsADocumentedWholeAnswer()
{
    const auto chunk = readChatChunk(
        R"({"id":"gen-abc123","model":"qwen3.5:9b","choices":[{"message":{"content":"Hello! How can I help?"},)"
        R"("finish_reason":"stop"}],"usage":{"prompt_tokens":12,"completion_tokens":8,"total_tokens":20},)"
        R"("metadata":{"node_id":"node-xyz"}})");
    QVERIFY(chunk.has_value());
    QCOMPARE(chunk->text, QStringLiteral("Hello! How can I help?"));
    QCOMPARE(chunk->nodeId, QStringLiteral("node-xyz"));
    QVERIFY((chunk->usage == dria::TokenUsage{12, 8, 20}));
}

void TestChatChunk::readsUsageFromElsewhere()
{
    for (const char *json : {R"({"usage":null,"x_groq":{"usage":{"total_tokens":3}}})",
                             R"({"choices":[{"usage":{"total_tokens":3}}]})",
                             R"({"metadata":{"usage":{"total_tokens":3}}})"}) {
        const auto chunk = readChatChunk(json);
        QVERIFY(chunk.has_value());
        QCOMPARE(chunk->usage.totalTokens.value_or(-1), 3);
    }
}

void TestChatChunk::keepsGoodTextAroundDamage()
{
    const auto chunk =
        readChatChunk("{\"choices\":[{\"delta\":{\"content\":\"a\xE4\xBD b \xFF c\"}}]}");
    QVERIFY(chunk.has_value());
    QVERIFY(*chunk == answer(QStringLiteral("a\uFFFD b \uFFFD c")));
}

void TestChatChunk::refusesWhatIsNoObject()
{
    for (const char *json :
         {"", "ping", "[]", "{\"choices\":[{\"delta\":{\"content\":\"hi", "null"})
        QVERIFY2(!readChatChunk(json), json);
}

void TestChatChunk::survivesWrongTypesEverywhere()
{
    for (const char *value :
         {"null", "1", "true", "\"x\"", "[]", "[1]", "{}", "{\"a\":{}}", "-1e400"}) {
        for (const char *frame :
             {"{\"choices\":%}", "{\"choices\":[%]}", "{\"choices\":[{\"delta\":%}]}",
              "{\"choices\":[{\"delta\":{\"content\":%,\"reasoning\":%}}]}",
              "{\"choices\":[{\"delta\":{\"content\":[%,{\"type\":%,\"thinking\":%}]}}]}",
              "{\"choices\":[{\"index\":%,\"message\":%,\"text\":%,\"finish_reason\":%}]}",
              "{\"id\":%,\"model\":%,\"usage\":%,\"metadata\":%,\"x_groq\":%}"}) {
            const QByteArray json = QByteArray(frame).replace('%', value);
            const auto chunk = readChatChunk(json);
            if (QByteArray(value) != "-1e400")
                QVERIFY2(chunk.has_value(), json);
        }
    }
}

QTEST_APPLESS_MAIN(TestChatChunk)
#include "tst_chat_chunk.moc"
