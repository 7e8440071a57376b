#include "support/api_fixture.h"
#include "support/corpus.h"
#include "support/stream_recorder.h"

#include <QJsonObject>
#include <QStringDecoder>
#include <QTest>

using namespace dria;
using namespace dria::test;

namespace {

/// What a JSON string may not hold raw is escaped; everything else goes over the line as it is.
QByteArray insideJson(const QByteArray &bytes)
{
    QByteArray out;
    for (const char c : bytes) {
        const auto byte = static_cast<uchar>(c);
        if (c == '"' || c == '\\')
            out += QByteArray("\\") + c;
        else if (byte < 0x20)
            out += "\\u00" + QByteArray(1, c).toHex();
        else
            out += c;
    }
    return out;
}

} // namespace

class TestStreamUtf8 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNoGoodTextBesideDamage_data();
    void losesNoGoodTextBesideDamage();
};

void TestStreamUtf8::losesNoGoodTextBesideDamage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const QJsonArray cases = dataArray(QStringLiteral("text/utf8-cases.json"));
    QCOMPARE(cases.size(), 114);
    for (const QJsonValue one : cases) {
        // A byte order mark is text here: decoded as such, not dropped.
        QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
        const QString expected =
            decoder(QByteArray::fromHex(one[u"expect_utf8_hex"].toString().toLatin1()));
        QTest::newRow(qPrintable(one[u"name"].toString()))
            << QByteArray::fromHex(one[u"hex"].toString().toLatin1()) << expected;
    }
}

void TestStreamUtf8::losesNoGoodTextBesideDamage()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const QByteArray stream =
        chatEvent(insideJson(bytes)) + chatEvent(" after") + "data: [DONE]\n\n";
    for (const int pieceSize : {1, 3, 0}) {
        ApiFixture f;
        f.server.setPieceSize(pieceSize);
        f.server.always(
            WireScript().send(wireStreamHead()).send(wireChunk(stream) + wireLastChunk()));
        StreamRecorder recorder(f.client.streamChat(smallChat(), &f.client));
        QVERIFY(recorder.waitForEnd());
        QVERIFY(!recorder.failure());
        QCOMPARE(recorder.text, expected + QStringLiteral(" after"));
    }
}

QTEST_GUILESS_MAIN(TestStreamUtf8)
#include "tst_stream_utf8.moc"
