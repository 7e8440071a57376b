#include "api/channel_reader.h"

#include <QTest>

using namespace dria;

namespace {

QByteArray message(const char *id, const char *createdAt)
{
    return QByteArray("{\"id\":\"") + id + "\",\"content\":\"c\",\"createdAt\":\"" + createdAt +
           "\"}";
}

QStringList ids(const QByteArray &list)
{
    QStringList found;
    const auto messages = readChannelMessages("{\"messages\":[" + list + "]}");
    for (const ChannelMessage &one : messages.value_or(QList<ChannelMessage>()))
        found << one.id;
    return found;
}

} // namespace

class TestChannelReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsADocumentedMessage();
    void sortsByTimeAndKeepsArrivalOnTies();
    void turnsAListRoundThatIsNewestFirst();
    void leavesMessagesWithoutATimeWhereTheyCame();
    void comparesTimesAcrossZones();
    void readsTimesInOtherForms_data();
    void readsTimesInOtherForms();
    void toleratesOddEntries();
    void refusesWhatHoldsNoList();
    void fillsAPostsAnswerFromWhatWasSent();
    void readsAPostsAnswer();
};

void TestChannelReader::readsADocumentedMessage()
{
    const auto messages = readChannelMessages(
        R"({"messages":[{"id":"msg-abc123","channel":"general","author":"0xAb","authorName":"my-bot",)"
        R"("authorType":"api","content":"hi","createdAt":"2026-03-13T12:00:00.250Z","later":1}]})");
    QVERIFY(messages.has_value());
    ChannelMessage expected;
    expected.id = QStringLiteral("msg-abc123");
    expected.channel = QStringLiteral("general");
    expected.author = QStringLiteral("0xAb");
    expected.authorName = QStringLiteral("my-bot");
    expected.authorType = QStringLiteral("api");
    expected.content = QStringLiteral("hi");
    expected.createdAt = QDateTime(QDate(2026, 3, 13), QTime(12, 0, 0, 250), Qt::UTC);
    QVERIFY(*messages == QList<ChannelMessage>{expected});
}

void TestChannelReader::sortsByTimeAndKeepsArrivalOnTies()
{
    QCOMPARE(ids(message("a", "2026-03-13T12:00:00Z") + ',' +
                 message("b1", "2026-03-13T12:00:01.000Z") + ',' +
                 message("b2", "2026-03-13T12:00:01.000Z") + ',' +
                 message("c", "2026-03-13T12:00:02.000Z")),
             (QStringList{QStringLiteral("a"), QStringLiteral("b1"), QStringLiteral("b2"),
                          QStringLiteral("c")}));
}

void TestChannelReader::turnsAListRoundThatIsNewestFirst()
{
    QCOMPARE(ids(message("c", "2026-03-13T12:00:02.000Z") + ',' +
                 message("b2", "2026-03-13T12:00:01.000Z") + ',' +
                 message("b1", "2026-03-13T12:00:01.000Z") + ',' + message("untimed", "") + ',' +
                 message("a", "2026-03-13T12:00:00Z")),
             (QStringList{QStringLiteral("a"), QStringLiteral("untimed"), QStringLiteral("b1"),
                          QStringLiteral("b2"), QStringLiteral("c")}));
}

void TestChannelReader::leavesMessagesWithoutATimeWhereTheyCame()
{
    QCOMPARE(ids(message("early", "soon") + ',' + message("y", "2026-03-13T12:00:01Z") + ',' +
                 message("z", "2026-03-13T12:00:03Z") + ',' + message("with-z", "") + ',' +
                 message("between", "2026-03-13T12:00:02Z")),
             (QStringList{QStringLiteral("early"), QStringLiteral("y"), QStringLiteral("between"),
                          QStringLiteral("z"), QStringLiteral("with-z")}));
}

void TestChannelReader::comparesTimesAcrossZones()
{
    QCOMPARE(ids(message("late", "2026-03-13T12:00:00Z") + ',' +
                 message("early", "2026-03-13T12:30:00+01:00")),
             (QStringList{QStringLiteral("early"), QStringLiteral("late")}));
}

void TestChannelReader::readsTimesInOtherForms_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("microseconds") << QByteArray("\"2026-03-13T12:00:00.250000Z\"");
    QTest::newRow("without a zone") << QByteArray("\"2026-03-13T12:00:00.250\"");
    QTest::newRow("with another zone") << QByteArray("\"2026-03-13T10:00:00.250-02:00\"");
    QTest::newRow("milliseconds since 1970") << QByteArray("1773403200250");
}

void TestChannelReader::readsTimesInOtherForms()
{
    QFETCH(QByteArray, form);
    const auto messages = readChannelMessages("[{\"createdAt\":" + form + "}]");
    QCOMPARE(messages->first().createdAt,
             QDateTime(QDate(2026, 3, 13), QTime(12, 0, 0, 250), Qt::UTC));
}

void TestChannelReader::toleratesOddEntries()
{
    const auto messages =
        readChannelMessages(R"([null,7,"x",{},{"id":5,"author":123456789012,"content":{}}])");
    QVERIFY(messages.has_value());
    QCOMPARE(messages->size(), 2);
    QCOMPARE(messages->at(1).id, QStringLiteral("5"));
    QCOMPARE(messages->at(1).author, QStringLiteral("123456789012"));
}

void TestChannelReader::refusesWhatHoldsNoList()
{
    for (const char *json : {"", "{}", "{\"messages\":{}}", "x"}) {
        const auto messages = readChannelMessages(json);
        QVERIFY2(!messages, json);
        QCOMPARE(messages.error().kind, Error::Kind::MalformedReply);
    }
}

void TestChannelReader::fillsAPostsAnswerFromWhatWasSent()
{
    const ChannelPost sent{
        QStringLiteral("general"), QStringLiteral("hi"), QStringLiteral("me"), {}};
    for (const char *json : {"", "ok", "{}", "[]"}) {
        const ChannelMessage message = readPosted(json, sent);
        QVERIFY(message.id.isEmpty());
        QCOMPARE(message.channel, QStringLiteral("general"));
        QCOMPARE(message.content, QStringLiteral("hi"));
        QCOMPARE(message.authorName, QStringLiteral("me"));
        QCOMPARE(message.authorType, QStringLiteral("api"));
    }
}

void TestChannelReader::readsAPostsAnswer()
{
    const ChannelPost sent{QStringLiteral("general"), QStringLiteral("hi"), {}, {}};
    QCOMPARE(readPosted(R"({"id":"m1","content":"hi!"})", sent).content, QStringLiteral("hi!"));
    QCOMPARE(readPosted(R"({"message":{"id":"m1"}})", sent).id, QStringLiteral("m1"));
}

QTEST_APPLESS_MAIN(TestChannelReader)
#include "tst_channel_reader.moc"
