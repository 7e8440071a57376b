#include "manual_clock.h"
#include "practice/practice_world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dria::practice;
using dria::PracticeOptions;
using dria::RoomOptions;

namespace {

QMap<QString, int> nodesOf(const PracticeWorld &world)
{
    QMap<QString, int> nodes;
    for (const auto &state : world.models())
        nodes.insert(state.model.id, state.nodes);
    return nodes;
}

QStringList idsOf(const QList<RoomMessage> &messages)
{
    QStringList ids;
    for (const RoomMessage &message : messages)
        ids << message.id;
    return ids;
}

} // namespace

class TestPracticeWorld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_clock = std::make_shared<ManualClock>(); }

    void hasModelsOfAllKinds();
    void nodeCountsChangeWithTimeTheSameWayForTheSameSeed();
    void lateModelGetsItsNodeAfterAWhile();
    void nodesSetByHandStayUntilLetGo();
    void creditsFallByWhatWasGenerated();
    void creditsNeverFallBelowNothing();
    void keysHaveTheirOwnCredits();
    void depositAddsCredits();
    void messagesArriveAsTimeGoesBy();
    void pagesBackwardsReachTheBeginningWithoutGapOrRepetition();
    void readingAfterCatchesUpFromTheOldest();
    void roomsAnswerInTheOrderTheOptionsName();
    void cursorsIncludeTheirTimeWhenTheOptionsSaySo();
    void readingAfterGivesTheNewestWhenTheOptionsSaySo();
    void historyHasTheSizeAndTheSharedTimesAskedFor();
    void arrivalsComeInBurstsAndLate();
    void messagesAddedByHandStandAfterOthersOfTheirTime();
    void aYearOfSleepKeepsMemoryBounded();

private:
    std::shared_ptr<ManualClock> m_clock;
};

void TestPracticeWorld::hasModelsOfAllKinds()
{
    const PracticeWorld world({}, m_clock);
    QSet<Model::Kind> kinds;
    QSet<Model::Thinking> thinking;
    for (const auto &state : world.models()) {
        kinds.insert(state.model.kind);
        thinking.insert(state.model.thinking);
    }
    QCOMPARE(kinds.size(), 3);
    QCOMPARE(thinking.size(), 4);
}

void TestPracticeWorld::nodeCountsChangeWithTimeTheSameWayForTheSameSeed()
{
    const PracticeWorld one({}, m_clock);
    const PracticeWorld two({}, m_clock);
    PracticeOptions otherSeed;
    otherSeed.seed = 7;
    const PracticeWorld three(otherSeed, m_clock);
    bool changed = false;
    bool seedMatters = false;
    const auto first = nodesOf(one);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(nodesOf(one), nodesOf(two));
        changed = changed || nodesOf(one) != first;
        seedMatters = seedMatters || nodesOf(one) != nodesOf(three);
        m_clock->advance(15s);
    }
    QVERIFY(changed);
    QVERIFY(seedMatters);
}

void TestPracticeWorld::lateModelGetsItsNodeAfterAWhile()
{
    const PracticeWorld world({}, m_clock);
    QCOMPARE(world.model(u"lfm2:24b-a2b"_s)->nodes, 0);
    m_clock->advance(19999ms);
    QCOMPARE(world.model(u"lfm2:24b-a2b"_s)->nodes, 0);
    m_clock->advance(1ms);
    QVERIFY(world.model(u"lfm2:24b-a2b"_s)->nodes > 0);
}

void TestPracticeWorld::nodesSetByHandStayUntilLetGo()
{
    PracticeWorld world({}, m_clock);
    world.setNodes(u"qwen3.5:9b"_s, 0);
    m_clock->advance(1h);
    QCOMPARE(world.model(u"qwen3.5:9b"_s)->nodes, 0);
    world.setNodes(u"qwen3.5:9b"_s, std::nullopt);
    QVERIFY(world.model(u"qwen3.5:9b"_s)->nodes > 0);
}

void TestPracticeWorld::creditsFallByWhatWasGenerated()
{
    PracticeWorld world({}, m_clock);
    QCOMPARE(world.balance("k").credits, 1000);
    QCOMPARE(world.balance("k").usdc, u"10.00"_s);
    world.chargeTokens("k", 1);
    QCOMPARE(world.balance("k").usdc, u"9.99"_s);
    world.chargeTokens("k", 199);
    QCOMPARE(world.balance("k").credits, 999);
    world.chargePrompt("k", 2000);
    QCOMPARE(world.balance("k").credits, 998);
    world.chargeTokens("k", 200 * 897);
    QCOMPARE(world.balance("k").usdc, u"1.01"_s);
}

void TestPracticeWorld::creditsNeverFallBelowNothing()
{
    PracticeWorld world({}, m_clock);
    world.chargeTokens("k", 1000000);
    QCOMPARE(world.balance("k").credits, 0);
    QCOMPARE(world.balance("k").usdc, u"0.00"_s);
    QVERIFY(!world.hasCredits("k"));
}

void TestPracticeWorld::keysHaveTheirOwnCredits()
{
    PracticeWorld world({}, m_clock);
    world.chargeTokens("one", 2000);
    QCOMPARE(world.balance("one").credits, 990);
    QCOMPARE(world.balance("two").credits, 1000);
}

void TestPracticeWorld::depositAddsCredits()
{
    PracticeWorld world({}, m_clock);
    QCOMPARE(world.deposit("k", 2500000), 250);
    QCOMPARE(world.balance("k").usdc, u"12.50"_s);
}

