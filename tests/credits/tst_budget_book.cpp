// The sums that a budget is compared with: read once, then kept, whatever ends or fails meanwhile.

#include "core/settings.h"
#include "credits/budget_book.h"
#include "library/library_thread.h"
#include "library/usage_ledger.h"
#include "library_stage.h"
#include "support/manual_clock.h"

#include <QSignalSpy>

using namespace dria;
using namespace Qt::StringLiterals;

using Kind = BudgetVerdict::Kind;
using Scope = BudgetScope;

class TestBudgetBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutLimitsNothingIsRead();
    void theLedgerIsReadOnceForAnyNumberOfDecisions();
    void whatWasSpentIsSummedByDayMonthAndChat();
    void whatIsObservedIsAddedAsTheLedgerWould();
    void whatIsObservedWhileTheLedgerIsReadCountsOnce();
    void anAnswerOnItsWayCountsAsSpent();
    void anAnswerThatNeverBeganCostsNothing();
    void accountsAreApart();
    void aNewDayBeginsAtZero();
    void limitsThatChangeCountAtOnce();
    void whatOthersWroteIsReadAgain();

private:
    UsageEntry add(qint64 micros, const QDateTime &when, const QUuid &chat = QUuid::createUuid())
    {
        UsageEntry entry;
        entry.id = newId(when);
        entry.account = m_account;
        entry.conversation = chat;
        entry.message = QUuid::createUuid();
        entry.model = u"qwen3.5:9b"_s;
        entry.promptTokens = 20;
        entry.answerTokens = 80;
        entry.observedMicros = micros;
        entry.createdAt = when;
        if (!m_ledger->record(entry).result())
            qFatal("not recorded");
        return entry;
    }
    void limit(Scope scope, std::uint64_t micros)
    {
        Budget budget = budgetOf(*m_settings);
        budget.of(scope).hard = UsdcAmount(micros);
        setBudget(*m_settings, budget);
    }
    /// A hundred tokens of the answer, none of the prompt.
    BudgetVerdict check(const QUuid &chat = {}, const QUuid &message = {})
    {
        ChatRequest request;
        request.model = u"qwen3.5:9b"_s;
        request.maxTokens = 100;
        const auto verdict = m_book->check(request, {m_account, chat, message});
        if (!QTest::qWaitFor([&] { return verdict.isFinished(); }))
            qFatal("no verdict");
        return verdict.result();
    }
    qint64 statements() { return m_stage->store->thread().statementCount().result().value(); }
    QDateTime now() const { return m_clock.nowUtc(); }

    ManualClock m_clock; ///< the 13th of March 2026
    std::unique_ptr<LibraryStage> m_stage;
    std::unique_ptr<UsageLedger> m_ledger;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<BudgetBook> m_book;
    QUuid m_account;
};

void TestBudgetBook::init()
{
    m_clock = ManualClock();
    m_stage = std::make_unique<LibraryStage>();
    m_ledger = std::make_unique<UsageLedger>(m_stage->store->thread(), m_clock);
    m_settings = std::make_unique<Settings>(m_stage->folder.filePath(u"settings.json"_s));
    m_book = std::make_unique<BudgetBook>(*m_ledger, *m_settings, m_clock);
    m_account = QUuid::createUuid();
}

void TestBudgetBook::cleanup()
{
    m_book.reset();
    m_settings.reset();
    m_ledger.reset();
    m_stage.reset();
}

void TestBudgetBook::withoutLimitsNothingIsRead()
{
    QCOMPARE(m_stage->settled().kind, LibraryState::Kind::Ready);
    const qint64 before = statements();
    m_book->prepare(m_account, QUuid::createUuid());
    const auto verdict = m_book->check({}, {m_account, QUuid::createUuid(), QUuid::createUuid()});
    QVERIFY(verdict.isFinished());
    QCOMPARE(verdict.result().kind, Kind::Fine);
    QCOMPARE(statements(), before);
}

void TestBudgetBook::theLedgerIsReadOnceForAnyNumberOfDecisions()
{
    limit(Scope::Conversation, 1'000'000);
    limit(Scope::Day, 1'000'000);
    const QUuid chat = QUuid::createUuid();
    add(100, now(), chat);
    const qint64 before = statements();
    QCOMPARE(check(chat).kind, Kind::Fine);
    const qint64 read = statements() - before;
    QCOMPARE(read, 3); // days, models, and this chat
    for (int i = 0; i < 100; ++i) {
        const auto verdict = m_book->check({}, {m_account, chat, {}});
        QVERIFY(verdict.isFinished()); // nothing to wait for
    }
    QCOMPARE(statements() - before, read);
    QCOMPARE(check(QUuid::createUuid()).kind, Kind::Fine);
    QCOMPARE(statements() - before, read + 1); // another chat
}

