#pragma once
// What the window says about an account: its kind, what it has, and how its key is.

#include "core/account.h"
#include "core/account_keys.h"

#include <QString>

namespace dria {

/// "Dria network"
[[nodiscard]] QString kindWords(Account::Kind kind);

/// A sentence on what can be done with an account of this kind, and what cannot.
[[nodiscard]] QString whatItHas(Account::Kind kind);

/// A word or three for the sidebar's foot: "ready", "keychain locked".
[[nodiscard]] QString stateWords(const Account &account, AccountKeys::State key);

/// Where the key is and what that means, one or two sentences.
[[nodiscard]] QString keySentence(const Account &account, AccountKeys::State key);

/// True where the key is not at hand although the account was given one, or needs one.
[[nodiscard]] bool wantsAttention(const Account &account, AccountKeys::State key);

} // namespace dria
