// How the workspace follows balances, and has written down what answers take.

#include "chat/conversation.h"
#include "core/account_book.h"
#include "credits/budget_book.h"
#include "credits/usage_meter.h"
#include "library/sqlite_error.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace dria {

namespace {
constexpr std::chrono::seconds balanceAge{60}; // from which on it is asked for again
} // namespace

void Workspace::meterUsage()
{
    m_budget = std::make_unique<BudgetBook>(*m_parts.usage, settings(), clock());
    m_meter = std::make_unique<UsageMeter>(
        *m_parts.usage, clock(), [this](const QUuid &account) { return runningAnswers(account); });
    connect(&m_open, &OpenConversations::answered, m_meter.get(), &UsageMeter::onAnswered);
    connect(&m_open, &OpenConversations::answered, m_budget.get(), &BudgetBook::onAnswered);
    connect(m_meter.get(), &UsageMeter::observed, m_budget.get(), &BudgetBook::onObserved);
    connect(m_meter.get(), &UsageMeter::recorded, this, &Workspace::usageRecorded);
    connect(m_meter.get(), &UsageMeter::failed, this, [this](const Error &error) {
        if (!passesByItself(error))
            Q_EMIT storeFailed(error);
    });
}

int Workspace::runningAnswers(const QUuid &account) const
{
    return static_cast<int>(std::ranges::count_if(m_open.all(), [&](const Conversation *open) {
        return open->isBusy() && open->record().account == account;
    }));
}

void Workspace::onReturned()
{
    Connection *now = m_connections.value(accounts().current().id);
    if (!now || !now->account().hasCredits())
        return;
    const QDateTime asOf = now->balance().asOf();
    if (asOf.isValid() && asOf.secsTo(clock().nowUtc()) >= balanceAge.count())
        now->balance().refresh();
}

void Workspace::onBalance(const QUuid &account, const Balance &balance)
{
    if (m_meter)
        m_meter->onBalance(account, balance);
    const QList<Conversation *> open = m_open.all(); // an answer to it changes what is open
    for (Conversation *chat : open) {
        if (chat->record().account == account)
            chat->onCredits(balance.credits);
    }
}

} // namespace dria
