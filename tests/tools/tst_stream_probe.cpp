#include "support/corpus.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace dria::test;

namespace {

QJsonObject probed(const QStringList &arguments)
{
    QProcess probe;
    probe.start(QStringLiteral(DRIA_STREAM_PROBE), arguments);
    if (!probe.waitForFinished() || probe.exitCode() != 0)
        qFatal("the probe failed: %s", probe.readAllStandardError().constData());
    return QJsonDocument::fromJson(probe.readAllStandardOutput()).object();
}

QString transcript(const QString &file)
{
    return QStringLiteral(DRIA_TEST_DATA "/sse-transcripts/") + file;
}

} // namespace

class TestStreamProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheIndex_data();
    void agreesWithTheIndex();
    void printsEveryMember();
    void replaysAWholeResponse();
    void readsGzippedFiles();
    void refusesWhatIsNoRecording();
};

void TestStreamProbe::agreesWithTheIndex_data()
{
    QTest::addColumn<QJsonObject>("entry");
    for (const QJsonValue entry : dataArray(QStringLiteral("sse-transcripts/INDEX.json")))
        QTest::newRow(qPrintable(entry[u"file"].toString())) << entry.toObject();
}

void TestStreamProbe::agreesWithTheIndex()
{
    QFETCH(QJsonObject, entry);
    const QJsonObject expect = entry.value(u"expect").toObject();
    const QString file = transcript(entry.value(u"file").toString());
    for (const char *chunk : {"0", "61"}) {
        const QJsonObject got = probed({file, QStringLiteral("--chunk"), QLatin1String(chunk)});
        QCOMPARE(got.value(u"text"), expect.value(u"content_choice0"));
        QCOMPARE(got.value(u"reasoning"), expect.value(u"reasoning_choice0"));
        QCOMPARE(got.value(u"finish_reason"), expect.value(u"finish_reason"));
        const QJsonValue usage = expect.value(u"usage");
        for (const auto name : {u"prompt_tokens", u"completion_tokens", u"total_tokens"})
            QCOMPARE(got.value(u"usage")[QStringView(name)], usage[QStringView(name)]);
        QCOMPARE(got.value(u"usage").isNull(), usage.isNull());
    }
}

void TestStreamProbe::printsEveryMember()
{
    const QJsonObject good = probed({transcript(QStringLiteral("peers-aimock/plain.sse"))});
    QCOMPARE(good.keys().join(QLatin1Char(' ')),
             QStringLiteral("complete error finish_reason model node_id reasoning text usage"));
    QCOMPARE(good.value(u"complete"), QJsonValue(true));
    QVERIFY(good.value(u"error").isNull());
    QVERIFY(good.value(u"node_id").isNull());
    QCOMPARE(good.value(u"model").toString(), QStringLiteral("gpt-4o"));

    const QJsonObject cut = probed({transcript(QStringLiteral("peers-aimock/dropms.sse"))});
    QCOMPARE(cut.value(u"complete"), QJsonValue(false));
    QCOMPARE(cut.value(u"error").toString(), QStringLiteral("Interrupted"));
    QVERIFY(cut.value(u"usage").isNull());
}

void TestStreamProbe::replaysAWholeResponse()
{
    const QJsonObject got =
        probed({transcript(QStringLiteral("peers-llama-server/usage.raw")), QStringLiteral("--raw"),
                QStringLiteral("--chunk"), QStringLiteral("1")});
    QCOMPARE(got.value(u"usage")[u"total_tokens"].toInt(), 41);
    QCOMPARE(got.value(u"complete"), QJsonValue(true));
}

void TestStreamProbe::readsGzippedFiles()
{
    QTemporaryDir folder;
    const QString source =
        transcript(QStringLiteral("vercel-ai/mistral-__fixtures__-mistral-text.chunks.txt"));
    const QString copy = folder.filePath(QStringLiteral("copy.chunks.txt"));
    QVERIFY(QFile::copy(source, copy));
    if (QProcess::execute(QStringLiteral("gzip"), {copy}) != 0)
        QSKIP("no gzip here");
    const QJsonObject got = probed({copy + QStringLiteral(".gz")});
    QCOMPARE(got, probed({source}));
    QVERIFY(!got.value(u"text").toString().isEmpty());
}

void TestStreamProbe::refusesWhatIsNoRecording()
{
    for (const QStringList &arguments :
         {QStringList{}, QStringList{QStringLiteral("/nowhere.sse")},
          QStringList{transcript(QStringLiteral("INDEX.json")), QStringLiteral("--chunk"),
                      QStringLiteral("few")}}) {
        QProcess probe;
        probe.start(QStringLiteral(DRIA_STREAM_PROBE), arguments);
        QVERIFY(probe.waitForFinished());
        QCOMPARE(probe.exitCode(), 2);
    }
}

QTEST_GUILESS_MAIN(TestStreamProbe)
#include "tst_stream_probe.moc"
