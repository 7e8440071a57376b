#pragma once
// Whether a request fits into a budget, and the figures that say so.

#include "credits/budget.h"

#include <optional>

namespace dria {

/// Millionths of a USDC, as observed; what answers on their way may take is among them.
struct BudgetSpent
{
    qint64 conversation = 0;
    qint64 day = 0;
    qint64 month = 0;

    [[nodiscard]] qint64 of(BudgetScope scope) const; ///< zero for an answer, which is to come
    friend bool operator==(const BudgetSpent &, const BudgetSpent &) = default;
};

struct BudgetVerdict
{
    enum class Kind {
        Fine,
        Soft,   ///< it may be sent, and the person is told
        Hard,   ///< it is not sent
        Unread, ///< what was spent could not be read, and a limit that stops depends on it
    };

    Kind kind = Kind::Fine;
    BudgetScope scope = BudgetScope::Answer; ///< whose limit it is about
    qint64 limitMicros = 0;
    qint64 spentMicros = 0;
    std::optional<qint64> estimateMicros; ///< nothing is known of this model

    [[nodiscard]] bool stops() const { return kind == Kind::Hard || kind == Kind::Unread; }
    friend bool operator==(const BudgetVerdict &, const BudgetVerdict &) = default;
};

/// Hard limits first, then soft ones, the widest of those that are passed. With an estimate: what
/// was spent and the estimate together may reach the limit and not pass it. Without one only what
/// was spent is compared, and a limit that is reached is passed by whatever is sent.
[[nodiscard]] BudgetVerdict judge(const Budget &budget, const BudgetSpent &spent,
                                  std::optional<qint64> estimateMicros);

} // namespace dria
