#include "api/loose_json.h"
#include "api/sse_decoder.h"
#include "support/corpus.h"

#include <QJsonObject>
#include <QTest>

using dria::SseDecoder;
using dria::SseEvent;

namespace {

constexpr qint64 roomy = 8 * 1024 * 1024;

/// The two cases too long to be written down are made by rule.
QByteArray inputOf(const QJsonObject &testCase)
{
    const QString name = testCase.value(u"name").toString();
    if (name == u"llm-1MB-event")
        return "data: {\"c\":\"" + QByteArray(1024 * 1024 + 2 - 8, 'x') + "\"}\n\n";
    if (name == u"llm-100k-data-lines")
        return QByteArray("data: x\n").repeated(100'000) + '\n';
    return QByteArray::fromBase64(testCase.value(u"input_b64").toString().toLatin1());
}

QList<SseEvent> decoded(const QList<QByteArray> &pieces)
{
    SseDecoder decoder(roomy);
    QList<SseEvent> events;
    for (const QByteArray &piece : pieces)
        events += decoder.feed(piece);
    return events;
}

QString problem(const QList<SseEvent> &events, const QJsonArray &expected)
{
    if (events.size() != expected.size())
        return QStringLiteral("%1 events, not %2").arg(events.size()).arg(expected.size());
    for (qsizetype i = 0; i < events.size(); ++i) {
        const QJsonObject want = expected.at(i).toObject();
        const QString type = QString::fromUtf8(events.at(i).type);
        const QString data = QString::fromUtf8(dria::repairedUtf8(events.at(i).data));
        if ((type.isEmpty() ? QStringLiteral("message") : type) != want.value(u"event").toString())
            return QStringLiteral("event %1 has type %2").arg(i).arg(type);
        if (want.contains(u"data") && data != want.value(u"data").toString())
            return QStringLiteral("event %1 has data %2").arg(i).arg(data);
        if (data.size() != want.value(u"data_len").toInteger())
            return QStringLiteral("event %1 has %2 characters").arg(i).arg(data.size());
        if (want.contains(u"id") &&
            QString::fromUtf8(events.at(i).id) != want.value(u"id").toString())
            return QStringLiteral("event %1 has another id").arg(i);
    }
    return {};
}

} // namespace

class TestSseDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yieldsTheStandardsEventsAtEverySplit_data();
    void yieldsTheStandardsEventsAtEverySplit();
    void readsByteByByte_data();
    void readsByteByByte();
    void knowsTheCorpusWhole();
    void keepsTheLastValidRetry();
    void keepsDamagedBytesAsTheyAre();
    void keepsTheIdForLaterEvents();
    void refusesAnEndlessLine();
    void refusesAnEventOfTooManyLines();
    void forgetsTheSizeOfEventsThatEnded();
    void allowsCommentsWithoutEnd();
};

void TestSseDecoder::yieldsTheStandardsEventsAtEverySplit_data()
{
    QTest::addColumn<QJsonObject>("testCase");
    for (const QJsonValue testCase :
         dria::test::dataArray(QStringLiteral("sse-spec/sse-cases.json")))
        QTest::newRow(qPrintable(testCase[u"name"].toString())) << testCase.toObject();
}

void TestSseDecoder::yieldsTheStandardsEventsAtEverySplit()
{
    QFETCH(QJsonObject, testCase);
    const QByteArray input = inputOf(testCase);
    const QJsonArray expected = testCase.value(u"events").toArray();
    const qsizetype most = input.size() > 100'000 ? 40 : 10'000;
    for (const qsizetype at : dria::test::splitPoints(input.size(), most)) {
        const QString wrong = problem(decoded({input.left(at), input.mid(at)}), expected);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("split at %1: %2").arg(at).arg(wrong)));
    }
}

void TestSseDecoder::readsByteByByte_data()
{
    yieldsTheStandardsEventsAtEverySplit_data();
}

void TestSseDecoder::readsByteByByte()
{
    QFETCH(QJsonObject, testCase);
    const QByteArray input = inputOf(testCase);
    QList<QByteArray> pieces;
    for (const char byte : input)
        pieces.append(QByteArray(1, byte));
    QCOMPARE(problem(decoded(pieces), testCase.value(u"events").toArray()), QString());
}

void TestSseDecoder::knowsTheCorpusWhole()
{
    QCOMPARE(dria::test::dataArray(QStringLiteral("sse-spec/sse-cases.json")).size(), 42);
}

void TestSseDecoder::keepsTheLastValidRetry()
{
    SseDecoder decoder(roomy);
    QVERIFY(!decoder.retry());
    QVERIFY(decoder.feed("retry:03000\nretry:1000x\nretry:\nretry:99999999999\n").isEmpty());
    QCOMPARE(decoder.retry().value_or(-1), 3000);
}

void TestSseDecoder::keepsDamagedBytesAsTheyAre()
{
    QCOMPARE(decoded({"data: a\xE4\xBD\n\ndata: \xFF", "\x80 b\n\n"}),
             (QList<SseEvent>{{"a\xE4\xBD", {}, {}}, {"\xFF\x80 b", {}, {}}}));
}

void TestSseDecoder::keepsTheIdForLaterEvents()
{
    QCOMPARE(decoded({"id: 7\ndata: a\n\ndata: b\n\nid\ndata: c\n\n"}),
             (QList<SseEvent>{{"a", {}, "7"}, {"b", {}, "7"}, {"c", {}, {}}}));
}

void TestSseDecoder::refusesAnEndlessLine()
{
    SseDecoder decoder(1000);
    for (int i = 0; i < 100; ++i)
        QVERIFY(decoder.feed(QByteArray(11, 'x')).isEmpty());
    QVERIFY(decoder.isTooLarge());
    QVERIFY(decoder.feed("\n\ndata: late\n\n").isEmpty());
}

void TestSseDecoder::refusesAnEventOfTooManyLines()
{
    SseDecoder decoder(1000);
    QVERIFY(decoder.feed(QByteArray("data\n").repeated(900)).isEmpty());
    QVERIFY(!decoder.isTooLarge());
    QVERIFY(decoder.feed(QByteArray("data: 1\n").repeated(100)).isEmpty());
    QVERIFY(decoder.isTooLarge());
}

void TestSseDecoder::forgetsTheSizeOfEventsThatEnded()
{
    SseDecoder decoder(100);
    QCOMPARE(decoder.feed(QByteArray("data: 12345678901234567890\n\n").repeated(1000)).size(),
             1000);
    QVERIFY(!decoder.isTooLarge());
}

void TestSseDecoder::allowsCommentsWithoutEnd()
{
    SseDecoder decoder(100);
    QVERIFY(decoder.feed(QByteArray(": still here\n").repeated(10'000)).isEmpty());
    QVERIFY(!decoder.isTooLarge());
    QCOMPARE(decoder.feed("data: 1\n\n").size(), 1);
}

QTEST_APPLESS_MAIN(TestSseDecoder)
#include "tst_sse_decoder.moc"
