#include "wallet/keystore_kdf.h"

#include "wallet/hex.h"
#include "wallet/json_value.h"
#include "wallet/wiped_array.h"

#include <bit>
#include <openssl/evp.h>

namespace dria {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t mostMemory = 512ull * 1024 * 1024; ///< Geth's own files take 256 MB
constexpr std::uint64_t mostWork = 1ull << 24;             ///< n * r * p; Geth's are 1 << 21
constexpr std::uint64_t mostRounds = 10'000'000;           ///< Geth's are 262,144
constexpr qsizetype longestSalt = 1024;

/// Zero where there is none, which is never right.
std::uint64_t number(const JsonValue &object, QStringView name)
{
    return object.at(name).integer().value_or(0);
}

tl::expected<ScryptCost, KeystoreProblem> readScrypt(const JsonValue &parameters)
{
    const ScryptCost cost{number(parameters, u"n"), number(parameters, u"r"),
                          number(parameters, u"p")};
    if (cost.n < 2 || !std::has_single_bit(cost.n) || cost.r == 0 || cost.p == 0)
        return tl::unexpected(KeystoreProblem::NotAKeystore);
    // Divided, not multiplied: the product of what a file says need not fit.
    const bool bearable =
        cost.n <= mostWork && cost.r <= mostWork / cost.n && cost.p <= mostWork / cost.n / cost.r &&
        128 * cost.n * cost.r <= mostMemory && 128 * cost.p * cost.r <= mostMemory;
    if (!bearable)
        return tl::unexpected(KeystoreProblem::TooCostly);
    return cost;
}

tl::expected<Pbkdf2Cost, KeystoreProblem> readPbkdf2(const JsonValue &parameters)
{
    if (parameters.text(u"prf") != "hmac-sha256"_L1)
        return tl::unexpected(KeystoreProblem::OtherCipher);
    const Pbkdf2Cost cost{number(parameters, u"c")};
    if (cost.rounds == 0)
        return tl::unexpected(KeystoreProblem::NotAKeystore);
    if (cost.rounds > mostRounds)
        return tl::unexpected(KeystoreProblem::TooCostly);
    return cost;
}

bool derive(const ScryptCost &cost, QByteArrayView password, QByteArrayView salt,
            WipedArray<32> &key)
{
    return EVP_PBE_scrypt(password.data(), static_cast<std::size_t>(password.size()),
                          bytesOf(salt).data(), static_cast<std::size_t>(salt.size()), cost.n,
                          cost.r, cost.p, 2 * mostMemory, key.data(), key.size()) == 1;
}

bool derive(const Pbkdf2Cost &cost, QByteArrayView password, QByteArrayView salt,
            WipedArray<32> &key)
{
    return PKCS5_PBKDF2_HMAC(password.data(), static_cast<int>(password.size()),
                             bytesOf(salt).data(), static_cast<int>(salt.size()),
                             static_cast<int>(cost.rounds), EVP_sha256(),
                             static_cast<int>(key.size()), key.data()) == 1;
}

} // namespace

tl::expected<KeystoreKdf, KeystoreProblem> readKeystoreKdf(const JsonValue &crypto)
{
    const JsonValue &parameters = crypto.at(u"kdfparams");
    if (number(parameters, u"dklen") != 32)
        return tl::unexpected(KeystoreProblem::NotAKeystore);
    KeystoreKdf kdf;
    const QByteArray salt = parameters.text(u"salt").toLatin1();
    if (salt.size() > 2 * longestSalt)
        return tl::unexpected(KeystoreProblem::NotAKeystore);
    kdf.salt.resize(salt.size() / 2);
    if (!decodeHex(salt, {reinterpret_cast<std::uint8_t *>(kdf.salt.data()),
                          static_cast<std::size_t>(kdf.salt.size())}))
        return tl::unexpected(KeystoreProblem::NotAKeystore);

    const QString name = crypto.text(u"kdf");
    if (name == "scrypt"_L1) {
        const auto cost = readScrypt(parameters);
        if (!cost)
            return tl::unexpected(cost.error());
        kdf.cost = *cost;
    } else if (name == "pbkdf2"_L1) {
        const auto cost = readPbkdf2(parameters);
        if (!cost)
            return tl::unexpected(cost.error());
        kdf.cost = *cost;
    } else {
        return tl::unexpected(KeystoreProblem::OtherCipher);
    }
    return kdf;
}

Secret deriveKey(const KeystoreKdf &kdf, const Secret &password)
{
    // OpenSSL takes a null pointer for no password at all, not for an empty one.
    const QByteArrayView bytes = password.isEmpty() ? QByteArrayView("") : password.view();
    WipedArray<32> key;
    const bool derived =
        std::visit([&](const auto &cost) { return derive(cost, bytes, kdf.salt, key); }, kdf.cost);
    return derived ? Secret(viewOf(key)) : Secret();
}

} // namespace dria
