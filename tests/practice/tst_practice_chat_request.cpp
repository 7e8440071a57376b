#include "practice/chat_request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using dria::practice::ChatRequest;
using dria::practice::parseChatRequest;

namespace {

// A PNG of 1 by 1 pixel.
constexpr auto png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9"
                     "awAAAABJRU5ErkJggg==";

QByteArray bodyWith(const QByteArray &members)
{
    return R"({"model":"m","messages":[{"role":"user","content":"hi"}])" +
           (members.isEmpty() ? QByteArray() : ',' + members) + '}';
}

QByteArray bodyWithContent(const QByteArray &content)
{
    return R"({"model":"m","messages":[{"role":"user","content":)" + content + "}]}";
}

} // namespace

class TestPracticeChatRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheDocumentedDefaults();
    void takesEveryDocumentedField();
    void keepsTheLastUserMessageAndCountsTurns();
    void readsImagesFromDataUrls();
    void refusesWhatIsNotARequest_data();
    void refusesWhatIsNotARequest();
    void ignoresUnknownFields();
};

void TestPracticeChatRequest::takesTheDocumentedDefaults()
{
    const auto request = parseChatRequest(bodyWith({}));
    QVERIFY(request);
    QCOMPARE(request->maxTokens, 2048);
    QCOMPARE(request->temperature, 0.7);
    QCOMPARE(request->timeoutSecs, 120);
    QCOMPARE(request->stream, false);
    QCOMPARE(request->format, ChatRequest::Format::Text);
}

void TestPracticeChatRequest::takesEveryDocumentedField()
{
    const auto request = parseChatRequest(bodyWith(
        R"("max_tokens":5,"temperature":0,"stream":true,"timeout_secs":9,"response_format":
            {"type":"json_schema","json_schema":{"name":"n","schema":{"type":"object"}}})"));
    QVERIFY(request);
    QCOMPARE(request->maxTokens, 5);
    QCOMPARE(request->temperature, 0.0);
    QCOMPARE(request->timeoutSecs, 9);
    QCOMPARE(request->stream, true);
    QCOMPARE(request->format, ChatRequest::Format::JsonSchema);
    QCOMPARE(request->schema, (QJsonObject{{u"type"_s, u"object"_s}}));
}

void TestPracticeChatRequest::keepsTheLastUserMessageAndCountsTurns()
{
    const auto request = parseChatRequest(
        R"({"model":"m","messages":[{"role":"system","content":"be brief"},
            {"role":"user","content":"one"},{"role":"assistant","content":"1"},
            {"role":"user","content":"two"}]})");
    QVERIFY(request);
    QCOMPARE(request->system, u"be brief"_s);
    QCOMPARE(request->prompt, u"two"_s);
    QCOMPARE(request->userTurns, 2);
}

void TestPracticeChatRequest::readsImagesFromDataUrls()
{
    const auto request = parseChatRequest(bodyWithContent(
        QByteArray(R"([{"type":"text","text":"what is it"},{"type":"image_url","image_url":
            {"url":"data:image/png;base64,)") +
        png + R"("}}])"));
    QVERIFY(request);
    QCOMPARE(request->prompt, u"what is it"_s);
    QCOMPARE(request->images.size(), 1);
    QCOMPARE(request->images.first().header.kind, u"PNG"_s);
    QCOMPARE(request->images.first().header.size, QSize(1, 1));
    QVERIFY(request->anyImage);
}

void TestPracticeChatRequest::refusesWhatIsNotARequest_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QByteArray &body, const QString &word) {
        QTest::newRow(name) << body << word;
    };
    row("empty", "", u"JSON object"_s);
    row("not JSON", "hello", u"JSON object"_s);
    row("a list", "[]", u"JSON object"_s);
    row("cut short", bodyWith({}).chopped(1), u"JSON object"_s);
    row("bad UTF-8", bodyWithContent("\"\xff\xfe\""), u"JSON object"_s);
    row("nested too deep", QByteArray(200000, '['), u"JSON object"_s);
    row("nested objects too deep", QByteArray(R"({"a":)").repeated(50000), u"JSON object"_s);
    row("no model", R"({"messages":[{"role":"user","content":"hi"}]})", u"model"_s);
    row("a number as model", R"({"model":7,"messages":[]})", u"model"_s);
    row("no messages", R"({"model":"m"})", u"messages"_s);
    row("messages is an object", R"({"model":"m","messages":{"role":"user"}})", u"messages"_s);
    row("messages of numbers", R"({"model":"m","messages":[1]})", u"role"_s);
    row("an unknown role", R"({"model":"m","messages":[{"role":"tool","content":"x"}]})",
        u"role"_s);
    row("only a system message", R"({"model":"m","messages":[{"role":"system","content":"x"}]})",
        u"user"_s);
    row("content is a number", bodyWithContent("7"), u"content"_s);
    row("content is absent", R"({"model":"m","messages":[{"role":"user"}]})", u"content"_s);
    row("an unknown part", bodyWithContent(R"([{"type":"audio"}])"), u"part"_s);
    row("an image from the web",
        bodyWithContent(
            R"([{"type":"image_url","image_url":{"url":"https://example.com/a.png"}}])"),
        u"data:"_s);
    row("an image in no known form",
        bodyWithContent(
            R"([{"type":"image_url","image_url":{"url":"data:image/png;base64,AAAA"}}])"),
        u"decoded"_s);
    row("an image that is not base64",
        bodyWithContent(
            R"([{"type":"image_url","image_url":{"url":"data:image/png;base64,!!!"}}])"),
        u"base64"_s);
    row("max_tokens zero", bodyWith(R"("max_tokens":0)"), u"max_tokens"_s);
    row("max_tokens a fraction", bodyWith(R"("max_tokens":1.5)"), u"max_tokens"_s);
    row("max_tokens a string", bodyWith(R"("max_tokens":"9")"), u"max_tokens"_s);
    row("max_tokens huge", bodyWith(R"("max_tokens":1e300)"), u"max_tokens"_s);
    row("timeout negative", bodyWith(R"("timeout_secs":-1)"), u"timeout_secs"_s);
    row("temperature a string", bodyWith(R"("temperature":"hot")"), u"temperature"_s);
    row("stream a string", bodyWith(R"("stream":"yes")"), u"stream"_s);
    row("an unknown format", bodyWith(R"("response_format":{"type":"xml"})"), u"response_format"_s);
    row("a schema without a name",
        bodyWith(R"("response_format":{"type":"json_schema","json_schema":{"schema":{}}})"),
        u"json_schema"_s);
}

void TestPracticeChatRequest::refusesWhatIsNotARequest()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, word);
    const auto request = parseChatRequest(body);
    QVERIFY(!request);
    QVERIFY2(request.error().contains(word), qPrintable(request.error()));
}

void TestPracticeChatRequest::ignoresUnknownFields()
{
    QVERIFY(parseChatRequest(bodyWith(R"("tools":[],"seed":1,"stream_options":{})")));
}

QTEST_APPLESS_MAIN(TestPracticeChatRequest)
#include "tst_practice_chat_request.moc"
