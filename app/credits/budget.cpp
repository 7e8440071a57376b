#include "credits/budget.h"

#include "core/setting_keys.h"
#include "core/settings.h"

namespace dria {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1String, budgetScopes.size()> names{"answer"_L1, "conversation"_L1,
                                                               "day"_L1, "month"_L1};

UsdcAmount amountIn(const QJsonObject &limit, QLatin1String name)
{
    return UsdcAmount::fromMicros(limit.value(name).toString()).value_or(UsdcAmount());
}

} // namespace

Budget budgetOf(const Settings &settings)
{
    const QJsonObject stored = settings.value(keys::creditsBudget).toObject();
    Budget budget;
    for (const BudgetScope scope : budgetScopes) {
        const QJsonObject limit = stored.value(names[std::size_t(scope)]).toObject();
        budget.of(scope) = {amountIn(limit, "soft"_L1), amountIn(limit, "hard"_L1)};
    }
    return budget;
}

void setBudget(Settings &settings, const Budget &budget)
{
    QJsonObject stored;
    for (const BudgetScope scope : budgetScopes) {
        const BudgetLimit &limit = budget.of(scope);
        stored.insert(names[std::size_t(scope)],
                      QJsonObject{{"soft"_L1, QString::number(limit.soft.micros())},
                                  {"hard"_L1, QString::number(limit.hard.micros())}});
    }
    settings.setValue(keys::creditsBudget, stored);
}

} // namespace dria
