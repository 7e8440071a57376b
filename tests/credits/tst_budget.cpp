// Limits, the estimate, and what they say together.

#include "core/settings.h"
#include "credits/budget_text.h"
#include "credits/usage_rate.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace dria;
using namespace Qt::StringLiterals;

using Kind = BudgetVerdict::Kind;
using Scope = BudgetScope;

class TestBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void limitsAreKeptExactly();
    void whatIsNoAmountIsNoLimit();
    void aLimitMayBeReachedAndNotPassed();
    void hardGoesBeforeSoft();
    void withoutAnEstimateOnlyWhatWasSpentCounts();
    void theEstimateIsTheRateTimesTheTokens();
    void nothingIsEstimatedOfWhatIsNotKnown();
    void hugeFiguresDoNotWrapAround();
    void everyVerdictNamesItsFigures();
};

namespace {

Budget withHard(Scope scope, std::uint64_t micros)
{
    Budget budget;
    budget.of(scope).hard = UsdcAmount(micros);
    return budget;
}

ChatRequest asking(const QString &text, int maxTokens)
{
    ChatRequest request;
    request.turns = {{ChatTurn::Role::User, text, {}}};
    request.maxTokens = maxTokens;
    return request;
}

} // namespace

void TestBudget::limitsAreKeptExactly()
{
    QTemporaryDir folder;
    Budget budget;
    budget.of(Scope::Answer) = {UsdcAmount(1), UsdcAmount(123'456)};
    budget.of(Scope::Month) = {UsdcAmount(9'007'199'254'740'993), UsdcAmount(2)};
    {
        Settings settings(folder.filePath(u"settings.json"_s));
        QVERIFY(budgetOf(settings).isEmpty());
        setBudget(settings, budget);
    }
    Settings settings(folder.filePath(u"settings.json"_s));
    QCOMPARE(budgetOf(settings).of(Scope::Answer), budget.of(Scope::Answer));
    QCOMPARE(budgetOf(settings).of(Scope::Day), BudgetLimit());
    QVERIFY(!budgetOf(settings).isEmpty());
}

void TestBudget::whatIsNoAmountIsNoLimit()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.json"_s));
    for (const QJsonValue &odd :
         {QJsonValue(7), QJsonValue(u"x"_s), QJsonValue(QJsonObject{{u"day"_s, 3}}),
          QJsonValue(QJsonObject{{u"day"_s, QJsonObject{{u"hard"_s, u"-1"_s}}}}),
          QJsonValue(QJsonObject{{u"day"_s, QJsonObject{{u"hard"_s, 1.5}}}})}) {
        settings.setValue(u"credits.budget", odd);
        QVERIFY(budgetOf(settings).isEmpty());
    }
}

void TestBudget::aLimitMayBeReachedAndNotPassed()
{
    for (const Scope scope : {Scope::Conversation, Scope::Day, Scope::Month}) {
        const BudgetSpent spent{70, 70, 70};
        QCOMPARE(judge(withHard(scope, 100), spent, 30).kind, Kind::Fine);
        const BudgetVerdict verdict = judge(withHard(scope, 100), spent, 31);
        QCOMPARE(verdict, (BudgetVerdict{Kind::Hard, scope, 100, 70, 31}));
    }
    QCOMPARE(judge(withHard(Scope::Answer, 100), {900, 900, 900}, 100).kind, Kind::Fine);
    QCOMPARE(judge(withHard(Scope::Answer, 100), {}, 101).kind, Kind::Hard);
}

void TestBudget::hardGoesBeforeSoft()
{
    Budget budget = withHard(Scope::Conversation, 100);
    budget.of(Scope::Month).soft = UsdcAmount(10);
    QCOMPARE(judge(budget, {99, 99, 99}, 2).kind, Kind::Hard);
    const BudgetVerdict soft = judge(budget, {50, 99, 99}, 2);
    QCOMPARE(soft.kind, Kind::Soft);
    QCOMPARE(soft.scope, Scope::Month);
    QVERIFY(!soft.stops());
}

void TestBudget::withoutAnEstimateOnlyWhatWasSpentCounts()
{
    QCOMPARE(judge(withHard(Scope::Day, 100), {0, 99, 0}, {}).kind, Kind::Fine);
    QCOMPARE(judge(withHard(Scope::Day, 100), {0, 100, 0}, {}).kind, Kind::Hard);
    QCOMPARE(judge(withHard(Scope::Answer, 1), {9, 9, 9}, {}).kind, Kind::Fine);
}

void TestBudget::theEstimateIsTheRateTimesTheTokens()
{
    const UsageRate rate{500, 1000}; // half a millionth a token
    QCOMPARE(estimatedPromptTokens(asking(u"12345678"_s, 0)), 2);
    QCOMPARE(estimatedPromptTokens(asking(u"123456789"_s, 0)), 3);
    QCOMPARE(estimatedPromptTokens(asking(u"明天"_s, 0)), 2);       // six bytes
    QCOMPARE(estimatedPromptTokens(asking(u"\U0001F600"_s, 0)), 1); // four
    QCOMPARE(estimateOf(asking(u"12345678"_s, 98), rate), 50);
    QCOMPARE(estimateOf(asking(u"12345678"_s, 99), rate), 51); // rounded up
    ChatRequest seeing = asking(QString(), 0);
    seeing.turns.first().images = {{u"image/png"_s, "bytes"}};
    QCOMPARE(estimateOf(seeing, rate), 500);
}

void TestBudget::nothingIsEstimatedOfWhatIsNotKnown()
{
    QVERIFY(!estimateOf(asking(u"Hello"_s, 100), {}));
    QVERIFY(!estimateOf(asking(u"Hello"_s, 100), {500, 0}));
    QVERIFY(!estimateOf(asking(u"Hello"_s, 100), {0, 500})); // free so far says nothing
}

void TestBudget::hugeFiguresDoNotWrapAround()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QCOMPARE(estimateOf(asking(u"Hello"_s, 100), {most, 1}), most);
    QCOMPARE(judge(withHard(Scope::Day, 100), {0, most, 0}, most).kind, Kind::Hard);
    QCOMPARE(estimateOf(asking(u"Hello"_s, -5), {10, 1}), 20);
}

void TestBudget::everyVerdictNamesItsFigures()
{
    for (const Scope scope : budgetScopes) {
        for (const Kind kind : {Kind::Soft, Kind::Hard}) {
            const QString words = explain(BudgetVerdict{kind, scope, 500'000, 420'000, 90'000});
            QVERIFY(words.contains(u"0.50 USDC"_s));
            QVERIFY(words.contains(u"0.09 USDC"_s));
            QCOMPARE(words.contains(u"0.42 USDC"_s), scope != Scope::Answer);
            QCOMPARE(words.contains(u"Not sent"_s), kind == Kind::Hard);
            QVERIFY(
                explain(BudgetVerdict{kind, scope, 1, 1, {}}).contains(u"Nothing was observed"_s));
        }
    }
    QVERIFY(explain(BudgetVerdict()).isEmpty());
    QVERIFY(explain(BudgetVerdict{Kind::Unread, Scope::Day, 0, 0, {}}).contains(u"Not sent"_s));
}

QTEST_GUILESS_MAIN(TestBudget)
#include "tst_budget.moc"
