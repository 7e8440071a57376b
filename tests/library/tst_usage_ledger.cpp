#include "library/usage_ledger.h"
#include "library_stage.h"

#include <QTimeZone>

using namespace dria;
using namespace Qt::StringLiterals;

namespace {
const QUuid account(u"01890a5d-ac96-774b-bcce-b302099a8057"_s);
}

class TestUsageLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void entriesComeBackAsTheyWereInPages();
    void whatSeveralTookTogetherIsCountedOnce();
    void daysAndModelsAreSummedUp();
    void anotherAccountIsLeftOut();
    void anEntryOutlivesItsChat();

private:
    UsageEntry add(const QDateTime &when, const QString &model = u"qwen3.5:9b"_s,
                   std::optional<qint64> micros = {})
    {
        UsageEntry entry;
        entry.id = newId(when);
        entry.account = account;
        entry.conversation = QUuid::createUuid();
        entry.message = QUuid::createUuid();
        entry.model = model;
        entry.node = u"node-7"_s;
        entry.promptTokens = 10;
        entry.answerTokens = 20;
        entry.observedMicros = micros;
        entry.createdAt = when;
        if (!m_ledger->record(entry).result())
            qFatal("not recorded");
        return entry;
    }

    std::unique_ptr<LibraryStage> m_stage;
    std::unique_ptr<UsageLedger> m_ledger;
    const QDateTime m_noon{QDate(2026, 3, 13), QTime(12, 0)};
};

void TestUsageLedger::init()
{
    m_ledger.reset();
    m_stage = std::make_unique<LibraryStage>();
    m_ledger = std::make_unique<UsageLedger>(m_stage->store->thread(), m_stage->clock);
}

void TestUsageLedger::entriesComeBackAsTheyWereInPages()
{
    QList<UsageEntry> made;
    for (int i = 0; i < 5; ++i)
        made.prepend(add(m_noon.toUTC().addSecs(i / 2)));
    UsageEntry odd;
    odd.id = newId(m_noon.toUTC().addSecs(9));
    odd.account = account;
    odd.conversation = odd.message = QUuid::createUuid();
    odd.answerTokens = 3;
    odd.isCounted = false;
    odd.createdAt = m_noon.toUTC().addSecs(9);
    QVERIFY(m_ledger->record(odd).result());
    made.prepend(odd);
    const UsageFilter all{account, {}, {}};
    auto read = m_ledger->entries(all, std::nullopt, 4).result().value();
    QCOMPARE(read.size(), 4);
    read += m_ledger->entries(all, read.last(), 4).result().value();
    QCOMPARE(read, made);
    QCOMPARE(m_ledger->entries({account, {}, m_noon.toUTC().addSecs(2)}, {}, 9).result()->size(),
             2);
    QCOMPARE(m_ledger->entries({account, u"other"_s, {}}, {}, 9).result()->size(), 0);
}

void TestUsageLedger::whatSeveralTookTogetherIsCountedOnce()
{
    const UsageEntry a = add(m_noon.toUTC());
    const UsageEntry b = add(m_noon.toUTC());
    const UsageEntry c = add(m_noon.toUTC());
    (void)add(m_noon.toUTC());
    QVERIFY(m_ledger->observe({a.id, b.id, c.id}, 100).result());
    const auto days = m_ledger->byDay({account, {}, {}}).result().value();
    QCOMPARE(days.size(), 1);
    QCOMPARE(days.first().sum.observedMicros, 100);
    QCOMPARE(days.first().sum.observedAnswers, 3);
    QCOMPARE(days.first().sum.answers, 4);
    const auto entries = m_ledger->entries({account, {}, {}}, {}, 9).result().value();
    QCOMPARE(std::ranges::count(entries, 3, &UsageEntry::sharedBy), 3);
}

void TestUsageLedger::daysAndModelsAreSummedUp()
{
    (void)add(m_noon.toUTC(), u"a"_s, 5);
    (void)add(m_noon.toUTC().addSecs(60), u"b"_s, 50);
    (void)add(m_noon.addDays(2).toUTC(), u"a"_s, 7);
    const auto days = m_ledger->byDay({account, {}, {}}).result().value();
    QCOMPARE(days.size(), 2);
    QCOMPARE(days.first().day, m_noon.date());
    QCOMPARE(days.first().sum, (UsageSum{2, 20, 40, 55, 2}));
    QCOMPARE(days.last().day, m_noon.date().addDays(2));
    const auto models = m_ledger->byModel({account, {}, {}}).result().value();
    QCOMPARE(models,
             (QList<UsageOfModel>{{u"b"_s, {1, 10, 20, 50, 1}}, {u"a"_s, {2, 20, 40, 12, 2}}}));
}

void TestUsageLedger::anotherAccountIsLeftOut()
{
    (void)add(m_noon.toUTC());
    const UsageFilter other{QUuid::createUuid(), {}, {}};
    QVERIFY(m_ledger->entries(other, {}, 9).result()->isEmpty());
    QVERIFY(m_ledger->byDay(other).result()->isEmpty());
    QVERIFY(m_ledger->byModel(other).result()->isEmpty());
}

void TestUsageLedger::anEntryOutlivesItsChat()
{
    const ConversationRecord chat = m_stage->addConversation();
    UsageEntry entry;
    entry.id = newId(m_noon.toUTC());
    entry.account = account;
    entry.conversation = chat.id;
    entry.message = QUuid::createUuid();
    entry.createdAt = m_noon.toUTC();
    QVERIFY(m_ledger->record(entry).result());
    QVERIFY(m_stage->store->purgeConversations({chat.id}).result());
    QCOMPARE(m_ledger->entries({account, {}, {}}, {}, 9).result().value(), QList{entry});
}

QTEST_GUILESS_MAIN(TestUsageLedger)
#include "tst_usage_ledger.moc"
