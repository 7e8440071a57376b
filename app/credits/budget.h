#pragma once
// How much a person wants to spend: limits they are told of, and limits that stop.

#include "wallet/usdc_amount.h"

#include <QtGlobal>

#include <array>

namespace dria {

class Settings;

/// Days and months are those of the local calendar.
enum class BudgetScope { Answer, Conversation, Day, Month };
inline constexpr std::array budgetScopes{BudgetScope::Answer, BudgetScope::Conversation,
                                         BudgetScope::Day, BudgetScope::Month};

/// Zero is no limit.
struct BudgetLimit
{
    UsdcAmount soft; ///< above it the chat says so, and the message is sent
    UsdcAmount hard; ///< above it nothing is sent
    friend bool operator==(const BudgetLimit &, const BudgetLimit &) = default;
};

struct Budget
{
    std::array<BudgetLimit, budgetScopes.size()> limits;

    [[nodiscard]] BudgetLimit &of(BudgetScope scope) { return limits[std::size_t(scope)]; }
    [[nodiscard]] const BudgetLimit &of(BudgetScope scope) const
    {
        return limits[std::size_t(scope)];
    }
    [[nodiscard]] bool isEmpty() const { return *this == Budget(); }
    friend bool operator==(const Budget &, const Budget &) = default;
};

/// What is missing or is no amount is no limit.
[[nodiscard]] Budget budgetOf(const Settings &settings);
void setBudget(Settings &settings, const Budget &budget);

} // namespace dria
