#include "api/chat_assembler.h"
#include "support/api_fixture.h"
#include "support/corpus.h"
#include "support/stream_recorder.h"

#include <QJsonObject>
#include <QTest>

using namespace dria;
using namespace dria::test;

namespace {

QString folder()
{
    return QStringLiteral("sse-transcripts/");
}

QByteArray streamOf(const QJsonObject &entry)
{
    const QString file = entry.value(u"file").toString();
    return framedTranscript(file, dataFile(folder() + file));
}

std::optional<int> count(const QJsonValue &usage, QStringView name)
{
    return usage[name].isDouble() ? std::optional(usage[name].toInt()) : std::nullopt;
}

QString problem(const Completion &got, const QJsonObject &expect)
{
    const QJsonValue usage = expect.value(u"usage");
    const TokenUsage wanted{count(usage, u"prompt_tokens"), count(usage, u"completion_tokens"),
                            count(usage, u"total_tokens")};
    if (got.text != expect.value(u"content_choice0").toString())
        return QStringLiteral("text: ") + got.text;
    if (got.reasoning != expect.value(u"reasoning_choice0").toString())
        return QStringLiteral("reasoning: ") + got.reasoning;
    if (got.finishReason != expect.value(u"finish_reason").toString())
        return QStringLiteral("finish reason: ") + got.finishReason;
    if (!(got.usage == wanted))
        return QStringLiteral("usage");
    return {};
}

} // namespace

class TestStreamTranscripts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheCorpusWhole();
    void yieldsTheRecordedAnswerAtEverySplit_data();
    void yieldsTheRecordedAnswerAtEverySplit();
    void yieldsTheRecordedAnswerOverASocket_data();
    void yieldsTheRecordedAnswerOverASocket();
    void readsRecordedResponsesWhole_data();
    void readsRecordedResponsesWhole();
};

void TestStreamTranscripts::knowsTheCorpusWhole()
{
    QCOMPARE(dataArray(folder() + QLatin1String("INDEX.json")).size(), 28);
}

void TestStreamTranscripts::yieldsTheRecordedAnswerAtEverySplit_data()
{
    QTest::addColumn<QJsonObject>("entry");
    for (const QJsonValue entry : dataArray(folder() + QLatin1String("INDEX.json")))
        QTest::newRow(qPrintable(entry[u"file"].toString())) << entry.toObject();
}

void TestStreamTranscripts::yieldsTheRecordedAnswerAtEverySplit()
{
    QFETCH(QJsonObject, entry);
    const QByteArray stream = streamOf(entry);
    const qsizetype most = std::max<qsizetype>(40, 4'000'000 / stream.size());
    for (const qsizetype at : splitPoints(stream.size(), most)) {
        ChatAssembler answer{Limits()};
        QString text = answer.feed(QByteArrayView(stream).first(at)).text;
        text += answer.feed(QByteArrayView(stream).sliced(at)).text;
        const QString wrong = problem(answer.completion(), entry.value(u"expect").toObject());
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("split at %1: %2").arg(at).arg(wrong)));
        QCOMPARE(text, answer.completion().text);
        QVERIFY(!answer.error());
    }
}

void TestStreamTranscripts::yieldsTheRecordedAnswerOverASocket_data()
{
    QTest::addColumn<QJsonObject>("entry");
    QTest::addColumn<int>("pieceSize");
    for (const QJsonValue entry : dataArray(folder() + QLatin1String("INDEX.json"))) {
        const qsizetype size = streamOf(entry.toObject()).size();
        for (const int piece : {1, 7, 1000, 0}) {
            if (piece != 0 && size / piece > 12'000)
                continue; // minutes of single writes that show nothing new
            QTest::addRow("%s in %d", qPrintable(entry[u"file"].toString()), piece)
                << entry.toObject() << piece;
        }
    }
}

void TestStreamTranscripts::yieldsTheRecordedAnswerOverASocket()
{
    QFETCH(QJsonObject, entry);
    QFETCH(int, pieceSize);
    const QByteArray stream = streamOf(entry);
    ApiFixture f;
    f.server.setPieceSize(pieceSize);
    f.server.always(
        WireScript()
            .send(wireHead(200, {"Content-Type: text/event-stream", "Connection: close"}))
            .send(stream)
            .close());
    ChatStream *chat = f.client.streamChat(smallChat(), &f.client);
    StreamRecorder recorder(chat);
    QVERIFY(recorder.waitForEnd());
    QCOMPARE(problem(chat->partial(), entry.value(u"expect").toObject()), QString());
    QCOMPARE(recorder.text, chat->partial().text);
    QCOMPARE(recorder.reasoning, chat->partial().reasoning);
    const bool ends = !chat->partial().finishReason.isEmpty() || stream.contains("[DONE]");
    QCOMPARE(recorder.failure(), ends ? std::nullopt : std::optional(Error::Kind::Interrupted));
    QCOMPARE(f.server.requests().size(), 1);
}

void TestStreamTranscripts::readsRecordedResponsesWhole_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("sameAs");
    QTest::addColumn<bool>("cut");
    const auto row = [](const char *raw, const char *sameAs, bool cut) {
        QTest::newRow(raw) << QString::fromLatin1(raw) << QString::fromLatin1(sameAs) << cut;
    };
    row("peers-aimock/plain.raw", "peers-aimock/plain.sse", false);
    row("peers-aimock/markdown.raw", "peers-aimock/markdown.sse", false);
    row("peers-aimock/slow.raw", "peers-aimock/slow.sse", false);
    row("peers-aimock/think.raw", "peers-aimock/think.sse", false);
    row("peers-aimock/tool.raw", "peers-aimock/tool.sse", false);
    row("peers-aimock/dropms.raw", "peers-aimock/dropms.sse", true);
    row("peers-llama-server/length.raw", "peers-llama-server/length.sse", false);
    row("peers-llama-server/usage.raw", "peers-llama-server/usage.sse", false);
    row("peers-aimock/truncate.raw", "", true);
    row("peers-llama-server/server-kill9.raw", "", true);
}

void TestStreamTranscripts::readsRecordedResponsesWhole()
{
    QFETCH(QString, raw);
    QFETCH(QString, sameAs);
    QFETCH(bool, cut);
    for (const int pieceSize : {13, 1000, 0}) {
        ApiFixture f;
        f.server.setPieceSize(pieceSize);
        f.server.always(WireScript().send(dataFile(folder() + raw)).close());
        ChatStream *chat = f.client.streamChat(smallChat(), &f.client);
        StreamRecorder recorder(chat);
        QVERIFY(recorder.waitForEnd());
        QCOMPARE(recorder.failure(), cut ? std::optional(Error::Kind::Interrupted) : std::nullopt);
        QVERIFY(raw.contains(u"tool") || !recorder.text.isEmpty());
        if (sameAs.isEmpty())
            continue;
        ChatAssembler direct{Limits()};
        direct.feed(dataFile(folder() + sameAs));
        QCOMPARE(recorder.text, direct.completion().text);
        QCOMPARE(recorder.reasoning, direct.completion().reasoning);
        QCOMPARE(chat->partial().finishReason, direct.completion().finishReason);
    }
}

QTEST_GUILESS_MAIN(TestStreamTranscripts)
#include "tst_stream_transcripts.moc"
