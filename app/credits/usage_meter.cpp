#include "credits/usage_meter.h"

#include "core/ids.h"
#include "core/when_finished.h"
#include "library/usage_ledger.h"

#include <cmath>

namespace dria {

namespace {

constexpr double microsOfACredit = 10'000; // 100 credits are one USDC
constexpr int decimals = 6;

/// Nothing came and nothing was waited for: there is nothing to write down.
bool tookSomething(const Message &answer)
{
    if (answer.error && answer.error->kind == Error::Kind::OverBudget)
        return false; // not asked for, whatever had come before
    return answer.state != Message::State::Failed || answer.textDeltas > 0 ||
           answer.usage.promptTokens || answer.usage.completionTokens;
}

} // namespace

std::optional<qint64> microsOf(const Balance &balance)
{
    const QString whole = balance.usdc.section(u'.', 0, 0);
    const QString part = balance.usdc.section(u'.', 1).left(decimals).leftJustified(decimals, u'0');
    bool isNumber = false;
    const qint64 micros = (whole + part).toLongLong(&isNumber);
    if (isNumber && !whole.isEmpty())
        return micros;
    const double fromCredits = balance.credits * microsOfACredit;
    if (!balance.usdc.isEmpty() || !std::isfinite(fromCredits) || std::abs(fromCredits) > 1e15)
        return std::nullopt;
    return static_cast<qint64>(std::llround(fromCredits));
}

UsageMeter::UsageMeter(UsageLedger &ledger, const Clock &clock, Running running, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_running(std::move(running))
{
}

void UsageMeter::onAnswered(const Message &answer)
{
    if (!tookSomething(answer))
        return;
    UsageEntry entry;
    entry.createdAt = m_clock.nowUtc();
    entry.id = newId(entry.createdAt);
    entry.account = answer.account;
    entry.conversation = answer.conversation;
    entry.message = answer.id;
    entry.model = answer.model;
    entry.node = answer.nodeId;
    entry.promptTokens = answer.usage.promptTokens;
    entry.answerTokens = answer.usage.completionTokens;
    entry.isCounted = entry.answerTokens.has_value();
    if (!entry.isCounted)
        entry.answerTokens = answer.textDeltas;
    m_watched[answer.account].waiting.append(entry);
    whenFinished(m_ledger.record(entry), this, [this, entry](const Result<void> &done) {
        if (done)
            Q_EMIT recorded(entry.account);
        else
            Q_EMIT failed(done.error());
    });
}

void UsageMeter::onBalance(const QUuid &account, const Balance &balance)
{
    const std::optional<qint64> now = microsOf(balance);
    Watched &watched = m_watched[account];
    if (!now || (!watched.waiting.isEmpty() && m_running(account) > 0))
        return;
    const std::optional<qint64> before = std::exchange(watched.before, now);
    QList<UsageEntry> entries = std::exchange(watched.waiting, {});
    if (entries.isEmpty())
        return;
    if (!before || *now > *before) {
        Q_EMIT observed(account, entries);
        return;
    }
    QList<QUuid> ids;
    for (UsageEntry &entry : entries) {
        entry.observedMicros = *before - *now;
        entry.sharedBy = static_cast<int>(entries.size());
        ids.append(entry.id);
    }
    whenFinished(m_ledger.observe(ids, *before - *now), this,
                 [this, account, entries](const Result<void> &done) {
                     Q_EMIT observed(account, entries);
                     if (done)
                         Q_EMIT recorded(account);
                     else
                         Q_EMIT failed(done.error());
                 });
}

} // namespace dria