void TestPracticeWorld::messagesArriveAsTimeGoesBy()
{
    PracticeWorld world({}, m_clock);
    const auto newest = [&] { return world.messages(u"general"_s, {}).first(); };
    const RoomMessage before = newest();
    m_clock->advance(44s);
    QCOMPARE(newest().id, before.id);
    m_clock->advance(1s);
    QVERIFY(newest().id != before.id);
    QCOMPARE(newest().createdAt, m_clock->nowUtc());
}

void TestPracticeWorld::pagesBackwardsReachTheBeginningWithoutGapOrRepetition()
{
    PracticeWorld world({}, m_clock);
    QSet<QString> ids;
    PracticeRooms::Query query;
    for (auto page = world.messages(u"general"_s, query); !page.isEmpty();
         page = world.messages(u"general"_s, query)) {
        QVERIFY(page.size() <= 50);
        for (const RoomMessage &message : page) {
            QVERIFY(!ids.contains(message.id));
            ids.insert(message.id);
        }
        query.before = page.last().createdAt;
    }
    QCOMPARE(ids.size(), 120);
}

void TestPracticeWorld::readingAfterCatchesUpFromTheOldest()
{
    PracticeWorld world({}, m_clock);
    PracticeRooms::Query query;
    query.after = world.messages(u"requests"_s, {}).first().createdAt;
    QVERIFY(world.messages(u"requests"_s, query).isEmpty());
    m_clock->advance(1h);
    query.limit = 10;
    QList<RoomMessage> caughtUp;
    for (auto page = world.messages(u"requests"_s, query); !page.isEmpty();
         page = world.messages(u"requests"_s, query)) {
        query.after = page.first().createdAt;
        caughtUp += page;
    }
    QCOMPARE(caughtUp.size(), 40); // 80 messages an hour, in two rooms
}

void TestPracticeWorld::roomsAnswerInTheOrderTheOptionsName()
{
    PracticeOptions options;
    PracticeWorld newestFirst(options, m_clock);
    options.rooms.order = RoomOptions::Order::OldestFirst;
    PracticeWorld oldestFirst(options, m_clock);
    auto page = newestFirst.messages(u"general"_s, {});
    QVERIFY(page.first().createdAt > page.last().createdAt);
    std::reverse(page.begin(), page.end());
    QCOMPARE(idsOf(oldestFirst.messages(u"general"_s, {})), idsOf(page));
}

void TestPracticeWorld::cursorsIncludeTheirTimeWhenTheOptionsSaySo()
{
    PracticeOptions options;
    for (const auto cursors : {RoomOptions::Cursors::Exclusive, RoomOptions::Cursors::Inclusive}) {
        options.rooms.cursors = cursors;
        PracticeWorld world(options, m_clock);
        const auto all = world.allMessages(u"general"_s);
        PracticeRooms::Query query;
        query.after = query.before = all.at(60).createdAt;
        QCOMPARE(world.messages(u"general"_s, query).size(),
                 cursors == RoomOptions::Cursors::Inclusive ? 1 : 0);
    }
}

void TestPracticeWorld::readingAfterGivesTheNewestWhenTheOptionsSaySo()
{
    PracticeOptions options;
    options.rooms.after = RoomOptions::After::Newest;
    PracticeWorld world(options, m_clock);
    const auto all = world.allMessages(u"general"_s);
    PracticeRooms::Query query;
    query.limit = 10;
    query.after = all.at(60).createdAt;
    QCOMPARE(world.messages(u"general"_s, query).first().id, all.last().id);
}

void TestPracticeWorld::historyHasTheSizeAndTheSharedTimesAskedFor()
{
    PracticeOptions options;
    options.rooms.history = 5000;
    options.rooms.sameTime = 3;
    PracticeWorld world(options, m_clock);
    const auto all = world.allMessages(u"general"_s);
    QCOMPARE(all.size(), 5000);
    QCOMPARE(all.at(4999).createdAt, all.at(4997).createdAt);
    QVERIFY(all.at(4997).createdAt > all.at(4996).createdAt);
}

void TestPracticeWorld::arrivalsComeInBurstsAndLate()
{
    PracticeOptions options;
    options.rooms.burst = 100;
    options.rooms.sameTime = 2;
    options.rooms.lateEvery = 3; // the third goes to the first room
    PracticeWorld world(options, m_clock);
    const auto start = m_clock->nowUtc();
    m_clock->advance(45s);
    QCOMPARE(world.allMessages(u"general"_s).size(), 120 + 100);
    const QString newest = world.allMessages(u"general"_s).last().id;
    m_clock->advance(90s);
    const auto all = world.allMessages(u"general"_s);
    QCOMPARE(all.size(), 120 + 200);
    QCOMPARE(all.last().id, newest);
    QCOMPARE(all.at(120).createdAt, start.addSecs(3 * 45 - 120));
    QCOMPARE(all.at(121).createdAt, all.at(120).createdAt);
}

void TestPracticeWorld::messagesAddedByHandStandAfterOthersOfTheirTime()
{
    PracticeWorld world({}, m_clock);
    RoomMessage added = world.allMessages(u"general"_s).at(60);
    added.id = u"added"_s;
    world.addMessages({added});
    QCOMPARE(world.allMessages(u"general"_s).at(61).id, u"added"_s);
}

void TestPracticeWorld::aYearOfSleepKeepsMemoryBounded()
{
    PracticeWorld world({}, m_clock);
    m_clock->advance(24h * 365);
    PracticeRooms::Query query;
    query.limit = 1000000;
    QVERIFY(world.messages(u"general"_s, query).size() <= 20000);
}

QTEST_APPLESS_MAIN(TestPracticeWorld)
#include "tst_practice_world.moc"
