#pragma once
// How a keystore makes a key of its password.

#include "core/secret.h"
#include "wallet/keystore.h"

#include <QByteArray>

#include <cstdint>
#include <variant>

namespace dria {

class JsonValue;

struct ScryptCost
{
    std::uint64_t n = 0;
    std::uint64_t r = 0;
    std::uint64_t p = 0;
};

struct Pbkdf2Cost
{
    std::uint64_t rounds = 0; ///< of HMAC-SHA256
};

struct KeystoreKdf
{
    std::variant<ScryptCost, Pbkdf2Cost> cost;
    QByteArray salt;
};

/// From the members "kdf" and "kdfparams", with costs that a computer of a person can bear: a file
/// from a stranger does not decide how much memory is taken.
[[nodiscard]] tl::expected<KeystoreKdf, KeystoreProblem> readKeystoreKdf(const JsonValue &crypto);

/// Thirty-two bytes: the first half decrypts, the second half proves the password. Nothing where
/// there is not enough memory.
[[nodiscard]] Secret deriveKey(const KeystoreKdf &kdf, const Secret &password);

} // namespace dria