void TestBudgetBook::whatWasSpentIsSummedByDayMonthAndChat()
{
    m_clock.advance(std::chrono::hours(7 * 24)); // the 20th of March
    const QUuid chat = QUuid::createUuid();
    add(1'000, now().addDays(-25), chat); // last month
    add(200, now().addDays(-5), chat);
    UsageEntry shared = add(31, now());
    shared.sharedBy = 2;
    shared.id = newId(now());
    (void)m_ledger->record(shared).result();
    limit(Scope::Conversation, 1);
    (void)check(chat);
    QCOMPARE(m_book->spent(m_account, chat), (BudgetSpent{1'200, 31 + 16, 200 + 31 + 16}));
}

void TestBudgetBook::whatIsObservedIsAddedAsTheLedgerWould()
{
    limit(Scope::Day, 1'000'000);
    limit(Scope::Conversation, 1'000'000);
    const QUuid chat = QUuid::createUuid();
    (void)check(chat);
    QList<UsageEntry> entries;
    for (int i = 0; i < 3; ++i) {
        entries += add(1'000, now(), chat);
        entries.last().sharedBy = 3;
        (void)m_ledger->record(entries.last()).result();
    }
    m_book->onObserved(m_account, entries);
    const BudgetSpent kept = m_book->spent(m_account, chat);
    BudgetBook fresh(*m_ledger, *m_settings, m_clock);
    QSignalSpy read(&fresh, &BudgetBook::changed);
    const auto verdict = fresh.check({}, {m_account, chat, {}});
    QTRY_VERIFY(verdict.isFinished());
    QCOMPARE(kept, fresh.spent(m_account, chat));
    QCOMPARE(kept.day, 3 * 334);
}

void TestBudgetBook::whatIsObservedWhileTheLedgerIsReadCountsOnce()
{
    limit(Scope::Day, 1'000'000);
    limit(Scope::Conversation, 1'000'000);
    const QUuid chat = QUuid::createUuid();
    m_book->prepare(m_account, chat);
    m_book->onObserved(m_account, {add(500, now(), chat)});
    (void)check(chat);
    QCOMPARE(m_book->spent(m_account, chat), (BudgetSpent{500, 500, 500}));
}

void TestBudgetBook::anAnswerOnItsWayCountsAsSpent()
{
    add(1'000, now()); // ten millionths a token
    limit(Scope::Day, 3'000);
    const QUuid first = QUuid::createUuid();
    const QUuid second = QUuid::createUuid();
    QCOMPARE(check({}, first).kind, Kind::Fine); // 1,000 spent and 1,000 to come
    QCOMPARE(check({}, second).kind, Kind::Fine);
    const BudgetVerdict third = check({}, QUuid::createUuid());
    QCOMPARE(third.kind, Kind::Hard);
    QCOMPARE(third.spentMicros, 3'000);

    Message answer;
    answer.id = first;
    answer.account = m_account;
    answer.state = Message::State::Complete;
    m_book->onAnswered(answer);
    QCOMPARE(m_book->spent(m_account, {}).day, 3'000); // its cost is not known yet
    m_book->onObserved(m_account, {add(300, now())});
    QCOMPARE(m_book->spent(m_account, {}).day, 2'300);
    m_book->release(second);
    QCOMPARE(m_book->spent(m_account, {}).day, 1'300);
}

void TestBudgetBook::anAnswerThatNeverBeganCostsNothing()
{
    add(1'000, now());
    limit(Scope::Day, 9'000);
    Message answer;
    answer.id = QUuid::createUuid();
    answer.state = Message::State::Failed;
    (void)check({}, answer.id);
    QCOMPARE(m_book->spent(m_account, {}).day, 2'000);
    m_book->onAnswered(answer);
    QCOMPARE(m_book->spent(m_account, {}).day, 1'000);
}

void TestBudgetBook::accountsAreApart()
{
    add(1'000, now());
    limit(Scope::Day, 1'000);
    QCOMPARE(check().kind, Kind::Hard);
    m_account = QUuid::createUuid();
    QCOMPARE(check().kind, Kind::Fine);
}

void TestBudgetBook::aNewDayBeginsAtZero()
{
    m_clock.advance(std::chrono::hours(18 * 24)); // the 31st of March
    add(1'000, now());
    limit(Scope::Day, 1'500);
    QCOMPARE(check().kind, Kind::Hard);
    m_clock.advance(std::chrono::hours(24));
    QCOMPARE(check().kind, Kind::Fine);
    QCOMPARE(m_book->spent(m_account, {}), BudgetSpent()); // a new month too
}

void TestBudgetBook::limitsThatChangeCountAtOnce()
{
    add(1'000, now());
    limit(Scope::Day, 1'500);
    QCOMPARE(check().kind, Kind::Hard);
    limit(Scope::Day, 2'000);
    QCOMPARE(check().kind, Kind::Fine);
    limit(Scope::Answer, 999);
    QCOMPARE(check().scope, Scope::Answer);
    limit(Scope::Day, 0);
    limit(Scope::Answer, 0);
    QCOMPARE(check().kind, Kind::Fine);
}

void TestBudgetBook::whatOthersWroteIsReadAgain()
{
    limit(Scope::Day, 1'000'000);
    (void)check();
    add(700, now()); // as an import does
    QCOMPARE(m_book->spent(m_account, {}).day, 0);
    m_book->forget();
    (void)check();
    QCOMPARE(m_book->spent(m_account, {}).day, 700);
}

QTEST_GUILESS_MAIN(TestBudgetBook)
#include "tst_budget_book.moc"
