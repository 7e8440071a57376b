// What channel_probe prints of a room, and of one that it knows from before.

#include "practice/practice_gateway.h"
#include "practice/practice_key.h"
#include "practice/practice_rooms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestChannelProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBusyRoomIsHeldWhole_data();
    void aBusyRoomIsHeldWhole();
    void aRoomMustBeNamed();

private:
    struct Answer
    {
        int code = -1;
        QStringList ids;
        QString error;
    };

    Answer run(const QUrl &url)
    {
        QProcess probe;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ROOM_KEY"_s, practiceKey());
        probe.setProcessEnvironment(environment);
        probe.start(QStringLiteral(DRIA_CHANNEL_PROBE),
                    {url.toString(), u"--channel"_s, u"general"_s, u"--data-dir"_s, m_folder.path(),
                     u"--key-env"_s, u"ROOM_KEY"_s});
        probe.waitForFinished(120'000);
        const QJsonObject json = QJsonDocument::fromJson(probe.readAllStandardOutput()).object();
        Answer answer{probe.exitCode(), {}, json.value("error"_L1).toString()};
        for (const QJsonValue message : json.value("messages"_L1).toArray())
            answer.ids << message["id"_L1].toString();
        return answer;
    }

    QTemporaryDir m_folder;
};

void TestChannelProbe::aBusyRoomIsHeldWhole_data()
{
    QTest::addColumn<int>("order");
    QTest::newRow("newest first, exclusive") << 0;
    QTest::newRow("oldest first, inclusive") << 1;
}

void TestChannelProbe::aBusyRoomIsHeldWhole()
{
    QFETCH(int, order);
    PracticeOptions options;
    options.rooms = busyRooms();
    options.rooms.history = 1500;
    options.rooms.messageEvery = std::chrono::hours(24);
    options.rooms.order = static_cast<RoomOptions::Order>(order);
    options.rooms.cursors = static_cast<RoomOptions::Cursors>(order);
    PracticeGateway gateway;
    const QUrl url = gateway.start(options).value();
    const auto serverIds = [&] {
        QStringList ids;
        for (const auto &message : gateway.roomMessages(u"general"_s))
            ids << message.id;
        return ids;
    };
    Answer answer = run(url);
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.ids, serverIds());

    QList<practice::RoomMessage> burst;
    for (int i = 0; i < 300; ++i) {
        practice::RoomMessage message = gateway.roomMessages(u"general"_s).last();
        message.id = u"burst-%1"_s.arg(i);
        message.createdAt = message.createdAt.addMSecs(1000 + i / 2);
        burst.append(message);
    }
    burst.last().createdAt = burst.first().createdAt; // came late
    gateway.addRoomMessages(burst);
    answer = run(url);
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.ids, serverIds());
}

void TestChannelProbe::aRoomMustBeNamed()
{
    QProcess probe;
    probe.start(QStringLiteral(DRIA_CHANNEL_PROBE), {u"http://127.0.0.1:1/v1"_s});
    QVERIFY(probe.waitForFinished(30'000));
    QCOMPARE(probe.exitCode(), 2);
}

QTEST_GUILESS_MAIN(TestChannelProbe)
#include "tst_channel_probe.moc"
