// Exports for people to read, in every form but PDF.

#include "transfer_stage.h"

#include <QCryptographicHash>

using namespace dria;
using namespace Qt::StringLiterals;

class TestReadingExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAttachedIsInEveryForm();
    void plainTextAndMarkdownHaveTheShownBranch();
    void htmlIsEscapedAndAsksForNothing();
};

void TestReadingExport::whatWasAttachedIsInEveryForm()
{
    TransferStage stage;
    const ConversationRecord record = stage.addConversation(u"Files"_s);
    const QByteArray png("\x89PNG\r\n\x1a\n and more", 17);
    const QByteArray text("if (a < b)\n  <script>");
    Message message = stage.message(record.id, Message::Role::User);
    message.text = u"What is this?"_s;
    for (const auto &[type, name, bytes] :
         {std::tuple(u"image/png"_s, u"<cat>.png"_s, png), {u"text/plain"_s, u"a.c"_s, text}}) {
        const NewFile file{{QCryptographicHash::hash(bytes, QCryptographicHash::Sha256),
                            type,
                            name,
                            bytes.size(),
                            {}},
                           bytes};
        QVERIFY(stage.store->save(file).result());
        message.files.append(file.file);
    }
    QVERIFY(stage.store->save(message).result());

    const QByteArray html = stage.exported(ExportFormat::Html);
    QVERIFY(html.contains("src=\"data:image/png;base64," + png.toBase64() + '"'));
    QVERIFY(html.contains("<summary>a.c</summary><pre>if (a &lt; b)\n  &lt;script&gt;</pre>"));
    QVERIFY(!html.contains("<cat>") && html.contains("&lt;cat&gt;.png"));
    for (const auto format : {ExportFormat::Markdown, ExportFormat::PlainText}) {
        const QByteArray reading = stage.exported(format);
        QVERIFY2(reading.contains("Attached: <cat>.png"), reading.constData());
        QVERIFY2(reading.contains("a.c\n\nWhat is this?"), reading.constData());
    }
}

void TestReadingExport::htmlIsEscapedAndAsksForNothing()
{
    TransferStage stage;
    const ConversationRecord record = stage.addConversation(u"<script>alert(1)</script>"_s);
    for (const auto role : {Message::Role::User, Message::Role::Assistant}) {
        Message message = stage.message(record.id, role);
        message.text = u"<img src=x onerror=alert(1)> **bold** [a](javascript:alert(1)) "
                       "![i](http://evil.example/i.png) `</code><script>`"_s;
        QVERIFY(stage.store->save(message).result());
    }
    const QByteArray html = stage.exported(ExportFormat::Html);
    QVERIFY(html.contains("<strong>bold</strong>"));
    QVERIFY(html.contains("default-src 'none'"));
    QVERIFY(html.contains("prefers-color-scheme: dark"));
    for (const char *bad : {"<script", "<img", "href=\"javascript", "src=\""})
        QVERIFY2(!html.contains(bad), bad);
}

void TestReadingExport::plainTextAndMarkdownHaveTheShownBranch()
{
    TransferStage stage;
    QVERIFY(stage.import(QStringLiteral(DRIA_TEST_DATA "/chat-exports/chatgpt-small.json")));
    for (const auto format : {ExportFormat::Markdown, ExportFormat::PlainText}) {
        const QByteArray text = stage.exported(format);
        QVERIFY(text.contains("Branches"));
        QVERIFY(text.contains("Question 0"));
        QVERIFY(!text.contains("branch 0\n\nprint") || format == ExportFormat::PlainText);
        QVERIFY(text.count("Question 0") == 2); // once a chat
    }
}

QTEST_GUILESS_MAIN(TestReadingExport)
#include "tst_reading_export.moc"
