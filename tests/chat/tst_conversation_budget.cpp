// A budget before requests: whatever asks, the server counts what reached it.

#include "api/api_client.h"
#include "chat/catalogue.h"
#include "chat/conversation.h"
#include "chat/model_hints.h"
#include "chat/timeline_model.h"
#include "chat/title_maker.h"
#include "chat/turn_actions.h"
#include "core/background_files.h"
#include "core/settings.h"
#include "credits/budget_book.h"
#include "library/usage_ledger.h"
#include "library_stage.h"
#include "support/wire_server.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>

using namespace dria;
using namespace Qt::StringLiterals;

using Scope = BudgetScope;

namespace {

constexpr auto model = "qwen3.5:9b"_L1;

/// A chat at a gateway that answers all it is asked, and counts it. A token was seen to take ten
/// millionths.
struct BudgetStage
{
    BudgetStage()
        : settings(library.folder.filePath(u"settings.json"_s))
        , ledger(library.store->thread(), library.clock)
        , book(ledger, settings, library.clock)
    {
        server.handle([this](const test::WireRequest &request) {
            if (request.method == "GET")
                return test::WireScript().send(
                    test::wireReply(200, "application/json", R"({"data":["qwen3.5:9b"]})"));
            ++asked;
            return test::WireScript().send(test::wireReply(
                status, "application/json", R"({"choices":[{"message":{"content":"Here."}}]})"));
        });
        Account account;
        account.id = QUuid::createUuid();
        account.baseUrl = server.baseUrl();
        client = std::make_unique<ApiClient>(network, library.clock, account);
        client->setKey(Secret(QByteArrayView("dkn_live_test")));
        catalogue = std::make_unique<Catalogue>(*client, settings, files, hints, library.clock,
                                                library.folder.filePath(u"models.json"_s));
        ConversationRecord record;
        record.id = QUuid::createUuid();
        record.account = account.id;
        record.model = model;
        record.createdAt = record.activeAt = record.updatedAt = library.clock.nowUtc();
        ChatBackend backend{client.get(), catalogue.get()};
        backend.budget = &book;
        conversation =
            std::make_unique<Conversation>(record, backend, *library.store, library.clock);
        QObject::connect(conversation.get(), &Conversation::answered, &book,
                         &BudgetBook::onAnswered);

        UsageEntry entry;
        entry.createdAt = library.clock.nowUtc();
        entry.id = newId(entry.createdAt);
        entry.account = account.id;
        entry.model = model;
        entry.conversation = entry.message = QUuid::createUuid();
        entry.promptTokens = 0;
        entry.answerTokens = 100;
        entry.observedMicros = 1'000;
        if (!ledger.record(entry).result())
            qFatal("not recorded");
    }

    void limit(Scope scope, std::uint64_t soft, std::uint64_t hard)
    {
        Budget budget = budgetOf(settings);
        budget.of(scope) = {UsdcAmount(soft), UsdcAmount(hard)};
        setBudget(settings, budget);
    }
    /// The last answer, a note after it left out.
    [[nodiscard]] Message last() const
    {
        QList<Message> messages = conversation->timeline().messages();
        messages.removeIf([](const Message &m) { return m.role == Message::Role::ModelChange; });
        return messages.last();
    }
    [[nodiscard]] bool ask(const QString &prompt)
    {
        QSignalSpy answered(conversation.get(), &Conversation::answered);
        return conversation->send(prompt) && QTest::qWaitFor([&] { return answered.size() == 1; });
    }
    [[nodiscard]] bool perform(const QString &action)
    {
        QSignalSpy answered(conversation.get(), &Conversation::answered);
        conversation->perform(last().id, action);
        return QTest::qWaitFor([&] { return answered.size() == 1; });
    }
    [[nodiscard]] QVariant said(int role) const
    {
        const TimelineModel &rows = conversation->timeline();
        return rows.index(rows.rowCount() - 1).data(role);
    }
    [[nodiscard]] QStringList offers() const
    {
        QStringList ids;
        for (const auto &action : said(timeline::ActionsRole).value<QList<timeline::Action>>())
            ids += action.id;
        return ids;
    }

