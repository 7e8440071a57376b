// Pages of a PDF: written whole, with text in them, whatever stands in the chats.

#include "transfer_stage.h"

#include <QGuiApplication>

using namespace dria;
using namespace Qt::StringLiterals;

class TestPdfExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longChatsTakeSeveralPages();
    void anyTextIsWritten();
};

void TestPdfExport::longChatsTakeSeveralPages()
{
    TransferStage stage;
    const ConversationRecord record = stage.addConversation(u"Long"_s);
    for (int i = 0; i < 60; ++i) {
        Message message = stage.message(record.id, Message::Role::Assistant);
        message.text =
            u"# Heading\n\nA paragraph.\n\n```\ncode\n```\n\n| a | b |\n|-|-|\n| 1 | 2 |"_s;
        QVERIFY(stage.store->save(message).result());
    }
    const QByteArray pdf = stage.exported(ExportFormat::Pdf);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(pdf.count("/Type /Page\n") > 2);
    QVERIFY(pdf.contains("/ToUnicode")); // so that it can be selected and searched
}

void TestPdfExport::anyTextIsWritten()
{
    TransferStage stage;
    const ConversationRecord record = stage.addConversation(u"שלום <b>天气</b>"_s);
    for (const QString &text :
         {QString(200'000, u'a'), u"مرحبا 👋🏽 \u202e\u0000"_s, QString(5000, u'\n')}) {
        for (const auto role : {Message::Role::User, Message::Role::Assistant}) {
            Message message = stage.message(record.id, role);
            message.text = text;
            QVERIFY(stage.store->save(message).result());
        }
    }
    QVERIFY(stage.exported(ExportFormat::Pdf).trimmed().endsWith("%%EOF"));
}

QTEST_MAIN(TestPdfExport)
#include "tst_pdf_export.moc"
