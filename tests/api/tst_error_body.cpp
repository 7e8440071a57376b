#include "api/error_body.h"

#include <QTest>

using namespace dria;

class TestErrorBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheWords_data();
    void findsTheWords();
    void capsLongTextWithoutCuttingACharacter();
    void staysQuickOnHugeText();
    void knowsContextRefusals_data();
    void knowsContextRefusals();
};

void TestErrorBody::findsTheWords_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *type, const QByteArray &body,
                        const char *words) {
        QTest::newRow(name) << QByteArray(type) << body << QString::fromUtf8(words);
    };
    row("plain", "text/plain", " no nodes available \r\n", "no nodes available");
    row("untyped", "", "no nodes", "no nodes");
    row("error string", "application/json", R"({"error":"bad key"})", "bad key");
    row("error object", "application/json", R"({"error":{"message":"bad key","code":1}})",
        "bad key");
    row("message", "application/json", R"({"message":"bad key"})", "bad key");
    row("detail", "application/json", R"({"detail":"bad key"})", "bad key");
    row("JSON called text", "text/plain", R"({"error":"bad key"})", "bad key");
    row("JSON without known words", "application/json", R"({"code":7})", R"({"code":7})");
    row("broken JSON", "application/json", "{\"error\":", "{\"error\":");
    row("HTML by type", "text/html; charset=utf-8", "Sign in", "");
    row("HTML by look", "text/plain", "\n <!DOCTYPE html><b>hi</b>", "");
    row("HTML called JSON", "application/json", "<html>", "");
    row("empty", "", "", "");
    row("control characters", "text/plain", QByteArray("a\0b\x1b[31mc\nd", 11), "a b [31mc d");
    row("damaged", "text/plain", "caf\xC3 au lait", "caf\uFFFD au lait");
}

void TestErrorBody::findsTheWords()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    QCOMPARE(errorText(body, type, {}), words);
}

void TestErrorBody::capsLongTextWithoutCuttingACharacter()
{
    Limits limits;
    limits.errorTextLength = 4;
    QCOMPARE(plainErrorText(QStringLiteral("abcdefgh"), limits), QStringLiteral("abc\u2026"));
    QCOMPARE(plainErrorText(QStringLiteral("ab\U0001F44Befgh"), limits),
             QStringLiteral("ab\u2026"));
    QCOMPARE(plainErrorText(QStringLiteral("abcd"), limits), QStringLiteral("abcd"));
}

void TestErrorBody::staysQuickOnHugeText()
{
    const QString text = plainErrorText(QString(5'000'000, QLatin1Char('x')), {});
    QCOMPARE(text.size(), Limits().errorTextLength);
}

void TestErrorBody::knowsContextRefusals_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("expected");
    QTest::newRow("node") << QStringLiteral("prompt (9) + max_tokens (2) = 11 exceeds context (10)")
                          << true;
    QTest::newRow("llama")
        << QStringLiteral("request (6002 tokens) exceeds the available context size (1024 tokens)")
        << true;
    QTest::newRow("openai") << QStringLiteral("This model's maximum context length is 4096 tokens.")
                            << true;
    QTest::newRow("other") << QStringLiteral("temperature must be a number") << false;
}

void TestErrorBody::knowsContextRefusals()
{
    QFETCH(QString, words);
    QFETCH(bool, expected);
    QCOMPARE(saysContextExceeded(words), expected);
}

QTEST_APPLESS_MAIN(TestErrorBody)
#include "tst_error_body.moc"
