// Whatever happens in a room, and however its server reads the questions: in the end the feed holds
// what the server has, in its order, each once; and what a person posted is there once.

#include "feed_stage.h"

#include <QRandomGenerator>

using namespace dria;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = RoomPost::State;

namespace {

/// A random life of one room.
class Story
{
public:
    Story(const RoomOptions &options, quint32 seed)
        : stage(options)
        , m_random(seed)
    {
    }

    void step()
    {
        switch (m_random.bounded(12)) {
        case 0:
        case 1:
            arrive(m_random.bounded(1, 6));
            break;
        case 2:
            arrive(m_random.bounded(150, 450));
            break;
        case 3:
        case 4:
            arriveLate();
            break;
        case 5:
            stage.reopen();
            break;
        case 6:
            stage.gateway.setRoomFaults({m_random.bounded(2), m_random.bounded(2), 0, 0, 0});
            break;
        case 7:
        case 8:
            post();
            break;
        case 9:
            press();
            break;
        default:
            (void)stage.poll();
        }
        stage.clock->advance(std::chrono::milliseconds(m_random.bounded(40'000)));
    }

    /// All is well again, and the person follows the buttons that are offered.
    void end()
    {
        stage.gateway.setRoomFaults({});
        for (int round = 0; round < 8; ++round) {
            (void)stage.poll(RoomSync::Depth::Thorough);
            stage.settlePosts();
            press();
            stage.settlePosts();
        }
        for (int i = 0; i < 20 && !stage.feed->sync().extent().gaps.isEmpty(); ++i)
            (void)stage.fillLastGap();
        for (int i = 0; i < 50 && !stage.feed->sync().extent().reachesStart; ++i)
            (void)stage.readOlder();
    }

    FeedStage stage;
    QStringList posted;

private:
    void arrive(int count)
    {
        QList<practice::RoomMessage> messages;
        const auto now = stage.clock->monotonic() - 1'000'000ms;
        for (int i = 0; i < count; ++i) // several share a millisecond
            messages.append(stage.message(u"m%1"_s.arg(++m_number), now + i / 3 * 1ms));
        stage.clock->advance(std::chrono::milliseconds(count));
        stage.gateway.addRoomMessages(messages);
    }

    /// Among the hundred newest.
    void arriveLate()
    {
        const auto all = stage.gateway.roomMessages(u"general"_s);
        const qsizetype back = m_random.bounded(1, 100);
        auto late = stage.message(u"late%1"_s.arg(++m_number), 0ms);
        late.createdAt = all.at(all.size() - back).createdAt;
        stage.gateway.addRoomMessages({late});
    }

    void post()
    {
        const int fault = m_random.bounded(4);
        stage.gateway.setRoomFaults({0, 0, fault == 1, fault == 2, fault == 3});
        posted << u"post %1"_s.arg(++m_number);
        stage.feed->outbox().post(posted.last(), u"me"_s);
        if (m_random.bounded(4) == 0)
            return; // and the program may end while it is on its way
        if (!stage.feed->sync().extent().newest)
            return; // it waits until the room was read
        stage.settlePosts();
    }

    void press()
    {
        const QList<RoomPost> posts = stage.feed->outbox().posts();
        for (int row = stage.feed->rowCount() - static_cast<int>(posts.size());
             row < stage.feed->rowCount(); ++row) {
            if (stage.actionsAt(row).contains(room::action_id::retry))
                return stage.feed->act(stage.at(row, timeline::MessageIdRole).toUuid(),
                                       room::action_id::retry);
        }
    }

    QRandomGenerator m_random;
    int m_number = 0;
};

} // namespace

class TestChannelFeedProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFeedEndsWithWhatTheServerHas_data();
    void theFeedEndsWithWhatTheServerHas();
};

void TestChannelFeedProperty::theFeedEndsWithWhatTheServerHas_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<int>("cursors");
    QTest::addColumn<int>("after");
    QTest::addColumn<int>("seed");
    const int seeds = qEnvironmentVariableIntValue("DRIA_STORIES");
    for (int seed = 0; seed < std::max(seeds, 1); ++seed) {
        for (int i = 0; i < 8; ++i)
            QTest::addRow("order %d, cursors %d, after %d, seed %d", i & 1, (i >> 1) & 1, i >> 2,
                          seed)
                << (i & 1) << ((i >> 1) & 1) << (i >> 2) << seed * 8 + i;
    }
}

void TestChannelFeedProperty::theFeedEndsWithWhatTheServerHas()
{
    QFETCH(int, order);
    QFETCH(int, cursors);
    QFETCH(int, after);
    QFETCH(int, seed);
    RoomOptions options;
    options.order = static_cast<RoomOptions::Order>(order);
    options.cursors = static_cast<RoomOptions::Cursors>(cursors);
    options.after = static_cast<RoomOptions::After>(after);
    options.history = 300;
    options.historyStep = 5s;
    options.sameTime = 4;
    options.retryAfter = 60s; // longer than the client waits by itself
    Story story(options, static_cast<quint32>(seed));
    for (int step = 0; step < 30; ++step)
        story.step();
    story.end();

    QCOMPARE(story.stage.keptIds(), story.stage.serverIds());
    QVERIFY(story.stage.feed->sync().extent().reachesStart);
    // What is shown is the end of it.
    story.stage.feed->showNewest();
    const auto last = story.stage.gateway.roomMessages(u"general"_s).last();
    QTRY_VERIFY(!story.stage.feed->hasNewer() && !story.stage.shown().isEmpty());
    QTRY_COMPARE(story.stage.shown().last(), last.content);

    QVERIFY(story.stage.feed->outbox().posts().isEmpty());
    for (const QString &text : story.posted) {
        int count = 0;
        for (const auto &message : story.stage.gateway.roomMessages(u"general"_s))
            count += message.content == text;
        QVERIFY2(count == 1, qPrintable(u"%1 is there %2 times"_s.arg(text).arg(count)));
    }
}

QTEST_GUILESS_MAIN(TestChannelFeedProperty)
#include "tst_channel_feed_property.moc"
