#include "api/chat_request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace dria;

class TestChatRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheDocumentedMembersAndNoOthers();
    void leavesOutTheExtensionForOthers();
    void sendsImagesAsPartsBeforeTheText();
    void passesAResponseFormatThrough();
    void theBytesAreTheSameJsonWhateverTheTextsSay();
};

void TestChatRequest::writesTheDocumentedMembersAndNoOthers()
{
    ChatRequest request;
    request.model = QStringLiteral("qwen3.5:9b");
    request.turns = {{ChatTurn::Role::System, QStringLiteral("Be short."), {}},
                     {ChatTurn::Role::User, QStringLiteral("Hi"), {}},
                     {ChatTurn::Role::Assistant, QStringLiteral("Hello"), {}}};
    const QJsonObject expected = QJsonDocument::fromJson(R"({
        "model": "qwen3.5:9b", "max_tokens": 2048, "temperature": 0.7, "stream": true,
        "timeout_secs": 120, "messages": [
        {"role": "system", "content": "Be short."}, {"role": "user", "content": "Hi"},
        {"role": "assistant", "content": "Hello"}]})")
                                     .object();
    QCOMPARE(toJson(request, true), expected);
    QCOMPARE(toJson(request, false).value(u"stream"), QJsonValue(false));
}

void TestChatRequest::leavesOutTheExtensionForOthers()
{
    ChatRequest request;
    request.dria = false;
    QVERIFY(!toJson(request, true).contains(u"timeout_secs"));
}

void TestChatRequest::sendsImagesAsPartsBeforeTheText()
{
    ChatRequest request;
    request.turns = {{ChatTurn::Role::User,
                      QStringLiteral("What is it?"),
                      {{QStringLiteral("image/png"), QByteArray("\x89PNG")}}}};
    const QJsonArray parts = toJson(request, true).value(u"messages")[0][u"content"].toArray();
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts[0][u"image_url"][u"url"].toString(),
             QStringLiteral("data:image/png;base64,iVBORw=="));
    QCOMPARE(parts[1][u"text"].toString(), QStringLiteral("What is it?"));
}

void TestChatRequest::passesAResponseFormatThrough()
{
    ChatRequest request;
    request.responseFormat = QJsonObject{{QStringLiteral("type"), QStringLiteral("json_object")}};
    QCOMPARE(toJson(request, true).value(u"response_format").toObject(), *request.responseFormat);
}

void TestChatRequest::theBytesAreTheSameJsonWhateverTheTextsSay()
{
    const QString trap = QStringLiteral("{\"url\":\"data:image/png;base64,\"}");
    ChatRequest request;
    request.model = trap;
    const auto compact = [&] {
        return QJsonDocument(toJson(request, true)).toJson(QJsonDocument::Compact);
    };
    request.turns = {{ChatTurn::Role::System, trap, {}}};
    QCOMPARE(bodyOf(request, true), compact());

    const ChatImage small{QStringLiteral("image/png"), QByteArray("\x89PNG")};
    const ChatImage large{QStringLiteral("image/jpeg"), QByteArray(100'000, '\xff')};
    const ChatImage empty{QStringLiteral("image/png"), {}};
    const ChatImage odd{QStringLiteral("image/png\";base64,\""), QByteArray("odd")};
    request.turns += {{ChatTurn::Role::User, trap, {small, large}},
                      {ChatTurn::Role::Assistant, trap, {}},
                      {ChatTurn::Role::User, {}, {empty, odd, small}}};
    request.responseFormat = QJsonObject{
        {QStringLiteral("image_url"),
         QJsonObject{{QStringLiteral("url"), QStringLiteral("data:image/png;base64,")}}}};
    QCOMPARE(bodyOf(request, true), compact());
}

QTEST_APPLESS_MAIN(TestChatRequest)
#include "tst_chat_request.moc"