    LibraryStage library;
    QNetworkAccessManager network;
    test::WireServer server;
    int asked = 0; ///< chat requests that reached the server
    int status = 200;
    Settings settings;
    BackgroundFiles files;
    ModelHints hints;
    UsageLedger ledger;
    BudgetBook book;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<Catalogue> catalogue;
    std::unique_ptr<Conversation> conversation;
};

} // namespace

class TestConversationBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void aHardLimitStopsAndKeepsThePrompt();
    void aSoftLimitSaysSoAndSends();
    void nothingThatCostsPassesAHardLimit_data();
    void nothingThatCostsPassesAHardLimit();
    void aTitleIsNotAskedForAboveASoftLimit();
    void anotherBudgetLetsItBeSent();
    void stoppingBeforeTheVerdictSendsNothing();
    void accountsWithoutCreditsAreNotLimited();
    void decidingAddsNoStatementsToASend();
};

void TestConversationBudget::aHardLimitStopsAndKeepsThePrompt()
{
    BudgetStage stage;
    stage.limit(Scope::Day, 0, 1'500);
    QVERIFY(stage.ask(u"Hello"_s));
    QCOMPARE(stage.asked, 0);
    QCOMPARE(stage.conversation->timeline().messages().first().text, u"Hello"_s);
    QCOMPARE(stage.last().state, Message::State::Failed);
    QCOMPARE(stage.last().error->kind, Error::Kind::OverBudget);
    QVERIFY(stage.said(timeline::ErrorRole).toString().contains(u"0.0015 USDC"_s));
    QCOMPARE(stage.offers(), (QStringList{turn_action::changeBudget, turn_action::retry}));
    QVERIFY(!stage.conversation->isBusy());
    const QUuid chat = stage.conversation->record().id;
    QCOMPARE(stage.library.messagesOf(chat).last().error->kind, Error::Kind::OverBudget);
}

void TestConversationBudget::aSoftLimitSaysSoAndSends()
{
    BudgetStage stage;
    stage.limit(Scope::Answer, 100, 0);
    QVERIFY(stage.ask(u"Hello"_s));
    QCOMPARE(stage.asked, 1);
    QCOMPARE(stage.last().state, Message::State::Complete);
    QVERIFY(stage.said(timeline::ErrorRole).toString().contains(u"0.0001 USDC"_s));
    QVERIFY(stage.offers().contains(turn_action::changeBudget));
    stage.limit(Scope::Answer, 0, 0);
    QVERIFY(stage.ask(u"Again"_s));
    QVERIFY(stage.said(timeline::ErrorRole).toString().isEmpty());
}

void TestConversationBudget::nothingThatCostsPassesAHardLimit_data()
{
    QTest::addColumn<QString>("way");
    for (const QString &way : {u"send"_s, u"resend"_s, QString(timeline::action_id::regenerate),
                               QString(turn_action::retry), QString(turn_action::sendAgain),
                               QString(turn_action::continueAnswer),
                               turn_action::useModel + QString(model) + u"-other"_s})
        QTest::newRow(qPrintable(way)) << way;
}

void TestConversationBudget::nothingThatCostsPassesAHardLimit()
{
    QFETCH(QString, way);
    BudgetStage stage;
    const bool fails = way != u"send"_s && way != u"resend"_s &&
                       way != timeline::action_id::regenerate && way != turn_action::continueAnswer;
    stage.status = fails ? 503 : 200;
    QVERIFY(stage.ask(u"Hello"_s));
    QCOMPARE(stage.asked, 1);
    const QString before = stage.last().text;

    stage.limit(Scope::Day, 0, 1);
    QSignalSpy answered(stage.conversation.get(), &Conversation::answered);
    if (way == u"send"_s)
        QVERIFY(stage.conversation->send(u"More"_s));
    else if (way == u"resend"_s)
        QVERIFY(stage.conversation->resend(stage.conversation->lastPrompt(), u"Better"_s));
    else
        stage.conversation->perform(stage.last().id, way);
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(stage.asked, 1);
    QCOMPARE(stage.last().error->kind, Error::Kind::OverBudget);
    if (way == turn_action::continueAnswer) { // what is there stays, and can be continued later
        QCOMPARE(stage.last().text, before);
        QCOMPARE(stage.last().state, Message::State::Interrupted);
        QVERIFY(stage.offers().contains(turn_action::continueAnswer));
    }
}

void TestConversationBudget::aTitleIsNotAskedForAboveASoftLimit()
{
    BudgetStage stage;
    QVERIFY(stage.ask(u"Hello"_s));
    QCOMPARE(stage.asked, 1);
    TitleMaker titles;
    stage.limit(Scope::Day, 1, 0);
    titles.consider(*stage.conversation, stage.last());
    const auto decided = stage.book.check({}, {stage.client->account().id, {}, {}});
    QTRY_VERIFY(decided.isFinished());
    QTest::qWait(0);
    QCOMPARE(stage.asked, 1);

    stage.limit(Scope::Day, 1'000'000, 1'000'000);
    titles.consider(*stage.conversation, stage.last());
    QTRY_COMPARE(stage.asked, 2);
}

void TestConversationBudget::anotherBudgetLetsItBeSent()
{
    BudgetStage stage;
    stage.limit(Scope::Day, 0, 1'500);
    QVERIFY(stage.ask(u"Hello"_s));
    QVERIFY(stage.perform(turn_action::retry));
    QCOMPARE(stage.asked, 0);
    stage.limit(Scope::Day, 0, 1'000'000);
    QVERIFY(stage.perform(turn_action::retry));
    QCOMPARE(stage.asked, 1);
    QCOMPARE(stage.last().text, u"Here."_s);
    QCOMPARE(stage.conversation->timeline().rowCount(), 2);
}

void TestConversationBudget::stoppingBeforeTheVerdictSendsNothing()
{
    BudgetStage stage;
    stage.limit(Scope::Day, 0, 1'000'000);
    QVERIFY(stage.conversation->send(u"Hello"_s));
    stage.conversation->stop();
    QVERIFY(stage.ask(u"Again"_s));
    QCOMPARE(stage.asked, 1);
    // Nothing is held back for the one that was stopped.
    const qint64 held = stage.book.spent(stage.client->account().id, {}).day;
    QVERIFY(held < 2 * 2048 * 10 + 1'000 + 100);
}

void TestConversationBudget::accountsWithoutCreditsAreNotLimited()
{
    BudgetStage stage;
    stage.limit(Scope::Day, 0, 1);
    Account other = stage.client->account();
    other.kind = Account::Kind::Other;
    ApiClient client(stage.network, stage.library.clock, other);
    ChatBackend backend{&client, stage.catalogue.get()};
    backend.budget = &stage.book;
    stage.conversation->setBackend(other.id, backend);
    stage.conversation->setModel(model);
    QVERIFY(stage.ask(u"Hello"_s));
    QCOMPARE(stage.asked, 1);
    stage.conversation.reset();
}

void TestConversationBudget::decidingAddsNoStatementsToASend()
{
    const auto statementsOfASend = [](BudgetStage &stage) {
        const auto count = [&] { return stage.library.store->statementCount().result().value(); };
        if (!stage.ask(u"Hello"_s)) // sums are read with the first
            qFatal("not answered");
        const qint64 before = count();
        if (!stage.ask(u"Again"_s))
            qFatal("not answered");
        return count() - before;
    };
    BudgetStage limited;
    for (const Scope scope : budgetScopes)
        limited.limit(scope, 0, 900'000'000);
    BudgetStage free;
    const qint64 statements = statementsOfASend(limited);
    QCOMPARE(statements, statementsOfASend(free));
}

QTEST_GUILESS_MAIN(TestConversationBudget)
#include "tst_conversation_budget.moc"
