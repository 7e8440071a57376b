#include "attachments/readable_text.h"

#include <QStringEncoder>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestReadableText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEncodings_data();
    void readsEncodings();
    void refusesWhatIsNotText_data();
    void refusesWhatIsNotText();
};

void TestReadableText::readsEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const QString words = u"Grüße, €5 – Ωmega\r\nnext line\n"_s;
    const auto encoded = [](const QString &text, QStringConverter::Encoding encoding, bool marked) {
        QStringEncoder encode(encoding, marked ? QStringConverter::Flag::WriteBom
                                               : QStringConverter::Flag::Default);
        return QByteArray(encode(text));
    };
    QTest::newRow("UTF-8") << words.toUtf8() << words;
    QTest::newRow("UTF-8, marked") << "\xef\xbb\xbf" + words.toUtf8() << words;
    QTest::newRow("UTF-16 LE, marked") << encoded(words, QStringConverter::Utf16LE, true) << words;
    QTest::newRow("UTF-16 BE, marked") << encoded(words, QStringConverter::Utf16BE, true) << words;
    QTest::newRow("UTF-32, marked") << encoded(words, QStringConverter::Utf32LE, true) << words;
    QTest::newRow("UTF-16 LE") << encoded(words, QStringConverter::Utf16LE, false) << words;
    QTest::newRow("UTF-16 BE") << encoded(words, QStringConverter::Utf16BE, false) << words;
    QTest::newRow("Windows-1252") << QByteArray("Gr\xfc\xdf"
                                                "e, \x80"
                                                "5 \x96 fin")
                                  << u"Grüße, €5 – fin"_s;
    QTest::newRow("colours of a terminal")
        << QByteArray("\x1b[31mred\x1b[0m\n") << u"\x1b[31mred\x1b[0m\n"_s;
    QTest::newRow("a mark and nothing") << QByteArray("\xef\xbb\xbf") << QString();
}

void TestReadableText::readsEncodings()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    const auto read = readableText(bytes);
    QVERIFY(read);
    QCOMPARE(QString::fromUtf8(*read), text);
}

void TestReadableText::refusesWhatIsNotText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a program") << QByteArray("\x7f"
                                             "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0",
                                             16);
    QTest::newRow("an archive") << QByteArray("PK\x03\x04\x14\0\0\0\x08\0", 10);
    QTest::newRow("zeros") << QByteArray(64, '\0');
    QTest::newRow("a zero in a text") << QByteArray("text\0text", 9);
    QTest::newRow("noise") << QByteArray::fromHex("8f81900102030405ff9d");
}

void TestReadableText::refusesWhatIsNotText()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!readableText(bytes));
}

QTEST_APPLESS_MAIN(TestReadableText)
#include "tst_readable_text.moc"
