#include "credits/budget_verdict.h"

#include "credits/usage_rate.h"

#include <algorithm>
#include <ranges>

namespace dria {

namespace {

bool passes(UsdcAmount limit, qint64 spent, std::optional<qint64> estimate)
{
    if (limit == UsdcAmount())
        return false;
    const auto most = static_cast<qint64>(limit.micros());
    return estimate ? sumOf(spent, *estimate) > most : spent >= most;
}

} // namespace

qint64 BudgetSpent::of(BudgetScope scope) const
{
    switch (scope) {
    case BudgetScope::Conversation:
        return conversation;
    case BudgetScope::Day:
        return day;
    case BudgetScope::Month:
        return month;
    case BudgetScope::Answer:
        break;
    }
    return 0;
}

BudgetVerdict judge(const Budget &budget, const BudgetSpent &spent,
                    std::optional<qint64> estimateMicros)
{
    using Kind = BudgetVerdict::Kind;
    for (const Kind kind : {Kind::Hard, Kind::Soft}) {
        for (const BudgetScope scope : budgetScopes | std::views::reverse) {
            const UsdcAmount limit =
                kind == Kind::Hard ? budget.of(scope).hard : budget.of(scope).soft;
            if (passes(limit, spent.of(scope), estimateMicros))
                return {kind, scope, static_cast<qint64>(limit.micros()), spent.of(scope),
                        estimateMicros};
        }
    }
    return {Kind::Fine, BudgetScope::Answer, 0, 0, estimateMicros};
}

} // namespace dria
