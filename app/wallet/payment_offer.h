#pragma once
// One offer of the "accepts" of a 402, member by member.

#include "wallet/payment_policy.h"

namespace dria {

class JsonValue;

/// Members that are not of the protocol do not count; those that are must be right. Whether a
/// changed recipient was accepted is not looked at.
[[nodiscard]] PaymentPolicy::Verdict judgeOffer(const JsonValue &offer,
                                                const PaymentAttempt &attempt, bool testNetworks);

} // namespace dria
