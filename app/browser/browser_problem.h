#pragma once
// Why a wallet in the browser did not do what it was asked, in words.

#include "core/error.h"

namespace dria {

enum class BrowserProblem {
    Refused,      ///< by the person
    NoWallet,     ///< in that browser
    OtherAccount, ///< than the one that has to sign
    OtherChain,   ///< than the payment is for
    Failed,       ///< in the wallet's own words
    WrongSignature,
    Closed, ///< the page
    TimedOut,
    Cancelled, ///< in this program
    NotOpened, ///< there is no browser, or no port for the page
    Busy,      ///< with another request
};

/// A sentence; what comes of it (nothing was paid, nothing was registered) is for the caller.
[[nodiscard]] QString explain(BrowserProblem problem);

/// Cancelled, with the sentence as its detail.
/// @param walletsWords appended where there are any: text from a stranger
[[nodiscard]] Error errorOf(BrowserProblem problem, const QString &walletsWords = {});

} // namespace dria
