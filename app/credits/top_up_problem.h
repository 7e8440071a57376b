#pragma once
// Why a top-up does not go on.

#include "core/error.h"
#include "wallet/payment_refusal.h"

#include <optional>

namespace dria {

struct TopUpProblem
{
    enum class Kind {
        Terms,        ///< the server's terms, or the person's limits: `refusal`
        Line,         ///< the server gave no terms or no balance: `error`
        Library,      ///< it could not be written down, so nothing was sent: `error`
        NotKept,      ///< the signature to be sent again cannot be had: `error`
        Signer,       ///< the wallet did not sign, or not this: `error` where it said why
        TooLate,      ///< the time in which the payment is good is over
        TooEarly,     ///< it may still be taken
        OtherGateway, ///< it was made for another server than the one in use now
        OtherWallet,  ///< it was signed by another wallet
    };
    Kind kind;
    std::optional<PaymentRefusal> refusal;
    std::optional<Error> error;
};

} // namespace dria
