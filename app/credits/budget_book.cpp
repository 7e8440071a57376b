#include "credits/budget_book.h"

#include "core/when_finished.h"
#include "library/usage_ledger.h"

#include <algorithm>

namespace dria {

namespace {

constexpr int rateDays = 30; // what a model is judged by

bool needsConversation(const Budget &budget)
{
    return budget.of(BudgetScope::Conversation) != BudgetLimit();
}

/// Some limit that stops depends on what was spent.
bool mustKnow(const Budget &budget)
{
    return std::ranges::any_of(
        budgetScopes, [&](BudgetScope scope) { return budget.of(scope).hard != UsdcAmount(); });
}

QFuture<BudgetVerdict> ready(const BudgetVerdict &verdict)
{
    QPromise<BudgetVerdict> promise;
    promise.start();
    promise.addResult(verdict);
    promise.finish();
    return promise.future();
}

} // namespace

BudgetBook::BudgetBook(UsageLedger &ledger, const Settings &settings, const Clock &clock,
                       QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_settings(settings)
    , m_clock(clock)
{
}

BudgetBook::~BudgetBook() = default;

bool BudgetBook::isLimited() const
{
    return !budgetOf(m_settings).isEmpty();
}

void BudgetBook::prepare(const QUuid &account, const QUuid &conversation)
{
    const Budget budget = budgetOf(m_settings);
    if (budget.isEmpty())
        return;
    if (m_accounts[account].reading == Reading::Not)
        readTotals(account);
    if (!conversation.isNull() && needsConversation(budget) &&
        m_conversations[conversation].reading == Reading::Not)
        readConversation(account, conversation);
}

QFuture<BudgetVerdict> BudgetBook::check(const ChatRequest &request, const Asker &asker)
{
    if (budgetOf(m_settings).isEmpty())
        return ready({});
    if (isRead(asker))
        return ready(decide(request, asker));
    auto promise = std::make_shared<QPromise<BudgetVerdict>>();
    promise->start();
    m_waiting.append({request, asker, promise});
    prepare(asker.account, asker.conversation);
    return promise->future();
}

bool BudgetBook::isRead(const Asker &asker) const
{
    return m_accounts.value(asker.account).reading == Reading::Done &&
           (!needsConversation(budgetOf(m_settings)) ||
            m_conversations.value(asker.conversation).reading == Reading::Done);
}

BudgetVerdict BudgetBook::decide(const ChatRequest &request, const Asker &asker)
{
    const std::optional<qint64> estimate =
        estimateOf(request, m_accounts.value(asker.account).totals.models.value(request.model));
    const BudgetVerdict verdict =
        judge(budgetOf(m_settings), spent(asker.account, asker.conversation), estimate);
    if (!verdict.stops() && !asker.message.isNull())
        m_reserved.insert(asker.message, {asker.account, asker.conversation, estimate.value_or(0)});
    return verdict;
}

BudgetSpent BudgetBook::spent(const QUuid &account, const QUuid &conversation) const
{
    BudgetSpent sum;
    const QDate today = m_clock.nowUtc().toLocalTime().date();
    const QHash<QDate, qint64> days = m_accounts.value(account).totals.days;
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        if (day.key().year() == today.year() && day.key().month() == today.month())
            sum.month = sumOf(sum.month, day.value());
    }
    sum.day = days.value(today);
    sum.conversation = m_conversations.value(conversation).micros;
    for (const Reserved &reserved : m_reserved) {
        if (reserved.account != account)
            continue;
        sum.day = sumOf(sum.day, reserved.micros);
        sum.month = sumOf(sum.month, reserved.micros);
        if (reserved.conversation == conversation)
            sum.conversation = sumOf(sum.conversation, reserved.micros);
    }
    return sum;
}

void BudgetBook::onAnswered(const Message &answer)
{
    const auto found = m_reserved.find(answer.id);
    if (found == m_reserved.end())
        return;
    if (answer.state == Message::State::Failed)
        m_reserved.erase(found); // see UsageMeter: nothing is written down either
    else
        found->isAnswered = true;
    Q_EMIT changed(answer.account);
}

void BudgetBook::onObserved(const QUuid &account, const QList<UsageEntry> &entries)
{
    m_reserved.removeIf([&account](QHash<QUuid, Reserved>::iterator reserved) {
        return reserved->account == account && reserved->isAnswered;
    });
    const auto known = m_accounts.find(account);
    for (const UsageEntry &entry : entries) {
        if (!entry.observedMicros)
            continue;
        const qint64 micros = partOf(*entry.observedMicros, entry.sharedBy);
        if (known != m_accounts.end() && known->reading == Reading::Done) {
            known->totals.days[entry.createdAt.toLocalTime().date()] += micros;
            if (entry.answerTokens) {
                UsageRate &rate = known->totals.models[entry.model];
                rate.micros += micros;
                rate.tokens += entry.promptTokens.value_or(0) + *entry.answerTokens;
            }
        }
        const auto chat = m_conversations.find(entry.conversation);
        if (chat == m_conversations.end())
            continue;
        if (chat->reading == Reading::Done)
            chat->micros += micros;
        else if (chat->reading == Reading::Now)
            chat->reading = Reading::Again; // it may be in what is read, or not
    }
    if (known != m_accounts.end() && known->reading == Reading::Now)
        known->reading = Reading::Again;
    Q_EMIT changed(account);
}

void BudgetBook::forget()
{
    const auto forgotten = [](Reading reading) {
        return reading == Reading::Now || reading == Reading::Again ? Reading::Again : Reading::Not;
    };
    for (Account &account : m_accounts)
        account.reading = forgotten(account.reading);
    for (Conversation &chat : m_conversations)
        chat.reading = forgotten(chat.reading);
}

void BudgetBook::readTotals(const QUuid &account)
{
    m_accounts[account].reading = Reading::Now;
    const QDateTime now = m_clock.nowUtc();
    const QDate today = now.toLocalTime().date();
    const QDateTime month = QDate(today.year(), today.month(), 1).startOfDay().toUTC();
    const QDateTime from = std::min(month, now.addDays(-rateDays));
    whenFinished(
        m_ledger.totals(account, from), this, [this, account](const Result<UsageTotals> &totals) {
            Account &known = m_accounts[account];
            if (known.reading == Reading::Again)
                return readTotals(account);
            known.reading = totals ? Reading::Done : Reading::Not;
            if (!totals)
                return failWaiting([&](const Asker &asker) { return asker.account == account; });
            known.totals = *totals;
            Q_EMIT changed(account);
            answerWaiting();
        });
}

void BudgetBook::readConversation(const QUuid &account, const QUuid &conversation)
{
    m_conversations[conversation] = {account, 0, Reading::Now};
    whenFinished(m_ledger.spentIn(account, conversation), this,
                 [this, account, conversation](const Result<qint64> &micros) {
                     Conversation &known = m_conversations[conversation];
                     if (known.reading == Reading::Again)
                         return readConversation(account, conversation);
                     known.reading = micros ? Reading::Done : Reading::Not;
                     if (!micros)
                         return failWaiting([&](const Asker &asker) {
                             return asker.conversation == conversation;
                         });
                     known.micros = *micros;
                     answerWaiting();
                 });
}

void BudgetBook::answerWaiting()
{
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (!isRead(one.asker)) {
            m_waiting.append(one);
            prepare(one.asker.account, one.asker.conversation); // other limits meanwhile
            continue;
        }
        one.promise->addResult(decide(one.request, one.asker));
        one.promise->finish();
    }
}

// A limit that stops stops when nobody knows how far away it is.
void BudgetBook::failWaiting(const std::function<bool(const Asker &)> &concerns)
{
    BudgetVerdict verdict;
    if (mustKnow(budgetOf(m_settings)))
        verdict.kind = BudgetVerdict::Kind::Unread;
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (!concerns(one.asker)) {
            m_waiting.append(one);
            continue;
        }
        one.promise->addResult(verdict);
        one.promise->finish();
    }
}

} // namespace dria
